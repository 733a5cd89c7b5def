import { calendarDate, type CalendarDate } from './calendarDate';

/** What a typed date means; `ambiguous` where day and month could be either way round. */
export type TypedDate = { kind: 'date'; date: CalendarDate } | { kind: 'empty' } | { kind: 'ambiguous'; readings: [dayFirst: CalendarDate, monthFirst: CalendarDate] } | { kind: 'unreadable' };

const months: readonly (readonly string[])[] = [
  ['jan', 'january', 'janv', 'janvier'], ['feb', 'february', 'fev', 'fevr', 'fevrier'], ['mar', 'march', 'mars'], ['apr', 'april', 'avr', 'avril'], ['may', 'mai'], ['jun', 'june', 'juin'],
  ['jul', 'july', 'juil', 'juill', 'juillet'], ['aug', 'august', 'aout'], ['sep', 'sept', 'september', 'septembre'], ['oct', 'october', 'octobre'], ['nov', 'november', 'novembre'], ['dec', 'december', 'decembre'],
];

/** 1 to 12 for the name of a month in either language, written out or short; 0 for any other word. */
const monthOf = (word: string): number => months.findIndex((names) => names.includes(word)) + 1;

/** Words that people put between the parts of a date. */
const fillers = new Set(['of', 'the', 'le', 'de']);

/** Nobody on file, and no rule, is of the first thousand years. */
const firstYear = 1000;

function dateOf(year: number, month: number, day: number): TypedDate {
  // A year that begins with a zero is a slip (0026 for 2026), and is not guessed.
  if (year < firstYear) return { kind: 'unreadable' };
  const text = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
  return calendarDate.safeParse(text).success ? { kind: 'date', date: text } : { kind: 'unreadable' };
}

const numberOf = (part: string): number => (/^\d{1,4}$/.test(part) ? Number(part) : Number.NaN);

/** Two figures before a year: the day first or the month first, where only one of the two is a day of the calendar. */
function eitherWay(first: number, second: number, year: number): TypedDate {
  const dayFirst = dateOf(year, second, first);
  const monthFirst = dateOf(year, first, second);
  if (dayFirst.kind !== 'date') return monthFirst;
  if (monthFirst.kind !== 'date' || monthFirst.date === dayFirst.date) return dayFirst;
  return { kind: 'ambiguous', readings: [dayFirst.date, monthFirst.date] };
}

/**
 * A date as people write it: 2026-11-22, 20261122, 22 Nov 2026, Nov 22, 2026, 22 nov. 2026, 1er août 2026, 22/11/2026. A date of
 * figures alone whose day and month could be either way round (03/04/2026) is not guessed: both readings come back. Years have four figures, of which the first is no zero.
 */
export function parseTypedDate(text: string): TypedDate {
  const folded = text.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/(\d)(st|nd|rd|th|er)\b/g, '$1');
  if (folded === '') return { kind: 'empty' };
  const bare = /^(\d{4})(\d{2})(\d{2})$/.exec(folded);
  if (bare) return dateOf(Number(bare[1]), Number(bare[2]), Number(bare[3]));
  const parts = folded.split(/[\s,./\u2010-\u2015-]+/).filter((part) => part !== '' && !fillers.has(part));
  const [a = '', b = '', c = ''] = parts;
  if (parts.length !== 3) return { kind: 'unreadable' };
  if (a.length === 4) return dateOf(numberOf(a), monthOf(b) || numberOf(b), numberOf(c));
  if (c.length !== 4) return { kind: 'unreadable' };
  if (monthOf(b) > 0) return dateOf(numberOf(c), monthOf(b), numberOf(a));
  if (monthOf(a) > 0) return dateOf(numberOf(c), monthOf(a), numberOf(b));
  return eitherWay(numberOf(a), numberOf(b), numberOf(c));
}
