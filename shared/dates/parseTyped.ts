import { calendarDate, type CalendarDate } from './calendarDate';

/** What a typed date means; `ambiguous` where day and month could be either way round. */
export type TypedDate = { kind: 'date'; date: CalendarDate } | { kind: 'empty' } | { kind: 'ambiguous' } | { kind: 'unreadable' };

const months: readonly (readonly string[])[] = [
  ['jan', 'january', 'janv', 'janvier'], ['feb', 'february', 'fev', 'fevr', 'fevrier'], ['mar', 'march', 'mars'], ['apr', 'april', 'avr', 'avril'], ['may', 'mai'], ['jun', 'june', 'juin'],
  ['jul', 'july', 'juil', 'juillet'], ['aug', 'august', 'aout'], ['sep', 'sept', 'september', 'septembre'], ['oct', 'october', 'octobre'], ['nov', 'november', 'novembre'], ['dec', 'december', 'decembre'],
];

const monthOf = (word: string): number => months.findIndex((names) => names.includes(word)) + 1;

const dateOf = (year: number, month: number, day: number): TypedDate => {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return calendarDate.safeParse(text).success ? { kind: 'date', date: text } : { kind: 'unreadable' };
};

/**
 * A date as people write it: 2026-11-22, 22 Nov 2026, Nov 22, 2026, 22 nov. 2026, 22/11/2026. A date of figures alone whose day and
 * month could be either way round (03/04/2026) is not guessed. Years have four figures.
 */
export function parseTypedDate(text: string): TypedDate {
  const folded = text.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/(\d)(st|nd|rd|th|er)\b/g, '$1');
  if (folded === '') return { kind: 'empty' };
  const parts = folded.split(/[\s,./-]+/).filter((part) => part !== '');
  const [a = '', b = '', c = ''] = parts;
  if (parts.length !== 3) {
    const bare = /^(\d{4})(\d{2})(\d{2})$/.exec(folded);
    return bare ? dateOf(Number(bare[1]), Number(bare[2]), Number(bare[3])) : { kind: 'unreadable' };
  }
  const number = (part: string): number => (/^\d{1,4}$/.test(part) ? Number(part) : Number.NaN);
  if (a.length === 4) return dateOf(number(a), monthOf(b) || number(b), number(c));
  if (c.length !== 4) return { kind: 'unreadable' };
  if (monthOf(b) > 0) return dateOf(number(c), monthOf(b), number(a));
  if (monthOf(a) > 0) return dateOf(number(c), monthOf(a), number(b));
  const [first, second] = [number(a), number(b)];
  if (first <= 12 && second <= 12 && first !== second) return { kind: 'ambiguous' };
  return first > 12 ? dateOf(number(c), second, first) : dateOf(number(c), first, second);
}
