import { describe, expect, it } from 'vitest';
import { assess } from '../../../shared/assessment/assess';
import { LoadedPack } from '../../../shared/assessment/pack/load';
import { assessmentJson } from '../../../shared/assessment/result/toJson';
import type { WorkPermitRequirements } from '../../../shared/assessment/requirements/workPermitRequirements';
import { builtInPack } from '../../../shared/assessment/rules/builtIn';
import { clientOf } from '../support/clients';
import { assessed, situation } from '../support/workPermits';

const today = '2026-11-25';
const lmia = { stream: 'gts-b', decision: 'positive', issuedOn: '2026-10-01', expiresOn: '2027-04-01' };

function requirements(changes: Parameters<typeof situation>[0] = {}, asOf = today, pathway = 'ca.wp.gts-b'): WorkPermitRequirements {
  const found = assessed(pathway, situation(changes), asOf).requirements;
  if (!found) throw new Error('no requirements');
  return found;
}
const person = (facts: Record<string, unknown>, asOf = today) => requirements({ person: facts }, asOf);

describe('entry: what the person needs to travel', () => {
  it.each([
    [['IN'], 'visa'], [['NG'], 'visa'], [['US'], 'none'], [['FR'], 'eta'], [['GB'], 'eta'], [['JP'], 'eta'], [['AE'], 'eta'], [['MX'], 'visa'], [['BR'], 'visa'], [['IN', 'FR'], 'eta'], [['IN', 'US'], 'none'],
  ])('citizens of %s: %s', (citizenships, answer) => {
    expect(person({ citizenships }).entry.answer).toBe(answer);
  });

  it.each([
    ['QA', '2025-11-24', 'visa'], ['QA', '2025-11-25', 'eta'], ['QA', '2025-11-26', 'eta'],
    ['MX', '2024-02-28', 'eta'], ['MX', '2024-02-29', 'visa'], ['MX', '2024-03-01', 'visa'],
  ])('%s on %s: %s', (country, asOf, answer) => {
    expect(person({ citizenships: [country] }, asOf).entry.answer).toBe(answer);
  });

  it('an eTA by air for some who held a Canadian visa in the last ten years or hold a US one', () => {
    const holder = (country: string, visas: unknown, asOf = today) => person({ citizenships: [country], visas }, asOf).entry.answer;
    const canadian = (expiresOn: string) => [{ country: 'CA', class: 'TRV', issuedOn: '2014-01-10', expiresOn }];
    const american = (expiresOn: string) => [{ country: 'US', class: 'H-1B', issuedOn: '2024-01-10', expiresOn }];
    expect(holder('BR', canadian('2016-11-24'))).toBe('visa');
    expect(holder('BR', canadian('2016-11-25'))).toBe('eta');
    expect(holder('BR', american('2026-11-24'))).toBe('visa');
    expect(holder('BR', american('2026-11-25'))).toBe('eta');
    expect(holder('IN', american('2027-01-10'))).toBe('visa');
    expect(holder('ID', american('2027-01-10'), '2026-05-25')).toBe('visa');
    expect(holder('ID', american('2027-01-10'), '2026-05-26')).toBe('eta');
    expect(holder('MY', american('2027-01-10'), '2026-05-26')).toBe('eta');
    expect(holder('PH', american('2027-01-10'))).toBe('eta');
  });

  it('asks for the visas where they decide', () => {
    const { entry } = person({ citizenships: ['BR'], visas: undefined });
    expect(entry.answer).toBe('unknown');
    expect(entry.missing).toContain('/persons/0/visas');
    expect(person({ citizenships: ['IN'], visas: undefined }).entry.answer).toBe('visa');
    expect(person({ citizenships: undefined }).entry).toMatchObject({ answer: 'unknown', missing: ['/persons/0/citizenships'] });
  });

  it('neither for permanent residents of the United States', () => {
    const residences = [{ country: 'US', from: '2015-01-01', to: null, status: 'permanent-resident' }];
    expect(person({ residences }).entry.answer).toBe('none');
    expect(person({ residences: [{ ...residences[0], status: 'worker' }] }).entry.answer).toBe('visa');
  });
});

