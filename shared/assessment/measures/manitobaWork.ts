import { addMonths, addYears, type Day } from '../engine/days';
import type { Environment } from '../engine/environment';
import { and, anyNumber, between, isAtLeast, isOneOf, maybe, no, not, number, or, union, yes, type NumberValue, type Pointer, type TruthValue } from '../engine/values';
import type { FactRecord } from '../facts/records';
import { fullTimeHours, fullTimeYears } from './civilTime';
import { folded } from './folded';
import { settled, type Run } from './transferSpans';

/** Only full-time jobs of this length count for points. Source: ranking of expressions of interest, factor 3. */
const shortestMonths = 6;
/** Points look at so many years before the day. */
const yearsLookedAt = 5;
/** A first day of which nothing is known lies at most so many days back. */
const longAgo = 40_000;
/** 1970-01-03, a Saturday. */
const someSaturday = 2;

const isOfWeekend = (day: Day): boolean => (((day - someSaturday) % 7) + 7) % 7 < 2;

/** Whether nothing but days of one weekend lies between two days of work. */
const isWeekendBetween = (last: Day, next: Day): boolean => next - last <= 3 && (next - last <= 1 || (isOfWeekend(last + 1) && isOfWeekend(next - 1)));

/** Stretches without a break; a weekend between two days of work is none. */
function joined(spans: readonly Run[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    const last = runs.at(-1);
    if (last && isWeekendBetween(last.to, from)) last.to = Math.max(last.to, to);
    else runs.push({ from, to });
  }
  return runs;
}

const lastsSixMonths = ({ from, to }: Run): boolean => addMonths(from, shortestMonths) <= to + 1;

/** Stretches of full-time work, each with one employer: those that there surely were, and those that there may have been. */
interface Employment {
  sure: readonly Run[];
  possible: readonly Run[];
  missing: readonly Pointer[];
  complete: boolean;
}

/** Paid, full time, and in Canada with authorization to work there. */
const counts = (job: FactRecord): TruthValue =>
  and([job.truth('paid'), isAtLeast(job.number('hoursPerWeek'), number(fullTimeHours)), or([not(isOneOf(job.text('country'), ['CA'])), job.truth('authorized')])]);

const isInManitoba = (job: FactRecord): TruthValue => and([isOneOf(job.text('country'), ['CA']), isOneOf(job.text('province'), ['MB'])]);

const employerName = (job: FactRecord): string => {
  const name = job.plain('employer');
  return typeof name === 'string' ? folded(name) : job.pointer;
};

function employmentOf({ subject, on }: Environment, key: string, where: (job: FactRecord) => TruthValue): Employment {
  return subject.once(subject.applicant, `mb employment ${key} ${on}`, () => {
    const { entries, complete, pointer } = subject.applicant.records('work');
    const sure = new Map<string, Run[]>();
    const possible = new Map<string, Run[]>();
    const missing: (readonly Pointer[])[] = complete ? [] : [[pointer]];
    const add = (to: Map<string, Run[]>, job: FactRecord, run: Run): void => {
      if (run.from <= run.to) to.set(employerName(job), [...(to.get(employerName(job)) ?? []), run]);
    };
    for (const job of entries) {
      const is = and([where(job), counts(job)]);
      if (is.is === false) continue;
      const started = job.number('startedOn');
      const ended = job.number('endedOn', Infinity);
      if (is.is === true) add(sure, job, { from: started.high, to: Math.min(ended.low, on) });
      add(possible, job, { from: Math.max(started.low, on - longAgo), to: Math.min(ended.high, on) });
      missing.push(union(is.missing, started.missing, ended.missing));
    }
    return { sure: [...sure.values()].flatMap(joined), possible: [...possible.values()].flatMap(joined), missing: union(...missing), complete };
  });
}

/** Completed civil years of full-time work in the last five, in jobs of six months or longer with one employer. Nothing is rounded up. */
export function workYears(env: Environment): NumberValue {
  const { sure, possible, missing, complete } = employmentOf(env, 'anywhere', () => yes);
  const first = addYears(env.on, -yearsLookedAt);
  const years = (runs: readonly Run[]): number => fullTimeYears(runs.filter(lastsSixMonths).map(({ from, to }) => ({ from: Math.max(from, first), to, hours: fullTimeHours })));
  return between(years(sure), complete ? years(possible) : yearsLookedAt, missing);
}

const some = ({ sure, possible, missing, complete }: Employment, is: (run: Run) => boolean): TruthValue => settled(sure.some(is), !complete || possible.some(is), missing);

const inManitoba = (env: Environment): Employment => employmentOf(env, 'MB', isInManitoba);

/** Six months of full-time work in Manitoba with one employer, whenever it was. */
export const workedSixMonths = (env: Environment): TruthValue => some(inManitoba(env), lastsSixMonths);

/** In full-time work in Manitoba on the day. */
export const isEmployed = (env: Environment): TruthValue => some(inManitoba(env), ({ to }) => to === env.on);

/** Completed months of the full-time work in Manitoba with the employer of an offer that goes on to the day. */
export function monthsWithEmployer(env: Environment, offer: FactRecord): NumberValue {
  const { on } = env;
  const employerId = offer.plain('employerId');
  const { sure, possible, missing, complete } = employmentOf(env, `MB ${String(employerId)}`, (job) => (job.plain('employerId') === employerId ? isInManitoba(job) : no));
  const months = (runs: readonly Run[]): number => Math.max(0, ...runs.filter(({ to }) => to === on).map(({ from }) => completedMonths(from, on)));
  const low = months(sure);
  return complete ? between(low, months(possible), missing) : anyNumber(missing, low);
}

/** Months from the first day to the last, both included: 10 January to 9 July are six. */
function completedMonths(from: Day, to: Day): number {
  let months = 0;
  while (addMonths(from, months + 1) <= to + 1) months += 1;
  return months;
}

const isElsewhere = (record: FactRecord): TruthValue => and([isOneOf(record.text('country'), ['CA']), not(isOneOf(record.text('province'), ['MB']))]);

/** Work in another province or territory, whenever it was. */
export function workedElsewhere({ subject, on }: Environment): TruthValue {
  const { entries, complete, pointer } = subject.applicant.records('work');
  return or([...entries.map((job) => and([isElsewhere(job), isAtLeast(number(on), job.number('startedOn'))])), ...(complete ? [] : [maybe([pointer])])]);
}

/** Study in another province or territory, completed or not. */
export function studiedElsewhere({ subject, on }: Environment): TruthValue {
  const { entries, complete, pointer } = subject.applicant.records('education');
  const begun = (study: FactRecord): TruthValue => or([isAtLeast(number(on), study.number('startedOn')), isAtLeast(number(on), study.number('completedOn', Infinity))]);
  return or([...entries.map((study) => and([isElsewhere(study), begun(study)])), ...(complete ? [] : [maybe([pointer])])]);
}
