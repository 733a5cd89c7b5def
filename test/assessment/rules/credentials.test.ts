import { describe, expect, it } from 'vitest';
import { assess } from '../../../shared/assessment/assess';
import { LoadedPack } from '../../../shared/assessment/pack/load';
import { builtInPack } from '../../../shared/assessment/rules/builtIn';
import { assessed, clientOf, criterion, type Situation } from '../support/clients';

type Facts = Record<string, unknown>;
const asOf = '2026-09-15';
const pack = new LoadedPack(builtInPack, 'sha256-test');
const primaryNoc = (code: string): Facts => ({ expressEntry: { profileSubmittedOn: '2026-08-01', invitedOn: null, primaryNoc: code } });

/** A candidate with some education, and a profile. */
const situation = (education: readonly Facts[], file: Facts = primaryNoc('21231')): Situation => ({
  person: { dateOfBirth: '1990-03-10', maritalStatus: 'never-married', canadian: 'none', education, languageTests: [], work: [], canadianStatus: [], relativesInCanada: [], tradeCertificates: [] },
  offer: null, file,
});
const factor = (score: 'crs' | 'fsw67', id: string, education: readonly Facts[], file?: Facts) => {
  const assessment = assess(clientOf(situation(education, file)), pack, { asOf, pathwayIds: ['ca.ee.fsw'], trace: true });
  const value = [...assessment.scores, ...assessment.pathways.flatMap(({ scores }) => scores)].find((one) => one.id === score)?.factors.get(id);
  return { low: value?.low, high: value?.high, missing: value?.missing };
};
const foreign = (level: string, organization: string): Facts => ({ level, country: 'NG', completedOn: '2014-07-15', eca: { organization, equivalency: level, issuedOn: '2025-02-01' } });

describe('a private college of Quebec', () => {
  const study = (province: string | undefined, institutionType: string): Facts => ({
    level: 'two-year', country: 'CA', ...(province ? { province } : {}), institutionType, startedOn: '2022-09-01', completedOn: '2024-06-30', programMonths: 24, fullTime: true, presentMonths: 22, conditions: [],
  });
  const points = (province: string | undefined, institutionType: string) => factor('crs', 'additional.canadianEducation', [study(province, institutionType)]);

  it('may run under the rules of the public ones: its 15 points stay open', () => {
    expect(points('QC', 'private')).toEqual({ low: 0, high: 15, missing: ['/persons/0/education/0/institutionType'] });
    expect(points(undefined, 'private')).toEqual({ low: 0, high: 15, missing: ['/persons/0/education/0/province', '/persons/0/education/0/institutionType'] });
  });

  it.each([['ON', 'private', 0], ['QC', 'public', 15], ['QC', 'private-degree', 15], ['ON', 'public', 15]])('in %s, %s: %s points', (province, type, value) => {
    expect(points(province, type)).toMatchObject({ low: value, high: value });
  });
});

describe('assessments of professional bodies', () => {
  // Reference, Express Entry 4: only if the primary occupation is physician, pharmacist or architect.
  it.each([
    ['Medical Council of Canada', 'professional', '31102', 23], ['Medical Council of Canada', 'professional', '21231', 0],
    ['Pharmacy Examining Board of Canada', 'professional', '31120', 23], ['Pharmacy Examining Board of Canada', 'professional', '31102', 0],
    ['Canadian Architectural Certification Board', 'master', '21200', 23], ['Canadian Architectural Certification Board', 'master', '21231', 0], ['WES', 'master', '21231', 23],
  ])('%s, %s, for %s: %s points', (organization, level, code, value) => {
    expect(factor('fsw67', 'education', [foreign(level, organization)], primaryNoc(code))).toMatchObject({ low: value, high: value });
  });

  it('count where the occupation is still to be chosen, and are open where it is not known', () => {
    expect(factor('fsw67', 'education', [foreign('master', 'CACB')], { expressEntry: null })).toMatchObject({ low: 23, high: 23 });
    expect(factor('fsw67', 'education', [foreign('master', 'CACB')], { expressEntry: undefined })).toMatchObject({ low: 0, high: 23, missing: ['/expressEntry'] });
    expect(factor('fsw67', 'education', [foreign('master', 'CACB')], { expressEntry: {} })).toMatchObject({ low: 0, high: 23, missing: ['/expressEntry/primaryNoc'] });
  });
});

describe('the assessment by the professional body (IRPR 75(2.1))', () => {
  const asked = (education: readonly Facts[]) => criterion(assessed('ca.ee.fsw', situation(education, primaryNoc('31102')), asOf), 'fsw.professional-body').outcome;
  const canadian = (level: string, completedOn: string | null = '2016-06-30'): Facts => ({ level, country: 'CA', completedOn });

  it('is not replaced by a secondary diploma of Canada', () => {
    expect(asked([foreign('professional', 'WES'), canadian('secondary')])).toBe('not-met');
    expect(asked([foreign('professional', 'WES'), canadian('one-year')])).toBe('not-met');
    expect(asked([canadian('professional')])).toBe('met');
    expect(asked([canadian('professional', null)])).toBe('not-met');
    expect(asked([foreign('professional', 'Medical Council of Canada')])).toBe('met');
  });
});
