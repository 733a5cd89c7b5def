import { addMonths, dateOf, dayOf } from '../../../shared/assessment/engine/days';

/** The same day of another month, before (negative) or after; the last of the month where it has no such day. */
export const monthsFrom = (day: string, months: number): string => dateOf(addMonths(dayOf(day), months));

/** Pairs of days that are asked for often. */
export const quickDates = ['in3', 'in6', 'in12', 'last12'] as const;
export type QuickDates = (typeof quickDates)[number];

export function datesOf(which: QuickDates, today: string): { from: string; to: string } {
  if (which === 'last12') return { from: monthsFrom(today, -12), to: today };
  return { from: today, to: monthsFrom(today, { in3: 3, in6: 6, in12: 12 }[which]) };
}
