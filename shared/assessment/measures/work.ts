import { addMonths, addYears, dateOf, type Day } from '../engine/days';
import type { Subject } from '../engine/subject';
import { and, between, isAtLeast, isOneOf, maybe, no, not, number, or, truth, union, yes, type NumberValue, type Pointer, type TruthValue } from '../engine/values';
import type { FactRecord } from '../facts/records';
import { noc2021From, nocCodes, teer } from './occupation';

/** Full-time work is 30 hours in a week; what is above counts for nothing. Source: IRPR 73(1), 80(4). */
const fullTimeHours = 30;
/** One year of full-time work: 52 weeks of 30 hours. Source: IRPR 73(1) with IRCC practice. */
export const hoursOfYear = 1_560;

export interface WorkRule {
  where: 'canada' | 'abroad' | 'anywhere';
  /** Only work done in these provinces or territories of Canada. */
  provinces?: readonly string[];
  /** Highest TEER that counts; null where every one does. */
  highestTeer: number | null;
  /** Lowest TEER that counts; every one where it is not said. */
  lowestTeer?: number;
  /** How many years before the day count. */
  years: number;
  /** How many months before the day count, where years do not say it. */
  months?: number;
  /** The last years before the day that do not count: 5 with `years` 10 leaves the sixth to the tenth year. */
  exceptYears?: number;
  /** In Canada: done under a permit or an exemption from one. */
  authorized: boolean;
  /** `physicians`: only that of physicians in Canada who may bill the public health plan. */
  selfEmployment: boolean | 'physicians';
  duringStudy: boolean;
  /** Only days on which all jobs together come to full time; no equal amount of part-time work. */
  fullTimeOnly?: boolean;
  /** Only work for this employer on file. */
  employerId?: string;
  /** Only work in this occupation. */
  noc?: string;
  /** Only work in one of these occupations, all of one version of the NOC. */
  codes?: readonly string[];
  /** Only work in the occupation of this record; `related`: or counted as directly related to it. */
  sameAs?: FactRecord;
  related?: boolean;
  /** Only work away from the premises of an employer whose head office is in one of these provinces or territories. */
  remoteFor?: readonly string[];
  /** Only jobs of which this holds besides. */
  matching?: (record: FactRecord) => TruthValue;
}

type Job = { counts: TruthValue; start: { low: Day; high: Day }; end: { low: Day; high: Day }; hours: NumberValue; missing: readonly Pointer[] };

const versionOn = (on: Day): '2016' | '2021' => (dateOf(on) >= noc2021From ? '2021' : '2016');

function sameOccupation(record: FactRecord, noc: string): TruthValue {
  const codes = nocCodes(record, noc.length === 5 ? '2021' : '2016');
  if (codes === null) return maybe([record.at('noc')]);
  if (!codes.includes(noc)) return no;
  return codes.length === 1 ? yes : maybe([record.at('noc')]);
}

/** Work in one of some occupations: settled where all that the code may stand for are among them, or none is. */
function inOccupations(record: FactRecord, accepted: readonly string[]): TruthValue {
  const codes = nocCodes(record, accepted.some((code) => code.length === 5) ? '2021' : '2016');
  if (codes === null) return maybe([record.at('noc')]);
  const hits = codes.filter((code) => accepted.includes(code)).length;
  return hits === 0 ? no : hits === codes.length ? yes : maybe([record.at('noc')]);
}

/** Work in the occupation of another record, or, where that is enough, work that the consultant counts as directly related to it. */
function inOccupationOf(record: FactRecord, other: FactRecord, related: boolean): TruthValue {
  const stated = record.plain('noc');
  if (stated !== undefined && stated === other.plain('noc')) return yes;
  const wanted = nocCodes(other, '2021');
  const open = (member: string): TruthValue => maybe([record.at(member)]);
  if (wanted === null) return maybe([other.at('noc')]);
  const codes = nocCodes(record, '2021');
  const shared = codes?.filter((code) => wanted.includes(code)).length ?? 0;
  const same = codes === null ? open('noc') : shared === 0 ? no : shared === codes.length && wanted.length === 1 ? yes : open('noc');
  if (!related || same.is === true) return same;
  const relatedTo = record.texts('relatedTo');
  return or([same, relatedTo === undefined ? open('relatedTo') : truth(wanted.some((code) => relatedTo.includes(code)))]);
}

