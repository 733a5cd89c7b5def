import type { NamePart } from './nameParts';
import { oneSlipApart } from './sounds';

/** How a word of one name may stand for a different word of the other. */
export type Likeness = 'spelling' | 'initial' | 'slip';
/** A word of the first name and the one of the second that it may stand for. */
export type Pair = { a: NamePart; b: NamePart; likeness: Likeness };
export type Alignment = { pairs: readonly Pair[]; left: readonly NamePart[] };

/** Beyond these numbers of words that are not equal nobody would call two names one, and the search would take long. */
const most = { fewer: 6, more: 12 };

export const sharedClasses = (a: NamePart, b: NamePart): readonly string[] => a.classes.filter((one) => b.classes.includes(one));

function likeness(a: NamePart, b: NamePart): Likeness | undefined {
  if (a.kind === 'initial' || b.kind === 'initial') return a.text.charAt(0) === b.text.charAt(0) ? 'initial' : undefined;
  if (sharedClasses(a, b).length > 0) return 'spelling';
  return a.mayHaveTypo && b.mayHaveTypo && oneSlipApart(a.sound, b.sound) ? 'slip' : undefined;
}

/** Every way to give each word of the shorter list a word of the longer one, with one slip at most. `left` is what remains of the longer. */
export function alignments(a: readonly NamePart[], b: readonly NamePart[]): Alignment[] {
  const [fewer, more] = a.length <= b.length ? [a, b] : [b, a];
  if (fewer.length > most.fewer || more.length > most.more) return [];
  const found: Alignment[] = [];
  const extend = (pairs: readonly Pair[], left: readonly NamePart[]): void => {
    const word = fewer[pairs.length];
    if (!word) {
      found.push({ pairs, left });
      return;
    }
    for (const [at, other] of left.entries()) {
      const how = likeness(word, other);
      if (how === undefined || (how === 'slip' && pairs.some((pair) => pair.likeness === 'slip'))) continue;
      const pair = fewer === a ? { a: word, b: other } : { a: other, b: word };
      extend([...pairs, { ...pair, likeness: how }], left.toSpliced(at, 1));
    }
  };
  extend([], more);
  return found;
}
