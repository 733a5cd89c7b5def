import { addMonths, addYears, yearsBetween, type Day } from '../engine/days';
import type { Environment } from '../engine/environment';
import { and, anyNumber, between, isOneOf, maybe, no, not, number, union, yes, type NumberValue, type Pointer, type TruthValue } from '../engine/values';
import type { FactRecord } from '../facts/records';
import type { Measure } from './index';
import { countedJobs, fullTimeRuns, lasts, settled, type CountedJobs, type Run } from './transferSpans';

/** Full-time work: 30 hours a week. Source: IRPR 73(1); the instructions on transferees name no other number. */
const fullTime = 30;
const capacities = ['executive', 'senior-manager', 'specialized-knowledge'];
const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

/** Whether two texts are the same; open while one of them is not known. */
function sameText(one: FactRecord, member: string, other: FactRecord, otherMember: string): TruthValue {
  const a = one.text(member);
  const b = other.text(otherMember);
  if (a.options === null || b.options === null) return maybe(union(a.missing, b.missing));
  if (b.options.length > 1) return a.options.some((option) => b.options?.includes(option)) ? maybe(b.missing) : no;
  return isOneOf(a, b.options);
}

/** What the offer in scope says of the transfer: null where it is none, undefined while that is not known. */
const transferOf = (offer: FactRecord | undefined): FactRecord | null | undefined => (offer ? offer.child('transfer') : null);

/** Work abroad for the enterprise from which the person is transferred. `capacity`: in the capacity of the transfer, in any of the three, or whatever it was. */
function abroadForTransferor(person: FactRecord, transfer: FactRecord, on: Day, capacity: 'same' | 'any-of-three' | 'whatever'): CountedJobs {
  return countedJobs(person, on, (job) =>
    and([
      sameText(job, 'employer', transfer, 'fromEmployer'),
      not(isOneOf(job.text('country'), ['CA'])),
      capacity === 'whatever' ? yes : capacity === 'same' ? sameText(job, 'capacity', transfer, 'category') : isOneOf(job.text('capacity'), capacities),
    ]),
  );
}

type Permit = { is: TruthValue; applied: NumberValue; issued: NumberValue; end: NumberValue };

/** Permits on which the person worked, or may have worked, as a transferee, and whether they are all on file. */
function transfereePermits({ scope, subject }: Environment, codes: readonly string[], sameEmployer: boolean): { permits: readonly Permit[]; complete: boolean; pointer: Pointer } {
  const { entries, complete, pointer } = subject.applicant.records('canadianStatus');
  const offer = scope['offer'];
  const permits = entries.map((record): Permit => {
    const expires = record.number('expiresOn', Infinity);
    // A permit on which nobody noted an early end did not end early.
    const ended = record.raw['endedOn'] === undefined ? number(Infinity) : record.number('endedOn', Infinity);
    const employer = !sameEmployer ? yes : offer ? sameText(record, 'employerId', offer, 'employerId') : no;
    return {
      is: and([isOneOf(record.text('kind'), ['work-permit']), isOneOf(record.text('basis'), codes), employer]),
      applied: record.number('appliedOn'),
      issued: record.number('issuedOn'),
      end: between(Math.min(expires.low, ended.low), Math.min(expires.high, ended.high), union(expires.missing, ended.missing)),
    };
  });
  return { permits: permits.filter(({ is }) => is.is !== false), complete, pointer };
}

/**
 * The day of the initial application: the reference day, or, where the person holds permits of the enterprise as a transferee, each
 * applied for while the one before was valid, the day on which the first of them was applied for.
 */
function initialApplication(env: Environment, codes: readonly string[]): NumberValue {
  const { permits, complete, pointer } = transfereePermits(env, codes, true);
  if (!complete) return anyNumber([pointer], -Infinity, env.on);
  const open = permits.filter(({ is, applied, end }) => is.is === null || applied.low < applied.high || end.low < end.high);
  if (open.length > 0) return anyNumber(union(...open.map(({ is, applied, end }) => union(is.missing, applied.missing, end.missing))), -Infinity, env.on);
  let first = env.on;
  for (;;) {
    const before = permits.filter(({ applied, end }) => applied.low < first && first <= end.low).map(({ applied }) => applied.low);
    if (before.length === 0) return number(first);
    first = Math.min(...before);
  }
}

