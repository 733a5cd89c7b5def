import { addYears, dateOf, type Day } from '../engine/days';
import { Evaluation, type Environment } from '../engine/environment';
import { evaluatePathway } from '../engine/outcome';
import type { Subject } from '../engine/subject';
import { untraced } from '../engine/trace';
import { anyNumber, between, greatest, isOneOf, maybe, no, not, number, truth, union, yes, type NumberValue, type TruthValue } from '../engine/values';
import type { Measure } from './index';
import { levelsOf, noc2021From, nocCodes, type NocVersion } from './occupation';
import { continuousHours, workHours } from './work';
import { inOneOccupation, workRule } from './workRules';

type Args = Readonly<Record<string, unknown>>;

const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);
const versionOn = (on: Day): NocVersion => (dateOf(on) >= noc2021From ? '2021' : '2016');

/** A code that no occupation has: only work whose occupation is not known can be in it. */
const unnamed: Readonly<Record<NocVersion, string>> = { '2021': '00000', '2016': '0000' };

/** Every code that the work of the applicant may stand for, each once. */
const occupationsOf = ({ applicant }: Subject, version: NocVersion): readonly string[] => [...new Set(applicant.records('work').entries.flatMap((record) => nocCodes(record, version) ?? []))];

/** Hours without what the computing of fractions adds or takes. */
const exact = (hours: number): number => Math.round(hours * 1e6) / 1e6;

/** Hours of work in that one of some occupations in which there are most of them; the occupations are a list, or all whose codes begin so. */
function hoursInOne({ subject, on }: Environment, args: Args): NumberValue {
  const rule = workRule(args);
  const prefixes = texts(args['prefixes']);
  const except = texts(args['except']);
  const stated = args['version'];
  const isContinuous = args['continuous'] === true;
  const [code] = rule.codes ?? [];
  const version: NocVersion = stated === '2016' || (code !== undefined && code.length === 4) ? '2016' : '2021';
  const isAmong = (one: string): boolean => (rule.codes === undefined ? prefixes.some((prefix) => one.startsWith(prefix)) && !except.some((prefix) => one.startsWith(prefix)) : rule.codes.includes(one));
  const hours = isContinuous ? continuousHours : workHours;
  const { low, high, missing } = greatest([...occupationsOf(subject, version).filter(isAmong), unnamed[version]].map((noc) => hours(subject, subject.applicant, inOneOccupation(rule, noc), on)));
  return between(exact(low), exact(high), missing);
}

/**
 * TEER (skill level before NOC 2021) of the occupation in which most of some work was done. Where two have the same hours it is the
 * lower TEER, for which more is asked.
 */
function teerOfMost({ subject, on }: Environment, args: Args): NumberValue {
  const rule = workRule(args);
  const version = versionOn(on);
  const groups = [...occupationsOf(subject, version), unnamed[version]]
    .map((noc) => ({ noc, hours: workHours(subject, subject.applicant, inOneOccupation(rule, noc), on) }))
    .filter(({ hours }) => hours.high > 0);
  const surest = Math.max(0, ...groups.map(({ hours }) => hours.low));
  const most = groups.filter(({ hours }) => hours.high >= surest);
  const highest = rule.highestTeer ?? 5;
  const levels = most.map(({ noc }) => (noc === unnamed[version] ? [0, highest] : levelsOf(noc, version))).filter((each) => each.length > 0);
  if (levels.length === 0) return anyNumber([subject.applicant.at('work')], 0, highest);
  const lowest = Math.min(...levels.flat());
  const isSettled = most.every(({ hours }) => hours.low === hours.high);
  return isSettled ? number(lowest) : between(lowest, Math.min(highest, Math.max(...levels.flat())), union(...most.map(({ hours }) => hours.missing)));
}

/** Days for which a job is offered from the day on which it can be taken up, after landing, to its last one, both included. Without an end they have no bound. */
function offeredDays({ subject, scope }: Environment, args: Args): NumberValue {
  const offer = scope[String(args['of'])];
  if (!offer) return number(0);
  const landing = subject.on('landing');
  const start = offer.number('startsOn');
  const end = offer.number('endsOn', Infinity);
  const days = (from: Day, to: Day): number => Math.max(0, Math.min(noBound, to - Math.max(landing, from) + 1));
  return between(days(start.high, end.low), days(start.low, end.high), union(start.missing, end.missing));
}
const noBound = 9_999_999;

