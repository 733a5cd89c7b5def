import { describe, expect, it } from 'vitest';
import { numberOf, truthOf } from '../support/measured';

const asOf = '2026-11-22';
type Facts = Record<string, unknown>;
const job = (startedOn: string, endedOn: string | null, more: Facts = {}) => ({ employer: 'Example Works', noc: '63200', country: 'CA', province: 'MB', startedOn, endedOn, hoursPerWeek: 40, paid: true, authorized: true, ...more });

describe('months with the employer of an offer', () => {
  const months = (...work: Facts[]) => numberOf('mb-months-with-employer', { of: 'offer' }, { person: { work } }, asOf);
  const own = (startedOn: string, endedOn: string | null = null, more: Facts = {}) => job(startedOn, endedOn, { employerId: 'e1', ...more });

  it('are complete ones, the first and the last day included', () => {
    expect(months(own('2026-10-23'))).toMatchObject({ low: 1, high: 1 });
    expect(months(own('2026-10-24'))).toMatchObject({ low: 0, high: 0 });
    expect(months(own('2025-11-23'))).toMatchObject({ low: 12, high: 12 });
    expect(months()).toMatchObject({ low: 0, high: 0 });
  });

  it('go on over a weekend and over contracts that overlap, not over a working day', () => {
    // 31 July 2026 is a Friday.
    expect(months(own('2026-03-02', '2026-07-31'), own('2026-08-03'))).toMatchObject({ low: 8, high: 8 });
    expect(months(own('2026-03-02', '2026-07-31'), own('2026-08-04'))).toMatchObject({ low: 3, high: 3 });
    expect(months(own('2026-03-02', '2026-07-30'), own('2026-08-03'))).toMatchObject({ low: 3, high: 3 });
    expect(months(own('2026-03-02', '2026-08-15'), own('2026-08-03'))).toMatchObject({ low: 8, high: 8 });
  });

  it('are of full-time, paid and authorized work in Manitoba for that employer alone', () => {
    expect(months(own('2025-11-23', null, { hoursPerWeek: 29.5 }))).toMatchObject({ low: 0, high: 0 });
    expect(months(own('2025-11-23', null, { paid: false }))).toMatchObject({ low: 0, high: 0 });
    expect(months(own('2025-11-23', null, { authorized: false }))).toMatchObject({ low: 0, high: 0 });
    expect(months(own('2025-11-23', null, { province: 'SK' }))).toMatchObject({ low: 0, high: 0 });
    expect(months(job('2025-11-23', null, { employerId: 'e2' }))).toMatchObject({ low: 0, high: 0 });
  });

  it('lie between what is sure and what may be', () => {
    expect(months(own('2025-11-23', null, { hoursPerWeek: undefined }))).toMatchObject({ low: 0, high: 12, missing: ['/persons/0/work/0/hoursPerWeek'] });
    expect(months(own('2025-11-23', null, { province: undefined }))).toMatchObject({ low: 0, high: 12, missing: ['/persons/0/work/0/province'] });
    expect(numberOf('mb-months-with-employer', { of: 'offer' }, { person: { work: undefined } }, asOf)).toMatchObject({ low: 0, high: Infinity, missing: ['/persons/0/work'] });
    expect(numberOf('mb-months-with-employer', { of: 'offer' }, { person: { work: [own('2026-05-23')], incomplete: ['work'] } }, asOf)).toMatchObject({ low: 6, high: Infinity });
  });
});

