import { isBound, partOf, type NamePart } from './nameParts';

/** A word of one name that the other has split into a run of words ("delacruz", "de la cruz"). `keyed`: the index holds both under it. */
export type JoinedWord = { part: NamePart; keyed: boolean };
export type WordMatch = { equal: NamePart[]; joined: JoinedWord[]; restOfA: NamePart[]; restOfB: NamePart[] };

type Placed = { part: NamePart; at: number };
type Run = { words: readonly Placed[]; target: Placed; text: string; from: Placed[]; to: Placed[] };

const longestRun = 4;

/** Runs of neighbouring words on one side that together are a word of the other side. */
function runsOf(from: Placed[], to: Placed[]): Run[] {
  const runs: Run[] = [];
  for (let start = 0; start < from.length; start++) {
    for (let end = start + 2; end <= Math.min(from.length, start + longestRun); end++) {
      const words = from.slice(start, end);
      if (words.some(({ at }, index) => at !== (words[0]?.at ?? 0) + index)) break;
      const text = words.map(({ part }) => part.text).join('');
      const target = to.find(({ part }) => part.text === text);
      if (target) runs.push({ words, target, text: words.map(({ part }) => part.text).join(' '), from, to });
    }
  }
  return runs;
}

function remove(list: Placed[], words: readonly Placed[]): void {
  for (const word of words) list.splice(list.indexOf(word), 1);
}

/** Particles in front of one word, all of those that stand there: so the index joins them as well. */
function isKeyed({ words }: Run, all: readonly NamePart[]): boolean {
  const first = words[0];
  const before = first && all[first.at - 1];
  return first !== undefined && !(before && isBound(before)) && words.every(({ part }, index) => isBound(part) === index < words.length - 1);
}

/**
 * The words that two names have in common, each used once: equal ones first, then those that one of them splits. Symmetric: the
 * longest joined word goes first, wherever it stands.
 */
export function matchWords(a: readonly NamePart[], b: readonly NamePart[]): WordMatch {
  const restOfA: Placed[] = [];
  const restOfB = b.map((part, at) => ({ part, at }));
  const equal: NamePart[] = [];
  for (const [at, part] of a.entries()) {
    const other = restOfB.findIndex((word) => word.part.text === part.text);
    if (other < 0) restOfA.push({ part, at });
    else {
      equal.push(part);
      restOfB.splice(other, 1);
    }
  }
  const joined: JoinedWord[] = [];
  for (;;) {
    const [run] = [...runsOf(restOfA, restOfB), ...runsOf(restOfB, restOfA)].toSorted((x, y) => y.target.part.text.length - x.target.part.text.length || (x.text < y.text ? -1 : 1));
    if (!run) break;
    joined.push({ part: run.target.part, keyed: isKeyed(run, run.from === restOfA ? a : b) });
    remove(run.from, run.words);
    remove(run.to, [run.target]);
  }
  const left = restOfA.map(({ part }) => part);
  const right = restOfB.map(({ part }) => part);
  const whole = left.map(({ text }) => text).join('');
  if (whole !== '' && whole === right.map(({ text }) => text).join('')) return { equal, joined: [...joined, { part: partOf(whole), keyed: false }], restOfA: [], restOfB: [] };
  return { equal, joined, restOfA: left, restOfB: right };
}
