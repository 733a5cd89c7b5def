/** One line of the figures. */
export const say = (name: string, value: string): void => console.log(`${name.padEnd(58)} ${value}`);

/** A time in milliseconds; below a hundredth of one, in microseconds. */
export function ms(value: number): string {
  if (value < 0.01) return `${(value * 1_000).toFixed(2)} µs`;
  return `${value.toFixed(value < 10 ? 2 : 0)} ms`;
}

const sortedAt = (sorted: readonly number[], share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

export const median = (times: readonly number[]): number => sortedAt(times.toSorted((a, b) => a - b), 0.5);

/** The middle, the slow end and the slowest of some times. */
export function spread(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  return `p50 ${ms(sortedAt(sorted, 0.5))}   p95 ${ms(sortedAt(sorted, 0.95))}   max ${ms(sorted.at(-1) ?? 0)}`;
}

/** How long each of `count` calls took, one after the other. */
export async function timed(count: number, work: (index: number) => unknown): Promise<number[]> {
  const times: number[] = [];
  for (let index = 0; index < count; index++) {
    const start = performance.now();
    await work(index);
    times.push(performance.now() - start);
  }
  return times;
}