type YearRule = { years: number; within: number | null; capacity: 'same' | 'any-of-three'; codes: readonly string[] };

/** Continuous full-time work abroad for the transferring enterprise, so many years, within some years before the initial application. */
function yearsWithTransferor(env: Environment, { years, within, capacity, codes }: YearRule): TruthValue {
  const offer = env.scope['offer'];
  const transfer = transferOf(offer);
  const initial = initialApplication(env, codes);
  if (transfer === null) return no;
  if (transfer === undefined) return maybe([offer?.at('transfer') ?? '/jobOffers']);
  const { sure, possible, missing } = abroadForTransferor(env.subject.applicant, transfer, env.on, capacity);
  const before = (day: Day): Run => ({ from: within === null ? -Infinity : addYears(day, -within), to: day });
  const exact = initial.low === initial.high;
  const surely = exact && lasts(fullTimeRuns(sure, fullTime), years, before(initial.low));
  const possibly = lasts(fullTimeRuns(possible, fullTime), years, exact ? before(initial.low) : { from: -Infinity, to: initial.high });
  return settled(surely, possibly, union(missing, initial.missing));
}

/** The time that permits cover, each day once, as a span that ends with the last of them or on the day if that is later; null: without end. */
function timeCovered(spans: readonly Run[], on: Day): { from: Day; next: Day } | null {
  const ordered = spans.filter(({ from, to }) => from <= to).toSorted((a, b) => a.from - b.from);
  let days = 0;
  let last = -Infinity;
  for (const { from, to } of ordered) {
    if (to <= last) continue;
    days += to - Math.max(from, last + 1) + 1;
    last = to;
  }
  const next = Math.max(on, last + 1);
  return Number.isFinite(days) ? { from: next - days, next } : null;
}

function yearsCovered(spans: readonly Run[], on: Day): number {
  const time = timeCovered(spans, on);
  return time ? yearsBetween(time.from, time.next) : Infinity;
}

/** Months that permits cover, a month begun counted as one. */
function monthsCovered(spans: readonly Run[], on: Day): number {
  const time = timeCovered(spans, on);
  if (!time) return Infinity;
  let months = 12 * yearsBetween(time.from, time.next);
  while (addMonths(time.from, months) < time.next) months += 1;
  return months;
}

/**
 * The last day before which permits no longer count: the first day of the latest full-time year abroad that no permit as a transferee
 * overlaps. A job abroad that goes on while the person works in Canada is no year abroad. −Infinity: there was none.
 */
function setAsideBefore(runs: readonly Run[], permits: readonly Run[], on: Day): Day {
  const taken = permits.filter(({ from, to }) => from <= to).toSorted((a, b) => a.from - b.from);
  let free = -Infinity;
  let latest = -Infinity;
  for (const { from, to } of [...taken, { from: on + 1, to: on + 1 }]) {
    const before = Math.min(from - 1, on);
    if (Number.isFinite(free) && free <= before && lasts(runs, 1, { from: free, to: before })) latest = Math.max(latest, free);
    free = Math.max(free, to + 1);
  }
  return latest;
}

/** Work abroad for the transferring enterprise; while it is not known whether there is a transfer, any year may have been one. */
function workAbroad({ scope: { offer }, subject, on }: Environment, transfer: FactRecord | null | undefined): CountedJobs {
  if (transfer) return abroadForTransferor(subject.applicant, transfer, on, 'whatever');
  return offer && transfer === undefined ? { sure: [], possible: [{ from: -Infinity, to: on, hours: fullTime }], missing: [offer.at('transfer')] } : { sure: [], possible: [], missing: [] };
}

/**
 * Completed years on work permits as a transferee, whole permits counted to their end: a renewal begins where the last one ends. A
 * full-time year with the enterprise outside Canada after a permit sets it aside.
 */
const transfereeYears = (env: Environment, codes: readonly string[], sameEmployer: boolean): NumberValue => transfereeTime(env, codes, sameEmployer, yearsCovered, { sure: [], possible: [], missing: [] });

