import { describe, expect, it } from 'vitest';
import { en, fr } from '../../../renderer/i18n/catalogues';
import { frenchSpacing } from '../../../shared/texts/typography';
import type { TextTree } from '../../../renderer/i18n/types';
import { sameInBothLanguages } from './sameInBothLanguages';

const leaves = (tree: TextTree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) => (typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : leaves(value, `${path}${key}.`)));

const english = new Map(leaves(en));
const french = new Map(leaves(fr));
const variables = (text: string): string[] => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name!).toSorted();

describe('the texts of the page', () => {
  it('have the same keys in English and French', () => {
    expect([...french.keys()].toSorted()).toEqual([...english.keys()].toSorted());
  });

  it('are never empty, and carry no blanks at their ends', () => {
    const wrong = [...english, ...french].filter(([, text]) => text.trim() === '' || text !== text.trim());
    expect(wrong).toEqual([]);
  });

  it('name the same variables in both languages', () => {
    // A singular may say “one” in words, so only what is not a count has to agree.
    const named = (text: string) => [...new Set(variables(text))].filter((name) => name !== 'count');
    const wrong = [...english].filter(([key, text]) => named(text).join() !== named(french.get(key)!).join()).map(([key]) => key);
    expect(wrong).toEqual([]);
  });

  it('differ between the languages, except words that are the same in both', () => {
    const same = [...english].filter(([key, text]) => text === french.get(key) && !sameInBothLanguages.has(text)).map(([key, text]) => `${key}: ${text}`);
    expect(same).toEqual([]);
  });

  it('have no entry in the list of exceptions that is not needed', () => {
    const used = new Set([...english].filter(([key, text]) => text === french.get(key)).map(([, text]) => text));
    expect([...sameInBothLanguages].filter((text) => !used.has(text))).toEqual([]);
  });

  it('have both forms of every plural', () => {
    const forms = (form: string) => [...english.keys()].filter((key) => key.endsWith(form)).map((key) => key.slice(0, -form.length)).toSorted();
    expect(forms('_one')).toEqual(forms('_other'));
  });

  it('use typographic apostrophes and quotation marks', () => {
    const straight = [...english, ...french].filter(([, text]) => /['"]/.test(text));
    expect(straight).toEqual([]);
  });

  it('put no space before ; ! ? in French, as is usual in Canada', () => {
    expect([...french].filter(([, text]) => /[\s\u00A0\u202F][;!?]/.test(text))).toEqual([]);
  });
});

describe('French spacing', () => {
  it('sets a no-break space before a colon and inside guillemets', () => {
    expect(frenchSpacing('Aller à : « Clients »')).toBe('Aller à\u00A0: «\u00A0Clients\u00A0»');
  });

  it('leaves times and addresses alone', () => {
    expect(frenchSpacing('14:05 http://a')).toBe('14:05 http://a');
  });
});
