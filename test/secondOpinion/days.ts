// Days, ages and the "less than so many years old" of test results and credential assessments.

/** Number of a day, counted from 1970-01-01. A day that the calendar lacks (29 February of a common year) is the day after: 1 March. */
export function serial(day: string): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / 86_400_000;
}

/** Anniversaries of `from` reached on `on`, that day included. One of 29 February is reached on 1 March in common years. */
export function anniversaries(from: string, on: string): number {
  let years = Number(on.slice(0, 4)) - Number(from.slice(0, 4));
  if (on.slice(5) < from.slice(5)) years -= 1;
  return years;
}

/** The number of the day `years` before `day`: the last of February where that year has no 29th. */
export function serialYearsBefore(day: string, years: number): number {
  const there = serial(`${Number(day.slice(0, 4)) - years}${day.slice(4)}`);
  return day.endsWith('-02-29') && dayOf(there).slice(5) === '03-01' ? there - 1 : there;
}

/** A fact that the score rests on. This implementation scores complete files only and refuses to guess. */
export function known<T>(fact: T | undefined, name: string): T {
  if (fact === undefined) throw new TypeError(`The score needs a fact that the file does not hold: ${name}`);
  return fact;
}

/** The day of a number. */
export const dayOf = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10);

/** The day `days` after a day, before it where negative. */
export const daysAfter = (day: string, days: number): string => dayOf(serial(day) + days);

/** The anniversary `years` after a day; that of 29 February is 1 March in common years. */
export const yearsAfter = (day: string, years: number): string => dayOf(serial(`${Number(day.slice(0, 4)) + years}${day.slice(4)}`));
