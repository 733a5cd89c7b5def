import type { CheckedList } from '../../clientFile/checkedItems';
import { addYears, dayOf, type Day } from '../engine/days';

/** When an official list was issued anew. */
export interface ListEditions {
  /** The first day of each edition, in order (`YYYY-MM-DD`). */
  days: readonly [string, ...string[]];
  /** How often the list is issued after the last of them. */
  afterwards?: { everyWeeks: number } | { everyYears: number };
  /** The citations of the rules that say so. */
  citations: readonly string[];
}

/**
 * Lists of which the sources say on which days they change, though the rules that look them up do not. A look-up counts within the
 * edition in which it was made.
 */
export const listEditions: Readonly<Partial<Record<CheckedList, ListEditions>>> = {
  // 119 fields added and 178 removed on 25 June 2025, these restored on 4 July 2025; frozen for 2026, and of later years nothing is said.
  'pgwp-fields': { days: ['2024-11-01', '2025-06-25', '2025-07-04', '2027-01-01'], citations: ['pgwp.field-list'] },
  // Exclusions since September 2019, on a day that is not held; last updated on 1 May 2024.
  'sk-excluded-occupations': { days: ['2019-09-01', '2024-05-01'], citations: ['sk.excluded-occupations'] },
  // The rules tell the lists of 2025 and 2026 apart, with the month in which either may be used; that of 2026 ends on 23 February 2027.
  'qc-facilitated-occupations': { days: ['2027-02-24'], afterwards: { everyYears: 1 }, citations: ['qc.facilitated-next'] },
  // A table each quarter, for the applications received from its day on. The days before 4 April 2025 are not held: they are those of the pattern.
  'high-unemployment-areas': {
    days: ['2024-09-26', '2024-10-04', '2025-01-03', '2025-04-04', '2025-07-11', '2025-10-10', '2026-01-09', '2026-04-10', '2026-07-10', '2026-10-09', '2027-01-08'],
    afterwards: { everyWeeks: 13 }, citations: ['lmia.area', 'lmia.area.2026-04'],
  },
};

/** The last time, up to a day, that a list was issued which is issued at a steady pace from a day on. */
function atPace(from: Day, pace: NonNullable<ListEditions['afterwards']>, on: Day): Day {
  if ('everyWeeks' in pace) {
    const days = 7 * pace.everyWeeks;
    return from + Math.floor((on - from) / days) * days;
  }
  let last = from;
  for (let years = pace.everyYears; addYears(from, years) <= on; years += pace.everyYears) last = addYears(from, years);
  return last;
}

/** The first day of the edition of a list that is in force on a day; undefined where the sources name none. */
export function editionOn({ days, afterwards }: ListEditions, on: Day): Day | undefined {
  const issued = days.map(dayOf);
  const last = issued.findLast((day) => day <= on);
  return last !== undefined && afterwards !== undefined && last === issued.at(-1) ? atPace(last, afterwards, on) : last;
}
