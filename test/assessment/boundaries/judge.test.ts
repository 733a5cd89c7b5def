import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../shared/dates';
import { judged, type Surroundings } from './judge';
import { ordersOf, type Order } from './ordered';
import { flipsOf, type Flip } from './search';
import { daysIn, statementsIn, teerIn } from './statements';

describe('what a sentence says of numbers', () => {
  it.each([
    ['At least 30 hours a week', [{ number: 30, unit: 'week', relation: 'at-least' }]],
    ['At least 1,560 hours', [{ number: 1_560, unit: 'none', relation: 'at-least' }]],
    ['The applicant owns at most 10 % of the employer', [{ number: 10, unit: 'percent', relation: 'at-most' }]],
    ['More than half of the trade', [{ number: 50, unit: 'percent', relation: 'more-than' }]],
    ['The applicant does not own more than half of it', [{ number: 50, unit: 'percent', relation: 'at-most' }]],
    ['Less than 7 years in all', [{ number: 7, unit: 'year', relation: 'less-than' }]],
    ['18 to 35 years old', [{ number: 18, unit: 'year', relation: 'at-least' }, { number: 35, unit: 'year', relation: 'at-most' }]],
    ['Two years or more', [{ number: 2, unit: 'year', relation: 'at-least' }]],
    ['completed within the last 3 years', [{ number: 3, unit: 'year', relation: 'window' }]],
    ['CLB or NCLC 7 in each ability', [{ number: 7, unit: 'none', relation: 'bare' }]],
    ['An occupation of TEER 0 to 3', [{ number: 0, unit: 'level', relation: 'at-least' }, { number: 3, unit: 'level', relation: 'at-most' }]],
  ])('“%s”', (sentence, statements) => {
    expect(statementsIn(sentence)).toEqual(statements);
  });

  it('finds days and levels of occupations', () => {
    expect([...daysIn('issued on or before 23 February 2012; from 2026-03-01 on')]).toEqual(['2012-02-23', '2026-03-01']);
    expect([...(teerIn('TEER 0 to 3 (before 16 November 2022, 0, A or B)') ?? [])]).toEqual([0, 1, 2, 3]);
    expect([...(teerIn('TEER 4 and 5: CLB 4') ?? [])]).toEqual([4, 5]);
    expect(teerIn('A job offer')).toBeUndefined();
  });
});

const surroundings = (sentence: string, pointer: string): Surroundings => ({ sentence, cited: '', pointer, reference: [dayNumber('2026-11-22')], days: [], numbers: [], figures: [], codes: new Set(), compared: [] });
const orderOf = (pointer: string, value: string | number): Order => {
  const [order] = ordersOf(pointer, value, undefined);
  if (!order) throw new Error(`no order for ${pointer}`);
  return order;
};
/** Where a rule that is met from a value on, or up to one, changes. */
const flip = (order: Order, value: string | number, isMet: (index: number, at: number) => boolean): Flip => {
  const at = order.indexOf(value);
  const [found] = flipsOf(order, at, [], (index) => (isMet(index, at) ? 'met' : 'not-met'));
  if (!found) throw new Error('no flip');
  return found;
};

describe('what a boundary rests on', () => {
  const hours = '/jobOffers/0/hoursPerWeek';
  const judge = (sentence: string, pointer: string, value: string | number, isMet: (index: number, at: number) => boolean) => {
    const order = orderOf(pointer, value);
    return judged(flip(order, value, isMet), order, surroundings(sentence, pointer), []).ground;
  };
  const from = (index: number, at: number): boolean => index >= at;
  const after = (index: number, at: number): boolean => index > at;
  const until = (index: number, at: number): boolean => index <= at;
  const before = (index: number, at: number): boolean => index < at;

  it('is the sentence where number and comparison are its own', () => {
    expect(judge('At least 30 hours a week', hours, 30, from)).toBe('words');
    expect(judge('More than 30 hours a week', hours, 30, after)).toBe('words');
    expect(judge('At most 10 %', '/employers/0/familyShares/0/percent', 10, until)).toBe('words');
    expect(judge('At least 18 years old', '/persons/0/dateOfBirth', '2008-11-22', until)).toBe('words');
    expect(judge('18 to 35 years old', '/persons/0/dateOfBirth', '1990-11-22', after)).toBe('words');
    expect(judge('Issued on or before 23 February 2012', '/persons/0/applications/0/filedOn', '2012-02-23', until)).toBe('words');
  });

  it('is against the sentence where a rule takes “at least” for “more than”, or a day more than it may', () => {
    expect(judge('At least 30 hours a week', hours, 30, after)).toBe('against');
    expect(judge('More than 30 hours a week', hours, 30, from)).toBe('against');
    expect(judge('At most 10 %', '/employers/0/familyShares/0/percent', 10, before)).toBe('against');
    expect(judge('At least 18 years old', '/persons/0/dateOfBirth', '2008-11-22', before)).toBe('against');
    expect(judge('Not older than 12 months', '/jobOffers/0/approvals/0/issuedOn', '2025-11-22', after)).toBe('against');
  });

  it('is nothing where another number decides', () => {
    expect(judge('At least 30 hours a week', hours, 20, from)).toBe('regression');
    expect(judge('A job offer', hours, 20, from)).toBe('regression');
  });

  it('is the number alone where the words leave the edge open', () => {
    expect(judge('Completed within the last 3 years', '/persons/0/education/0/completedOn', '2023-11-22', from)).toBe('number');
  });

  it('is how long tests and assessments count, or that what is dated later is not there yet', () => {
    expect(judge('CLB 7', '/persons/0/languageTests/0/takenOn', '2024-11-22', after)).toBe('general');
    expect(judge('CLB 7', '/persons/0/languageTests/0/takenOn', '2024-11-22', from)).not.toBe('general');
    expect(judge('A certificate', '/nominations/0/issuedOn', '2026-11-22', until)).toBe('calendar');
    expect(judge('A certificate', '/nominations/0/expiresOn', '2026-11-22', from)).toBe('calendar');
  });
});
