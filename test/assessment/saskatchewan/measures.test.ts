import { describe, expect, it } from 'vitest';
import { numberOf, truthOf } from '../support/measured';
import type { Situation } from '../support/clients';

const asOf = '2026-11-22';
const job = (noc: string, startedOn: string, endedOn: string | null, more: Record<string, unknown> = {}) => ({ employer: 'Example Works', noc, country: 'IN', startedOn, endedOn, hoursPerWeek: 40, paid: true, ...more });
const degree = (level: string, relatedTo: readonly string[] | undefined, more: Record<string, unknown> = {}) => ({ level, country: 'CA', province: 'ON', completedOn: '2010-06-30', ...(relatedTo ? { relatedTo } : {}), ...more });

describe('the position of an offer', () => {
  const approved = (approval: Record<string, unknown> | undefined): Situation => ({ offer: { approvals: approval ? [approval] : undefined } });
  const is = (approval: Record<string, unknown> | undefined) => truthOf('sk-position-approved', { of: 'offer' }, approved(approval), asOf).is;

  it('is approved from the day of the assessment to its last', () => {
    expect(is({ kind: 'position-assessment', issuedOn: '2026-11-22' })).toBe(true);
    expect(is({ kind: 'position-assessment', issuedOn: '2026-11-23' })).toBe(false);
    expect(is({ kind: 'position-assessment', issuedOn: '2026-06-01', expiresOn: '2026-11-22' })).toBe(true);
    expect(is({ kind: 'position-assessment', issuedOn: '2026-06-01', expiresOn: '2026-11-21' })).toBe(false);
    expect(is({ kind: 'position-assessment', issuedOn: '2026-06-01', expiresOn: null })).toBe(true);
  });

  it('is approved since a day by an approval of that day or later, open while its day is not known', () => {
    const since = (approval: Record<string, unknown>) => truthOf('sk-position-approved', { of: 'offer', since: '2026-01-13' }, approved(approval), asOf).is;
    expect(since({ kind: 'position-assessment', issuedOn: '2026-01-13' })).toBe(true);
    expect(since({ kind: 'position-assessment', issuedOn: '2026-01-12' })).toBe(false);
    expect(since({ kind: 'position-assessment' })).toBe(null);
  });

  it('is not approved by anything else, and open while nothing is known', () => {
    expect(is({ kind: 'portal-offer', issuedOn: '2026-06-01' })).toBe(false);
    expect(is({ kind: 'position-assessment' })).toBe(null);
    expect(is(undefined)).toBe(null);
  });
});

describe('the industry of an employer', () => {
  const is = (employer: Record<string, unknown>, offer: Record<string, unknown> = {}) => truthOf('sk-sector', { of: 'offer', naics: ['72', '44', '45', '484'] }, { employer, offer }, asOf).is;

  it('is read from the beginning of its code', () => {
    expect(is({ naics: '722511' })).toBe(true);
    expect(is({ naics: '445110' })).toBe(true);
    expect(is({ naics: '4841' })).toBe(true);
    expect(is({ naics: '485310' })).toBe(false);
    expect(is({ naics: '541514' })).toBe(false);
    expect(is({})).toBe(null);
  });
});

describe('the occupation that points are given for', () => {
  const years = (window: string, person: Record<string, unknown>) => numberOf('sk-points-years', { window, of: 'worked', recent: 'sk-isw.work-recent', earlier: 'sk-isw.work-earlier' }, { person: { education: [degree('bachelor', ['21231', '21222'])], work: [], ...person }, offer: null }, asOf);

  it('is the one of all that gives most over both windows', () => {
    const both = { work: [job('21222', '2016-11-22', '2023-11-21'), job('21231', '2023-11-22', null)] };
    // 21222: two recent and five earlier years, 4 + 5; 21231: three recent years, 6.
    expect(years('recent', both)).toMatchObject({ low: 2, high: 2 });
    expect(years('earlier', both)).toMatchObject({ low: 5, high: 5 });
  });

  it('is none without a related credential', () => {
    expect(years('recent', { work: [job('21231', '2021-11-22', null)], education: [degree('bachelor', ['11100'])] })).toMatchObject({ low: 0, high: 0 });
    expect(years('recent', { work: [job('21231', '2021-11-22', null)], education: [degree('bachelor', undefined)] })).toMatchObject({ low: 0, high: 5, missing: ['/persons/0/education/0/relatedTo'] });
  });

  it('lies between what is sure and what may be', () => {
    expect(years('recent', { work: [job('21231', '2023-11-22', null)], incomplete: ['work'] })).toMatchObject({ low: 0, high: 5 });
    expect(years('recent', { work: undefined })).toMatchObject({ low: 0, high: 5 });
    expect(years('recent', { work: [job('21231', '2021-11-22', null, { paid: undefined })] })).toMatchObject({ low: 0, high: 5, missing: ['/persons/0/work/0/paid'] });
  });

  it('is not one that was found on the list of excluded ones', () => {
    const listChecks = [{ list: 'sk-excluded-occupations', item: '21231', listed: true, checkedOn: '2026-11-01' }];
    const measured = numberOf('sk-points-years', { window: 'recent', of: 'worked', recent: 'sk-isw.work-recent', earlier: 'sk-isw.work-earlier' }, { person: { education: [degree('bachelor', ['21231'])], work: [job('21231', '2021-11-22', null)] }, offer: null, file: { listChecks } }, asOf);
    expect(measured).toMatchObject({ low: 0, high: 0 });
  });
});

