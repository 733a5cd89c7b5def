import { addMonths, type Day } from '../engine/days';
import type { Subject } from '../engine/subject';
import { and, between, choose, greatest, isAtLeast, isOneOf, maybe, no, not, number, or, truth, union, type NumberValue, type TruthValue } from '../engine/values';
import type { FactRecord } from '../facts/records';

/** Rows of the education grid of Quebec, from none to a doctorate. Points never fall from one to the next. */
export const studyRows = [
  'none', 'secondary_general', 'dep_600_899h', 'dep_900h_plus', 'postsecondary_general', 'technical_900h_plus_aec', 'technical_3y_dec', 'univ_1st_cycle_1y', 'univ_1st_cycle_2y',
  'univ_1st_cycle_3_4y', 'univ_1st_cycle_5y_plus', 'univ_2nd_cycle_1y', 'univ_2nd_cycle_2y_plus', 'medical_specialization_2y_plus', 'doctorate',
] as const;
type Row = (typeof studyRows)[number];
export const rowOf = (row: Row): number => studyRows.indexOf(row);
const most = studyRows.length - 1;

type Bounds = readonly [low: number, high: number];
const rows = (low: Row, high: Row): Bounds => [rowOf(low), rowOf(high)];

/** Where a number decides between two rows; unknown: either. */
function split(value: NumberValue, at: number, below: Bounds, from: Bounds): { low: number; high: number; missing: readonly string[] } {
  if (value.low >= at) return { low: from[0], high: from[1], missing: [] };
  return value.high < at ? { low: below[0], high: below[1], missing: [] } : { low: below[0], high: from[1], missing: value.missing };
}

const inQuebec = (study: FactRecord): TruthValue => and([isOneOf(study.text('country'), ['CA']), isOneOf(study.text('province'), ['QC'])]);

/** A trade school program: by its hours; outside Quebec a year counts as 900 hours, whatever the hours are. */
function vocational(study: FactRecord): NumberValue {
  const isYear = or([isOneOf(study.text('level'), ['one-year', 'two-year', 'three-year']), isAtLeast(study.number('programMonths'), number(12))]);
  const rowAt = (hours: number): number => (hours >= 900 ? rowOf('dep_900h_plus') : hours >= 600 ? rowOf('dep_600_899h') : 0);
  return choose(and([not(inQuebec(study)), isYear]), () => number(rowOf('dep_900h_plus')), () => {
    const { low, high, missing } = study.number('programHours');
    return between(rowAt(low), rowAt(high), missing);
  });
}

/** A technical program after secondary school: three years, or one to two; of one year in Quebec with 900 hours or more. */
function technical(study: FactRecord): NumberValue {
  const level = study.plain('level');
  if (level === 'three-year') return number(rowOf('technical_3y_dec'));
  const short = rowOf('technical_900h_plus_aec');
  if (level === 'two-year') return number(short);
  return choose(and([not(inQuebec(study)), truth(level === 'one-year')]), () => number(short), () => {
    const { low, high, missing } = study.number('programHours');
    return between(low >= 900 ? short : 0, high >= 900 ? short : 0, missing);
  });
}

const byMonths = (study: FactRecord, at: number, below: Row, from: Row): NumberValue => {
  const found = split(study.number('programMonths'), at, rows(below, below), rows(from, from));
  return between(found.low, found.high, found.missing);
};

/** Levels that say the row themselves, whatever the kind of the credential. */
const byLevel: Readonly<Record<string, (study: FactRecord) => NumberValue>> = {
  none: () => number(0),
  bachelor: (study) => byMonths(study, 60, 'univ_1st_cycle_3_4y', 'univ_1st_cycle_5y_plus'),
  professional: (study) => byMonths(study, 60, 'univ_1st_cycle_3_4y', 'univ_1st_cycle_5y_plus'),
  doctorate: () => number(rowOf('doctorate')),
};
/** Of others the rows within which the kind decides, and which it cannot leave. */
const within: Readonly<Record<string, Bounds>> = {
  secondary: rows('none', 'dep_900h_plus'),
  'one-year': rows('none', 'univ_2nd_cycle_1y'),
  'two-year': rows('none', 'univ_2nd_cycle_2y_plus'),
  'three-year': rows('none', 'univ_1st_cycle_5y_plus'),
  'two-or-more': rows('none', 'univ_1st_cycle_5y_plus'),
  master: rows('univ_2nd_cycle_1y', 'medical_specialization_2y_plus'),
};