/** The digits of a minor group: the first four of NOC 2021, the first three of NOC 2016. */
const minorGroup = (code: string): string => code.slice(0, -1);

function sameMinorGroup({ scope, on }: Environment, args: Args): TruthValue {
  const [one, other] = [scope[String(args['of'])], scope[String(args['as'])]];
  if (!one || !other) return no;
  const [first, second] = [one, other].map((record) => nocCodes(record, versionOn(on)));
  const open = maybe([...(first?.length === 1 ? [] : [one.at('noc')]), ...(second?.length === 1 ? [] : [other.at('noc')])]);
  if (!first || !second) return open;
  const pairs = first.flatMap((a) => second.map((b) => minorGroup(a) === minorGroup(b)));
  return pairs.every((same) => !same) ? no : pairs.every((same) => same) ? yes : open;
}

type Served = { from: Day; to: Day };

/** The first day of the service without a day between that goes on to a day; the day after it where nobody serves on it. */
function servedSince(spans: readonly Served[], on: Day): Day {
  let first = on + 1;
  for (let earlier = first; ; first = earlier) {
    for (const { from, to } of spans) if (from < earlier && to >= first - 1) earlier = from;
    if (earlier === first) return first;
  }
}

const mostYears = 60;

function yearsSince(first: Day, on: Day): number {
  if (first === -Infinity) return mostYears;
  let years = 0;
  while (years < mostYears && addYears(first, years + 1) <= on + 1) years += 1;
  return years;
}

/** Completed years of service without a break in the armed forces of other countries, going on to the day. */
function yearsOfService({ applicant }: Subject, on: Day): NumberValue {
  const { entries, complete, pointer } = applicant.records('militaryService');
  const served = entries.map((record) => {
    const [from, to] = [record.number('from'), record.number('to', Infinity)];
    const counts = not(isOneOf(record.text('country'), ['CA']));
    return { counts, from, to, missing: union(counts.missing, from.missing, to.missing) };
  });
  const sure = served.filter(({ counts }) => counts.is === true).map(({ from, to }) => ({ from: from.high, to: to.low }));
  const possible = served.filter(({ counts }) => counts.is !== false);
  const low = yearsSince(servedSince(sure, on), on);
  if (!complete) return between(low, mostYears, [pointer]);
  return between(low, yearsSince(servedSince(possible.map(({ from, to }) => ({ from: from.low, to: to.high })), on), on), union(...possible.map(({ missing }) => missing)));
}

/**
 * Whether the criteria of a pathway are met on the day of the assessment, whoever issues an invitation or takes an application. The
 * pathway is one for all who ask: no job offer or other record in scope where it is asked for decides.
 */
function meetsProgram(environment: Environment, args: Args): TruthValue {
  const { subject, pack } = environment;
  const env = environment instanceof Evaluation ? environment.outermost : Evaluation.of(subject, pack);
  const { outcome, criteria } = untraced(env, () => evaluatePathway(pack.pathway(String(args['program'])), env));
  if (outcome !== 'needs-facts') return truth(outcome === 'applies');
  return maybe(union(...criteria.filter((one) => one.outcome === 'unknown').map(({ missing }) => missing)));
}

/**
 * What Express Entry asks besides.
 * `work-hours-in-one`: hours of work in that one of the occupations (`codes`, or `prefixes` without `except`, of a `version` of the NOC) in
 * which there are most; `continuous`: of the longest stretch in it. `teer-of-most-work`: TEER of the occupation with most of the work. Both
 * take the arguments of `work-hours`. `offered-days`: how long a job (`of`) is offered. `same-minor-group`: two records (`of`, `as`) in one
 * minor group. `military-service-years`: completed years of service that goes on. `meets-program`: another pathway
 * (`program`) applies.
 */
export const expressEntryMeasures: readonly Measure[] = [
  { id: 'work-hours-in-one', number: 1, compute: hoursInOne },
  { id: 'teer-of-most-work', number: 1, compute: teerOfMost },
  { id: 'offered-days', number: 1, inScope: true, compute: offeredDays },
  { id: 'same-minor-group', number: 1, inScope: true, compute: sameMinorGroup },
  { id: 'military-service-years', number: 1, compute: ({ subject, on }) => yearsOfService(subject, on) },
  { id: 'meets-program', number: 1, compute: meetsProgram },
];
