import { describe, expect, it } from 'vitest';
import type { Situation } from '../support/clients';
import { truthOf } from '../support/measured';

const day = '2026-11-22';
type Pilot = 'rcip' | 'fcip';
type Approval = Record<string, unknown>;

const given = (kind: string, by: string | undefined, more: Approval): Approval => ({ kind, ...(by === undefined ? {} : { by }), issuedOn: '2026-01-05', ...more });
const designation = (by: string | undefined, more: Approval = {}): Approval => given('designation', by, more);
const recommendation = (by: string | undefined, more: Approval = {}): Approval => given('community-endorsement', by, more);
const situation = (province: string, employer: readonly Approval[] | undefined, offer: readonly Approval[] | undefined): Situation => ({ employer: { approvals: employer }, offer: { province, approvals: offer } });
const asked = (what: 'designated' | 'recommended' | 'one-community', pilot: Pilot, of: Situation) => truthOf(`pilot-${what}`, { of: 'offer', pilot }, of, day);
const isDesignated = (pilot: Pilot, province: string, by: string | undefined, more: Approval = {}) => asked('designated', pilot, situation(province, [designation(by, more)], []));

describe('the communities of the rural pilot', () => {
  it.each([
    ['NS', 'Pictou County'], ['ON', 'North Bay'], ['ON', 'Sault Ste. Marie'], ['ON', 'Sault Ste Marie'], ['ON', 'Sault-Sainte-Marie'], ['ON', 'Thunder Bay'],
    ['MB', 'Steinbach'], ['MB', 'Altona/Rhineland'], ['MB', 'Rhineland'], ['MB', 'City of Brandon'], ['SK', 'Moose Jaw'], ['AB', 'Claresholm'],
    ['BC', 'West Kootenay'], ['BC', 'North Okanagan Shuswap'], ['BC', 'North Okanagan-Shuswap'], ['BC', 'Peace Liard'],
    ['ON', 'Sudbury (RCIP)'], ['ON', 'Timmins, PPICR'], ['ON', 'Rural Community Immigration Pilot, Timmins'],
  ])('%s: %s', (province, by) => {
    expect(isDesignated('rcip', province, by)).toEqual({ is: true, missing: [] });
    expect(isDesignated('fcip', province, by).is).toBe(false);
  });
});

describe('the communities of the francophone pilot', () => {
  it.each([
    ['NB', 'Acadian Peninsula'], ['NB', 'Péninsule acadienne'], ['ON', 'Superior East'], ['ON', 'Supérieur-Est'], ['MB', 'St. Pierre Jolys'], ['MB', 'St-Pierre-Jolys'], ['BC', 'Kelowna'],
    ['ON', 'Sudbury – FCIP'], ['ON', 'Programme pilote d’immigration dans les communautés francophones, Timmins'],
  ])('%s: %s', (province, by) => {
    expect(isDesignated('fcip', province, by)).toEqual({ is: true, missing: [] });
    expect(isDesignated('rcip', province, by).is).toBe(false);
  });
});

