import { calendarDate, dayNumber, type CalendarDate } from './calendarDate';

/** What a typed date means; `ambiguous` where day and month could be either way round. */
export type TypedDate = { kind: 'date'; date: CalendarDate } | { kind: 'empty' } | { kind: 'ambiguous'; readings: [dayFirst: CalendarDate, monthFirst: CalendarDate] } | { kind: 'unreadable' };

const months: readonly (readonly string[])[] = [
  ['jan', 'january', 'janv', 'janvier'], ['feb', 'february', 'fev', 'fevr', 'fevrier'], ['mar', 'march', 'mars'], ['apr', 'april', 'avr', 'avril'], ['may', 'mai'], ['jun', 'june', 'juin'],
  ['jul', 'july', 'juil', 'juill', 'juillet'], ['aug', 'august', 'aout'], ['sep', 'sept', 'september', 'septembre'], ['oct', 'october', 'octobre'], ['nov', 'november', 'novembre'], ['dec', 'december', 'decembre'],
];

/** From Monday. In French `mar` is Tuesday as well as March, which its place tells apart. */
const weekdays: readonly (readonly string[])[] = [
  ['mon', 'monday', 'lun', 'lundi'], ['tue', 'tues', 'tuesday', 'mar', 'mardi'], ['wed', 'weds', 'wednesday', 'mer', 'mercredi'], ['thu', 'thur', 'thurs', 'thursday', 'jeu', 'jeudi'],
  ['fri', 'friday', 'ven', 'vend', 'vendredi'], ['sat', 'saturday', 'sam', 'samedi'], ['sun', 'sunday', 'dim', 'dimanche'],
];

/** 1 to 12 for the name of a month in either language, written out or short; 0 for any other word. */
const monthOf = (word: string): number => months.findIndex((names) => names.includes(word)) + 1;

/** 0 (Monday) to 6 for the name of a day of the week in either language; -1 for any other word. */
const weekdayOf = (word: string): number => weekdays.findIndex((names) => names.includes(word));

/** 1970-01-01 was a Thursday. */
const isOn = (weekday: number, date: CalendarDate): boolean => (((dayNumber(date) + 3) % 7) + 7) % 7 === weekday;

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

/** Three parts of a date without its day of the week. */
function ofParts([a = '', b = '', c = '', ...more]: readonly string[], century: number | undefined): TypedDate {
  if (more.length > 0) return { kind: 'unreadable' };
  if (a.length === 4) return dateOf(numberOf(a), monthOf(b) || numberOf(b), numberOf(c));
  const isNamed = monthOf(a) > 0 || monthOf(b) > 0;
  const short = century !== undefined && isNamed ? /^['’]?(\d\d)$/.exec(c)?.[1] : undefined;
  if (c.length !== 4 && short === undefined) return { kind: 'unreadable' };
  const year = short === undefined ? numberOf(c) : (century ?? 0) + Number(short);
  if (monthOf(b) > 0) return dateOf(year, monthOf(b), numberOf(a));
  if (monthOf(a) > 0) return dateOf(year, monthOf(a), numberOf(b));
  return eitherWay(numberOf(a), numberOf(b), year);
}

/** A date that agrees with its day of the week: of two readings the one that does, and none where it is a slip. */
function onWeekday(typed: TypedDate, weekday: number): TypedDate {
  const readings = typed.kind === 'date' ? [typed.date] : typed.kind === 'ambiguous' ? typed.readings : [];
  const [only, other] = readings.filter((date) => isOn(weekday, date));
  if (only === undefined) return { kind: 'unreadable' };
  return other === undefined ? { kind: 'date', date: only } : typed;
}

/**
 * A date as people write it: 2026-11-22, 20261122, 22 Nov 2026, Nov 22, 2026, 22 nov. 2026, 1er août 2026, 22/11/2026, Sun, 22 Nov 2026. A date of
 * figures alone whose day and month could be either way round (03/04/2026) is not guessed: both readings come back, unless a day of the week
 * tells which it is. A day of the week on which the date does not fall makes it unreadable. Years have four figures, of which the first is no
 * zero; with `century` (2000) also two, where the month is a word (6-Oct-26), since of three short figures none is known to be the year.
 */
export function parseTypedDate(text: string, { century }: { century?: number } = {}): TypedDate {
  const folded = text.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/(\d)(st|nd|rd|th|er)\b/g, '$1');
  if (folded === '') return { kind: 'empty' };
  const bare = /^(\d{4})(\d{2})(\d{2})$/.exec(folded);
  if (bare) return dateOf(Number(bare[1]), Number(bare[2]), Number(bare[3]));
  const parts = folded.split(/[\s,./()\u2010-\u2015-]+/).filter((part) => part !== '' && !fillers.has(part));
  // Only a fourth part is a day of the week: of three, `mar` is the month.
  const at = parts.length === 4 ? [0, 3].find((index) => weekdayOf(parts[index] ?? '') >= 0) : undefined;
  if (at !== undefined) return onWeekday(ofParts(parts.toSpliced(at, 1), century), weekdayOf(parts[at] ?? ''));
  return parts.length === 3 ? ofParts(parts, century) : { kind: 'unreadable' };
}
