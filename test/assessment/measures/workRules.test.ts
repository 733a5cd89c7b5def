import { describe, expect, it } from 'vitest';
import { numberOf } from '../support/measured';

const asOf = '2026-11-22';
/** A year of 52 weeks at 30 hours is 1,560 hours; 364 days are 52 weeks. */
const job = (facts: Record<string, unknown> = {}) => ({
  employer: 'Example', title: 'Example position', noc: '21231', country: 'CA', province: 'SK', startedOn: '2025-11-24', endedOn: '2026-11-22', hoursPerWeek: 30,
  paid: true, selfEmployed: false, duringFullTimeStudy: false, authorized: true, relatedTo: [], ...facts,
});
const hours = (args: Record<string, unknown>, work: readonly unknown[] | undefined, offer: Record<string, unknown> = {}, id = 'work-hours') => numberOf(id, args, { person: { work }, offer: { noc: '21231', ...offer } }, asOf);

describe('hours of work', () => {
  it('of 52 weeks at 30 hours are 1,560', () => {
    expect(hours({}, [job()])).toEqual({ low: 1560, high: 1560, missing: [] });
  });

  it('count in the provinces that the rule names', () => {
    expect(hours({ provinces: ['SK'] }, [job()]).low).toBe(1560);
    expect(hours({ provinces: ['MB', 'SK'] }, [job()]).low).toBe(1560);
    expect(hours({ provinces: ['MB'] }, [job()])).toEqual({ low: 0, high: 0, missing: [] });
    expect(hours({ provinces: ['SK'] }, [job({ country: 'US', province: undefined })]).high).toBe(0);
  });

  it('are open while the province is not known', () => {
    expect(hours({ provinces: ['SK'] }, [job({ province: undefined })])).toEqual({ low: 0, high: 1560, missing: ['/persons/0/work/0/province'] });
  });

  it('count in the months before the day, which is the last of them', () => {
    expect(hours({ months: 12 }, [job({ startedOn: '2020-01-01', endedOn: '2025-11-21' })]).high).toBe(0);
    expect(hours({ months: 12 }, [job({ startedOn: '2020-01-01', endedOn: '2025-11-22' })]).low).toBeCloseTo(30 / 7, 9);
    expect(hours({ months: 18 }, [job({ startedOn: '2020-01-01', endedOn: '2025-05-22' })]).low).toBeCloseTo(30 / 7, 9);
  });

  it('of the last years do not count where the rule leaves them out', () => {
    expect(hours({ years: 10, exceptYears: 5 }, [job()]).high).toBe(0);
    expect(hours({ years: 10, exceptYears: 5 }, [job({ startedOn: '2020-11-24', endedOn: '2021-11-22' })]).low).toBe(1560);
    // The last day that is five years ago counts, the day after it does not.
    expect(hours({ years: 10, exceptYears: 5 }, [job({ startedOn: '2021-11-22', endedOn: '2021-11-23' })]).low).toBeCloseTo(30 / 7, 9);
    expect(hours({ years: 10, exceptYears: 5 }, [job({ startedOn: '2021-11-23', endedOn: '2021-12-23' })]).high).toBe(0);
  });

  it('count in the occupations that the rule names', () => {
    expect(hours({ codes: ['21231', '21232'] }, [job()]).low).toBe(1560);
    expect(hours({ codes: ['21232'] }, [job()]).high).toBe(0);
    // NOC 2016 2174 was dissolved into 21230, 21232 and 21234.
    expect(hours({ codes: ['21232'] }, [job({ noc: '2174' })])).toEqual({ low: 0, high: 1560, missing: ['/persons/0/work/0/noc'] });
    expect(hours({ codes: ['21230', '21232', '21234'] }, [job({ noc: '2174' })]).low).toBe(1560);
    expect(hours({ codes: ['2174'] }, [job({ noc: '2174' })]).low).toBe(1560);
  });

  it('count in the occupation of the job offer', () => {
    expect(hours({ occupation: 'offer' }, [job()]).low).toBe(1560);
    expect(hours({ occupation: 'offer' }, [job({ noc: '21232' })]).high).toBe(0);
    expect(hours({ occupation: 'offer' }, [job({ noc: '21232', relatedTo: ['21231'] })]).high).toBe(0);
    expect(hours({ occupation: 'offer', related: true }, [job({ noc: '21232', relatedTo: ['21231'] })]).low).toBe(1560);
    expect(hours({ occupation: 'offer', related: true }, [job({ noc: '21232' })]).high).toBe(0);
    expect(hours({ occupation: 'offer', related: true }, [job({ noc: '21232', relatedTo: undefined })])).toEqual({ low: 0, high: 1560, missing: ['/persons/0/work/0/relatedTo'] });
    expect(hours({ occupation: 'offer' }, [job({ noc: '2173' })], { noc: '2173' }).low).toBe(1560);
    expect(hours({ occupation: 'offer' }, [job()], { noc: undefined })).toEqual({ low: 0, high: 1560, missing: ['/jobOffers/0/noc'] });
  });

  it('count for the employer of the job offer', () => {
    expect(hours({ employer: 'offer' }, [job({ employerId: 'e1' })]).low).toBe(1560);
    expect(hours({ employer: 'offer' }, [job({ employerId: 'e2' })]).high).toBe(0);
    expect(hours({ employer: 'offer' }, [job()]).high).toBe(0);
  });

  it('of a person whose list of jobs is not on file may be as many as the time holds', () => {
    const { low, high, missing } = hours({ months: 12 }, undefined);
    expect([low, missing]).toEqual([0, ['/persons/0/work']]);
    // 366 days with the first and the last, at 30 hours a week.
    expect(high).toBeCloseTo((366 * 30) / 7, 9);
  });

  it('of a spouse of whom nobody is on file are not known', () => {
    expect(numberOf('work-hours', { of: 'spouse' }, { person: { work: [job()] } }, asOf)).toEqual({ low: 0, high: Infinity, missing: ['/persons'] });
  });
});

