import { describe, expect, it } from 'vitest';
import { formatBytes, formatDate, formatInstant, formatList, formatMoney, formatNumber, localDate } from '../../../renderer/i18n/format';

/** No-break spaces are part of what is expected; here they are written as blanks. */
const plain = (text: string): string => text.replace(/[\u00A0\u202F]/g, ' ');

describe('a date, as the firm writes it', () => {
  it.each([
    ['en', 'day-month-year', '22 Nov 2026'],
    ['en', 'month-day-year', 'Nov 22, 2026'],
    ['en', 'iso', '2026-11-22'],
    ['fr', 'day-month-year', '22 nov. 2026'],
    // French has one order; the month first would be English with French words.
    ['fr', 'month-day-year', '22 nov. 2026'],
    ['fr', 'iso', '2026-11-22'],
  ] as const)('in %s, %s, is %s', (language, dateFormat, expected) => {
    expect(plain(formatDate('2026-11-22', { language, dateFormat }))).toBe(expected);
  });

  it('has the first of the month as an ordinal in French only', () => {
    expect(plain(formatDate('2026-07-01', { language: 'fr', dateFormat: 'day-month-year' }))).toBe('1er juill. 2026');
    expect(plain(formatDate('2026-07-01', { language: 'en', dateFormat: 'day-month-year' }))).toBe('1 Jul 2026');
  });

  it('may be a month or a year alone', () => {
    expect(plain(formatDate('2026-08', { language: 'fr', dateFormat: 'day-month-year' }))).toBe('août 2026');
    expect(formatDate('2026', { language: 'en', dateFormat: 'day-month-year' })).toBe('2026');
  });

  it.each(['2026-13-01', '2026-01-32', 'not known', ''])('comes back as it is when it is none: “%s”', (text) => {
    expect(formatDate(text, { language: 'en', dateFormat: 'day-month-year' })).toBe(text);
  });

  it('does not break between day, month and year', () => {
    expect(formatDate('2026-11-22', { language: 'en', dateFormat: 'day-month-year' })).toBe('22\u00A0Nov\u00A02026');
  });
});

describe('an instant', () => {
  // Written and read in this computer's zone, whatever it is.
  const instant = new Date(2026, 10, 22, 14, 5).toISOString();

  it('has the time of day of this computer', () => {
    expect(plain(formatInstant(instant, { language: 'en', dateFormat: 'day-month-year' }))).toBe('22 Nov 2026, 14:05');
    expect(plain(formatInstant(instant, { language: 'fr', dateFormat: 'day-month-year' }))).toBe('22 nov. 2026, 14 h 05');
  });

  it('lies on the calendar date of this computer', () => {
    expect(localDate(new Date(2026, 0, 1, 0, 0).toISOString())).toBe('2026-01-01');
    expect(localDate(new Date(2026, 0, 1, 23, 59).toISOString())).toBe('2026-01-01');
  });
});

describe('numbers', () => {
  it('are money in Canadian dollars, with cents only where there are some', () => {
    expect(plain(formatMoney(96500, 'en'))).toBe('$96,500');
    expect(plain(formatMoney(96500, 'fr'))).toBe('96 500 $');
    expect(plain(formatMoney(36.5, 'en'))).toBe('$36.50');
    expect(plain(formatMoney(36.5, 'fr'))).toBe('36,50 $');
  });

  it('are grouped and pointed as the language does', () => {
    expect(plain(formatNumber(12345.678, 'en'))).toBe('12,345.68');
    expect(plain(formatNumber(12345.678, 'fr'))).toBe('12 345,68');
  });

  it.each([
    [999, '999 B', '999 o'],
    [1000, '1 kB', '1 ko'],
    [356_900, '356.9 kB', '356,9 ko'],
    [4_200_000, '4.2 MB', '4,2 Mo'],
    [7_000_000_000_000, '7,000 GB', '7 000 Go'],
  ])('are sizes: %d bytes', (bytes, english, french) => {
    expect(plain(formatBytes(bytes, 'en'))).toBe(english);
    expect(plain(formatBytes(bytes, 'fr'))).toBe(french);
  });
});

it('lists things as a sentence does', () => {
  expect(formatList(['a', 'b', 'c'], 'en')).toBe('a, b and c');
  expect(formatList(['a', 'b', 'c'], 'fr')).toBe('a, b et c');
});
