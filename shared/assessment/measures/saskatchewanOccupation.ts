import { dateOf, type Day } from '../engine/days';
import type { Environment } from '../engine/environment';
import type { Subject } from '../engine/subject';
import { and, anyNumber, between, isAtLeast, isOneOf, maybe, no, not, number, or, union, yes, type NumberValue, type Pointer, type TruthValue } from '../engine/values';
import { isLookUp } from '../facts/lookUps';
import type { FactRecord } from '../facts/records';
import { civilYears, daysOfFullTime } from './civilTime';
import type { Measure } from './index';
import { listMeasures } from './lists';
import { noc2021From, nocCodes } from './occupation';
import { isLicensedIn } from './provincialLicence';
import { isCredential, isRelated, someStudy } from './saskatchewanStudy';
import type { WorkRule } from './work';

const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

type Counted = Pick<WorkRule, 'where' | 'years'> & Partial<Pick<WorkRule, 'exceptYears' | 'authorized' | 'highestTeer'>>;

/** One rule for each record that work is compared with, which is what its days are remembered by. */
const rules = new WeakMap<FactRecord, Map<string, WorkRule>>();

function inOccupationOf(record: FactRecord, counted: Counted): WorkRule {
  let own = rules.get(record);
  if (own === undefined) rules.set(record, (own = new Map<string, WorkRule>()));
  const key = JSON.stringify(counted);
  let rule = own.get(key);
  if (rule === undefined) own.set(key, (rule = { authorized: false, highestTeer: 3, selfEmployment: true, duringStudy: true, ...counted, sameAs: record }));
  return rule;
}

/** A year of work is twelve full months of 30 hours a week or more. Source: reference, conventions. */
const years = ({ subject, on }: Environment, record: FactRecord, counted: Counted): NumberValue => civilYears(daysOfFullTime(subject, subject.applicant, inOccupationOf(record, counted), on));

/** Skilled trades: NOC 2021, and NOC 2016 before it. Source: IRPR 87.2(1); of NOC 2016 from memory. */
const trades = { '2021': { groups: ['72', '73', '82', '83', '92', '93', '6320', '62200'], except: ['726', '932'] }, '2016': { groups: ['72', '73', '82', '92', '632', '633'], except: [] as string[] } };

export function isTrade(record: FactRecord, on: Day): TruthValue {
  const version = dateOf(on) >= noc2021From ? '2021' : '2016';
  const codes = nocCodes(record, version);
  if (codes === null) return maybe([record.at('noc')]);
  const { groups, except } = trades[version];
  const hits = codes.filter((code) => groups.some((group) => code.startsWith(group)) && !except.some((group) => code.startsWith(group))).length;
  return hits === 0 ? no : hits === codes.length ? yes : maybe([record.at('noc')]);
}

/** A year of full-time work of the last ten, in a skilled occupation. */
const oneYearOfTen = (env: Environment, job: FactRecord): TruthValue => isAtLeast(years(env, job, { where: 'anywhere', years: 10 }), number(1));

/** Work that an Express Entry program takes: a year of ten, in a trade two of five, or a year of three in Canada. Source: reference, SINP A2. */
const expressEntryWork = (env: Environment, job: FactRecord): TruthValue => {
  const trade = isTrade(job, env.on);
  return or([
    and([not(trade), oneYearOfTen(env, job)]),
    and([trade, isAtLeast(years(env, job, { where: 'anywhere', years: 5 }), number(2))]),
    isAtLeast(years(env, job, { where: 'canada', years: 3, authorized: true }), number(1)),
  ]);
};

/** An occupation that may be the one applied for, or one that is not on file. */
type Candidate = { record: FactRecord | null; work: TruthValue; related: TruthValue };

/** The occupations worked in, each once; where the list of work may lack some, one more of which nothing is known. */
function jobs(subject: Subject): readonly (FactRecord | Pointer)[] {
  const { entries, complete, pointer } = subject.applicant.records('work');
  const seen = new Set<unknown>();
  const own = entries.filter((job) => {
    const noc = job.plain('noc');
    if (noc !== undefined && seen.has(noc)) return false;
    seen.add(noc);
    return true;
  });
  return complete ? own : [...own, pointer];
}

const isRelatedToStudy = ({ subject, on }: Environment, record: FactRecord): TruthValue => someStudy(subject.applicant, (study) => and([isCredential(study, 'one-year', on), isRelated(study, record, on)]));

