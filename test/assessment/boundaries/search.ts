import type { CriterionOutcome } from '../../../shared/assessment/engine/criterion';
import type { Order } from './ordered';

/** Two neighbouring values of a fact on which a criterion comes to different findings. */
export interface Flip {
  below: number;
  above: number;
  belowIs: CriterionOutcome;
  aboveIs: CriterionOutcome;
}

const dayProbes = [1, 2, 7, 14, 30, 60, 90, 120, 180, 240, 300, 365, 366, 400, 550, 730, 731, 800, 1_095, 1_096, 1_200, 1_461, 1_500, 1_826, 1_900, 2_500, 3_652, 3_700, 5_000, 6_575, 7_300, 9_000, 11_000, 13_000, 16_000, 20_000];
const numberProbes = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 18, 20, 22, 24, 26, 28, 29, 30, 35, 40, 44, 50, 60, 80, 100, 120, 200, 350, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000, 300_000, 600_000, 1_500_000, 5_000_000];

/** Values to try, as places in the order: around what is written, around the days that matter, and of codes the neighbours of those that a rule names. */
function probesOf(order: Order, start: number, anchors: readonly number[]): readonly number[] {
  const { kind, step, least, most } = order;
  const found = kind === 'day' ? [start, ...anchors].flatMap((anchor) => [anchor, ...dayProbes.flatMap((days) => [anchor - days, anchor + days])])
    : kind === 'number' ? [...numberProbes.map((value) => Math.round(value / step)), ...[0.25, 0.5, 0.75, 0.9, 1, 1.1, 1.3, 2, 4].map((share) => Math.round(start * share)), start - 1, start + 1]
      : kind === 'code' ? anchors.flatMap((anchor) => [anchor - 1, anchor, anchor + 1])
        : Array.from({ length: most + 1 }, (_, index) => index);
  return [...new Set(found)].filter((index) => index >= least && index <= most).toSorted((a, b) => a - b);
}

/** The nearest places at which the finding is not the same, between two at which it is not. */
function narrowed(low: number, high: number, findingAt: (index: number) => CriterionOutcome | undefined): Flip | undefined {
  let [below, above] = [low, high];
  const first = findingAt(below);
  while (above - below > 1) {
    const middle = Math.floor((below + above) / 2);
    if (findingAt(middle) === first) below = middle;
    else above = middle;
  }
  const other = findingAt(above);
  return first === undefined || other === undefined ? undefined : { below, above, belowIs: first, aboveIs: other };
}

/**
 * Where the finding changes between met and anything else as one fact runs through its order: exact to one step. Findings that change and
 * change back between two neighbouring probes are not seen.
 */
export function flipsOf(order: Order, start: number, anchors: readonly number[], findingAt: (index: number) => CriterionOutcome | undefined): readonly Flip[] {
  const probes = probesOf(order, start, anchors).map((index) => ({ index, finding: findingAt(index) }));
  return probes.flatMap((probe, at) => {
    const next = probes[at + 1];
    if (next === undefined || next.finding === probe.finding || (next.finding !== 'met' && probe.finding !== 'met')) return [];
    const flip = narrowed(probe.index, next.index, findingAt);
    return flip && (flip.belowIs === 'met' || flip.aboveIs === 'met') ? [flip] : [];
  });
}
