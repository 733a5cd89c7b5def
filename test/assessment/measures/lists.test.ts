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

  // Alberta's list of ineligible occupations is asked for since 2 January 2018; since 1 January 2026 as it is now. Source: reference, 3.2.
  it('is not what was looked up before the list was asked for as it is', () => {
    const ofAlberta = (checkedOn: string, held: readonly string[] = []) => truthOf('listed', { list: 'ab-rural-renewal-excluded', of: 'offer', member: 'noc', held }, { offer: { noc: '72410' }, file: { listChecks: [{ list: 'ab-rural-renewal-excluded', item: '72410', listed: false, checkedOn }] } }, asOf);
    expect(ofAlberta('2025-12-31')).toEqual({ is: null, missing: ['/listChecks/ab-rural-renewal-excluded/72410'] });
    expect(ofAlberta('2026-01-01').is).toBe(false);
    expect(ofAlberta('1800-01-01').is).toBe(null);
  });

  it('is not what was looked up before there was anything to look up', () => {
    expect(listed({ noc: '21231' }, {}, checks(['21231', true, '1800-01-01'])).is).toBe(null);
    expect(listed({ noc: '21231' }, {}, checks(['21231', true, '0026-10-01'])).is).toBe(null);
  });

  it('is not known while nobody looked', () => {
    expect(listed({ noc: '21231' })).toEqual({ is: null, missing: ['/listChecks/bc-ineligible-occupations/21231'] });
    expect(listed({ noc: '21231' }, {}, checks(['21232', true, '2026-08-20'])).is).toBe(null);
    expect(listed({}, { held: ['21231'] })).toEqual({ is: null, missing: ['/jobOffers/0/noc'] });
  });

  it('is open while a code of the older classification may stand for several', () => {
    expect(listed({ noc: '2174' }, { held: ['21230'], notHeld: ['21232', '21234'] })).toEqual({ is: null, missing: ['/jobOffers/0/noc'] });
    expect(listed({ noc: '2174' }, { held: ['21230', '21232', '21234'] }).is).toBe(true);
    expect(listed({ noc: '2174' })).toEqual({ is: null, missing: ['/jobOffers/0/noc'] });
  });
});

describe('whether something else than an occupation is on an official list', () => {
  const named = (title: string, item: string) => truthOf('listed', { list: 'pgwp-schools', of: 'offer', member: 'title' }, { offer: { title }, file: { listChecks: [{ list: 'pgwp-schools', item, listed: true, checkedOn: '2026-10-01' }] } }, asOf).is;
  const countries = (citizenships: readonly string[] | undefined, looked: Readonly<Record<string, boolean>>) =>
    truthOf('listed', { list: 'wto-members', of: 'applicant', member: 'citizenships' }, { person: { citizenships }, file: { listChecks: Object.entries(looked).map(([item, isOn]) => ({ list: 'wto-members', item, listed: isOn, checkedOn: '2026-10-01' })) } }, asOf);

  it('is found by its name, accents and case aside', () => {
    expect(named('École de l’Érable', 'ECOLE DE L’ERABLE')).toBe(true);
    expect(named('Harbour College', 'Harbour Colleges')).toBe(null);
    expect(named('北方学院', '南方学院')).toBe(null);
  });

  it('takes one of several values, and waits while one may be the one', () => {
    expect(countries(['IN', 'NP'], { IN: false, NP: true }).is).toBe(true);
    expect(countries(['IN', 'NP'], { IN: false, NP: false }).is).toBe(false);
    expect(countries(['IN', 'NP'], { IN: false })).toEqual({ is: null, missing: ['/listChecks/wto-members/NP'] });
    expect(countries(['IN', 'NP'], {}).missing).toEqual(['/listChecks/wto-members/IN', '/listChecks/wto-members/NP']);
    expect(countries(undefined, {})).toEqual({ is: null, missing: ['/persons/0/citizenships'] });
    expect(countries([], {}).is).toBe(false);
    expect(truthOf('listed', { list: 'wto-members', of: 'applicant', member: 'citizenships' }, { person: { citizenships: ['IN'], incomplete: ['citizenships'] }, file: { listChecks: [{ list: 'wto-members', item: 'IN', listed: false, checkedOn: '2026-10-01' }] } }, asOf).is).toBe(null);
  });

  it('is also read of the employer of an offer', () => {
    const industry = (employer: Record<string, unknown>, item: string) => truthOf('listed', { list: 'ab-tourism-industries', of: 'offer', employer: true, member: 'naics' }, { employer, file: { listChecks: [{ list: 'ab-tourism-industries', item, listed: true, checkedOn: '2026-10-01' }] } }, asOf);
    expect(industry({ naics: '721111' }, '721111').is).toBe(true);
    expect(industry({ naics: '722511' }, '721111')).toEqual({ is: null, missing: ['/listChecks/ab-tourism-industries/722511'] });
    expect(industry({}, '721111')).toEqual({ is: null, missing: ['/employers/0/naics'] });
  });

  it('is to be looked up until it is known', () => {
    const toLookUp = (...looked: readonly (readonly [item: string, listed: boolean, checkedOn: string])[]) => truthOf('to-look-up', { list: 'bc-ineligible-occupations', of: 'offer', member: 'noc' }, { offer: { noc: '21231' }, file: checks(...looked) }, asOf).is;
    expect([toLookUp(), toLookUp(['21231', false, '2026-11-22']), toLookUp(['21231', true, '2026-11-23'])]).toEqual([true, false, true]);
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