function candidates(env: Environment, stream: string): readonly Candidate[] {
  const { subject, on } = env;
  return subject.once(subject.applicant, `sk occupations ${stream} ${on}`, () =>
    jobs(subject).map((job): Candidate => {
      if (typeof job === 'string') return { record: null, work: maybe([job]), related: maybe([job]) };
      return { record: job, work: stream === 'express-entry' ? expressEntryWork(env, job) : oneYearOfTen(env, job), related: isRelatedToStudy(env, job) };
    }));
}

const listed = listMeasures.find(({ id }) => id === 'listed');

/** Whether an occupation is on a list of the program: what the rule holds, else what was looked up. */
function isOnList(env: Environment, { record }: Candidate, list: string, notHeld: readonly string[] = []): TruthValue {
  if (record === null) return maybe([env.subject.applicant.at('work')]);
  const { subject, pack, on } = env;
  const value = listed?.compute({ subject, pack, on, scope: { ...env.scope, job: record } }, { of: 'job', member: 'noc', list, notHeld });
  return value?.kind === 'truth' ? value : no;
}

const isExcluded = (env: Environment, candidate: Candidate, notHeld: readonly string[]): TruthValue => isOnList(env, candidate, 'sk-excluded-occupations', notHeld);

/** Licensed in the province, or eligible for it, where the occupation is on the list of regulated ones. Who is licensed is not asked for the list. */
const mayPractise = (env: Environment, candidate: Candidate, list: string, field: boolean): TruthValue => {
  const licensed = candidate.record === null ? no : isLicensedIn(env, candidate.record, { province: 'SK', inForce: ['held', 'partial'], underway: ['eligible'], field });
  return field || licensed.is === true ? licensed : or([licensed, not(isOnList(env, candidate, list))]);
};

const hasCode = ({ subject, on }: Environment, { record }: Candidate, codes: readonly string[]): TruthValue => {
  if (record === null) return maybe([subject.applicant.at('work')]);
  const found = nocCodes(record, dateOf(on) >= noc2021From ? '2021' : '2016');
  return found === null ? maybe([record.at('noc')]) : isOneOf({ kind: 'text', options: [...found], missing: [record.at('noc')] }, codes);
};

/**
 * Of the occupation applied for, which is the one of all worked in that serves best: whether its work is enough (`work`), whether a
 * credential is related to it (`education`), whether it is not excluded (`list`), whether a licence is there where the program lists it as
 * regulated (`licence`, of some `codes` where they are named; with `field` whether one of another occupation of its field is there) and whether it has one of some codes (`codes`). What an
 * occupation already fails is asked again only where all fail it, so that one fault is not told twice.
 */
function occupation(env: Environment, args: Readonly<Record<string, unknown>>): TruthValue {
  const what = String(args['what']);
  const found = candidates(env, String(args['stream']));
  const notHeld = texts(args['notHeld']);
  const codes = texts(args['codes']);
  const anyWork = or(found.map(({ work }) => work));
  if (what === 'work') return anyWork;
  const enough = ({ work }: Candidate): TruthValue => or([work, not(anyWork)]);
  const education = found.length === 0 ? someStudy(env.subject.applicant, (study) => isCredential(study, 'one-year', env.on)) : or(found.map((one) => and([one.related, enough(one)])));
  if (what === 'education') return education;
  if (found.length === 0) return what === 'list' || what === 'licence' ? yes : no;
  const fits = (one: Candidate): TruthValue => and([enough(one), or([one.related, not(education)])]);
  const allowed = found.map((one) => and([fits(one), not(isExcluded(env, one, notHeld))]));
  if (what === 'list') return or(allowed);
  if (what === 'licence') {
    const list = String(args['list']);
    // Of an invitation to some occupations the licence of another says nothing.
    const ofCodes = found.map((one) => (codes.length === 0 ? yes : and([fits(one), hasCode(env, one, codes)])));
    const others = args['withExclusions'] === true && found.length > 1;
    return or(found.map((one, index) => and([fits(one), others ? or([allowed[index] ?? no, not(or(allowed))]) : yes, or([ofCodes[index] ?? no, not(or(ofCodes))]), mayPractise(env, one, list, args['field'] === true)])));
  }
  return or(found.map((one) => and([fits(one), hasCode(env, one, codes)])));
}