describe('years of work in the grids', () => {
  const years = (...work: Facts[]) => numberOf('mb-work-years', {}, { person: { work }, offer: null }, asOf);

  it('count jobs of six months with one employer, whose posts belong together', () => {
    expect(years(job('2025-01-06', '2025-07-05'), job('2025-07-07', '2026-01-05'))).toMatchObject({ low: 1, high: 1 });
    expect(years(job('2025-01-06', '2025-05-30'), job('2025-06-02', '2026-01-06'))).toMatchObject({ low: 1, high: 1 });
    expect(years(job('2025-01-06', '2025-05-30', { employer: 'Example Bakery' }), job('2025-06-02', '2026-01-06'))).toMatchObject({ low: 0, high: 0 });
  });

  it('are open where the day of beginning is', () => {
    expect(years(job('2025-11-23', null, { startedOn: undefined }))).toMatchObject({ low: 0, high: 5, missing: ['/persons/0/work/0/startedOn'] });
    expect(numberOf('mb-work-years', {}, { person: { work: undefined }, offer: null }, asOf)).toMatchObject({ low: 0, high: 5, missing: ['/persons/0/work'] });
  });
});

describe('work in Manitoba', () => {
  const is = (id: string, ...work: Facts[]) => truthOf(id, {}, { person: { work }, offer: null }, asOf).is;

  it('is a connection after six months, whenever it was', () => {
    expect(is('mb-past-work', job('2001-03-01', '2001-08-31'))).toBe(true);
    expect(is('mb-past-work', job('2001-03-01', '2001-08-30'))).toBe(false);
    expect(is('mb-past-work', job('2001-03-01', '2001-08-31', { country: 'US', province: undefined }))).toBe(false);
    expect(is('mb-past-work', job('2001-03-01', null, { endedOn: undefined }))).toBe(null);
  });

  it('goes on where it covers the day', () => {
    expect(is('mb-employed', job('2026-11-22', null))).toBe(true);
    expect(is('mb-employed', job('2026-11-23', null))).toBe(false);
    expect(is('mb-employed', job('2026-01-05', '2026-11-22'))).toBe(true);
    expect(is('mb-employed', job('2026-01-05', '2026-11-21'))).toBe(false);
  });
});

describe('other provinces', () => {
  const worked = (...work: Facts[]) => truthOf('mb-worked-elsewhere', {}, { person: { work }, offer: null }, asOf).is;
  const studied = (...education: Facts[]) => truthOf('mb-studied-elsewhere', {}, { person: { education }, offer: null }, asOf).is;

  it('are all but Manitoba, territories too', () => {
    expect(worked(job('2020-01-06', '2020-02-28', { province: 'NU' }))).toBe(true);
    expect(worked(job('2020-01-06', null))).toBe(false);
    expect(worked(job('2026-11-23', null, { province: 'ON' }))).toBe(false);
    expect(worked(job('2020-01-06', null, { province: undefined }))).toBe(null);
  });

  it('count for study that has begun', () => {
    expect(studied({ level: 'bachelor', country: 'CA', province: 'BC', completedOn: '2015-06-30' })).toBe(true);
    expect(studied({ level: 'bachelor', country: 'CA', province: 'BC', startedOn: '2027-01-04', completedOn: null })).toBe(false);
    expect(studied({ level: 'bachelor', country: 'CA', province: 'BC', completedOn: null })).toBe(null);
    expect(studied({ level: 'bachelor', country: 'PH', completedOn: '2015-06-30' })).toBe(false);
  });
});

describe('a program of Manitoba', () => {
  const is = (years: number, study: Facts) => truthOf('mb-studied', { years }, { person: { education: [{ country: 'CA', province: 'MB', completedOn: '2024-06-30', ...study }] }, offer: null }, asOf).is;

  it('is of one year or of two by its level, a master’s degree by its length', () => {
    expect([is(1, { level: 'one-year' }), is(2, { level: 'one-year' })]).toEqual([true, false]);
    expect([is(1, { level: 'two-year' }), is(2, { level: 'doctorate' })]).toEqual([true, true]);
    expect([is(1, { level: 'secondary' }), is(1, { level: 'none' })]).toEqual([false, false]);
    expect([is(1, { level: 'master' }), is(2, { level: 'master' })]).toEqual([true, null]);
    expect([is(2, { level: 'master', programMonths: 23 }), is(2, { level: 'master', programMonths: 24 })]).toEqual([false, true]);
  });
});

