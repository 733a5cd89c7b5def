import { sharedClasses, type Alignment, type Likeness } from './alignments';
import type { WordMatch } from './matchWords';
import { letterKeys, type NamePart } from './nameParts';
import { isWidespread } from './spellings';

const scoreOf: Readonly<Record<Likeness, number>> = { spelling: 0.95, initial: 0.95, slip: 0.8 };
const perWordLeft = 0.96;
const perWordOmitted = 0.99;

const isName = ({ kind }: NamePart): boolean => kind === 'telling' || kind === 'widespread';

const meet = (a: readonly string[], b: readonly string[]): boolean => a.some((one) => b.includes(one));
const without = (parts: readonly NamePart[], { text }: NamePart): readonly NamePart[] => parts.toSpliced(parts.findIndex((part) => part.text === text), 1);

/**
 * Whether what two names have in common leads an index from one to the other (see `nameKeys`): a rare word, two widespread ones, a
 * widespread one beside a slip, or all the other letters.
 */
function isFindable(a: readonly NamePart[], b: readonly NamePart[], { equal, joined }: WordMatch, { pairs, left }: Alignment): boolean {
  if (equal.some(({ kind }) => kind === 'telling') || joined.some(({ part, keyed }) => keyed && part.kind === 'telling')) return true;
  const spelled = pairs.filter(({ likeness }) => likeness === 'spelling');
  if (spelled.some((pair) => sharedClasses(pair.a, pair.b).some((one) => !isWidespread(one)))) return true;
  const widespread = [...equal.filter(isName).map((part) => ({ a: part, b: part })), ...spelled];
  if (widespread.length > 1 || (widespread.length === 1 && pairs.some(({ likeness }) => likeness === 'slip'))) return true;
  if (meet(letterKeys(a), letterKeys(b))) return true;
  const [one] = widespread;
  if (!one || left.length > 0) return false;
  return meet(letterKeys(without(a, one.a)), letterKeys(without(b, one.b)));
}

/**
 * How alike two names are of which some words are equal and the others are paired: 0 (different) to 1 (the same). It takes
 * - two names in common that are more than particles and initials, or all there is on both sides;
 * - when one of them says more than the other ("Maria Santos", "Maria Isabel Santos"): words in common of a weight of 1.5, of 2 beside a
 *   slip, and no more words left over than in common. Middle names that papers leave out at will ("Singh", "Van") do not count.
 */
export function judgeAlignment(a: readonly NamePart[], b: readonly NamePart[], words: WordMatch, alignment: Alignment, dropped: number): number {
  const { pairs, left } = alignment;
  const slip = pairs.some(({ likeness }) => likeness === 'slip');
  const named = pairs.filter(({ likeness }) => likeness !== 'initial');
  const weights = [
    ...words.equal.filter(isName).map(({ weight }) => weight),
    ...words.joined.map(({ part }) => part.weight),
    ...named.map(({ a: one, b: other }) => Math.min(one.weight, other.weight)),
  ];
  const weight = weights.reduce((sum, one) => sum + one, 0);
  const said = left.filter((part) => isName(part) && !part.omitted).length;
  const complete = pairs.length + left.length + dropped === 0;
  const single = [a, b].every((parts) => parts.filter(({ kind }) => kind !== 'article').length === 1);

  if (complete ? words.equal.length + words.joined.length === 0 : weights.length < (single && !slip ? 1 : 2)) return 0;
  if (said > 0 && (weight < (slip ? 2 : 1.5) || said > weights.length)) return 0;
  if (!isFindable(a, b, words, alignment)) return 0;
  return Math.min(1, ...pairs.map(({ likeness }) => scoreOf[likeness])) * perWordLeft ** said * perWordOmitted ** (left.length - said + dropped);
}
