import { addYears, dateOf, type Day } from '../engine/days';
import type { Environment } from '../engine/environment';
import { and, anyNumber, between, choose, isAtLeast, isOneOf, maybe, no, not, number, or, sum, truth, union, type NumberValue, type TruthValue, type Value } from '../engine/values';
import type { FactRecord } from '../facts/records';
import { livesInCanada } from './britishColumbiaPlaces';
import { statusInCanada } from './circumstances';
import { usesOf } from './gridUses';
import type { Measure } from './index';
import { lookedUp } from './lists';
import { noc2021From, teer } from './occupation';
import { isInGta, isInOntario, livesInOntario, regionOf, regions, revenueArea } from './ontarioPlaces';
import { hoursBeforeNotification, notifications } from './ontarioNotification';
import { canadianCredentials, educationKind, fieldOfStudy, graduateForOffer, hasDegree, hasMedicalDegree, ontarioDoctorate, ontarioMaster, placeOfStudy, recentGraduate } from './ontarioStudy';
import { broadCategory, isRegisteredPhysician, runInPosition, timeInOntario, timeInPosition, timeInPractice } from './ontarioWork';
import { isLicensedIn } from './provincialLicence';
import { hourlyWage } from './workPermitOffer';
import { workRule } from './workRules';

type Args = Readonly<Record<string, unknown>>;
const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

/** What a part of a grid takes from an offer: a number that its table is looked up by. */
const parts: Readonly<Record<string, (env: Environment, offer: FactRecord) => NumberValue>> = {
  teer: ({ on }, offer) => teer(offer, dateOf(on) >= noc2021From ? '2021' : '2016'),
  category: ({ on }, offer) => broadCategory(offer, on),
  wage: (_env, offer) => hourlyWage(offer),
  position: timeInPosition,
  region: (_env, offer) => regionOf(offer),
};

/** Somebody without an offer who practises on own account: a physician is TEER 1 in broad category 3, has no wage, and practises where they mean to live. */
const practice: Readonly<Record<string, (env: Environment) => NumberValue>> = {
  teer: () => number(1),
  category: () => number(3),
  wage: () => number(0),
  position: timeInPractice,
  region: ({ subject }) => {
    const intent = subject.applicant.child('intent');
    // The place belongs to the province that is named first.
    if (intent?.texts('provinces')?.[0] === 'ON') return regionOf(intent);
    return between(regions.toronto, regions.northern, [intent ? intent.at('provinces') : subject.applicant.at('intent')]);
  },
};

const isHere = (offer: FactRecord): TruthValue => isOneOf(offer.text('province'), ['ON']);

/** The offers in the province that may be the one that gives most in a grid: with one that surely does, that one alone. */
function bestOffers(env: Environment, system: string): readonly FactRecord[] {
  const offers = env.subject.offers().entries.filter((offer) => isHere(offer).is !== false);
  if (offers.length < 2) return offers;
  return env.subject.once(env.pack, `${system} offers ${env.on}`, () => {
    const uses = usesOf('on-offer-points', env.pack.score(system, env.subject.asOf)?.version.factors ?? {});
    const ranked = offers.map((offer) => ({ offer, total: sum(uses.map((args) => pointsOf(env, offer, String(args['part']), String(args['table'])))) }));
    const least = Math.max(...ranked.map(({ total }) => total.low));
    const settled = ranked.find(({ total }) => total.low === least && total.high === Math.max(...ranked.map((one) => one.total.high)));
    return settled ? [settled.offer] : ranked.filter(({ total }) => total.high >= least).map(({ offer }) => offer);
  });
}

/** The regions have no number of their own where nothing is offered: none gives no points. */
const pointsOf = (env: Environment, offer: FactRecord, part: string, table: string): NumberValue =>
  choose(isHere(offer), () => env.pack.lookUp(table, undefined, parts[part]?.(env, offer) ?? number(0), env.subject.asOf), () => number(0));

/** Points of a part of a grid for the job offer that gives most in it; none without an offer, but for a physician who needs none. */
function offerPoints(env: Environment, args: Args): NumberValue {
  const [system, part, table] = [String(args['system']), String(args['part']), String(args['table'])];
  const physicians = args['physicians'] === true;
  const found = bestOffers(env, system).map((offer) => pointsOf(env, offer, part, table));
  if (found.length === 0) {
    return physicians ? choose(isRegisteredPhysician(env), () => env.pack.lookUp(table, undefined, practice[part]?.(env) ?? number(0), env.subject.asOf), () => number(0)) : number(0);
  }
  return between(Math.min(...found.map(({ low }) => low)), Math.max(...found.map(({ high }) => high)), union(...found.map(({ missing }) => missing)));
}

