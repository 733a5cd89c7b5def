import { parseTypedDate, type CalendarDate } from '../dates';

/** What a pasted day comes to; `ambiguous` where day and month could be either way round, `short` where no figure is known to be the year. */
export type PastedDay = { kind: 'date'; date: CalendarDate } | { kind: 'empty' | 'ambiguous' | 'short' | 'unreadable' };

/** All rounds that a table can tell of are of this century. */
const century = 2000;

/** A day as pages and spreadsheets write it: 6-Oct-26, Tue, 6 Oct 2026, mardi 6 octobre 2026. Three short figures (06/10/26) are never guessed. */
export function pastedDayOf(text: string): PastedDay {
  if (/^\d{1,2}([-/.])\d{1,2}\1\d{2}$/.test(text.trim())) return { kind: 'short' };
  const typed = parseTypedDate(text, { century });
  return typed.kind === 'ambiguous' ? { kind: 'ambiguous' } : typed;
}