describe('an approval of which the pilot is not clear', () => {
  const [by, program] = ['/employers/0/approvals/0/by', '/employers/0/approvals/0/program'];
  it('is open where the place takes part in both, or nobody is named', () => {
    for (const pilot of ['rcip', 'fcip'] as const) {
      expect(isDesignated(pilot, 'ON', 'Sudbury')).toEqual({ is: null, missing: [program] });
      expect(isDesignated(pilot, 'ON', 'Timmins')).toEqual({ is: null, missing: [program] });
      expect(isDesignated(pilot, 'ON', undefined)).toEqual({ is: null, missing: [by] });
    }
  });

  it('is open of a recommendation in Alberta, where a place endorses for the province too', () => {
    expect(asked('recommended', 'rcip', situation('AB', [], [recommendation('Claresholm')]))).toEqual({ is: null, missing: ['/jobOffers/0/approvals/0/program'] });
    expect(asked('recommended', 'rcip', situation('AB', [], [recommendation('Claresholm, RCIP')]))).toEqual({ is: true, missing: [] });
  });

  it('is what it states to be, whatever its words say', () => {
    expect(isDesignated('rcip', 'ON', 'Sudbury', { program: 'rcip' })).toEqual({ is: true, missing: [] });
    expect(isDesignated('fcip', 'ON', 'Sudbury', { program: 'rcip' }).is).toBe(false);
    expect(isDesignated('rcip', 'ON', 'North Bay', { program: 'aip' }).is).toBe(false);
    expect(isDesignated('rcip', 'ON', 'Kenora', { program: 'rcip' }).is).toBe(true);
    expect(isDesignated('rcip', 'ON', undefined, { program: 'rcip' })).toEqual({ is: null, missing: [by] });
  });

  it('is none where the place is of no pilot, or lies where the work is not done', () => {
    expect(isDesignated('rcip', 'ON', 'Kenora').is).toBe(false);
    expect(isDesignated('rcip', 'ON', 'Northbay Logistics').is).toBe(false);
    expect(isDesignated('rcip', 'MB', 'North Bay').is).toBe(false);
  });
});

describe('the days of an approval', () => {
  it.each<[string, Approval, boolean]>([
    ['given on the day', { issuedOn: day }, true],
    ['given the day after', { issuedOn: '2026-11-23' }, false],
    ['running out on the day', { expiresOn: day }, true],
    ['run out the day before', { expiresOn: '2026-11-21' }, false],
  ])('%s', (_name, more, is) => {
    expect(isDesignated('rcip', 'ON', 'North Bay', more).is).toBe(is);
  });

  it('are missing where nobody wrote when it was given', () => {
    expect(asked('designated', 'rcip', situation('ON', [{ kind: 'designation', by: 'North Bay' }], []))).toEqual({ is: null, missing: ['/employers/0/approvals/0/issuedOn'] });
    expect(asked('designated', 'rcip', situation('ON', undefined, []))).toEqual({ is: null, missing: ['/employers/0/approvals'] });
    expect(asked('recommended', 'rcip', situation('ON', [], undefined))).toEqual({ is: null, missing: ['/jobOffers/0/approvals'] });
  });
});

describe('one community', () => {
  const one = (employer: readonly Approval[], offer: readonly Approval[]) => asked('one-community', 'rcip', situation('ON', employer, offer));

  it('designates the employer and recommends the offer', () => {
    expect(one([designation('North Bay')], [recommendation('North Bay')]).is).toBe(true);
    expect(one([designation('Thunder Bay')], [recommendation('North Bay')]).is).toBe(false);
    expect(one([designation('Thunder Bay'), designation('North Bay')], [recommendation('North Bay')]).is).toBe(true);
  });

  it('has to be in force for both', () => {
    expect(one([designation('North Bay', { expiresOn: '2026-11-21' }), designation('Thunder Bay')], [recommendation('North Bay')]).is).toBe(false);
    expect(one([designation(undefined)], [recommendation('North Bay')])).toEqual({ is: null, missing: ['/employers/0/approvals/0/by'] });
  });
});

describe('the province in which the person means to live', () => {
  const meant = (provinces: readonly string[], options: readonly string[]) =>
    truthOf('intends-to-live-in', { of: 'offer' }, { person: { intent: { provinces } }, ...(options.length === 1 ? { offer: { province: options[0] } } : { file: { uncertain: [{ path: '/jobOffers/0/province', oneOf: options }] } }) }, day);

  it('is that of the offer only where each province that this may be is named', () => {
    expect(meant(['MB'], ['MB']).is).toBe(true);
    expect(meant(['MB'], ['ON']).is).toBe(false);
    expect(meant(['MB'], ['ON', 'MB'])).toEqual({ is: null, missing: ['/jobOffers/0/province'] });
    expect(meant(['MB', 'ON'], ['ON', 'MB']).is).toBe(true);
    expect(meant(['NS'], ['ON', 'MB']).is).toBe(false);
  });
});