describe('biometrics', () => {
  it.each([
    ['2012-11-26', 'no'], // 13
    ['2012-11-25', 'yes'], // 14 on the day
    ['1946-11-26', 'yes'], // 79
    ['1946-11-25', 'no'], // 80 on the day
  ])('born %s: %s', (dateOfBirth, answer) => {
    expect(person({ dateOfBirth }).biometrics.answer).toBe(answer);
  });

  it('not of nationals of the United States', () => {
    expect(person({ citizenships: ['US'] }).biometrics.answer).toBe('no');
    expect(person({ citizenships: ['FR'] }).biometrics.answer).toBe('yes');
  });

  it('not within ten years of the last time', () => {
    expect(person({ biometricsOn: '2016-11-25' }).biometrics.answer).toBe('yes');
    expect(person({ biometricsOn: '2016-11-26' }).biometrics.answer).toBe('no');
    expect(person({ biometricsOn: undefined }).biometrics).toMatchObject({ answer: 'unknown', missing: ['/persons/0/biometricsOn'] });
  });
});

describe('medical exam', () => {
  const lived = (country: string, from: string, to: string | null, elsewhere = 'FR') => [
    { country: elsewhere, from: '1990-03-15', to: '2019-12-31', status: 'citizen' },
    { country, from, to, status: 'other' },
  ];

  it('after six months in a row in a designated country within the last year, for a stay of more than six months', () => {
    expect(person({}).medical.answer).toBe('yes');
    expect(person({ residences: lived('IN', '2026-05-26', null) }).medical.answer).toBe('yes');
    expect(person({ residences: lived('IN', '2026-05-27', null) }).medical.answer).toBe('no');
    expect(person({ residences: lived('FR', '2020-01-01', null) }).medical.answer).toBe('no');
  });

  it('not for a stay of six months or less', () => {
    const until = (endsOn: string | null) => requirements({ offer: { startsOn: '2027-01-11', endsOn } }).medical.answer;
    expect(until('2027-07-10')).toBe('no');
    expect(until('2027-07-11')).toBe('yes');
    expect(until(null)).toBe('yes');
  });

  it('for work that concerns public health, whatever the country', () => {
    const nurse = { noc: '31301', marketWage: { median: 40 } };
    expect(requirements({ offer: nurse, person: { residences: lived('FR', '2020-01-01', null) } }).medical.answer).toBe('yes');
    expect(requirements({ offer: { ...nurse, endsOn: '2027-02-11' }, person: { residences: lived('FR', '2020-01-01', null) } }).medical.answer).toBe('yes');
  });

  it.each([['31301', 'yes'], ['32120', 'yes'], ['41221', 'yes'], ['43100', 'yes'], ['44101', 'yes'], ['41201', 'no'], ['21231', 'no'], ['85101', 'no']])('%s from a country that is not designated: %s', (noc, answer) => {
    expect(requirements({ offer: { noc }, person: { residences: lived('FR', '2020-01-01', null) } }).medical.answer).toBe(answer);
  });

  it('for farm work from a designated country, however short', () => {
    expect(requirements({ offer: { noc: '85101', endsOn: '2027-03-11' } }).medical.answer).toBe('yes');
    expect(requirements({ offer: { noc: '21231', endsOn: '2027-03-11' } }).medical.answer).toBe('no');
  });

  it('not with an exam of the last twelve months', () => {
    expect(person({ medicalExams: [{ examinedOn: '2025-11-25' }] }).medical.answer).toBe('no');
    expect(person({ medicalExams: [{ examinedOn: '2025-11-24' }] }).medical.answer).toBe('yes');
  });

  it.each([
    ['AR', '2025-11-02', 'no'], ['AR', '2025-11-03', 'yes'], ['CO', '2025-11-02', 'no'], ['CO', '2025-11-03', 'yes'], ['UY', '2025-11-03', 'yes'], ['VE', '2025-11-03', 'yes'],
    ['AM', '2025-11-02', 'yes'], ['AM', '2025-11-03', 'no'], ['BA', '2025-11-03', 'no'], ['IQ', '2025-11-03', 'no'], ['LV', '2025-11-03', 'no'], ['LT', '2025-11-03', 'no'], ['TW', '2025-11-02', 'yes'], ['TW', '2025-11-03', 'no'],
  ])('list of 3 November 2025: %s on %s, %s', (country, asOf, answer) => {
    expect(person({ residences: lived(country, '2020-01-01', null) }, asOf).medical.answer).toBe(answer);
  });

  it('takes a look-up of the list where the table is not sure of a country', () => {
    const checked = (listed: boolean, country: string) =>
      requirements({ person: { residences: lived(country, '2020-01-01', null) }, file: { listChecks: [{ list: 'medical-exam-countries', item: country, listed, checkedOn: '2026-11-02' }] } }).medical;
    expect(checked(true, 'DE').answer).toBe('yes');
    expect(checked(false, 'DE')).toMatchObject({ answer: 'no' });
    expect(checked(false, 'IN').answer).toBe('yes');
    expect(person({ residences: lived('DE', '2020-01-01', null) }).medical.citations).toContain('medical.list-low');
  });

  it('not after a year in Canada', () => {
    expect(person({ residences: [{ country: 'CA', province: 'ON', from: '2022-01-01', to: null, status: 'worker' }] }).medical.answer).toBe('no');
  });

  it('asks where the person lived', () => {
    expect(person({ residences: undefined }).medical).toMatchObject({ answer: 'unknown', missing: ['/persons/0/residences'] });
  });
});

