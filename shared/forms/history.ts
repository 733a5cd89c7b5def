import { addDays, ageOn, type CalendarDate } from '../dates';
import type { Located, SpanFinding, Subject } from './types';

/** A span of a person's history. Both days are included; `to` null: it goes on; absent: not known. */
export type Span = { from?: CalendarDate | undefined; to?: CalendarDate | null | undefined };

/** `YYYY-MM`. */
export const monthOf = (date: CalendarDate): string => date.slice(0, 7);
const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
const monthText = (count: number): string => `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;

/** The same day `years` earlier; 29 February becomes 1 March. */
export function yearsBefore(date: CalendarDate, years: number): CalendarDate {
  const earlier = `${String(Math.max(1, Number(date.slice(0, 4)) - years)).padStart(4, '0')}${date.slice(4)}`;
  return date.endsWith('-02-29') && !isLeap(Number(earlier.slice(0, 4))) ? `${earlier.slice(0, 5)}03-01` : earlier;
}
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** The day on which a person turns 18. */
export const birthday18 = (born: CalendarDate): CalendarDate => yearsBefore(born, -18);

/**
 * The first month that a ten-year history covers: the later of ten years ago and the 18th birthday; from the 18th birthday where no work lies
 * in the ten years (IMM 5669). Undefined for somebody under 18, and where a date of birth is needed and not known.
 */
export function historyStart({ person, asOf }: Pick<Subject, 'person' | 'asOf'>): string | undefined {
  const tenYears = yearsBefore(asOf, 10);
  const born = person.dateOfBirth;
  if (born === undefined || ageOn(born, asOf) < 18) return undefined;
  const adult = birthday18(born);
  const worked = person.work === undefined || person.incomplete?.includes('work') === true || person.work.some(({ endedOn }) => endedOn === undefined || endedOn === null || endedOn >= tenYears);
  return monthOf(!worked || adult > tenYears ? adult : tenYears);
}

/** Entries that reach into the time from `month` on, the newest first; those without a first day last. */
export function since<T extends Span>(entries: readonly Located<T>[], month: string): Located<T>[] {
  const reaches = ({ value: { to } }: Located<T>): boolean => to === undefined || to === null || monthOf(to) >= month;
  return entries.filter(reaches).toSorted((a, b) => (b.value.from ?? '').localeCompare(a.value.from ?? '') || (b.value.to ?? '9999').localeCompare(a.value.to ?? '9999'));
}

/** Months from `start` to the month of `asOf` that no entry covers. An entry without its first day, or whose end is not known, covers only what is certain. */
export function gapsIn(entries: readonly Span[], start: string, asOf: CalendarDate): SpanFinding[] {
  const first = monthNumber(start);
  const last = monthNumber(monthOf(asOf));
  const covered = new Set<number>();
  for (const { from, to } of entries) {
    if (from === undefined) continue;
    const end = to === null ? last : monthNumber(monthOf(to ?? from));
    for (let month = Math.max(first, monthNumber(monthOf(from))); month <= Math.min(last, end); month += 1) covered.add(month);
  }
  const gaps: SpanFinding[] = [];
  for (let month = first; month <= last; month += 1) {
    if (covered.has(month)) continue;
    const gap = gaps.at(-1);
    if (gap && monthNumber(gap.to) === month - 1) gap.to = monthText(month);
    else gaps.push({ kind: 'gap', from: monthText(month), to: monthText(month) });
  }
  return gaps;
}

/** Where two entries claim the same time, by more than the day on which one ends and the next begins. */
export function overlapsIn(entries: readonly Span[], asOf: CalendarDate): SpanFinding[] {
  const spans = entries.flatMap(({ from, to }) => (from === undefined || to === undefined || (to !== null && to < from) ? [] : [{ from, to: to ?? (asOf > from ? asOf : from) }])).toSorted((a, b) => a.from.localeCompare(b.from));
  const found: SpanFinding[] = [];
  let reach: CalendarDate | undefined;
  for (const { from, to } of spans) {
    if (reach !== undefined && from < reach) {
      const until = to < reach ? to : reach;
      if (addDays(from, 1) < until) found.push({ kind: 'overlap', from: monthOf(from), to: monthOf(until) });
    }
    if (reach === undefined || to > reach) reach = to;
  }
  return found;
}
