import { addDays, dayNumber, type CalendarDate } from '../../dates';

/** Days since 1970-01-01. */
export type Day = number;

const daysOf400Years = 146_097;
const daysOf100Years = 36_524;
const daysOf4Years = 1_461;
/** 1 March of the year 0, from which days are counted inside: a leap day then ends its year. */
const firstMarch = -719_468;
const zero = 48;
const hyphen = 45;

const leapDays = (year: number): number => Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);

/** The number of a day of the Gregorian calendar. A day of the month past its last goes on into the next. */
function dayFrom(year: number, month: number, dayOfMonth: number): Day {
  // Years begin on 1 March here: January and February are the end of the one before.
  const own = month > 2 ? year : year - 1;
  const sinceMarch = month > 2 ? month - 3 : month + 9;
  return firstMarch + own * 365 + leapDays(own) + Math.floor((153 * sinceMarch + 2) / 5) + dayOfMonth - 1;
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Year, month and day of the month in one number: year × 10,000 + month × 100 + day. It orders as days do. */
export function calendarOf(day: Day): number {
  const since = day - firstMarch;
  const cycle = Math.floor(since / daysOf400Years);
  const inCycle = since - cycle * daysOf400Years;
  const yearOfCycle = Math.floor((inCycle - Math.floor(inCycle / (daysOf4Years - 1)) + Math.floor(inCycle / daysOf100Years) - Math.floor(inCycle / (daysOf400Years - 1))) / 365);
  const inYear = inCycle - (yearOfCycle * 365 + leapDays(yearOfCycle));
  const sinceMarch = Math.floor((5 * inYear + 2) / 153);
  const month = sinceMarch < 10 ? sinceMarch + 3 : sinceMarch - 9;
  const year = cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0);
  return year * 10_000 + month * 100 + inYear - Math.floor((153 * sinceMarch + 2) / 5) + 1;
}

const digitsAt = (text: string, from: number, to: number): number => {
  let value = 0;
  for (let index = from; index < to; index += 1) {
    const digit = text.charCodeAt(index) - zero;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
};

/** The day of a text `YYYY-MM-DD`; undefined for any other text. */
export function dayIn(text: string): Day | undefined {
  if (text.length !== 10 || text.charCodeAt(4) !== hyphen || text.charCodeAt(7) !== hyphen) return undefined;
  const year = digitsAt(text, 0, 4);
  const month = digitsAt(text, 5, 7);
  const dayOfMonth = digitsAt(text, 8, 10);
  if (Number.isNaN(year + month + dayOfMonth)) return undefined;
  // What looks like a date and is none is for the one reading of dates that the program has.
  return month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > 31 ? dayNumber(text) : dayFrom(year, month, dayOfMonth);
}

export const dayOf = (date: CalendarDate): Day => dayIn(date) ?? dayNumber(date);

const twoDigits = (value: number): string => (value < 10 ? `0${value}` : String(value));

export function dateOf(day: Day): CalendarDate {
  const calendar = calendarOf(day);
  // Years are written with four figures from 1000 to 9999.
  if (!(calendar >= 10_000_000 && calendar < 100_000_000)) return addDays('1970-01-01', day);
  return `${Math.floor(calendar / 10_000)}-${twoDigits(Math.floor(calendar / 100) % 100)}-${twoDigits(calendar % 100)}`;
}

/** Rules write a day far beyond this one (in the year 9636) for “no end”; it is no day of the calendar and stays where it is. */
const lastOfCalendar = 2_800_000;
const isOfCalendar = (day: Day): boolean => Number.isFinite(day) && day < lastOfCalendar;

/**
 * The same day `years` later (negative: earlier). Where that year has no 29 February it is 1 March going forward and 28 February going
 * back, so that a span is never longer than the rule gives. A day that stands for “no end” stays.
 */
export function addYears(day: Day, years: number): Day {
  if (!isOfCalendar(day)) return day;
  const calendar = calendarOf(day);
  const year = Math.floor(calendar / 10_000) + years;
  const monthDay = calendar - Math.floor(calendar / 10_000) * 10_000;
  if (monthDay === 229 && !isLeap(year)) return years < 0 ? dayFrom(year, 2, 28) : dayFrom(year, 3, 1);
  return dayFrom(year, Math.floor(monthDay / 100), monthDay % 100);
}

/** The same day of the month `months` later; the last day of the month where it has fewer days. A day that stands for “no end” stays. */
export function addMonths(day: Day, months: number): Day {
  if (!isOfCalendar(day)) return day;
  const calendar = calendarOf(day);
  const year = Math.floor(calendar / 10_000);
  const month = year * 12 + (Math.floor(calendar / 100) - year * 100) - 1 + months;
  const next = month + 1;
  const last = dayFrom(Math.floor(next / 12), next - Math.floor(next / 12) * 12 + 1, 1) - 1;
  return Math.min(dayFrom(Math.floor(month / 12), month - Math.floor(month / 12) * 12 + 1, calendar - Math.floor(calendar / 100) * 100), last);
}

/** Whole years from `from` to `on`: an anniversary counts; 29 February falls on 1 March in other years. */
export function yearsBetween(from: Day, on: Day): number {
  if (from === -Infinity || on === Infinity) return Infinity;
  if (from === Infinity || on === -Infinity) return -Infinity;
  const a = calendarOf(from);
  const b = calendarOf(on);
  // The later calendar number less the earlier one is a whole year for each 10,000; a day of the year before the other falls short of it.
  return Math.floor((b - a) / 10_000);
}

/** What differs from day to day and not from client to client: computed for the days that are asked for, and kept for the last two, which are often compared. */
export function onceADay<T>(compute: (on: Day) => T): (on: Day) => T {
  let last: { on: Day; value: T } | undefined;
  let other: typeof last;
  return (on) => {
    if (last?.on === on) return last.value;
    const known = other?.on === on ? other : { on, value: compute(on) };
    other = last;
    last = known;
    return known.value;
  };
}