const halfMonthsOfHalfYear = 12;

/** Experience in Ontario: in the position offered, or, under six months in it, in any work there; of a physician without an offer in practice. */
function experiencePoints(env: Environment, args: Args): NumberValue {
  const [system, position, other, practised] = [String(args['system']), String(args['position']), String(args['other']), String(args['practice'])];
  const look = (table: string, time: NumberValue): NumberValue => env.pack.lookUp(table, undefined, time, env.subject.asOf);
  const offers = bestOffers(env, system);
  if (offers.length === 0) return choose(isRegisteredPhysician(env), () => look(practised, timeInPractice(env)), () => look(other, timeInOntario(env)));
  const found = offers.map((offer) => {
    const time = timeInPosition(env, offer);
    return choose(isAtLeast(time, number(halfMonthsOfHalfYear)), () => look(position, time), () => look(other, timeInOntario(env)));
  });
  return between(Math.min(...found.map(({ low }) => low)), Math.max(...found.map(({ high }) => high)), union(...found.map(({ missing }) => missing)));
}

/** The highest income of a notice of assessment of the last five years. */
function bestEarnings({ subject: { applicant }, on }: Environment): NumberValue {
  const { entries, complete, pointer } = applicant.records('noticesOfAssessment');
  const year = Number(dateOf(on).slice(0, 4));
  const found = entries.map((notice) => ({ recent: and([isAtLeast(notice.number('taxYear'), number(year - 5)), isAtLeast(number(year), notice.number('taxYear'))]), income: notice.number('income') }));
  const low = Math.max(0, ...found.filter(({ recent }) => recent.is === true).map(({ income }) => income.low));
  if (!complete) return anyNumber([pointer], low);
  const possible = found.filter(({ recent }) => recent.is !== false);
  return between(low, Math.max(low, ...possible.map(({ income }) => income.high)), union(...possible.map(({ recent, income }) => union(recent.missing, income.missing))));
}

/** A permit in force; while a new one is asked for, whether the old one still counts is not said. */
const holds = (kinds: readonly string[]) => ({ subject: { applicant }, on }: Environment): TruthValue =>
  or([statusInCanada(applicant, kinds, on), and([statusInCanada(applicant, ['maintained'], on), maybe([applicant.at('canadianStatus')])])]);

const lawful = ['citizen', 'permanent-resident', 'work-permit', 'study-permit', 'visitor', 'maintained', 'temporary-resident-permit', 'permit-exempt-work'];
/** In Canada only with a status; while one is being restored it is open. */
const hasStatus = ({ subject: { applicant }, on }: Environment): TruthValue =>
  or([not(livesInCanada(applicant, on)), statusInCanada(applicant, lawful, on), and([statusInCanada(applicant, ['restoration'], on), maybe([applicant.at('canadianStatus')])])]);

/** Days lived in Ontario with a status in the last two years, each day once. */
function daysInOntario({ subject: { applicant }, on }: Environment): NumberValue {
  const { entries, complete, pointer } = applicant.records('residences');
  const first = addYears(on, -2) + 1;
  const legal = (home: FactRecord): TruthValue => (isInOntario(home).is === false ? no : and([isInOntario(home), isOneOf(home.text('status'), ['citizen', 'permanent-resident', 'worker', 'student', 'visitor', 'protected', 'other'])]));
  const days = (spans: readonly (readonly [Day, Day])[]): number => {
    let total = 0;
    let next = first;
    for (const [from, to] of spans.toSorted((a, b) => a[0] - b[0])) {
      const start = Math.max(from, next);
      const end = Math.min(to, on);
      if (end >= start) { total += end - start + 1; next = end + 1; }
    }
    return total;
  };
  const homes = entries.map((home) => ({ there: legal(home), from: home.number('from'), to: home.number('to', Infinity) }));
  const low = days(homes.filter(({ there }) => there.is === true).map(({ from, to }) => [from.high, to.low] as const));
  if (!complete) return anyNumber([pointer], low, on - first + 1);
  const possible = homes.filter(({ there }) => there.is !== false);
  return between(low, Math.max(low, days(possible.map(({ from, to }) => [from.low, to.high] as const))), union(...possible.map(({ there, from, to }) => union(there.missing, from.missing, to.missing))));
}

/** Interest in Ontario: named among the provinces of the Express Entry profile. */
function isInterested({ subject }: Environment): TruthValue {
  const { profile } = subject;
  if (profile === null) return no;
  if (profile === undefined) return maybe(['/expressEntry']);
  const provinces = profile.texts('interestedIn');
  return provinces === undefined ? maybe([profile.at('interestedIn')]) : truth(provinces.includes('ON'));
}

