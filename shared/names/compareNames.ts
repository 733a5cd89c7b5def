import { alignments } from './alignments';
import { judgeAlignment } from './judgeAlignment';
import { matchWords } from './matchWords';
import { isBound, partsOf } from './nameParts';
import type { PersonName } from './nameTokens';

export type NameMatch = 'same' | 'similar' | 'different';
/** `score`: 1 for the same name, 0 for a different one, between for a similar one. */
export type NameComparison = { match: NameMatch; score: number };

/** From this score on, similar names differ in spelling or in what one of them leaves out, not by a letter. */
export const spelledAlike = 0.9;

/**
 * Whether two names may be those of one person, in any order of their words; symmetric.
 * - `same`: the same words, whatever the accents, the case, hyphens, blanks inside a name and Arabic articles.
 * - `similar`: every word of one stands in the other as it is, in another spelling, as an initial or, once, with a slip of the pen,
 *   and enough of the words tell people apart (`judgeAlignment`).
 * - `different`: all else. A name without a word ("", "FNU") matches nothing.
 */
export function compareNames(a: PersonName | string, b: PersonName | string): NameComparison {
  const left = partsOf(a).parts;
  const right = partsOf(b).parts;
  const words = matchWords(left, right);
  const rest = [...words.restOfA, ...words.restOfB];
  const dropped = rest.filter(({ kind }) => kind === 'particle').length;
  const ways = alignments(words.restOfA.filter((part) => !isBound(part)), words.restOfB.filter((part) => !isBound(part)));
  const score = Math.max(0, ...ways.map((way) => judgeAlignment(left, right, words, way, dropped)));
  return { match: score === 1 ? 'same' : score > 0 ? 'similar' : 'different', score };
}

const tellingNames = (name: PersonName | string) => {
  const { parts, joined } = partsOf(name);
  return [...parts, ...joined].filter(({ kind }) => kind === 'telling' || kind === 'widespread');
};

/** Whether a name of one stands in the other in any spelling: the family name of siblings, a given name. Particles and initials are none. */
export const shareName = (a: PersonName | string, b: PersonName | string): boolean =>
  tellingNames(a).some((one) => tellingNames(b).some((other) => one.classes.some((spelling) => other.classes.includes(spelling))));
