import { z } from 'zod';

/**
 * A day with no time and no zone, `YYYY-MM-DD`, that exists in the calendar, whose first year is 0001. Legal dates are days: a `Date`
 * would move them across midnight for users west of UTC. ISO text also sorts correctly.
 */
export const calendarDate = z.iso.date({ abort: true }).refine((day) => !day.startsWith('0000'), { params: { fault: 'not-a-date' } });
export type CalendarDate = z.infer<typeof calendarDate>;

const msPerDay = 86_400_000;

/** Days since 1970-01-01 (negative before). `date` must be a valid calendar date. */
export const dayNumber = (date: CalendarDate): number => Math.round(Date.parse(`${date}T00:00:00Z`) / msPerDay);

/** The calendar date `days` after (or, negative, before) `date`. */
export const addDays = (date: CalendarDate, days: number): CalendarDate =>
  new Date((dayNumber(date) + days) * msPerDay).toISOString().slice(0, 10);

/** Days from `from` to `to`, neither nor both counted: the same day is 0, the next day 1. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number => dayNumber(to) - dayNumber(from);

/**
 * Whole years lived on `on` by somebody born on `born`. A birthday on 29 February falls on 1 March in years without that day;
 * the birthday itself counts as the new age. Negative before birth.
 */
export function ageOn(born: CalendarDate, on: CalendarDate): number {
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4));
  return on.slice(5) < born.slice(5) ? years - 1 : years;
}
