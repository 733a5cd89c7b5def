import { splitName } from '../attachments';

/** The type of document that translations are filed as. */
export const translationDocument = 'translation';

/** What names of translations say besides what was translated. Folded. */
const said = new Set(['translation', 'translations', 'translated', 'translator', 'traduction', 'traductions', 'traduit', 'traduite', 'traducteur', 'traductrice', 'certified', 'certifiee', 'agreee', 'affidavit', 'of', 'de', 'du', 'des', 'la', 'le', 'in', 'into', 'en', 'to', 'english', 'anglais', 'eng', 'french', 'francais', 'fr', 'the']);

const wordsOf = (name: string): string[] =>
  splitName(name)
    .stem.normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/**
 * Which of `originals` a translation is of, by its name: the one whose words it repeats besides those that only say that it is a
 * translation; of several the one with the most of them. -1 where its name does not say, or says it of two alike.
 */
export function translatedAmong(translation: string, originals: readonly string[]): number {
  const words = wordsOf(translation).filter((word) => !said.has(word));
  const fitting = originals.map((name) => {
    const own = wordsOf(name).filter((word) => !said.has(word));
    return own.length > 0 && own.every((word) => words.includes(word)) ? own.length : 0;
  });
  const most = Math.max(0, ...fitting);
  return most > 0 && fitting.indexOf(most) === fitting.lastIndexOf(most) ? fitting.indexOf(most) : -1;
}