/** Years in an occupation in the last five years and in the five before, with the points of both. */
type Option = { counts: TruthValue; recent: NumberValue; earlier: NumberValue; low: number; high: number; noc: string };

function optionOf(env: Environment, record: FactRecord, counts: TruthValue, tables: { recent: string; earlier: string }, highestTeer: number | null): Option {
  const recent = years(env, record, { where: 'anywhere', years: 5, highestTeer });
  const earlier = years(env, record, { where: 'anywhere', years: 10, exceptYears: 5, highestTeer });
  const a = env.pack.lookUp(tables.recent, undefined, recent, env.subject.asOf);
  const b = env.pack.lookUp(tables.earlier, undefined, earlier, env.subject.asOf);
  const noc = record.plain('noc');
  return { counts, recent, earlier, low: a.low + b.low, high: a.high + b.high, noc: typeof noc === 'string' ? noc : '' };
}

/** A check that nobody made does not keep an occupation from being the one applied for; one that found it listed does. */
function mayBeChosen(env: Environment, candidate: Candidate & { record: FactRecord }): TruthValue {
  const excluded = isExcluded(env, candidate, []);
  const isCoded = nocCodes(candidate.record, dateOf(env.on) >= noc2021From ? '2021' : '2016') !== null;
  return excluded.is === null && (isCoded || excluded.missing.every(isLookUp)) ? yes : not(excluded);
}

function optionsFor(env: Environment, of: string, tables: { recent: string; earlier: string }): readonly Option[] {
  const { subject } = env;
  if (of === 'offer') return subject.offers().entries.map((offer) => optionOf(env, offer, isOneOf(offer.text('province'), ['SK']), tables, null));
  return candidates(env, 'occupation-in-demand').map((one) => {
    if (one.record === null) return { counts: one.work, recent: anyNumber(one.work.missing, 0, 5), earlier: anyNumber(one.work.missing, 0, 5), low: 0, high: Infinity, noc: '' };
    return optionOf(env, one.record, and([one.related, mayBeChosen(env, { ...one, record: one.record })]), tables, 3);
  });
}

const none: Option = { counts: yes, recent: number(0), earlier: number(0), low: 0, high: 0, noc: '' };
const isSettled = ({ counts, recent, earlier }: Option): boolean => counts.is === true && recent.low === recent.high && earlier.low === earlier.high;

/**
 * Completed years in one window for points: of one occupation, the one that gives most over both windows. While facts are open, the range
 * over all occupations that may be that one.
 */
function pointsYears(env: Environment, args: Readonly<Record<string, unknown>>): NumberValue {
  const of = String(args['of']);
  const window = args['window'] === 'earlier' ? 'earlier' : 'recent';
  const tables = { recent: String(args['recent']), earlier: String(args['earlier']) };
  const best = env.subject.once(env.subject.applicant, `sk points ${of} ${env.on} ${tables.recent}`, () => {
    const options = [none, ...optionsFor(env, of, tables).filter(({ counts }) => counts.is !== false)];
    const sure = Math.max(...options.filter(({ counts }) => counts.is === true).map(({ low }) => low));
    const possible = options.filter(({ high }) => high >= sure);
    if (!possible.every(isSettled)) return possible;
    return possible.toSorted((a, b) => b.low - a.low || b.recent.low - a.recent.low || (a.noc < b.noc ? -1 : 1)).slice(0, 1);
  });
  const values = best.map((option) => ({ value: option[window], counts: option.counts }));
  const missing = union(...best.flatMap(({ counts, recent, earlier }) => [counts.missing, recent.missing, earlier.missing]));
  return between(Math.min(...values.map(({ value }) => value.low)), Math.max(...values.map(({ value }) => value.high)), missing);
}

/** Two years of the last five in one skilled trade. */
function tradeYears(env: Environment): TruthValue {
  const { complete, pointer, entries } = env.subject.applicant.records('work');
  return or([...entries.map((job) => and([isTrade(job, env.on), isAtLeast(years(env, job, { where: 'anywhere', years: 5 }), number(2))])), ...(complete ? [] : [maybe([pointer])])]);
}

export const saskatchewanOccupationMeasures: readonly Measure[] = [
  { id: 'sk-occupation', number: 2, compute: occupation },
  { id: 'sk-trade-years', number: 1, compute: tradeYears },
  { id: 'sk-points-years', number: 1, compute: pointsYears },
];