describe('months of work', () => {
  it('are twelfths of 1,560 hours, and none is begun', () => {
    expect(hours({}, [job()], {}, 'work-months').low).toBe(12);
    expect(hours({}, [job({ startedOn: '2025-11-25' })], {}, 'work-months').low).toBe(11);
    expect(hours({}, [job({ hoursPerWeek: 15 })], {}, 'work-months').low).toBe(6);
  });
});

describe('months of full-time work', () => {
  const months = (work: readonly unknown[] | undefined): number => hours({ months: 60 }, work, {}, 'full-time-months').low;

  it('are civil months, the first and the last day included, and none is begun', () => {
    expect(months([job({ startedOn: '2025-11-23' })])).toBe(12);
    // 52 weeks.
    expect(months([job()])).toBe(11);
    // 181 days, and 28.
    expect(months([job({ startedOn: '2026-01-01', endedOn: '2026-06-30' })])).toBe(6);
    expect(months([job({ startedOn: '2026-02-01', endedOn: '2026-02-28' })])).toBe(1);
  });

  it('add up over jobs, and days of two jobs count once', () => {
    expect(months([job({ startedOn: '2025-01-16', endedOn: '2025-03-31' }), job({ startedOn: '2025-05-01', endedOn: '2025-05-14' })])).toBe(2);
    expect(months([job({ startedOn: '2025-01-16', endedOn: '2025-03-31' }), job({ startedOn: '2025-05-01', endedOn: '2025-05-15' })])).toBe(3);
    expect(months([job({ startedOn: '2025-01-01', endedOn: '2025-06-30' }), job({ startedOn: '2025-01-01', endedOn: '2025-06-30' })])).toBe(6);
  });

  it('are none of part-time work, unless several jobs come to 30 hours', () => {
    const half = job({ startedOn: '2025-11-23', hoursPerWeek: 15 });
    expect(months([half])).toBe(0);
    expect(months([half, half])).toBe(12);
  });

  it('are of one stretch where a break does not count', () => {
    const broken = [job({ startedOn: '2025-01-01', endedOn: '2025-04-30' }), job({ startedOn: '2025-05-05', endedOn: '2025-10-31' })];
    expect(hours({}, broken, {}, 'full-time-months').low).toBe(9);
    expect(hours({}, broken, {}, 'full-time-run-months').low).toBe(5);
    // From Friday to Monday there is no break.
    expect(hours({}, [job({ startedOn: '2025-01-01', endedOn: '2025-05-02' }), job({ startedOn: '2025-05-05', endedOn: '2025-10-31' })], {}, 'full-time-run-months').low).toBe(10);
  });

  it('are open while the list of jobs is not on file', () => {
    expect(hours({ months: 12 }, undefined, {}, 'full-time-months')).toEqual({ low: 0, high: 12, missing: ['/persons/0/work'] });
  });
});

describe('work without a break', () => {
  const broken = [job({ startedOn: '2025-06-02', endedOn: '2025-11-30' }), job({ startedOn: '2025-12-03', endedOn: '2026-11-22' })];

  it('is the longest stretch', () => {
    expect(hours({}, broken, {}, 'work-run-hours').low).toBeCloseTo((355 * 30) / 7, 9);
  });

  it('up to the day begins after the last break', () => {
    expect(hours({}, broken, {}, 'work-current-hours').low).toBeCloseTo((355 * 30) / 7, 9);
    expect(hours({}, [job({ endedOn: '2026-11-20' })], {}, 'work-current-hours').high).toBe(0);
  });
});
