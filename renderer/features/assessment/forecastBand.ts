import { dayNumber } from '../../../shared/dates';

/** Points from a day on, from the least to the most that a person can have. */
export interface BandStep {
  from: string;
  low: number;
  high: number;
}

export interface Band {
  /** The least and the most of all, which the axis names. */
  lowest: number;
  highest: number;
  /** Paths of an SVG of the given size: the line of the least points, and where any are open that of the most, with the area between. */
  low: string;
  high: string | undefined;
  area: string | undefined;
  /** A line across at each mark, in their order. */
  marks: readonly string[];
}

const marginTop = 16;
const marginBottom = 8;

/** Points over time as steps, from the day of the first to `last`, with `marks` (cut-offs) that lie on the same axis; undefined where there is nothing to draw. */
export function bandOf(steps: readonly BandStep[], last: string, { width, height }: { width: number; height: number }, marks: readonly number[] = []): Band | undefined {
  const [first] = steps;
  if (!first) return undefined;
  const lowest = Math.min(...marks, ...steps.map(({ low }) => low));
  const highest = Math.max(...marks, ...steps.map(({ high }) => high));
  const days = Math.max(1, dayNumber(last) - dayNumber(first.from));
  const x = (day: string): string => (((dayNumber(day) - dayNumber(first.from)) / days) * width).toFixed(1);
  const y = (points: number): string => (height - marginBottom - ((points - lowest) / Math.max(1, highest - lowest)) * (height - marginTop - marginBottom)).toFixed(1);
  const line = (of: 'low' | 'high'): string => `${steps.map((step, index) => (index === 0 ? `M0 ${y(step[of])}` : `H${x(step.from)} V${y(step[of])}`)).join(' ')} H${width}`;
  const isOpen = steps.some(({ low, high }) => low < high);
  // Back along the least points, each step from its end to its beginning.
  const back = steps.toReversed().map((step) => `V${y(step.low)} H${x(step.from)}`).join(' ');
  return { lowest, highest, low: line('low'), high: isOpen ? line('high') : undefined, area: isOpen ? `${line('high')} ${back} Z` : undefined, marks: marks.map((points) => `M0 ${y(points)} H${width}`) };
}
