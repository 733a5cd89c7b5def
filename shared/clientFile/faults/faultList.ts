import type { Fault } from '../../errors';
import { fault } from './catalogue';

/** More faults than this are counted, not listed: nobody reads them, and a hostile file must not fill the memory with them. */
export const mostFaults = 1_000;

export class FaultList {
  private readonly listed: Fault[] = [];
  private count = 0;

  /** `make` is called only while the list has room. */
  add(make: () => Fault): void {
    this.count += 1;
    if (this.listed.length < mostFaults) this.listed.push(make());
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
    return this.count > sorted.length ? [...sorted, fault('', 'more-faults', { count: this.count - sorted.length })] : sorted;
  }
}
