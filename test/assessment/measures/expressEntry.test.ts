import { describe, expect, it } from 'vitest';
import { numberOf, truthOf } from '../support/measured';

type Facts = Record<string, unknown>;
const asOf = '2026-10-15';
const job = (noc: string | undefined, startedOn: string, endedOn: string | null, more: Facts = {}): Facts => ({ employer: 'Example', ...(noc === undefined ? {} : { noc }), country: 'CA', startedOn, endedOn, hoursPerWeek: 30, paid: true, selfEmployed: false, ...more });
const working = (work: readonly Facts[], more: Facts = {}) => ({ person: { work, ...more } });

describe('hours in one occupation', () => {
  const hours = (work: readonly Facts[], args: Facts = { codes: ['31301', '32101'], years: 3 }, more: Facts = {}, day = asOf) => numberOf('work-hours-in-one', args, working(work, more), day);

  it('are those of the occupation with most of them, of those that count', () => {
    // 70 days are 300 hours of 30 a week, 35 days are 150.
    expect(hours([job('31301', '2026-01-01', '2026-03-11'), job('32101', '2026-04-01', '2026-05-05'), job('21231', '2024-01-01', '2025-12-31')]).low).toBe(300);
    expect(hours([job('21231', '2024-01-01', '2025-12-31')])).toEqual({ low: 0, high: 0, missing: [] });
  });

  it('add up in one occupation, or are those of its longest stretch', () => {
    const work = [job('31301', '2026-01-01', '2026-03-11'), job('31301', '2026-04-01', '2026-05-05')];
    expect(hours(work).low).toBe(450);
    expect(hours(work, { codes: ['31301'], years: 3, continuous: true }).low).toBe(300);
  });

  it('of work in an unknown occupation may be in any that counts', () => {
    expect(hours([job('31301', '2026-01-01', '2026-03-11'), job(undefined, '2026-04-01', '2026-05-05')])).toEqual({ low: 300, high: 450, missing: ['/persons/0/work/1/noc'] });
    expect(hours([job(undefined, '2026-04-01', '2026-05-05')])).toEqual({ low: 0, high: 150, missing: ['/persons/0/work/0/noc'] });
  });

  it('are open where the list of jobs may lack some', () => {
    const found = hours([], undefined, { incomplete: ['work'] });
    expect([found.low, found.missing]).toEqual([0, ['/persons/0/work']]);
    expect(found.high).toBeGreaterThan(1560);
  });

  it('are of groups by the beginning of their codes, in the classification that the rule names', () => {
    const groups = { version: '2021', prefixes: ['72'], except: ['726'], years: 5 };
    expect(hours([job('72310', '2026-01-01', '2026-03-11'), job('72600', '2025-01-01', '2025-12-31')], groups).low).toBe(300);
    expect(hours([job('7271', '2021-01-01', '2021-03-11')], { version: '2016', prefixes: ['72'], except: [], years: 5 }, {}, '2022-11-15').low).toBe(300);
  });
});

describe('the TEER of most of the work', () => {
  const teer = (...work: readonly Facts[]) => numberOf('teer-of-most-work', { where: 'canada', highestTeer: 3, years: 3 }, working(work), asOf);

  it('is that of the occupation with more hours, whatever their number of jobs', () => {
    expect(teer(job('21231', '2026-01-01', '2026-03-11'), job('22220', '2025-01-01', '2025-02-04'), job('22220', '2025-03-01', '2025-04-05'))).toEqual({ low: 2, high: 2, missing: [] });
    expect(teer(job('21231', '2026-01-01', '2026-03-12'), job('22220', '2025-01-01', '2025-02-04'), job('22220', '2025-03-01', '2025-04-04'))).toEqual({ low: 1, high: 1, missing: [] });
  });

  it('is the lower one of equal amounts', () => {
    expect(teer(job('21231', '2026-01-01', '2026-03-11'), job('22220', '2025-01-01', '2025-03-11'))).toEqual({ low: 1, high: 1, missing: [] });
  });

  it('is open between the occupations that may have most', () => {
    expect(teer(job('21231', '2026-01-01', '2026-03-11'), job('22220', '2025-01-01', '2025-03-20', { hoursPerWeek: undefined }))).toMatchObject({ low: 1, high: 2, missing: ['/persons/0/work/1/hoursPerWeek'] });
    expect(teer(job(undefined, '2026-01-01', '2026-03-11'))).toMatchObject({ low: 0, high: 3, missing: ['/persons/0/work/0/noc'] });
    expect(teer(job('22220', '2026-01-01', '2026-03-11'), job(undefined, '2025-01-01', '2025-01-10'))).toEqual({ low: 2, high: 2, missing: [] });
  });

  it('leaves out work that does not count', () => {
    expect(teer(job('21231', '2026-01-01', '2026-03-11', { country: 'FR' }), job('22220', '2025-01-01', '2025-01-10'), job('44101', '2025-02-01', '2026-03-01'))).toEqual({ low: 2, high: 2, missing: [] });
  });
});