/** A measure of the record that the rule names with `of`. */
const ofRecord = (id: string, compute: (env: Environment, record: FactRecord, args: Args) => Value, without: Value): Measure => ({
  id, number: 1, inScope: true,
  compute: (env, args) => {
    const record = env.scope[String(args['of'])];
    return record ? compute(env, record, args) : without;
  },
});
const ofPerson = (id: string, compute: (env: Environment, args: Args) => Value, version = 1): Measure => ({ id, number: version, compute });

/**
 * Facts that the rules of Ontario follow from. `on-offer-points`: points of a `part` of a grid (`system`) by its `table`, for the job offer
 * in the province that gives most; `physicians`: one who needs no offer is counted by the practice. `on-run-in-position`: half-months of the
 * longest full-time stretch in the position offered in the last `months` (0: at any time). `on-education`: kind of the highest credential,
 * `medical`: medicine with the doctorates. `on-canadian-credentials`: with `eligible` only those of an eligible institution, each of a year
 * or more. `on-notified-within`: filed in so many calendar `days` of a notification of interest. `on-hours-before-notification`: hours of work
 * in the years before it.
 */
export const ontarioMeasures: readonly Measure[] = [
  ofPerson('on-offer-points', offerPoints, 2),
  ofPerson('on-experience-points', experiencePoints),
  ofRecord('on-in-gta', (_env, record) => isInGta(record), no),
  ofRecord('on-revenue-area', (env, record) => revenueArea(record, (division) => lookedUp(env, 'on-middle-revenue-divisions', division)), anyNumber(['/jobOffers'], 1, 3)),
  ofRecord('on-run-in-position', (env, record, { months }) => runInPosition(env, record, Number(months)), number(0)),
  ofPerson('on-registered-physician', isRegisteredPhysician, 2),
  ofPerson('on-medical-degree', ({ subject, on }) => hasMedicalDegree(subject.applicant, on)),
  ofRecord('on-licensed', (env, offer, args) => isLicensedIn(env, offer, { province: 'ON', inForce: ['held'], field: args['field'] === true }), no),
  ofPerson('on-best-earnings', bestEarnings),
  ofPerson('on-holds-permit', (env, args) => holds(texts(args['kinds']))(env)),
  ofPerson('on-status', hasStatus),
  ofPerson('on-lives-in-ontario', ({ subject, on }) => livesInOntario(subject.applicant, on)),
  ofPerson('on-place', ({ subject, on }) => or([not(livesInCanada(subject.applicant, on)), livesInOntario(subject.applicant, on)])),
  ofPerson('on-days-in-ontario', daysInOntario),
  ofPerson('on-interest', isInterested),
  ofPerson('on-notified', (env, args) => or(notifications(env, texts(args['streams'])).map(({ mine, day }) => and([mine, isAtLeast(number(env.on), day)]))), 2),
  ofPerson('on-notified-within', (env, args) => {
    const days = Number(args['days']);
    return or(notifications(env, texts(args['streams'])).map(({ mine, day }) => and([mine, isAtLeast(number(env.on), day), isAtLeast(between(day.low + days, day.high + days, day.missing), number(env.on))])));
  }, 2),
  ofPerson('on-hours-before-notification', (env, args) => hoursBeforeNotification(env, texts(args['streams']), workRule(args))),
  ofPerson('on-education', ({ subject, on }, args) => educationKind(subject.applicant, on, args['medical'] === true), 2),
  ofPerson('on-field-of-study', ({ subject, on }) => fieldOfStudy(subject.applicant, on)),
  ofPerson('on-canadian-credentials', ({ subject, on }, args) => canadianCredentials(subject.applicant, on, args['eligible'] === true), 2),
  ofPerson('on-place-of-study', ({ subject, on }) => placeOfStudy(subject.applicant, on)),
  ofPerson('on-degree', ({ subject, on }, args) => hasDegree(subject.applicant, String(args['lowest']), on)),
  ofPerson('on-graduate-for-offer', ({ subject, on }, args) => graduateForOffer(subject.applicant, Number(args['years']), on)),
  ofPerson('on-recent-graduate', ({ subject, on }, args) => recentGraduate(subject.applicant, Number(args['years']), on), 2),
  ofPerson('on-master', ({ subject, on }, args) => ontarioMaster(subject.applicant, Number(args['years']), on)),
  ofPerson('on-doctorate', ({ subject, on }, args) => ontarioDoctorate(subject.applicant, Number(args['years']), on), 2),
];