const byCredential: Readonly<Record<string, (study: FactRecord) => NumberValue>> = {
  secondary: () => number(rowOf('secondary_general')),
  vocational,
  trade: vocational,
  college: technical,
  'college-general': () => number(rowOf('postsecondary_general')),
  'college-graduate': technical,
  'university-certificate': (study) => {
    const months = study.number('programMonths');
    const low = months.low >= 36 ? 'univ_1st_cycle_3_4y' : months.low >= 24 ? 'univ_1st_cycle_2y' : 'univ_1st_cycle_1y';
    const high = months.high >= 36 ? 'univ_1st_cycle_3_4y' : months.high >= 24 ? 'univ_1st_cycle_2y' : 'univ_1st_cycle_1y';
    return between(rowOf(low), rowOf(high), months.missing);
  },
  bachelor: (study) => byMonths(study, 60, 'univ_1st_cycle_3_4y', 'univ_1st_cycle_5y_plus'),
  'post-graduate': (study) => byMonths(study, 24, 'univ_2nd_cycle_1y', 'univ_2nd_cycle_2y_plus'),
  master: (study) => byMonths(study, 24, 'univ_2nd_cycle_1y', 'univ_2nd_cycle_2y_plus'),
  professional: (study) => byMonths(study, 60, 'univ_1st_cycle_3_4y', 'univ_1st_cycle_5y_plus'),
  'medical-specialization': (study) => byMonths(study, 24, 'univ_2nd_cycle_2y_plus', 'medical_specialization_2y_plus'),
  doctorate: () => number(rowOf('doctorate')),
};

function rowOfStudy(study: FactRecord): NumberValue {
  const level = study.plain('level');
  if (typeof level !== 'string') return between(0, most, [study.at('level')]);
  const settled = byLevel[level];
  if (settled) return settled(study);
  const [lowest, highest]: Bounds = within[level] ?? [0, most];
  const credential = study.plain('credential');
  const kind = typeof credential === 'string' ? byCredential[credential] : undefined;
  // An associate degree may be of general or technical study, or of a university: which, no fact of the file says.
  const found = kind ? kind(study) : between(lowest, credential === 'associate' ? rowOf('univ_1st_cycle_2y') : highest, [study.at('credential')]);
  const held = (row: number): number => Math.min(highest, Math.max(lowest, row));
  return between(held(found.low), held(found.high), found.missing);
}

export const isCompleted = (study: FactRecord, on: Day): TruthValue => isAtLeast(number(on), study.number('completedOn', Infinity));

/** The highest row of what a person has completed by the day, anywhere or in Quebec. Quebec compares foreign studies itself. */
export function studyRow(subject: Subject, person: FactRecord, onlyQuebec: boolean, on: Day): NumberValue {
  return subject.once(person, `quebec study ${onlyQuebec} ${on}`, () => {
    const { entries, complete, pointer } = person.records('education');
    const found = entries.map((study): NumberValue => {
      const counts = and([isCompleted(study, on), ...(onlyQuebec ? [inQuebec(study)] : [])]);
      if (counts.is === false) return number(0);
      const row = rowOfStudy(study);
      return counts.is === true ? row : between(0, row.high, union(counts.missing, row.missing));
    });
    return greatest([number(0), ...found, ...(complete ? [] : [between(0, most, [pointer])])]);
  });
}