describe('a supporter', () => {
  const friend = { relation: 'friend', status: 'citizen', livesInCanada: true, province: 'MB' };
  const is = (kind: string, person: Facts, spouse?: Facts) =>
    truthOf('mb-supporter', { kind }, { person, offer: null, ...(spouse ? { file: { persons: [{ id: 'p1', role: 'principal', ...person }, { id: 'p2', role: 'spouse', ...spouse }] } } : {}) }, asOf).is;

  it('is close or not by the relation, and the spouse’s too', () => {
    expect(is('other', { maritalStatus: 'divorced', relativesInCanada: [friend] })).toBe(true);
    expect(is('close', { maritalStatus: 'divorced', relativesInCanada: [friend] })).toBe(false);
    expect(is('close', { maritalStatus: 'married', relativesInCanada: [] }, { relativesInCanada: [{ ...friend, relation: 'cousin' }] })).toBe(true);
    expect(is('close', { maritalStatus: 'married', relativesInCanada: [] })).toBe(null);
    expect(is('other', { maritalStatus: 'divorced', relativesInCanada: [{ ...friend, relation: 'spouse' }] })).toBe(false);
  });
});

describe('a destination outside of Winnipeg', () => {
  const is = (intent: Facts | undefined) => truthOf('mb-outside-winnipeg', {}, { person: { intent }, offer: null }, asOf);

  it('is any other place in Manitoba where the person means to live', () => {
    expect(is({ provinces: ['MB'], city: 'Brandon' }).is).toBe(true);
    expect(is({ provinces: ['MB'], city: 'winnipeg' }).is).toBe(false);
    expect(is({ provinces: ['MB'], city: 'Headingley', cma: 'Winnipeg' }).is).toBe(true);
    expect(is({ provinces: ['SK'], city: 'Brandon' }).is).toBe(false);
    expect(is({ provinces: ['MB'], cma: null }).is).toBe(true);
  });

  it('is open while the place is not known', () => {
    // The place stands for the province that is named first.
    expect(is({ provinces: ['SK', 'MB'], city: 'Brandon' }).is).toBe(null);
    expect(is({ provinces: ['MB'] })).toEqual({ is: null, missing: ['/persons/0/intent/city'] });
    expect(is({ provinces: ['MB'], cma: 'Winnipeg' }).is).toBe(null);
    expect(is({})).toEqual({ is: null, missing: ['/persons/0/intent/provinces'] });
    expect(is(undefined)).toEqual({ is: null, missing: ['/persons/0/intent'] });
  });
});

describe('dependants who come along', () => {
  const number = (file: Facts, person: Facts = { maritalStatus: 'married' }) => numberOf('mb-dependants', {}, { person, offer: null, file: { persons: [{ id: 'p1', role: 'principal', ...person }, ...(file['others'] as Facts[])] } }, asOf);
  const spouse = { id: 'p2', role: 'spouse', accompanying: true, maritalStatus: 'married' };
  const child = { id: 'p3', role: 'child', accompanying: true, dateOfBirth: '2015-01-01', maritalStatus: 'never-married' };

  it('are the spouse and the dependent children, whoever stays behind left out', () => {
    expect(number({ others: [spouse, child] })).toMatchObject({ low: 2, high: 2 });
    expect(number({ others: [{ ...spouse, accompanying: false }, child] })).toMatchObject({ low: 1, high: 1 });
    expect(number({ others: [spouse, { ...child, dateOfBirth: '2004-11-23' }] })).toMatchObject({ low: 2, high: 2 });
    expect(number({ others: [] })).toMatchObject({ low: 0, high: 1, missing: ['/persons'] });
    expect(number({ others: [] }, { maritalStatus: 'widowed' })).toMatchObject({ low: 0, high: 0 });
  });
});
