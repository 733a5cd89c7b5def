import { parseTypedDate } from '../../shared/dates';

/** A day as people type it in either language; `null` for what is no day of the calendar, or could be two. */
export const typedDay = (text: string): string | null => {
  const typed = parseTypedDate(text);
  return typed.kind === 'date' ? typed.date : null;
};