describe('the step of education', () => {
  const step = (person: Record<string, unknown>) => numberOf('sk-education', {}, { person: { education: [], tradeCertificates: [], ...person }, offer: null }, asOf);

  it('is that of the best credential that is completed and, if foreign, assessed', () => {
    expect(step({})).toMatchObject({ low: 0, high: 0 });
    expect(step({ education: [degree('one-year', [])] })).toMatchObject({ low: 1, high: 1 });
    expect(step({ education: [degree('master', [], { completedOn: '2026-11-23' })] })).toMatchObject({ low: 0, high: 0 });
    expect(step({ education: [degree('master', [], { country: 'IN', province: undefined, eca: null })] })).toMatchObject({ low: 0, high: 0 });
    expect(step({ education: [degree('master', [], { country: 'IN', province: undefined })] })).toMatchObject({ low: 0, high: 4, missing: ['/persons/0/education/0/eca'] });
  });

  it('is open between what a trade certificate may give and what is known', () => {
    expect(step({ education: [degree('one-year', [])], tradeCertificates: undefined })).toMatchObject({ low: 1, high: 3, missing: ['/persons/0/tradeCertificates'] });
    expect(step({ tradeCertificates: [{ province: 'ON', trade: 'Welder', issuedOn: '2020-05-01' }] })).toMatchObject({ low: 0, high: 3, missing: ['/persons/0/tradeCertificates/0/redSeal'] });
  });
});

describe('a close relative', () => {
  const aunt = { relation: 'aunt-uncle', status: 'citizen', livesInCanada: true, province: 'SK', supportsOther: false };
  const is = (person: Record<string, unknown>, spouse?: Record<string, unknown>) =>
    truthOf('sk-close-relative', {}, { person, offer: null, ...(spouse ? { file: { persons: [{ id: 'p1', role: 'principal', ...person }, { id: 'p2', role: 'spouse', ...spouse }] } } : {}) }, asOf).is;

  it('is the applicant’s, or the spouse’s or partner’s', () => {
    expect(is({ maritalStatus: 'never-married', relativesInCanada: [aunt] })).toBe(true);
    expect(is({ maritalStatus: 'never-married', relativesInCanada: [] })).toBe(false);
    expect(is({ maritalStatus: 'married', relativesInCanada: [] }, { relativesInCanada: [aunt] })).toBe(true);
    expect(is({ maritalStatus: 'married', relativesInCanada: [] }, { relativesInCanada: [] })).toBe(false);
    expect(is({ maritalStatus: 'married', relativesInCanada: [] })).toBe(null);
    expect(is({ relativesInCanada: [{ ...aunt, supportsOther: undefined }], maritalStatus: 'divorced' })).toBe(null);
  });
});

describe('funds held for three months', () => {
  const held = (funds: Record<string, unknown> | null | undefined) => numberOf('sk-funds-held', { months: 3 }, { person: { funds, maritalStatus: 'divorced' }, offer: null }, asOf);

  it('count from the day three months before', () => {
    expect(held({ amount: 20_000, asOf, heldSince: '2026-08-22' })).toMatchObject({ low: 20_000, high: 20_000 });
    expect(held({ amount: 20_000, asOf, heldSince: '2026-08-23' })).toMatchObject({ low: 0, high: 0 });
    expect(held({ amount: 20_000, asOf })).toMatchObject({ low: 0, high: 20_000, missing: ['/persons/0/funds/heldSince'] });
    expect(held(undefined)).toMatchObject({ low: 0, high: Infinity, missing: ['/persons/0/funds'] });
  });
});
