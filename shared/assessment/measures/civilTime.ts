import { calendarOf, type Day } from '../engine/days';
import type { Subject } from '../engine/subject';
import { between, type NumberValue } from '../engine/values';
import type { FactRecord } from '../facts/records';
import { countedWork, stretches, type Span, type WorkRule } from './work';

/** Every month counts as long as the longest one. */
const unitsOfMonth = 31;
const unitsOfYear = 12 * unitsOfMonth;

/** Full-time work in a week; part-time work counts in proportion to it. Source: IRPR 73(1). */
export const fullTimeHours = 30;

/**
 * Where a day stands on a scale on which every month has 31 days. The last day of a shorter month takes up what the month lacks, so
 * that a stretch is as long as twelve months exactly where it ends on the day before its anniversary, whatever months lie between:
 * 10 January 2024 to 9 January 2025, or 29 February to 28 February. Lengths on it add up, which lengths in whole months do not.
 */
function placeOf(day: Day): number {
  if (!Number.isFinite(day)) return day;
  const calendar = calendarOf(day);
  const year = Math.floor(calendar / 10_000);
  const month = Math.floor(calendar / 100) % 100;
  return year * unitsOfYear + month * unitsOfMonth + (calendar % 100);
}

/**
 * Completed civil years of full-time work. Jobs add up by months and days, with 31 single days as a month; days with several jobs count
 * once, up to full time. First and last days are both included. Infinity where the first day has no bound.
 */
export function fullTimeYears(spans: readonly Span[]): number {
  const worked = stretches(spans).reduce((total, { from, to, hours }) => total + (placeOf(to + 1) - placeOf(from)) * hours, 0);
  return Math.floor((worked + 1e-9) / (unitsOfYear * fullTimeHours));
}

const fullTimeDays = (spans: readonly Span[]): number =>
  stretches(spans).reduce((total, { from, to, hours }) => (hours < fullTimeHours ? total : total + placeOf(to + 1) - placeOf(from)), 0);

/**
 * Days on which all jobs together came to full time, on a scale on which every month has 31 of them; part-time work is none. First and last
 * days are both included.
 */
export const daysOfFullTime = (subject: Subject, person: FactRecord, rule: WorkRule, on: Day): NumberValue => countedWork(subject, person, rule, on, 'full-time days', fullTimeDays);

function longestRun(spans: readonly Span[]): number {
  let longest = 0;
  let run = 0;
  let last = -Infinity;
  for (const { from, to } of stretches(spans).filter(({ hours }) => hours >= fullTimeHours)) {
    run = (from === last + 1 ? run : 0) + placeOf(to + 1) - placeOf(from);
    last = to;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** Such days of the longest stretch without a day between. */
export const daysOfLongestRun = (subject: Subject, person: FactRecord, rule: WorkRule, on: Day): NumberValue => countedWork(subject, person, rule, on, 'full-time run', longestRun);

/** Days of so many months on that scale. */
export const daysOfMonths = (months: number): number => months * unitsOfMonth;

/** Completed civil months in a number of such days: 10 January to 9 July are six. Nothing is rounded up. */
export const civilMonths = ({ low, high, missing }: NumberValue): NumberValue => between(Math.floor(low / unitsOfMonth), Math.floor(high / unitsOfMonth), missing);

/** Completed civil years in a number of such days. */
export const civilYears = ({ low, high, missing }: NumberValue): NumberValue => between(Math.floor(low / unitsOfYear), Math.floor(high / unitsOfYear), missing);
