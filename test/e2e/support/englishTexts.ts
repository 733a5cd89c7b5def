import type { Page } from '@playwright/test';
import { en, fr } from '../../../renderer/i18n/catalogues';
import { frenchSpacing } from '../../../shared/texts/typography';
import { factsEn } from '../../../shared/texts/facts.en';
import { factsFr } from '../../../shared/texts/facts.fr';

/** Every text within a tree. */
export const leaves = (tree: object): string[] => Object.values(tree).flatMap((value: unknown) => (typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? leaves(value) : []));

const french = new Set([...leaves(fr).map(frenchSpacing), ...leaves(factsFr)]);
/** Every English text of the page that is not also a French one; a single letter says nothing about a language. */
const english = [...new Set([...leaves(en), ...leaves(factsEn)])].filter((text) => !french.has(text) && /\p{L}{2}/u.test(text));

const literal = (text: string): string => text.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
/** A text with variables matches whatever they became; one that is nothing but variables and signs matches anything, and says nothing. */
const patterns = english
  .filter((text) => text.includes('{{') && /\p{L}{3}/u.test(text.replace(/\{\{\w+\}\}/g, '')))
  .map((text) => new RegExp(`^${literal(text).replace(/\{\{\w+\}\}/g, '.+')}$`, 'u'));
const whole = new Set(english.filter((text) => !text.includes('{{')));

const isEnglish = (text: string): boolean => whole.has(text) || patterns.some((pattern) => pattern.test(text));

/** What the page shows or tells a screen reader: texts, labels, hints, its title. What says that it is English may be. */
const shownTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found = [document.title];
    for (const element of document.body.querySelectorAll('*')) {
      if (element.closest('[lang="en"], script, style') !== null) continue;
      for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) found.push(node.textContent ?? '');
      for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-roledescription']) found.push(element.getAttribute(name) ?? '');
    }
    return found.map((text) => text.trim()).filter((text) => text !== '');
  });

/** The English texts that are on the page, those too that it hides until later. `entered`: what somebody wrote, in whatever language. */
export const englishOn = async (page: Page, entered: readonly string[] = []): Promise<string[]> =>
  [...new Set((await shownTexts(page)).filter((text) => isEnglish(text) && !entered.includes(text)))];
