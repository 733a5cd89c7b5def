import { addDays, type CalendarDate } from '../dates';
import type { Round } from './expressEntryRounds';

/** Points from the least to the most that a person can have, as far as the facts tell. Both bounds included. */
export interface PointsRange {
  low: number;
  high: number;
}

/**
 * Where a profile stands among candidates with exactly the points of the cut-off. `not-needed`: everybody with those points was
 * invited. `open`: the day of the profile does not settle it. `not-recorded`: the tie-break of the round is not known.
 */
export type Tie = 'earlier' | 'later' | 'open' | 'not-recorded' | 'not-needed';

/** How points stand to the cut-off of a round. */
export interface Standing {
  /** Whether they would have been enough, the tie-break counted; null while missing facts decide. */
  reaches: boolean | null;
  /** Points above the cut-off, at the least and at the most; negative: below. */
  least: number;
  most: number;
  /** Undefined where the points cannot be exactly at the cut-off. */
  tie: Tie | undefined;
}

/** First day of the rule that the earlier profile goes first. Source: Ministerial Instructions 2017-1. */
const tieBreakFrom: CalendarDate = '2017-06-06';

/**
 * The profile's day against the moment of the tie-break. The file knows a day without a place: it began at 10:00 UTC of the day before
 * in the easternmost time zone and ended at 12:00 UTC of the day after in the westernmost.
 */
export function tieOf({ date, tieBreak }: Pick<Round, 'date' | 'tieBreak'>, submittedOn: CalendarDate | undefined): Tie {
  if (date < tieBreakFrom) return 'not-needed';
  if (tieBreak === null) return 'not-recorded';
  if (submittedOn === undefined) return 'open';
  if (`${addDays(submittedOn, 1)}T12:00:00Z` <= tieBreak) return 'earlier';
  return `${addDays(submittedOn, -1)}T10:00:00Z` > tieBreak ? 'later' : 'open';
}

const reachesByTie: Readonly<Record<Tie, boolean | null>> = { earlier: true, 'not-needed': true, later: false, open: null, 'not-recorded': null };

/**
 * How points stand to the cut-off of a round. `submittedOn` is the day of the Express Entry profile, undefined where it is not known.
 * Says nothing about the program or category that the round was for.
 */
export function standingIn(round: Pick<Round, 'date' | 'cutOff' | 'tieBreak'>, { low, high }: PointsRange, submittedOn: CalendarDate | undefined): Standing {
  const least = low - round.cutOff;
  const most = high - round.cutOff;
  const tie = least <= 0 && most >= 0 ? tieOf(round, submittedOn) : undefined;
  const reach = (points: number): boolean | null => (points === 0 && tie !== undefined ? reachesByTie[tie] : points > 0);
  const worst = reach(least);
  return { reaches: worst === reach(most) ? worst : null, least, most, tie };
}