describe('Quebec acceptance certificate', () => {
  it('for work in Quebec on an assessment, of more than thirty days', () => {
    const inProvince = (province: string | undefined, endsOn: string | null = '2029-01-10') => requirements({ offer: { province, startsOn: '2027-01-11', endsOn } }).caq.answer;
    expect(inProvince('QC')).toBe('yes');
    expect(inProvince('ON')).toBe('no');
    expect(inProvince(undefined)).toBe('unknown');
    expect(inProvince('QC', '2027-02-09')).toBe('no');
    expect(inProvince('QC', '2027-02-10')).toBe('yes');
  });

  it('spares short jobs in the Global Talent Stream alone', () => {
    const short = (assessment: unknown) => requirements({ offer: { province: 'QC', startsOn: '2027-01-11', endsOn: '2027-02-04', lmia: assessment } }, today, 'ca.wp.general').caq;
    expect(short({ ...lmia, stream: 'low-wage' }).answer).toBe('yes');
    expect(short({ ...lmia, stream: 'high-wage' }).answer).toBe('yes');
    expect(short({ ...lmia, stream: 'gts-a' }).answer).toBe('no');
    expect(short(lmia).answer).toBe('no');
    expect(short(null).answer).toBe('no');
    expect(short(undefined)).toMatchObject({ answer: 'unknown', missing: ['/jobOffers/0/lmia'] });
  });

  it('not for a permit without one', () => {
    expect(requirements({ offer: { province: 'QC' } }, today, 'ca.wp.cusma-professional').caq.answer).toBe('no');
    expect(requirements({ offer: { province: 'QC', lmia } }, today, 'ca.wp.general').caq.answer).toBe('yes');
    expect(requirements({ offer: { province: 'QC', lmia: null } }, today, 'ca.wp.general').caq.answer).toBe('no');
  });
});

describe('where to apply', () => {
  const french = { citizenships: ['FR'], residences: [{ country: 'FR', from: '1990-03-15', to: null, status: 'citizen' }] };
  const american = { citizenships: ['US'], residences: [{ country: 'US', from: '1990-03-15', to: null, status: 'citizen' }] };
  const places = (facts: Record<string, unknown>, offer: Record<string, unknown> = {}, asOf = today) => requirements({ person: facts, offer }, asOf).applyAt.answer;

  it('online, and on entry by who is free of the visa and has the assessment', () => {
    expect(places(french, { lmia })).toEqual(['online', 'port-of-entry']);
    expect(places(french, { lmia: null })).toEqual(['online']);
    expect(places({}, { lmia })).toEqual(['online']);
  });

  it('on entry without a decided assessment by nationals and residents of the United States', () => {
    expect(places(american, { lmia: null })).toEqual(['online', 'port-of-entry']);
    expect(places({ residences: [{ country: 'US', from: '2015-01-01', to: null, status: 'permanent-resident' }] }, { lmia: null })).toEqual(['online', 'port-of-entry']);
  });

  it('not on entry with an eTA on conditions', () => {
    const visas = [{ country: 'US', class: 'H-1B', issuedOn: '2024-01-10', expiresOn: '2027-01-10' }];
    expect(places({ citizenships: ['MX'], visas, residences: [{ country: 'MX', from: '1990-03-15', to: null, status: 'citizen' }] }, { lmia })).toEqual(['online']);
  });

  it('not on entry while a medical certificate is outstanding', () => {
    const residences = [{ country: 'IN', from: '2020-01-01', to: null, status: 'worker' }];
    expect(places({ ...french, residences }, { lmia })).toEqual(['online']);
    expect(places({ ...french, residences, medicalExams: [{ examinedOn: '2026-09-01' }] }, { lmia })).toEqual(['online', 'port-of-entry']);
  });

  it('not from inside Canada since 24 December 2024, but for nationals of the United States', () => {
    const residences = [{ country: 'CA', province: 'ON', from: '2022-01-01', to: null, status: 'worker' }];
    const valid = (asOf: string) => ({ stream: 'gts-b', decision: 'positive', issuedOn: asOf, expiresOn: '2027-04-01' });
    expect(places({ citizenships: ['FR'], residences }, { lmia: valid('2024-12-23') }, '2024-12-23')).toEqual(['online', 'port-of-entry']);
    expect(places({ citizenships: ['FR'], residences }, { lmia: valid('2024-12-23') }, '2024-12-24')).toEqual(['online']);
    expect(places({ citizenships: ['US'], residences }, { lmia }, today)).toEqual(['online', 'port-of-entry']);
  });
});

