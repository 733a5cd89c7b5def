import { addMonths, addYears, type Day } from '../engine/days';
import type { Environment } from '../engine/environment';
import type { Subject } from '../engine/subject';
import { and, anyNumber, between, choose, isAtLeast, isOneOf, maybe, no, number, or, sum, truth, union, yes, type NumberValue, type TruthValue } from '../engine/values';
import type { FactRecord } from '../facts/records';
import { countedPay, hoursCounted, type HoursRule } from './britishColumbiaFamily';
import { graduatedWithin } from './britishColumbiaPerson';
import { areaOf, districtsOf, isInMetro, isRegional } from './britishColumbiaPlaces';
import { usesOf } from './gridUses';
import { nocCodes, teer } from './occupation';
import { registrationsOn } from './provincial';
import { stretches, workHours, type Span, type WorkRule } from './work';

type Args = Readonly<Record<string, unknown>>;

const fullTimeHours = 30;
/** One year of full-time work: 52 weeks of 30 hours. Source: reference, registration points, directly related. */
const hoursOfYear = 1_560;
/** Experience counts in the last ten years, as for eligibility. */
const yearsCounted = 10;
const weeksOfYear = 52;

/** One rule for an offer and a place, which is what its hours are remembered by. */
const rules = new WeakMap<FactRecord, Map<WorkRule['where'], WorkRule>>();
function related(offer: FactRecord, where: WorkRule['where']): WorkRule {
  let known = rules.get(offer);
  if (known === undefined) rules.set(offer, (known = new Map()));
  let rule = known.get(where);
  if (rule === undefined) known.set(where, (rule = { where, highestTeer: null, years: yearsCounted, authorized: false, selfEmployment: true, duringStudy: true, sameAs: offer, related: true }));
  return rule;
}

/** Hours without what binary fractions take away. */
const exact = ({ low, high, missing }: NumberValue): NumberValue => between(low + 1e-9, high + 1e-9, missing);
const relatedHours = ({ subject, on }: Environment, offer: FactRecord, where: WorkRule['where']): NumberValue => exact(workHours(subject, subject.applicant, related(offer, where), on));

/** The same occupation, where both are settled. */
function sameOccupation(job: FactRecord, offer: FactRecord): TruthValue {
  const stated = job.plain('noc');
  if (stated !== undefined && stated === offer.plain('noc')) return yes;
  const own = nocCodes(job, '2021');
  const wanted = nocCodes(offer, '2021');
  if (own === null || wanted === null) return maybe([(own === null ? job : offer).at('noc')]);
  const shared = own.filter((code) => wanted.includes(code)).length;
  return shared === 0 ? no : shared === own.length && wanted.length === 1 ? yes : maybe([job.at('noc')]);
}

/** Working now, full time, in British Columbia, for the employer of the offer in its occupation. */
function worksInTheJob({ subject, on }: Environment, offer: FactRecord): TruthValue {
  const { entries, complete, pointer } = subject.applicant.records('work');
  const found = entries.map((job) =>
    and([
      truth(job.plain('employerId') === offer.plain('employerId')), isOneOf(job.text('country'), ['CA']), isOneOf(job.text('province'), ['BC']),
      isAtLeast(number(on), job.number('startedOn')), isAtLeast(job.number('endedOn', Infinity), number(on)), isAtLeast(job.number('hoursPerWeek'), number(fullTimeHours)), sameOccupation(job, offer),
    ]));
  return complete ? or(found) : or([...found, maybe([pointer])]);
}

type Job = { counts: TruthValue; sure: Span; possible: Span; missing: readonly string[] };

/** Hours of paid work in British Columbia outside Metro Vancouver in the years before a day, at most full time. */
function regionalHours(subject: Subject, on: Day, years: number): NumberValue {
  const { entries, complete, pointer } = subject.applicant.records('work');
  const first = addYears(on, -years);
  const jobs = entries.map((job): Job => {
    const started = job.number('startedOn');
    const ended = job.number('endedOn', Infinity);
    const hours = job.number('hoursPerWeek');
    const span = (from: Day, to: Day, weekly: number): Span => ({ from: Math.max(from, first), to: Math.min(to, on), hours: Math.max(0, weekly) });
    return {
      counts: and([isRegional(job), job.truth('paid')]), sure: span(started.high, ended.low, hours.low), possible: span(started.low, ended.high, hours.high), missing: union(started.missing, ended.missing, hours.missing),
    };
  });
  const hoursOf = (spans: readonly Span[]): number => stretches(spans).reduce((total, { from, to, hours }) => total + ((to - from + 1) * hours) / 7, 0);
  const low = hoursOf(jobs.filter(({ counts }) => counts.is === true).map(({ sure }) => sure));
  if (!complete) return exact(between(low, hoursOf([{ from: first, to: on, hours: fullTimeHours }]), [pointer]));
  const open = jobs.filter(({ counts, missing }) => counts.is === null || (counts.is && missing.length > 0));
  const high = hoursOf(jobs.filter(({ counts }) => counts.is !== false).map(({ possible }) => possible));
  return exact(between(low, high, union(...open.map(({ counts, missing }) => union(counts.missing, missing)))));
}

