import { expressEntryRows } from '../data/rounds/expressEntryRows';
import type { CalendarDate } from '../dates';
import { isRoundCategory, kindOf, publishedName, type RoundCategory, type RoundKind } from './categories';

/** One round of invitations of Express Entry. */
export interface Round {
  /** As published: `447`; two rounds of one day are `91a` and `91b`. */
  number: string;
  date: CalendarDate;
  kind: RoundKind;
  category: RoundCategory;
  /** The words of IRCC, with the version of the category's list. */
  name: Readonly<Record<'en' | 'fr', string>>;
  invitations: number;
  /** CRS points of the lowest-ranked candidate invited. */
  cutOff: number;
  /**
   * Of candidates at the cut-off, those were invited who had submitted their profile before this moment (UTC, `2026-03-26T00:16:39Z`).
   * Null where none is recorded.
   */
  tieBreak: string | null;
}

function roundOf(row: string): Round {
  const [number = '', date = '', listed = '', invitations, cutOff, tieBreak] = row.split('\t');
  const [category = ''] = listed.split(' ');
  const name = publishedName(listed);
  if (!isRoundCategory(category) || name === undefined) throw new Error(`round ${number}: unknown category ${listed}`);
  return { number, date, kind: kindOf(category), category, name, invitations: Number(invitations), cutOff: Number(cutOff), tieBreak: tieBreak ?? null };
}

/** Every round, the oldest first. Source: IRCC, see shared/data/rounds/README.md. */
export const expressEntryRounds: readonly Round[] = expressEntryRows.split('\n').map(roundOf);

/** The last day for which every round is in the list, included: the day on which the source was last seen. */
export const roundsKnownUntil: CalendarDate = '2026-10-01';
