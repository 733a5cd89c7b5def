import type { CalendarDate } from '../dates';
import type { HeldRound } from './heldRound';
import type { PointsRange } from './standing';

/** When points come up to a cut-off: surely from one day on, and at best from another; null: not within the time looked at. Both days are the first on which they do. */
export interface CutOffAhead {
  round: HeldRound;
  sureFrom: CalendarDate | null;
  possibleFrom: CalendarDate | null;
}

/**
 * The last round of each series up to a day against points to come, the latest round first. Rounds without a lowest score, by another
 * points system, or for nominees alone are left out: a nomination changes the points themselves.
 */
export function cutOffsAhead(series: readonly { rounds: readonly HeldRound[] }[], asOf: CalendarDate, system: string, steps: readonly { from: CalendarDate; points: PointsRange }[]): CutOffAhead[] {
  return series.flatMap(({ rounds }) => {
    const round = rounds.findLast(({ until, cutOff, system: own, restriction, wage }) => until <= asOf && cutOff !== null && own === system && restriction.kind !== 'nominee' && wage === null);
    if (!round || round.cutOff === null) return [];
    const { cutOff } = round;
    const firstWith = (of: (points: PointsRange) => number): CalendarDate | null => steps.find(({ points }) => of(points) >= cutOff)?.from ?? null;
    return [{ round, sureFrom: firstWith(({ low }) => low), possibleFrom: firstWith(({ high }) => high) }];
  }).toSorted((a, b) => (a.round.until < b.round.until ? 1 : a.round.until > b.round.until ? -1 : 0));
}