const yearsOfRegionalWork = 5;
const yearsOfAlumni = 3;

/** A year of work outside Metro Vancouver, or a recent credential of a public institution there, in the years before a day. */
function isTiedToRegions(subject: Subject, on: Day): TruthValue {
  const worked = isAtLeast(regionalHours(subject, on, yearsOfRegionalWork), number(hoursOfYear));
  return or([worked, graduatedWithin(subject.applicant, yearsOfAlumni, on, (record) => and([isOneOf(record.text('institutionType'), ['public']), isRegional(record)]))]);
}

/** By each registration that may be the one that stands, and by the day where it may be that none does. */
function isTied(subject: Subject, on: Day): TruthValue {
  const registrations = registrationsOn(subject, 'bc-sirs', on);
  const ways = registrations.map(({ record }) => {
    const { low, high, missing } = record.number('submittedOn');
    return low === high ? isTiedToRegions(subject, low) : maybe(missing);
  });
  if (registrations.every(({ stands }) => stands.is === null)) ways.push(isTiedToRegions(subject, on));
  const [first] = ways;
  if (first !== undefined && first.is !== null && ways.every(({ is }) => is === first.is)) return first;
  // Of two that stand by what is noted, one was withdrawn for the other.
  const ends = registrations.length > 1 ? registrations.filter(({ stands }) => stands.is === true).map(({ record }) => record.at('endedOn')) : [];
  return maybe(union(...registrations.map(({ stands }) => stands.missing), ...ways.map(({ missing }) => missing), ends));
}

/**
 * The offer is outside Metro Vancouver, and so was a year of work, or the public institution of a recent credential. The years are those
 * before the registration that stands; before there is one, those before the day. Source: reference, British Columbia 1.4.
 */
function hasRegionalBonus({ subject, on }: Environment, offer: FactRecord): TruthValue {
  const outside = isInMetro(offer);
  if (outside.is === true) return no;
  return and([outside.is === null ? outside : yes, isTied(subject, on)]);
}

/** Base pay per hour; a yearly salary by 52 weeks and the weekly hours that count. */
function hourly(offer: FactRecord, rule: HoursRule): NumberValue {
  const wage = offer.number('wagePerHour');
  if (offer.isStated('wagePerHour') || !offer.isStated('salaryPerYear')) return between(Math.max(0, wage.low), wage.high, wage.missing);
  const salary = offer.number('salaryPerYear');
  const hours = offer.number('hoursPerWeek');
  const most = hoursCounted(offer, rule);
  const missing = union(salary.missing, hours.missing, most.missing);
  const [least, greatest] = [Math.min(Math.max(0, hours.low), most.low), Math.min(hours.high, most.high)];
  const perHour = (yearly: number, weekly: number): number => (weekly > 0 ? Math.round((yearly / weeksOfYear / weekly) * 1e6) / 1e6 : Infinity);
  return between(perHour(Math.max(0, salary.low), greatest), perHour(salary.high, least), missing);
}

const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

/** How far down a list of groups the regional district of an offer stands, from 1. */
function groupOf(offer: FactRecord, groups: readonly (readonly string[])[]): NumberValue {
  const districts = districtsOf(offer);
  const open = [offer.at('censusDivision')];
  const found = districts?.map((name) => groups.findIndex((group) => group.includes(name)) + 1);
  if (found === undefined || found.length === 0 || found.includes(0)) return between(1, groups.length, open);
  return between(Math.min(...found), Math.max(...found), open);
}

/** What a part of the grid takes from an offer: a number that its table is looked up by, or whether its bonus is given. */
type Part = (env: Environment, offer: FactRecord, args: PartArgs) => NumberValue | TruthValue;
interface PartArgs {
  name: string;
  table: string | undefined;
  parameter: string | undefined;
  hours: HoursRule;
  groups: readonly (readonly string[])[];
}

const parts: Readonly<Record<string, Part>> = {
  'related-work': (env, offer) => relatedHours(env, offer, 'anywhere'),
  'related-year-in-canada': (env, offer) => isAtLeast(relatedHours(env, offer, 'canada'), number(hoursOfYear)),
  'in-the-job': worksInTheJob,
  'hourly-wage': (_env, offer, { hours }) => hourly(offer, hours),
  'yearly-wage': (_env, offer, { hours }) => countedPay(offer, hours),
  area: (_env, offer) => areaOf(offer),
  regional: hasRegionalBonus,
  district: (_env, offer, { groups }) => groupOf(offer, groups),
  'skill-level': (_env, offer) => teer(offer, '2016'),
  'senior-management': (_env, offer) => {
    const codes = nocCodes(offer, '2016');
    const open = maybe([offer.at('noc')]);
    if (codes === null) return open;
    const senior = codes.filter((code) => code.startsWith('00')).length;
    return senior === 0 ? no : senior === codes.length ? yes : open;
  },
};

