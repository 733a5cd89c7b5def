import { addDays, dayNumber, type CalendarDate } from '../../dates';

/** Days since 1970-01-01. */
export type Day = number;

export const dayOf: (date: CalendarDate) => Day = dayNumber;
export const dateOf = (day: Day): CalendarDate => addDays('1970-01-01', day);

/** Rules write a day far beyond this one (in the year 9636) for “no end”; it is no day of the calendar and stays where it is. */
const lastOfCalendar = 2_800_000;
const isOfCalendar = (day: Day): boolean => Number.isFinite(day) && day < lastOfCalendar;

const memo = new Map<number, Day>();

/**
 * The same day `years` later (negative: earlier). Where that year has no 29 February it is 1 March going forward and 28 February going
 * back, so that a span is never longer than the rule gives. A day that stands for “no end” stays.
 */
export function addYears(day: Day, years: number): Day {
  if (!isOfCalendar(day)) return day;
  const key = day * 256 + years + 128;
  const known = memo.get(key);
  if (known !== undefined) return known;
  const date = dateOf(day);
  const year = String(Number(date.slice(0, 4)) + years).padStart(4, '0');
  const monthDay = date.slice(5);
  const leap = new Date(Date.UTC(Number(year), 1, 29)).getUTCMonth() === 1;
  const result = dayNumber(monthDay !== '02-29' || leap ? `${year}-${monthDay}` : `${year}-${years < 0 ? '02-28' : '03-01'}`);
  if (memo.size > 50_000) memo.clear();
  memo.set(key, result);
  return result;
}

/** The same day of the month `months` later; the last day of the month where it has fewer days. A day that stands for “no end” stays. */
export function addMonths(day: Day, months: number): Day {
  if (!isOfCalendar(day)) return day;
  const [year = 0, month = 1, dayOfMonth = 1] = dateOf(day).split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return Math.round(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(dayOfMonth, last)) / 86_400_000);
}

/** Whole years from `from` to `on`: an anniversary counts; 29 February falls on 1 March in other years. */
export function yearsBetween(from: Day, on: Day): number {
  if (from === -Infinity || on === Infinity) return Infinity;
  if (from === Infinity || on === -Infinity) return -Infinity;
  const a = dateOf(from);
  const b = dateOf(on);
  const years = Number(b.slice(0, 4)) - Number(a.slice(0, 4));
  return b.slice(5) < a.slice(5) ? years - 1 : years;
}
