import { describe, expect, it } from 'vitest';
import { truthOf } from '../support/measured';

const asOf = '2026-11-22';
const checks = (...entries: readonly (readonly [item: string, listed: boolean, checkedOn: string])[]) => ({ listChecks: entries.map(([item, listed, checkedOn]) => ({ list: 'bc-ineligible-occupations', item, listed, checkedOn })) });
const listed = (offer: Record<string, unknown>, args: Record<string, unknown> = {}, file: Record<string, unknown> = {}) => truthOf('listed', { list: 'bc-ineligible-occupations', of: 'offer', member: 'noc', ...args }, { offer, file }, asOf);

describe('whether an occupation is on an official list', () => {
  it('is decided by what the rules hold', () => {
    expect(listed({ noc: '21231' }, { held: ['21231'] }).is).toBe(true);
    expect(listed({ noc: '21231' }, { held: ['21232'], notHeld: ['21231'] }).is).toBe(false);
    expect(listed({ noc: '21231' }, { held: ['21231'] }, checks(['21231', false, '2026-08-20'])).is).toBe(true);
  });

  it('is else what the consultant looked up last, on or before the day', () => {
    expect(listed({ noc: '21231' }, {}, checks(['21231', true, '2026-08-20']))).toEqual({ is: true, missing: [] });
    expect(listed({ noc: '21231' }, {}, checks(['21231', true, '2026-08-20'], ['21231', false, '2026-09-20'])).is).toBe(false);
    expect(listed({ noc: '21231' }, {}, checks(['21231', false, '2026-11-22'])).is).toBe(false);
    expect(listed({ noc: '21231' }, {}, checks(['21231', false, '2026-11-23'])).is).toBe(null);
  });

  it('is not known while nobody looked', () => {
    expect(listed({ noc: '21231' })).toEqual({ is: null, missing: ['/listChecks'] });
    expect(listed({ noc: '21231' }, {}, checks(['21232', true, '2026-08-20'])).is).toBe(null);
    expect(listed({}, { held: ['21231'] })).toEqual({ is: null, missing: ['/jobOffers/0/noc'] });
  });

  it('is open while a code of the older classification may stand for several', () => {
    expect(listed({ noc: '2174' }, { held: ['21230'], notHeld: ['21232', '21234'] })).toEqual({ is: null, missing: ['/jobOffers/0/noc'] });
    expect(listed({ noc: '2174' }, { held: ['21230', '21232', '21234'] }).is).toBe(true);
  });
});

describe('whether an occupation lies in a group', () => {
  const starts = (noc: string | undefined, args: Record<string, unknown>, day = asOf) => truthOf('noc-starts', { of: 'offer', ...args }, { offer: { noc } }, day).is;

  it('is read off the beginning of its code', () => {
    expect(starts('72200', { prefixes: ['72'] })).toBe(true);
    expect(starts('73300', { prefixes: ['72'] })).toBe(false);
    expect(starts('72600', { prefixes: ['72'], except: ['726'] })).toBe(false);
    expect(starts(undefined, { prefixes: ['72'] })).toBe(null);
  });

  it('takes the classification of the day unless the rule names one', () => {
    expect(starts('2173', { prefixes: ['217'] }, '2022-11-15')).toBe(true);
    expect(starts('2173', { prefixes: ['217'] }, '2022-11-16')).toBe(false);
    expect(starts('2173', { prefixes: ['217'], version: '2016' })).toBe(true);
  });
});

describe('whether a place has a name', () => {
  const named = (offer: Record<string, unknown>) => truthOf('place-named', { of: 'offer', member: 'city', names: ['Montréal', 'Laval'] }, { offer }, asOf);

  it('leaves accents and case aside', () => {
    expect(named({ city: 'montreal' }).is).toBe(true);
    expect(named({ city: 'Québec' }).is).toBe(false);
    expect(named({})).toEqual({ is: null, missing: ['/jobOffers/0/city'] });
  });
});