/** Physicians by NOC 2021 and 2016. Source: reference section 4. */
const physicians = ['31100', '31101', '31102', '3111', '3112'];

/** Work as a physician in Canada of somebody who might bill the public health plan from the first day of the job to its last. */
function isPublicPhysician(person: FactRecord, record: FactRecord, on: Day): TruthValue {
  const codes = nocCodes(record, versionOn(on));
  const fits = codes?.filter((code) => physicians.includes(code)).length ?? 0;
  const occupation = codes === null || (fits > 0 && fits < codes.length) ? maybe([record.at('noc')]) : truth(fits > 0);
  const { entries, complete, pointer } = person.records('licences');
  const ended = record.number('endedOn', Infinity);
  const last = between(Math.min(ended.low, on), Math.min(ended.high, on), ended.missing);
  const licensed = or([
    ...entries.map((licence) =>
      and([
        isOneOf(licence.text('country'), ['CA']), isOneOf(licence.text('status'), ['held', 'partial']), licence.truth('publicBilling'),
        isAtLeast(record.number('startedOn'), licence.number('issuedOn')), isAtLeast(licence.number('expiresOn', Infinity), last),
      ]),
    ),
    ...(complete ? [] : [maybe([pointer])]),
  ]);
  return and([isOneOf(record.text('country'), ['CA']), occupation, licensed]);
}

function selfEmploymentCounts(person: FactRecord, record: FactRecord, { selfEmployment }: WorkRule, on: Day): TruthValue {
  if (selfEmployment === true) return yes;
  const employed = not(record.truth('selfEmployed'));
  return selfEmployment === false || employed.is === true ? employed : or([employed, isPublicPhysician(person, record, on)]);
}

/** Whether work is done elsewhere or in another occupation than the rule counts, which is so for most jobs. */
function isOther(record: FactRecord, { where, employerId, noc, codes, sameAs, related }: WorkRule): boolean {
  if (noc !== undefined && sameOccupation(record, noc).is === false) return true;
  if (codes !== undefined && inOccupations(record, codes).is === false) return true;
  if (where !== 'anywhere' && isOneOf(record.text('country'), ['CA']).is === (where === 'abroad')) return true;
  if (employerId !== undefined && record.plain('employerId') !== employerId) return true;
  return sameAs !== undefined && inOccupationOf(record, sameAs, related === true).is === false;
}

function counts(person: FactRecord, record: FactRecord, rule: WorkRule, on: Day): TruthValue {
  // An explanation names all facts that have a say; without one it is enough that one of them settles it.
  if (record.source.reads === undefined && isOther(record, rule)) return no;
  const inCanada = isOneOf(record.text('country'), ['CA']);
  const place = rule.where === 'anywhere' ? yes : rule.where === 'canada' ? inCanada : not(inCanada);
  return and([
    place,
    rule.provinces === undefined ? yes : and([inCanada, inCanada.is === false ? no : isOneOf(record.text('province'), rule.provinces)]),
    record.truth('paid'),
    rule.highestTeer === null ? yes : isAtLeast(number(rule.highestTeer), teer(record, versionOn(on))),
    rule.lowestTeer === undefined ? yes : isAtLeast(teer(record, versionOn(on)), number(rule.lowestTeer)),
    selfEmploymentCounts(person, record, rule, on),
    rule.duringStudy ? yes : not(record.truth('duringFullTimeStudy')),
    rule.authorized ? or([not(inCanada), record.truth('authorized')]) : yes,
    rule.employerId === undefined ? yes : truth(record.plain('employerId') === rule.employerId),
    rule.noc === undefined ? yes : sameOccupation(record, rule.noc),
    rule.codes === undefined ? yes : inOccupations(record, rule.codes),
    rule.sameAs === undefined ? yes : inOccupationOf(record, rule.sameAs, rule.related === true),
    rule.remoteFor === undefined ? yes : and([record.truth('remote'), isOneOf(record.text('employerProvince'), rule.remoteFor)]),
    rule.matching === undefined ? yes : rule.matching(record),
  ]);
}

