/** Vowels in a row count once: "joan" has one group, "maria" two. A leading y before a vowel is a consonant. */
export const vowelGroups = (word: string): number => word.replace(/^y(?=[aeiou])/, '').match(/[aeiouy]+/g)?.length ?? 0;

/**
 * Rules that bring together how one sound is written in different countries, in this order. Capital letters stand for
 * sounds that take two letters.
 */
const rules: readonly (readonly [RegExp, string])[] = [
  [/^y?ie|^ye/, 'e'], [/^mc(?=[a-z]{3})/, 'mac'], [/off$/, 'ov'], [/eff$/, 'ev'],
  [/shch|sch|sh/g, 'S'], [/ssz|sz/g, 'S'], [/tch|tsch|ch|cz/g, 'C'], [/dzh|dj|zh/g, 'j'], [/kS/g, 'ks'],
  [/ph/g, 'f'], [/th/g, 't'], [/dh/g, 'd'], [/bh/g, 'b'], [/gh/g, 'g'], [/kh|ck|q/g, 'k'], [/x/g, 'ks'], [/c(?=[eiy])/g, 's'], [/c/g, 'k'],
  [/w/g, 'v'], [/(?<=.)z/g, 's'], [/h$/, ''],
  [/oe/g, 'o'], [/ae/g, 'a'], [/ue/g, 'u'], [/oo|ou/g, 'u'], [/ee/g, 'i'], [/y|ij/g, 'i'], [/e/g, 'i'], [/o/g, 'u'], [/(.)\1+/g, '$1'],
];

/**
 * Whether every letter of a word counts: one syllable of four letters at most is all there is of many names (Li, Le, Xu, Xue), and the
 * sounds are those of the Latin alphabet.
 */
export const isVerbatim = (word: string): boolean => !/^[a-z]+$/.test(word) || (word.length <= 4 && vowelGroups(word) <= 1);

/**
 * The sound of a folded word: equal for spellings that differ by habit (Sofia and Sophia, Harpreet and Harprit, Mueller and
 * Muller). A verbatim word is its own.
 */
export function soundOf(word: string): string {
  return isVerbatim(word) ? word : rules.reduce((sound, [pattern, replacement]) => sound.replace(pattern, replacement), word);
}

/** Whether a difference of one letter may be a slip: with short words and single syllables (Zhang, Zheng) it makes another name. */
export const mayHaveTypo = (word: string, sound: string): boolean => !isVerbatim(word) && sound.length >= 5 && vowelGroups(word) >= 2;

/** Whether one sound becomes the other by one letter more, less or other, or by two neighbours changing places; the first letter stands. */
export function oneSlipApart(a: string, b: string): boolean {
  if (a.charAt(0) !== b.charAt(0) || Math.abs(a.length - b.length) > 1) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  while (at < short.length && short.charAt(at) === long.charAt(at)) at++;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  const swapped = short.charAt(at) === long.charAt(at + 1) && short.charAt(at + 1) === long.charAt(at) && short.slice(at + 2) === long.slice(at + 2);
  return swapped || short.slice(at + 1) === long.slice(at + 1);
}