/** Months begun on such permits, with those that the offer in scope would add to them. */
function transfereeMonthsWithOffer(env: Environment, codes: readonly string[]): NumberValue {
  const offer = env.scope['offer'];
  if (!offer) return anyNumber(['/jobOffers'], 0);
  const ends = offer.number('endsOn', Infinity);
  return transfereeTime(env, codes, true, monthsCovered, { sure: [{ from: env.on, to: ends.low }], possible: [{ from: env.on, to: ends.high }], missing: ends.missing });
}

type Covered = { sure: readonly Run[]; possible: readonly Run[]; missing: readonly Pointer[] };

/** Time on permits as a transferee, and on what comes `besides`, by a measure of it. */
function transfereeTime(env: Environment, codes: readonly string[], sameEmployer: boolean, measured: (spans: readonly Run[], on: Day) => number, besides: Covered): NumberValue {
  const { permits, complete, pointer } = transfereePermits(env, codes, sameEmployer);
  const abroad = workAbroad(env, transferOf(env.scope['offer']));
  // A permit without an end is used up to the day; one whose end is not known may have been given for any time.
  const without = (end: NumberValue): boolean => end.low === Infinity;
  const sure = permits.filter(({ is, issued }) => is.is === true && issued.high <= env.on).map(({ issued, end }) => ({ from: issued.high, to: without(end) ? env.on : end.low }));
  const open = permits.filter(({ issued }) => issued.low <= env.on);
  const possible = open.map(({ issued, end }) => ({ from: issued.low, to: without(end) ? env.on : end.high }));
  const surelyAside = setAsideBefore(fullTimeRuns(abroad.sure, fullTime), possible, env.on);
  const possiblyAside = setAsideBefore(fullTimeRuns(abroad.possible, fullTime), sure, env.on);
  const low = measured([...sure.filter(({ to }) => to >= possiblyAside), ...besides.sure], env.on);
  if (!complete) return anyNumber([pointer], low, Infinity);
  const counted = open.filter((_permit, index) => (possible[index]?.to ?? Infinity) >= surelyAside);
  const high = measured([...possible.filter(({ to }) => to >= surelyAside), ...besides.possible], env.on);
  return between(low, Math.max(low, high), union(...counted.map(({ is, issued, end }) => union(is.missing, issued.missing, end.missing)), abroad.missing, besides.missing));
}

/** Countries in which the group of a foreign enterprise earns revenue, but for its own (`home`) or but for Canada. */
function operatingCountries(record: FactRecord | undefined, except: string): NumberValue {
  if (!record) return number(0);
  const countries = record.texts('operatingCountries');
  if (countries === undefined) return anyNumber([record.at('operatingCountries')], 0, Infinity);
  const distinct = [...new Set(countries)];
  if (except === 'canada') return number(distinct.filter((country) => country !== 'CA').length);
  const home = record.text('country');
  const counts = (home.options ?? distinct).map((own) => distinct.filter((country) => country !== own).length);
  if (counts.length === 0) return number(0);
  return between(Math.min(...counts), home.options === null ? distinct.length : Math.max(...counts), home.missing);
}

const yearRule = (args: Readonly<Record<string, unknown>>): YearRule => ({
  years: Number(args['years']),
  within: typeof args['within'] === 'number' ? args['within'] : null,
  capacity: args['capacity'] === 'same' ? 'same' : 'any-of-three',
  codes: texts(args['codes']),
});

export const transferMeasures: readonly Measure[] = [
  { id: 'years-with-transferor', number: 1, inScope: true, compute: (env, args) => yearsWithTransferor(env, yearRule(args)) },
  { id: 'transferee-years', number: 1, inScope: true, compute: (env, args) => transfereeYears(env, texts(args['codes']), args['sameEmployer'] === true) },
  { id: 'transferee-months-with-offer', number: 1, inScope: true, compute: (env, args) => transfereeMonthsWithOffer(env, texts(args['codes'])) },
  { id: 'operating-countries', number: 1, inScope: true, compute: (env, args) => operatingCountries(env.scope[String(args['of'])], String(args['except'])) },
];
