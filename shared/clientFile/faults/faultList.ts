import type { Fault } from '../../errors';
import { fault } from './catalogue';

/** As many as a screen shows and a message carries. Those beyond are counted. */
export const mostFaults = 1_000;

/**
 * As many as a list holds that somebody saves or prints to correct a file by: more than any file that a person or a program meant as a
 * client file. There has to be an end, because a hostile file of 32 MB can hold sixteen million, which no memory has room for.
 */
export const mostFaultsOfList = 1_000_000;

/** Nor are those that are not listed counted for ever. */
const mostCounted = 49_000;

export class FaultList {
  private readonly listed: Fault[] = [];
  private count = 0;

  constructor(private readonly most: number) {}

  /** `make` is called only while the list has room. */
  add(make: () => Fault): void {
    this.count += 1;
    if (this.listed.length < this.most) this.listed.push(make());
  }

  /** So many that looking for more is of no use. */
  get isOverflowing(): boolean {
    return this.count >= this.most + mostCounted;
  }

  get size(): number {
    return this.count;
  }

  get all(): readonly Fault[] {
    return this.listed;
  }

  /** Both lists together, counted and capped as one. */
  static joined(lists: readonly FaultList[], most: number): FaultList {
    const joined = new FaultList(most);
    for (const { listed } of lists) for (const one of listed) joined.add(() => one);
    joined.count = lists.reduce((sum, { count }) => sum + count, 0);
    return joined;
  }

  /** The faults in the order of `compare`, and at the end how many more there are. */
  sorted(compare: (a: Fault, b: Fault) => number): Fault[] {
    const sorted = this.listed.toSorted(compare);
    if (this.count === sorted.length) return sorted;
    return [...sorted, fault('', this.isOverflowing ? 'many-more-faults' : 'more-faults', { count: this.count - sorted.length })];
  }
}

/** The faults of a refused file, and the one at their end that says how many more there are, where there are more. */
export function withoutCount(faults: readonly Fault[]): { listed: readonly Fault[]; more: Fault | undefined } {
  const last = faults.at(-1);
  const isCount = last?.code === 'more-faults' || last?.code === 'many-more-faults';
  return isCount ? { listed: faults.slice(0, -1), more: last } : { listed: faults, more: undefined };
}