const groupNames = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'] as const;

/** Reads every argument, whatever the part is. */
function readArgs(args: Args): PartArgs {
  const { part, table, parameter, most, mostLongHaul, longHaul } = args;
  return {
    name: String(part), table: typeof table === 'string' ? table : undefined, parameter: typeof parameter === 'string' ? parameter : undefined,
    hours: { most: Number(most), mostLongHaul: Number(mostLongHaul), longHaul: texts(longHaul) },
    groups: groupNames.map((name) => texts(args[name])),
  };
}

function pointsOf(env: Environment, offer: FactRecord, args: PartArgs): NumberValue {
  const { pack, subject } = env;
  const value = parts[args.name]?.(env, offer, args) ?? number(0);
  if (value.kind === 'number') return args.table === undefined ? value : pack.lookUp(args.table, undefined, value, subject.asOf);
  const { parameter } = args;
  return choose(value, () => number(parameter === undefined ? 0 : pack.parameterOn(parameter, subject.asOf) ?? 0), () => number(0));
}

/** What all parts of the grid that look at the offer come to. */
const ofOffer = (env: Environment, offer: FactRecord): NumberValue => sum(usesOf('bc-offer-points', env.pack.score('bc-sirs', env.subject.asOf)?.version.factors ?? {}).map((args) => pointsOf(env, offer, readArgs(args))));

/** The offers in the province that may be the one that gives most: with one that surely does, that one alone. */
function bestOffers(env: Environment): readonly FactRecord[] {
  const offers = env.subject.offers().entries.filter((offer) => isOneOf(offer.text('province'), ['BC']).is !== false);
  if (offers.length < 2) return offers;
  return env.subject.once(env.pack, `bc offers ${env.on}`, () => {
    const ranked = offers.map((offer) => ({ offer, total: ofOffer(env, offer) }));
    const least = Math.max(...ranked.map(({ total }) => total.low));
    const settled = ranked.find(({ total }) => total.low === least && total.high === Math.max(...ranked.map((one) => one.total.high)));
    return settled ? [settled.offer] : ranked.filter(({ total }) => total.high >= least).map(({ offer }) => offer);
  });
}

/** Points of a part of the grid for the job offer in the province that gives most in all; none without an offer there. */
export function offerPoints(env: Environment, args: Args): NumberValue {
  const read = readArgs(args);
  const found = bestOffers(env).map((offer) => {
    const there = isOneOf(offer.text('province'), ['BC']);
    return choose(there, () => pointsOf(env, offer, read), () => number(0));
  });
  if (found.length === 0) return number(0);
  return between(Math.min(...found.map(({ low }) => low)), Math.max(...found.map(({ high }) => high)), union(...found.map(({ missing }) => missing)));
}

/** Completed months of the full-time stretch with the employer of the offer that goes on to the day, without a day between. */
export function monthsInTheJob({ subject, on }: Environment, offer: FactRecord): NumberValue {
  const { entries, complete, pointer } = subject.applicant.records('work');
  const jobs = entries.filter((job) => job.plain('employerId') === offer.plain('employerId')).map((job) => ({
    fullTime: and([isAtLeast(job.number('hoursPerWeek'), number(fullTimeHours)), job.truth('paid')]), started: job.number('startedOn'), ended: job.number('endedOn', Infinity), job,
  }));
  const runFrom = (spans: readonly { from: Day; to: Day }[]): number => {
    let from = on + 1;
    for (const span of spans.toSorted((a, b) => b.to - a.to)) if (span.to + 1 >= from) from = Math.min(from, span.from);
    let months = 0;
    while (from <= on && addMonths(from, months + 1) <= on + 1) months += 1;
    return months;
  };
  const low = runFrom(jobs.filter(({ fullTime }) => fullTime.is === true).map(({ started, ended }) => ({ from: started.high, to: Math.min(ended.low, on) })));
  if (!complete) return anyNumber([pointer], low);
  const open = jobs.filter(({ fullTime, started, ended }) => fullTime.is === null || (fullTime.is && started.missing.length + ended.missing.length > 0));
  const possible = jobs.filter(({ fullTime }) => fullTime.is !== false).map(({ started, ended }) => ({ from: Math.max(started.low, on - 40_000), to: Math.min(ended.high, on) }));
  return between(low, runFrom(possible), union(...open.map(({ fullTime, started, ended }) => union(fullTime.missing, started.missing, ended.missing))));
}
