import { addYears, type Day } from '../engine/days';
import { maybe, no, union, yes, type Pointer, type TruthValue } from '../engine/values';
import type { FactRecord } from '../facts/records';
import { stretches, type Span } from './work';

/** Jobs that count for a rule: those that surely do, with the days they surely cover, and those that may. */
export interface CountedJobs {
  sure: readonly Span[];
  possible: readonly Span[];
  missing: readonly Pointer[];
}

/** Hours without an upper bound known: more than any rule asks for. */
const anyHours = 168;

/** The jobs of a person that count, up to a day and that day included. While the list may lack some, anything is possible. */
export function countedJobs(person: FactRecord, on: Day, counts: (job: FactRecord) => TruthValue): CountedJobs {
  const { entries, complete, pointer } = person.records('work');
  const jobs = entries.map((record) => ({ is: counts(record), start: record.number('startedOn'), end: record.number('endedOn', Infinity), hours: record.number('hoursPerWeek') }));
  const sure = jobs.filter(({ is }) => is.is === true).map(({ start, end, hours }) => ({ from: start.high, to: Math.min(end.low, on), hours: Math.max(0, hours.low) }));
  if (!complete) return { sure, possible: [{ from: -Infinity, to: on, hours: anyHours }], missing: [pointer] };
  const open = jobs.filter(({ is }) => is.is !== false);
  return {
    sure,
    possible: open.map(({ start, end, hours }) => ({ from: start.low, to: Math.min(end.high, on), hours: Math.min(anyHours, hours.high) })),
    missing: union(...open.map(({ is, start, end, hours }) => union(is.missing, start.missing, end.missing, hours.missing))),
  };
}

export type Run = { from: Day; to: Day };

/** Stretches without a day between of jobs that are each full time: part-time jobs do not add up to one. */
export function fullTimeRuns(spans: readonly Span[], hours: number): Run[] {
  const runs: Run[] = [];
  for (const { from, to } of stretches(spans.filter((span) => span.hours >= hours))) {
    const last = runs.at(-1);
    if (last && last.to + 1 === from) last.to = to;
    else runs.push({ from, to });
  }
  return runs;
}

/** Whether a run lasts so many years within a period, both its days included: 10 January to 9 January is a year. */
export function lasts(runs: readonly Run[], years: number, within: Run): boolean {
  return runs.some((run) => {
    const from = Math.max(run.from, within.from);
    const to = Math.min(run.to, within.to);
    if (from === -Infinity) return to > from;
    return to + 1 >= addYears(from, years);
  });
}

/** What two answers, one for what is sure and one for what is possible, come to. */
export const settled = (sure: boolean, possible: boolean, missing: readonly Pointer[]): TruthValue => (sure ? yes : possible ? maybe(missing) : no);
