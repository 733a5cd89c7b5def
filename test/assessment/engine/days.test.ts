import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, addYears, dateOf, dayIn, dayOf, yearsBetween } from '../../../shared/assessment/engine/days';
import { addDays, ageOn, dayNumber } from '../../../shared/dates';

const first = dayNumber('1000-01-01');
const last = dayNumber('9630-12-31');
const days = fc.oneof(fc.integer({ min: first, max: last }), fc.integer({ min: dayNumber('1930-01-01'), max: dayNumber('2050-12-31') }));
const shifted = (date: string, years: number): string => dateOf(addYears(dayOf(date), years));
const later = (date: string, months: number): string => dateOf(addMonths(dayOf(date), months));

describe('days as numbers', () => {
  it('are those of the calendar', () => {
    fc.assert(
      fc.property(days, (day) => {
        const date = addDays('1970-01-01', day);
        expect([dateOf(day), dayOf(date), dayIn(date)]).toEqual([date, day, day]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('are read from nothing but a whole date', () => {
    expect(['2026-11-20', '1970-01-01', '1969-12-31', '2000-02-29'].map(dayIn)).toEqual([20_777, 0, -1, 11_016]);
    expect(['', '2026-11', '2026-11-2', '2026/11/20', '2026-11-20T00:00', ' 2026-11-20', '2O26-11-20', 'yesterday!'].map(dayIn)).toEqual(Array.from({ length: 8 }, () => undefined));
  });

  it('have as many whole years between them as an age has', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        expect(yearsBetween(a, b)).toBe(ageOn(dateOf(a), dateOf(b)));
      }),
      { numRuns: 2_000 },
    );
    expect([yearsBetween(-Infinity, 0), yearsBetween(0, Infinity), yearsBetween(Infinity, 0), yearsBetween(0, -Infinity)]).toEqual([Infinity, Infinity, -Infinity, -Infinity]);
  });
});

describe('a day some years or months later', () => {
  it('keeps its date, but for 29 February in a year without it', () => {
    expect([shifted('2020-11-20', 5), shifted('2020-11-20', -10), shifted('2020-02-29', 4), shifted('2020-02-29', 5), shifted('2020-02-29', -5), shifted('1996-02-29', 104)])
      .toEqual(['2025-11-20', '2010-11-20', '2024-02-29', '2025-03-01', '2015-02-28', '2100-03-01']);
  });

  it('is the last day of a month that has fewer', () => {
    expect([later('2026-01-31', 1), later('2024-01-31', 1), later('2026-08-31', 6), later('2026-11-20', 14), later('2026-03-31', -1), later('2026-01-15', -13), later('2025-12-31', 12)])
      .toEqual(['2026-02-28', '2024-02-29', '2027-02-28', '2028-01-20', '2026-02-28', '2024-12-15', '2026-12-31']);
  });

  it('stays where there is no end', () => {
    expect([addYears(Infinity, 2), addYears(-Infinity, 2), addYears(9_999_999, 2), addMonths(Infinity, 3), addMonths(9_999_999, -3)]).toEqual([Infinity, -Infinity, 9_999_999, Infinity, 9_999_999]);
  });
});
