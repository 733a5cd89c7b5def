import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, ageOn, calendarDate, daysBetween, parseTypedDate } from '../../../shared/dates';

const anyDate = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

describe('calendar dates', () => {
  it.each(['2023-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '26-01-01', '0000-01-01', '0000-12-31', '0000-13-01', '10000-01-01', '2026-1-1', '2026-01-01T00:00:00Z', ''])('%s is none', (text) => expect(calendarDate.safeParse(text).success).toBe(false));
  it.each(['2024-02-29', '2000-02-29', '0001-01-01', '1899-12-31', '1900-01-01', '9999-12-31', '2026-11-22'])('%s is one', (text) => expect(calendarDate.safeParse(text).success).toBe(true));

  it('adding days and counting them are inverses, whatever the year', () => {
    fc.assert(fc.property(anyDate, fc.integer({ min: -40_000, max: 40_000 }), (date, days) => daysBetween(date, addDays(date, days)) === days));
  });
});

describe('age', () => {
  it.each([
    ['1993-04-17', '2026-04-16', 32], ['1993-04-17', '2026-04-17', 33], ['1993-04-17', '2026-04-18', 33],
    // Born on 29 February: a year older on 1 March where there is no such day.
    ['2004-02-29', '2026-02-28', 21], ['2004-02-29', '2026-03-01', 22], ['2004-02-29', '2028-02-28', 23], ['2004-02-29', '2028-02-29', 24],
  ])('of somebody born on %s is, on %s, %i', (born, on, age) => expect(ageOn(born, on)).toBe(age));
});

describe('dates as people type them', () => {
  it.each([
    ['2026-11-22'], ['20261122'], ['2026/11/22'], ['22 Nov 2026'], ['Nov 22, 2026'], ['22 nov. 2026'], ['22 novembre 2026'], ['November 22nd, 2026'], ['22/11/2026'], ['11/22/2026'], ['22.11.2026'], [' 22-nov-2026 '], ['the 22nd of November 2026'], ['le 22 novembre 2026'], ['22–11–2026'],
  ])('%s is 22 November 2026', (text) => expect(parseTypedDate(text)).toEqual({ kind: 'date', date: '2026-11-22' }));
  it.each([['1er août 2025', '2025-08-01'], ['29 févr. 2024', '2024-02-29'], ['5/5/2025', '2025-05-05'], ['3 mars 2020', '2020-03-03'], ['1 juill. 2025', '2025-07-01'], ['3\u00a0mai\u00a02020', '2020-05-03']])('%s is %s', (text, date) => expect(parseTypedDate(text)).toEqual({ kind: 'date', date }));
  it.each([
    ['03/04/2026', '2026-04-03', '2026-03-04'], ['4-3-2026', '2026-03-04', '2026-04-03'], ['12.11.2026', '2026-11-12', '2026-12-11'],
  ])('%s could be two days and is not guessed', (text, dayFirst, monthFirst) => expect(parseTypedDate(text)).toEqual({ kind: 'ambiguous', readings: [dayFirst, monthFirst] }));
  it.each(['29 Feb 2023', '31/11/2026', 'yesterday', '22 Nov 26', '2026', '22 nov', '2026-11-22-01', '0/0/2026', '0026-11-22', '00261122', '22/11/0026', '22 nov. 0026', 'Nov 22, 0999'])('%s is no date', (text) => expect(parseTypedDate(text).kind).toBe('unreadable'));
  it.each([
    ['Sun, 22 Nov 2026'], ['Sunday, November 22, 2026'], ['dimanche 22 novembre 2026'], ['le dimanche 22 nov. 2026'], ['22 November 2026 (Sunday)'], ['Sun 2026-11-22'],
  ])('%s is 22 November 2026, a Sunday', (text) => expect(parseTypedDate(text)).toEqual({ kind: 'date', date: '2026-11-22' }));
  it('a day of the week tells which of two figures is the month, and one on which the date does not fall is a slip', () => {
    // 3 April 2026 is a Friday, 4 March 2026 a Wednesday.
    expect(parseTypedDate('Fri, 03/04/2026')).toEqual({ kind: 'date', date: '2026-04-03' });
    expect(parseTypedDate('mercredi 03/04/2026')).toEqual({ kind: 'date', date: '2026-03-04' });
    expect(parseTypedDate('Mon, 22 Nov 2026').kind).toBe('unreadable');
  });
  it('mar is Tuesday in front of a whole date, and March in the place of the month', () => {
    expect(parseTypedDate('mar. 6 oct. 2026')).toEqual({ kind: 'date', date: '2026-10-06' });
    expect(parseTypedDate('mar. 6, 2026')).toEqual({ kind: 'date', date: '2026-03-06' });
  });
  it('a year of two figures is one of the century that is said, where the month is a word', () => {
    const short = (text: string) => parseTypedDate(text, { century: 2000 });
    expect(short('6-Oct-26')).toEqual({ kind: 'date', date: '2026-10-06' });
    expect(short('Oct 6, ’26')).toEqual({ kind: 'date', date: '2026-10-06' });
    expect(short('06/10/26').kind).toBe('unreadable');
  });
  it('an empty text is no answer', () => expect(parseTypedDate('  ')).toEqual({ kind: 'empty' }));
  it('every date can be typed in the international form', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(parseTypedDate(date)).toEqual({ kind: 'date', date });
      }),
    );
  });
});
