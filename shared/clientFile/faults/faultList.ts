import type { Fault } from '../../errors';
import { fault } from './catalogue';

/** More faults than this are counted, not listed: nobody reads them, and a hostile file must not fill the memory with them. */
export const mostFaults = 1_000;

/** Nor are they counted for ever: a hostile file of 32 MB can hold millions. */
const mostCounted = 50_000;

export class FaultList {
  private readonly listed: Fault[] = [];
  private count = 0;

  /** `make` is called only while the list has room. */
  add(make: () => Fault): void {
    this.count += 1;
    if (this.listed.length < mostFaults) this.listed.push(make());
  }

  /** So many that looking for more is of no use. */
  get isOverflowing(): boolean {
    return this.count >= mostCounted;
  }

  get size(): number {
    return this.count;
  }

  get all(): readonly Fault[] {
    return this.listed;
  }

  /** Both lists together, counted and capped as one. */
  static joined(lists: readonly FaultList[]): FaultList {
    const joined = new FaultList();
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