/** The days that count, both included. */
function windowOf({ years, months, exceptYears }: WorkRule, on: Day): { first: Day; last: Day } {
  return { first: months === undefined ? addYears(on, -years) : addMonths(on, -months), last: exceptYears === undefined ? on : addYears(on, -exceptYears) };
}

function jobsOf(person: FactRecord, rule: WorkRule, on: Day): Job[] {
  const { first, last } = windowOf(rule, on);
  return person.records('work').entries.flatMap((record): Job | readonly Job[] => {
    // Of a job that does not count nothing else has a say; an explanation names its facts all the same, in their order.
    const settled = record.source.reads === undefined ? counts(person, record, rule, on) : undefined;
    if (settled?.is === false) return [];
    const started = record.number('startedOn');
    const ended = record.number('endedOn', Infinity);
    const clip = (day: Day): Day => Math.min(Math.max(day, first), last + 1);
    return {
      counts: settled ?? counts(person, record, rule, on),
      start: { low: clip(started.low), high: clip(started.high) },
      end: { low: Math.min(ended.low, last), high: Math.min(ended.high, last) },
      hours: record.number('hoursPerWeek'),
      missing: union(started.missing, ended.missing, record.number('hoursPerWeek').missing),
    };
  });
}

export type Span = { from: Day; to: Day; hours: number };

const isSpan = ({ from, to, hours }: Span): boolean => from <= to && hours > 0;
const sureSpans = (jobs: readonly Job[]): readonly Span[] =>
  acrossWeekends(jobs.filter(({ counts: { is } }) => is === true).map(({ start, end, hours }) => ({ from: start.high, to: end.low, hours: Math.max(0, hours.low) })).filter(isSpan));
const possibleSpans = (jobs: readonly Job[]): readonly Span[] =>
  acrossWeekends(jobs.filter(({ counts: { is } }) => is !== false).map(({ start, end, hours }) => ({ from: start.low, to: end.high, hours: hours.high })).filter(isSpan));

/** Stretches of days with the hours of all jobs together, at most full time. First and last days are both included. */
export function stretches(spans: readonly Span[]): Span[] {
  const filled = spans.filter(isSpan);
  const [only] = filled;
  if (only === undefined) return [];
  if (filled.length === 1) return [{ from: only.from, to: only.to, hours: Math.min(fullTimeHours, only.hours) }];
  const edges = [...new Set(filled.flatMap(({ from, to }) => [from, to + 1]))].toSorted((a, b) => a - b);
  return edges.slice(0, -1).flatMap((from, index) => {
    const to = (edges[index + 1] ?? from) - 1;
    const hours = filled.reduce((total, span) => (span.from <= from && span.to >= to ? total + span.hours : total), 0);
    return hours > 0 ? [{ from, to, hours: Math.min(fullTimeHours, hours) }] : [];
  });
}

/** 1970-01-03, a Saturday. */
const someSaturday = 2;

/**
 * With a weekend that lies between two working days counted as they are: who leaves a job on a Friday and begins the next on the Monday
 * has worked in both weeks without a break, because full-time work is measured by the week. It counts with the fewer hours of both days.
 */
function acrossWeekends(spans: readonly Span[]): readonly Span[] {
  if (spans.length < 2) return spans;
  const on = (day: Day): number => spans.reduce((total, { from, to, hours }) => (from <= day && day <= to ? total + hours : total), 0);
  const saturdays = new Set<Day>();
  for (const { to } of spans) {
    const sinceSaturday = (((to - someSaturday) % 7) + 7) % 7;
    if (sinceSaturday === 6) saturdays.add(to + 1);
    if (sinceSaturday === 0) saturdays.add(to);
  }
  const raised = [...saturdays].flatMap((saturday): Span[] => {
    const least = Math.min(on(saturday - 1), on(saturday + 2));
    return [saturday, saturday + 1].map((day) => ({ from: day, to: day, hours: least - on(day) })).filter(({ hours }) => hours > 0);
  });
  return raised.length > 0 ? [...spans, ...raised] : spans;
}