describe('applying from inside Canada (IRPR 199)', () => {
  const residences = [{ country: 'CA', province: 'ON', from: '2026-01-01', to: null, status: 'visitor' }];
  const said = (canadianStatus: unknown, { citizenships = ['IN'], asOf = today, pathway = 'ca.wp.gts-b' } = {}) => {
    const { citations, answer } = requirements({ person: { citizenships, residences, canadianStatus } }, asOf, pathway).applyAt;
    return { visitor: citations.includes('apply.visitor'), inside: citations.includes('apply.inside'), answer };
  };
  const status = (kind: string, expiresOn: string) => [{ kind, issuedOn: '2026-01-01', expiresOn }];

  it('is not open to visitors since 29 August 2024: online means from outside', () => {
    expect(said(status('visitor', '2026-12-31'))).toEqual({ visitor: true, inside: false, answer: ['online'] });
    expect(said([]).visitor).toBe(true);
    const stays = [{ country: 'CA', province: 'ON', from: '2024-01-01', to: null, status: 'visitor' }];
    const on = (asOf: string) => requirements({ person: { residences: stays, canadianStatus: [] } }, asOf).applyAt.citations.includes('apply.visitor');
    expect([on('2024-08-28'), on('2024-08-29')]).toEqual([false, true]);
  });

  it.each([['work-permit', '2026-12-31', true], ['work-permit', '2026-11-24', false], ['study-permit', '2026-12-31', true], ['temporary-resident-permit', '2026-12-31', true]])('%s to %s: %s', (kind, expiresOn, inside) => {
    expect(said(status(kind, expiresOn))).toMatchObject({ inside, visitor: !inside });
  });

  it('on a temporary resident permit only of six months or more', () => {
    const permit = (expiresOn: string) => said([{ kind: 'temporary-resident-permit', issuedOn: '2026-07-01', expiresOn }]).inside;
    expect([permit('2026-12-30'), permit('2026-12-31')]).toEqual([false, true]);
  });

  it('is open under CUSMA to citizens of the United States and Mexico', () => {
    expect(said([], { citizenships: ['MX'], pathway: 'ca.wp.cusma-professional' }).inside).toBe(true);
    expect(said([], { citizenships: ['US'], pathway: 'ca.wp.cusma-professional' }).inside).toBe(true);
    expect(said([], { citizenships: ['FR'], pathway: 'ca.wp.cusma-professional' }).inside).toBe(false);
    expect(said([], { citizenships: ['MX'] }).inside).toBe(false);
  });

  it('is not spoken of to who lives elsewhere', () => {
    expect(person({}).applyAt.citations).toEqual(['apply.port-of-entry']);
  });
});

describe('requirements', () => {
  it('are cited, each from the pack, on every work permit', () => {
    for (const answer of Object.values(requirements())) {
      expect(answer.citations.length).toBeGreaterThan(0);
      for (const id of answer.citations) expect(builtInPack.citations).toHaveProperty([id]);
    }
  });

  it('stand in the interchange format as plain answers', () => {
    const [pathway] = assessmentJson(assess(clientOf(situation()), new LoadedPack(builtInPack, 'sha256-test'), { asOf: today, pathwayIds: ['ca.wp.gts-b'], trace: true })).pathways;
    expect(pathway?.requirements).toEqual({ entry: 'visa', biometrics: 'yes', medical: 'yes', caq: 'no', applyAt: ['online'] });
  });

  it('are given when the pathway is closed too', () => {
    expect(requirements({}, today, 'ca.wp.it-worker').entry.answer).toBe('visa');
  });

  it('do not know the rules of entry before 31 December 2018', () => {
    expect(person({}, '2018-12-30').entry.answer).toBe('unknown');
    expect(person({}, '2018-12-31').entry.answer).toBe('visa');
    expect(person({}, '2018-12-30').biometrics.answer).toBe('unknown');
  });
});
