import { canonicalJson } from '../../canonicalJson';
import type { Environment } from '../engine/environment';
import { anyNumber, number, type NumberValue } from '../engine/values';
import type { FactRecord } from '../facts/records';
import type { Measure } from './index';
import { civilMonths, daysOfFullTime, daysOfLongestRun } from './civilTime';
import { continuousHours, currentHours, monthsOf, workHours, type WorkRule } from './work';

type Args = Readonly<Record<string, unknown>>;

const texts = (value: unknown): readonly string[] | undefined => (Array.isArray(value) ? value.map(String) : undefined);
const numeric = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);
const places = (value: unknown): WorkRule['where'] => (value === 'canada' || value === 'abroad' ? value : 'anywhere');

function readWorkRule(args: Args): WorkRule {
  const provinces = texts(args['provinces']);
  const months = numeric(args['months']);
  const exceptYears = numeric(args['exceptYears']);
  const codes = texts(args['codes']);
  const remoteFor = texts(args['remoteFor']);
  const lowestTeer = numeric(args['lowestTeer']);
  return {
    where: places(args['where']),
    highestTeer: numeric(args['highestTeer']) ?? null,
    years: numeric(args['years']) ?? 10,
    authorized: args['authorized'] === true,
    selfEmployment: args['selfEmployment'] === 'physicians' ? 'physicians' : args['selfEmployment'] !== false,
    duringStudy: args['duringStudy'] !== false,
    fullTimeOnly: args['fullTimeOnly'] === true,
    ...(lowestTeer !== undefined && { lowestTeer }),
    ...(provinces && { provinces }),
    ...(months !== undefined && { months }),
    ...(exceptYears !== undefined && { exceptYears }),
    ...(codes && { codes }),
    ...(remoteFor && { remoteFor }),
  };
}

/** One object for all rules that count the same work, which is what its hours are remembered by. */
const byContent = new Map<string, WorkRule>();

function shared(rule: WorkRule): WorkRule {
  const content = canonicalJson(rule);
  const known = byContent.get(content);
  if (known) return known;
  byContent.set(content, rule);
  return rule;
}

const rules = new WeakMap<Args, WorkRule>();

/** What a rule counts as work, read from the arguments of its measure. */
export function workRule(args: Args): WorkRule {
  const known = rules.get(args);
  if (known) return known;
  const rule = shared(readWorkRule(args));
  rules.set(args, rule);
  return rule;
}

const narrowed = new WeakMap<WorkRule, Map<string, WorkRule>>();

/** The same of work in one occupation (a code of the NOC). Where it is among those of the rule these need not be asked any more. */
export function inOneOccupation(rule: WorkRule, noc: string): WorkRule {
  let own = narrowed.get(rule);
  if (own === undefined) narrowed.set(rule, (own = new Map<string, WorkRule>()));
  const known = own.get(noc);
  if (known) return known;
  const { codes, ...rest } = rule;
  const one = shared({ ...(codes?.includes(noc) === true ? rest : rule), noc });
  own.set(noc, one);
  return one;
}

/** The same for rules that compare work with a record, by that record. */
const compared = new WeakMap<Args, WeakMap<FactRecord, WorkRule>>();

function comparedRule(args: Args, record: FactRecord): WorkRule {
  let byRecord = compared.get(args);
  if (byRecord === undefined) compared.set(args, (byRecord = new WeakMap<FactRecord, WorkRule>()));
  const known = byRecord.get(record);
  if (known) return known;
  const rule: WorkRule = {
    ...workRule(args),
    ...(args['employer'] === undefined ? {} : { employerId: String(record.plain('employerId')) }),
    ...(args['occupation'] === undefined ? {} : { sameAs: record, related: args['related'] === true }),
  };
  byRecord.set(record, rule);
  return rule;
}

/** With `of: 'spouse'` the work of a spouse or partner, of whom nothing is known while nobody is on file. */
function worked({ subject, scope, on }: Environment, args: Args, hours: typeof workHours): NumberValue {
  const person = args['of'] === 'spouse' ? subject.spouse : subject.applicant;
  if (!person) return anyNumber(['/persons'], 0);
  const name = args['employer'] ?? args['occupation'];
  if (typeof name !== 'string') return hours(subject, person, workRule(args), on);
  const record = scope[name];
  return record ? hours(subject, person, comparedRule(args, record), on) : number(0);
}

const measure = (id: string, hours: typeof workHours, count: (value: NumberValue) => NumberValue = (value) => value): Measure => ({
  id, number: 1, inScope: true, compute: (environment, args) => count(worked(environment, args, hours)),
});

/**
 * Paid work, at most 30 hours a week whatever the number of jobs, in the years (`years`, 10 where nothing is said) or `months` before the
 * day, which counts. Arguments narrow what counts: `where` (canada, abroad), `provinces`, `highestTeer` and `lowestTeer` (both count), `codes` (NOC of one version),
 * `remoteFor` (done remotely, for employers of these provinces), `authorized`, `selfEmployment: false`, `duringStudy: false`, `fullTimeOnly`, `exceptYears` (the last years that do not count),
 * `employer: 'offer'` (for the employer of the record of that name) and `occupation: 'offer'` (in its occupation, with `related: true`
 * also work directly related to it); `of: 'spouse'` for the work of the spouse or partner.
 */
export const workMeasures: readonly Measure[] = [
  /** Hours in all: 1,560 are a year, 780 half a year. */
  measure('work-hours', workHours),
  /** Completed months of full-time work, or of as much part-time work. */
  measure('work-months', workHours, monthsOf),
  /** Completed civil months of full-time work. */
  measure('full-time-months', daysOfFullTime, civilMonths),
  /** The same of the longest stretch without a day between. */
  measure('full-time-run-months', daysOfLongestRun, civilMonths),
  /** Hours of the longest stretch without a day between. */
  measure('work-run-hours', continuousHours),
  /** Hours of the stretch without a day between that goes on to the day itself. */
  measure('work-current-hours', currentHours),
];