/** Whether one of the person's studies is such as is asked for. */
export function someStudy(person: FactRecord, where: (study: FactRecord) => TruthValue): TruthValue {
  const { entries, complete, pointer } = person.records('education');
  return or([...entries.map(where), ...(complete ? [] : [maybe([pointer])])]);
}

/** A credential from `lowest` up, completed by a day; in Quebec, or anywhere; not before `since`. */
export const hasStudy = (person: FactRecord, lowest: number, highest: number, onlyQuebec: boolean, since: Day | null, on: Day): TruthValue =>
  someStudy(person, (study) => {
    const row = rowOfStudy(study);
    return and([isCompleted(study, on), ...(onlyQuebec ? [inQuebec(study)] : []), isAtLeast(row, number(lowest)), not(isAtLeast(row, number(highest + 1))), ...(since === null ? [] : [isAtLeast(study.number('completedOn', Infinity), number(since))])]);
  });

/** Whole months from the first to the last day, both included, and the days that are left over. */
function monthsOfSpan(from: Day, to: Day): { months: number; days: number } {
  let months = Math.max(0, Math.floor((to + 1 - from) / 31));
  while (addMonths(from, months + 1) <= to + 1) months += 1;
  return { months, days: to + 1 - addMonths(from, months) };
}

export type Stay = { counts: TruthValue; start: NumberValue; end: NumberValue };

function wholeMonths(spans: readonly { from: Day; to: Day }[]): number {
  const merged: { from: Day; to: Day }[] = [];
  for (const span of spans.filter(({ from, to }) => from <= to).toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && span.from <= last.to + 1) last.to = Math.max(last.to, span.to);
    else merged.push({ ...span });
  }
  const parts = merged.map(({ from, to }) => monthsOfSpan(from, to));
  return parts.reduce((sum, { months }) => sum + months, 0) + Math.floor(parts.reduce((sum, { days }) => sum + days, 0) / 31);
}

/** Far more than any grid asks for, in months. */
const plenty = 1_200;
const beginning: Day = -36_500;

/** Whole months of stays up to a day, days in several of them once. */
export function monthsOfStays(stays: readonly Stay[], complete: boolean, pointer: string, on: Day): NumberValue {
  const low = wholeMonths(stays.filter(({ counts }) => counts.is === true).map(({ start, end }) => ({ from: start.high, to: Math.min(end.low, on) })).filter(({ from, to }) => Number.isFinite(from) && Number.isFinite(to)));
  if (!complete) return between(low, plenty, [pointer]);
  const possible = stays.filter(({ counts }) => counts.is !== false);
  const high = wholeMonths(possible.map(({ start, end }) => ({ from: Math.max(start.low, beginning), to: Math.min(end.high, on) })));
  return between(low, Math.max(low, high), union(...possible.map(({ counts, start, end }) => union(counts.missing, start.missing, end.missing))));
}

/** From the first day of study to the day of completion or leaving. */
export function stayOf(study: FactRecord, on: Day, counts: TruthValue): Stay {
  const completed = study.number('completedOn', Infinity);
  const left = study.raw['endedOn'] === undefined ? number(Infinity) : study.number('endedOn', Infinity);
  return { counts, start: study.number('startedOn'), end: between(Math.min(completed.low, left.low, on), Math.min(completed.high, left.high, on), union(completed.missing, left.missing)) };
}

/** Months of study in Quebec without a diploma: left, or still going on. */
export function stayWithoutDiploma(person: FactRecord, ongoing: boolean, on: Day): NumberValue {
  const { entries, complete, pointer } = person.records('education');
  const stays = entries.map((study): Stay => {
    const left: TruthValue = study.raw['endedOn'] === undefined ? no : isAtLeast(number(on), study.number('endedOn', Infinity));
    return stayOf(study, on, and([inQuebec(study), not(isCompleted(study, on)), ongoing ? not(left) : left]));
  });
  return monthsOfStays(stays, complete, pointer, on);
}
