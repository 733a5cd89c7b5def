import { addMonths, type Day } from '../engine/days';
import { and, between, isAtLeast, isOneOf, maybe, number, or, union, type NumberValue, type TruthValue } from '../engine/values';
import type { FactRecord } from '../facts/records';

/** Both days included. */
export type Span = { from: Day; to: Day };
type Stay = { there: TruthValue; sure: Span; possible: Span; missing: readonly string[] };

const inCanada = (record: FactRecord): TruthValue => isOneOf(record.text('country'), ['CA']);
const isThere = (record: FactRecord, provinces: readonly string[]): TruthValue => and([inCanada(record), isOneOf(record.text('province'), provinces)]);

/** What residence in a province, or anywhere in Canada, is known of a person. */
function staysIn(person: FactRecord, province: string | null): { stays: readonly Stay[]; complete: boolean; pointer: string } {
  const { entries, complete, pointer } = person.records('residences');
  const stays = entries.map((home): Stay => {
    const from = home.number('from');
    const to = home.number('to', Infinity);
    return { there: province === null ? inCanada(home) : isThere(home, [province]), sure: { from: from.high, to: to.low }, possible: { from: from.low, to: to.high }, missing: union(from.missing, to.missing) };
  });
  return { stays, complete, pointer };
}

const open = (stays: readonly Stay[]): readonly string[] => union(...stays.filter(({ there, missing }) => there.is === null || (there.is && missing.length > 0)).map(({ there, missing }) => union(there.missing, missing)));
const sureOf = (stays: readonly Stay[]): Span[] => stays.filter(({ there }) => there.is === true).map(({ sure }) => sure);
const possibleOf = (stays: readonly Stay[]): Span[] => stays.filter(({ there }) => there.is !== false).map(({ possible }) => possible);

/** Days of some spans that lie within two days, each counted once. */
function daysWithin(spans: readonly Span[], first: Day, last: Day): number {
  let next = first;
  let total = 0;
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    const start = Math.max(from, next);
    const end = Math.min(to, last);
    if (end < start) continue;
    total += end - start + 1;
    next = end + 1;
  }
  return total;
}

/** Days on which a person lived in a province from a first day to a last one, both included. */
export function daysLivedIn(person: FactRecord, province: string, first: Day, last: Day): NumberValue {
  const { stays, complete, pointer } = staysIn(person, province);
  const low = daysWithin(sureOf(stays), first, last);
  return complete ? between(low, daysWithin(possibleOf(stays), first, last), open(stays)) : between(low, last - first + 1, [pointer]);
}

/** Whether every day from a first to a last one on which a person may have lived in Canada lies in one of some spans. */
export function isEveryDayInCanadaWithin(person: FactRecord, spans: readonly Span[], first: Day, last: Day): boolean {
  const { stays, complete } = staysIn(person, null);
  const clipped = (complete ? possibleOf(stays) : [{ from: first, to: last }]).map(({ from, to }) => ({ from: Math.max(from, first), to: Math.min(to, last) }));
  return clipped.filter(({ from, to }) => from <= to).every(({ from, to }) => daysWithin(spans, from, to) === to - from + 1);
}

/** More months than a person has lived anywhere. */
const longest = 1_200;

/** Completed months of the stay in a province that goes on to the day, without a day between. */
export function monthsLivedIn(person: FactRecord, province: string, on: Day): NumberValue {
  const { stays, complete, pointer } = staysIn(person, province);
  const monthsOf = (spans: readonly Span[]): number => {
    let from = on + 1;
    for (const span of spans.filter(({ from: start }) => start <= on).toSorted((a, b) => b.to - a.to)) if (span.to + 1 >= from) from = Math.min(from, span.from);
    let months = 0;
    while (from <= on && months < longest && addMonths(from, months + 1) <= on + 1) months += 1;
    return months;
  };
  const low = monthsOf(sureOf(stays));
  return complete ? between(low, monthsOf(possibleOf(stays)), open(stays)) : between(low, longest, [pointer]);
}

/** Living in a province on a day, or working there. */
export function livesOrWorksIn(person: FactRecord, province: string, on: Day): TruthValue {
  const now = (record: FactRecord, from: string, to: string): TruthValue => and([isThere(record, [province]), isAtLeast(number(on), record.number(from)), isAtLeast(record.number(to, Infinity), number(on))]);
  const homes = person.records('residences');
  const jobs = person.records('work');
  return or([
    ...homes.entries.map((home) => now(home, 'from', 'to')),
    ...jobs.entries.map((job) => now(job, 'startedOn', 'endedOn')),
    ...(homes.complete ? [] : [maybe([homes.pointer])]),
    ...(jobs.complete ? [] : [maybe([jobs.pointer])]),
  ]);
}