describe('how long a job is offered', () => {
  const days = (offer: Facts, file: Facts = {}) => numberOf('offered-days', { of: 'offer' }, { offer, file }, asOf);

  it('runs from the first day, and not before landing, to the last, both included', () => {
    expect(days({ startsOn: '2027-02-01', endsOn: '2028-01-31' }).low).toBe(365);
    expect(days({ startsOn: '2026-02-01', endsOn: '2026-10-15' }).low).toBe(1);
    expect(days({ startsOn: '2026-02-01', endsOn: '2026-10-14' }).low).toBe(0);
    expect(days({ startsOn: '2027-02-01', endsOn: '2027-03-02' }, { plan: { landingOn: '2027-03-01' } }).low).toBe(2);
  });

  it('has no bound without an end, and is open while it is not known', () => {
    expect(days({ startsOn: '2027-02-01', endsOn: null })).toEqual({ low: 9_999_999, high: 9_999_999, missing: [] });
    expect(days({ startsOn: '2027-02-01' })).toMatchObject({ low: 0, missing: ['/jobOffers/0/endsOn'] });
  });
});

describe('a minor group', () => {
  const same = (noc: string | undefined, other: string, day = asOf) => truthOf('same-minor-group', { of: 'offer', as: 'offer' }, { offer: { ...(noc === undefined ? {} : { noc }), title: other } }, day).is;

  it('is known where the occupation is', () => {
    expect([same('72200', ''), same(undefined, '')]).toEqual([true, null]);
    // 2175 was dissolved into 21233 and 21234, both of minor group 2123; 2174 into 21230, 21232 and 21234 as well.
    expect([same('2175', ''), same('2174', '')]).toEqual([true, true]);
  });
});

describe('military service', () => {
  const years = (...militaryService: readonly Facts[]) => numberOf('military-service-years', {}, { person: { militaryService } }, asOf);

  it('counts completed years up to the day, both days included', () => {
    expect(years({ country: 'FR', from: '2016-10-16', to: null }).low).toBe(10);
    expect(years({ country: 'FR', from: '2016-10-17', to: null }).low).toBe(9);
    expect(years({ country: 'FR', from: '2016-10-16', to: '2026-10-15' }).low).toBe(10);
    expect(years({ country: 'FR', from: '2016-10-16', to: '2026-10-14' }).low).toBe(0);
  });

  it('goes on over several entries without a day between, in other countries alone', () => {
    expect(years({ country: 'FR', from: '2020-01-01', to: null }, { country: 'BE', from: '2010-01-01', to: '2019-12-31' }).low).toBe(16);
    expect(years({ country: 'FR', from: '2020-01-02', to: null }, { country: 'BE', from: '2010-01-01', to: '2019-12-31' }).low).toBe(6);
    expect(years({ country: 'CA', from: '2010-01-01', to: null })).toEqual({ low: 0, high: 0, missing: [] });
  });

  it('is open where a day or the list is not known', () => {
    expect(years({ country: 'FR', from: '2010-01-01' })).toEqual({ low: 0, high: 16, missing: ['/persons/0/militaryService/0/to'] });
    expect(numberOf('military-service-years', {}, { person: {} }, asOf)).toMatchObject({ low: 0, missing: ['/persons/0/militaryService'] });
  });
});
