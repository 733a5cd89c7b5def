import type { Day } from '../engine/days';
import type { Environment } from '../engine/environment';
import { and, between, isAtLeast, isOneOf, number, union, type NumberValue, type Pointer, type TruthValue } from '../engine/values';
import type { FactRecord } from '../facts/records';
import { isMine } from './provincial';
import { hoursOfYear, workHours, type WorkRule } from './work';

interface Notification {
  /** Whether it is one of the streams asked about. */
  mine: TruthValue;
  day: NumberValue;
}

/** Notifications of interest of the province, for one of some streams, with the day of each; of a registration of which no invitation is noted it is open whether there was one. */
export function notifications({ subject }: Environment, streams: readonly string[]): Notification[] {
  const mine = (record: FactRecord, ...more: readonly TruthValue[]): TruthValue => and([isOneOf(record.text('province'), ['ON']), isOneOf(record.text('stream'), streams), ...more]);
  const decided = subject.source.fileRecords('nominations').entries
    .map((record) => ({ mine: mine(record, isOneOf(record.text('kind'), ['notification-of-interest']), isMine(subject, record)), day: record.number('issuedOn') }));
  const profiles = subject.applicant.raw['role'] === 'principal' ? subject.source.fileRecords('provincialProfiles').entries : [];
  const invited = profiles.filter((record) => record.raw['invitedOn'] !== null).map((record) => ({ mine: mine(record), day: record.number('invitedOn', Infinity) }));
  return [...decided, ...invited].filter((one) => one.mine.is !== false);
}

const hoursADay = 30 / 7;

/** Hours before one of the days from the first to the last: a day more or less changes them by a day of full time at most. */
function hoursBefore({ subject }: Environment, rule: WorkRule, first: Day, last: Day, missing: readonly Pointer[]): NumberValue {
  if (!Number.isFinite(first)) return between(0, (rule.years + 1) * hoursOfYear, missing);
  const [a, b] = [first, last].map((day) => workHours(subject, subject.applicant, rule, day));
  if (a === undefined || b === undefined || first === last) return a ?? number(0);
  const change = (last - first) * hoursADay;
  return between(Math.max(0, Math.min(a.low, b.low, (a.low + b.low - change) / 2)), Math.max(a.high, b.high, (a.high + b.high + change) / 2), union(missing, a.missing, b.missing));
}

/**
 * Hours of work in the years before the last notification of interest. Where none is on file it is still to come: on the as-of day at the
 * earliest, and on the day of filing at the latest. While its day is open, the range over all days that it may be. Source: reference, Ontario
 * 2.3, ON-HCP-3.
 */
export function hoursBeforeNotification(env: Environment, streams: readonly string[], rule: WorkRule): NumberValue {
  const { subject, on } = env;
  const had = notifications(env, streams).map(({ mine, day }) => ({ counts: and([mine, isAtLeast(number(on), day)]), day })).filter(({ counts }) => counts.is !== false);
  const last = Math.max(...had.filter(({ counts }) => counts.is === true).map(({ day }) => day.low));
  const possible = had.filter(({ day }) => day.high >= last).map(({ counts, day }) => ({ from: day.low, to: Math.min(day.high, on), missing: union(counts.missing, day.missing) }));
  const isToCome = !had.some(({ counts }) => counts.is === true);
  const ranges = [...possible, ...(isToCome ? [{ from: subject.asOf, to: Math.max(on, subject.asOf), missing: [subject.source.fileRecords('nominations').pointer] }] : [])];
  const found = ranges.map(({ from, to, missing }) => hoursBefore(env, rule, from, to, missing));
  const [low, high] = [Math.min(...found.map((hours) => hours.low)), Math.max(...found.map((hours) => hours.high))];
  return between(low, high, union(...found.map((hours) => hours.missing), ...(found.length > 1 ? possible.map(({ missing }) => missing) : [])));
}