/** Hours times seven, so that days of a week stay whole numbers. */
const weight = ({ from, to, hours }: Span): number => (to - from + 1) * hours;
const hoursOf = (spans: readonly Span[]): number => stretches(spans).reduce((total, span) => total + weight(span), 0) / 7;
const fullTimeHoursOf = (spans: readonly Span[]): number => stretches(spans).reduce((total, span) => (span.hours < fullTimeHours ? total : total + weight(span)), 0) / 7;

function longestRun(spans: readonly Span[]): number {
  let longest = 0;
  let run = 0;
  let last = -Infinity;
  for (const span of stretches(spans)) {
    run = span.from === last + 1 ? run + weight(span) : weight(span);
    last = span.to;
    longest = Math.max(longest, run);
  }
  return longest / 7;
}

/** The stretch without a day between that goes on to the last day. */
const runUpTo = (last: Day) => (spans: readonly Span[]): number => {
  let run = 0;
  let next = last + 1;
  for (const span of stretches(spans).toReversed()) {
    if (span.to + 1 !== next) break;
    run += weight(span);
    next = span.from;
  }
  return run / 7;
};

function measured(person: FactRecord, rule: WorkRule, on: Day, hours: (spans: readonly Span[]) => number): NumberValue {
  const jobs = jobsOf(person, rule, on);
  const { complete, pointer } = person.records('work');
  const low = hours(sureSpans(jobs));
  if (!complete) {
    const { first, last } = windowOf(rule, on);
    const most = hours([{ from: first, to: last, hours: fullTimeHours }]);
    return between(low, most, [pointer]);
  }
  const open = jobs.filter((job) => job.counts.is === null || (job.counts.is && job.missing.length > 0));
  if (open.length === 0) return number(low);
  return between(low, hours(possibleSpans(jobs)), union(...open.map((job) => union(job.counts.missing, job.missing))));
}

const key = (name: string, person: FactRecord, on: Day): string => `${name} ${person.pointer} ${on}`;

/**
 * Hours of qualifying work, at most 30 a week whatever the number of jobs, in the years before a day; the day itself counts.
 * 1,560 hours are a year. A job whose end is null counts up to the day.
 */
export const workHours = (subject: Subject, person: FactRecord, rule: WorkRule, on: Day): NumberValue => subject.once(rule, key('hours', person, on), () => measured(person, rule, on, rule.fullTimeOnly === true ? fullTimeHoursOf : hoursOf));

/** Hours of the longest stretch of such work without a day between. */
export const continuousHours = (subject: Subject, person: FactRecord, rule: WorkRule, on: Day): NumberValue => subject.once(rule, key('run', person, on), () => measured(person, rule, on, longestRun));

/** Hours of the stretch without a day between that goes on to the day itself. */
export const currentHours = (subject: Subject, person: FactRecord, rule: WorkRule, on: Day): NumberValue => subject.once(rule, key('current', person, on), () => measured(person, rule, on, runUpTo(on)));

/** What `count` makes of the stretches of such work, remembered by its `name`. It may not fall as stretches grow. */
export const countedWork = (subject: Subject, person: FactRecord, rule: WorkRule, on: Day, name: string, count: (spans: readonly Span[]) => number): NumberValue =>
  subject.once(rule, key(name, person, on), () => measured(person, rule, on, count));

/** Completed years of full-time work in a number of hours. */
export const yearsOf = ({ low, high, missing }: NumberValue): NumberValue => {
  const whole = (hours: number): number => Math.floor((hours + 1e-9) / hoursOfYear);
  return between(whole(low), whole(high), missing);
};

/** Full-time work of a month: a twelfth of the 1,560 hours of a year. */
const hoursOfMonth = 130;

/** Completed months of full-time work in a number of hours. */
export const monthsOf = ({ low, high, missing }: NumberValue): NumberValue => {
  const whole = (hours: number): number => Math.floor((hours + 1e-9) / hoursOfMonth);
  return between(whole(low), whole(high), missing);
};
