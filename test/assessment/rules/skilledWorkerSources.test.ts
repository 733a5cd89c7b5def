import { describe, expect, it } from 'vitest';
import { assessmentJson } from '../../../shared/assessment/result/toJson';
import { assess } from '../../../shared/assessment/assess';
import { explain } from '../../../shared/assessment/report/explain';
import { LoadedPack } from '../../../shared/assessment/pack/load';
import { builtInPack } from '../../../shared/assessment/rules/builtIn';
import { assessed, clientOf, type Situation } from '../support/clients';

type Facts = Record<string, unknown>;
const test = (name: string, level: number, more: Facts = {}): Facts => ({ test: name, takenOn: '2026-01-10', listening: level, reading: level, writing: level, speaking: level, ...more });
const situation = (person: Facts = {}, more: Situation = {}): Situation => ({
  person: { dateOfBirth: '1994-03-10', maritalStatus: 'never-married', canadian: 'none', education: [], languageTests: [], work: [], canadianStatus: [], relativesInCanada: [], tradeCertificates: [], funds: { amount: 40_000 }, ...person },
  ...more, file: { expressEntry: null, ...more.file },
});
const skilled = (asOf: string, changes: Situation = situation()) => assessed('ca.ee.fsw', changes, asOf);
const criterionOf = (asOf: string, id: string) => skilled(asOf).criteria.find((one) => one.criterion.id === id)?.criterion;

describe('what is said of the Federal Skilled Worker Program', () => {
  it('names skill levels before 16 November 2022 and TEER since', () => {
    expect(criterionOf('2022-11-15', 'fsw.work')?.required.en).toContain('skill type 0 or skill level A or B');
    expect(criterionOf('2022-11-16', 'fsw.work')?.required.en).toContain('TEER 0 to 3');
  });

  it('has low confidence in the age of dependent children until 23 October 2017', () => {
    const confidence = (asOf: string) => criterionOf(asOf, 'fsw.funds')?.citations.filter((id) => id.startsWith('irpr.2.')).map((id) => builtInPack.citations[id]?.confidence);
    expect([confidence('2015-01-01'), confidence('2017-10-23'), confidence('2017-10-24'), confidence('2026-09-30')]).toEqual([['low'], ['low'], ['high'], ['high']]);
  });

  it('is held since Express Entry; of the days before it says why not', () => {
    expect(skilled('2014-12-31')).toMatchObject({ outcome: 'closed', version: null });
    expect(builtInPack.pathways.find(({ id }) => id === 'ca.ee.fsw')?.closed?.label.en).toContain('1 January 2015');
  });

  it('leaves to the officer the duties, the day of the visa and, with an offer, whether the person will do the job', () => {
    const judgements = (changes: Situation) => skilled('2026-09-15', changes).criteria.filter(({ outcome }) => outcome === 'judgement').map(({ criterion }) => criterion.id);
    expect(judgements(situation({}, { offer: null }))).toEqual(['fsw.substituted-evaluation', 'fsw.duties', 'fsw.visa-issue']);
    const offer = { noc: '21231', province: 'ON', hoursPerWeek: 40, signedOn: '2026-09-01', startsOn: '2027-01-05', endsOn: null, permanent: true, seasonal: false, contract: 'employment', lmia: { stream: 'permanent-residence', decision: 'positive', issuedOn: '2026-07-01', expiresOn: '2026-12-31' } };
    expect(judgements(situation({}, { employer: { kind: 'private', ineligible: false }, offer }))).toContain('fsw.able-to-do-the-job');
  });

  it('cites the sections of each step', () => {
    const cited = (id: string) => skilled('2026-09-15').steps.find((step) => step.id === id)?.citations.map((one) => `${builtInPack.citations[one]?.instrument.en} ${builtInPack.citations[one]?.pinpoint.en}`);
    for (const step of ['fsw.profile', 'fsw.invitation']) expect(cited(step)).toEqual(['Immigration and Refugee Protection Act 10.1, 10.3']);
    expect(criterionOf('2026-09-15', 'fsw.substituted-evaluation')?.citations.map((id) => builtInPack.citations[id]?.pinpoint.en)).toEqual(['76(3), (4)']);
  });
});

describe('the profile and the invitation', () => {
  const file = { expressEntry: { profileSubmittedOn: '2026-03-01', invitedOn: '2026-06-10', primaryNoc: '21231' } };
  const spouse = { id: 'p2', role: 'spouse', accompanying: true, dateOfBirth: '1995-01-01', canadian: 'none' } as const;
  const client = clientOf(situation({ maritalStatus: 'married' }, { file }));
  const stepsOf = (personId: string) =>
    assess({ ...client, persons: [...client.persons, spouse] }, new LoadedPack(builtInPack, 'sha256-test'), { asOf: '2026-07-01', personId, pathwayIds: ['ca.ee.fsw'], trace: true }).pathways[0]?.steps.map(({ id }) => id);

  it('are done for the principal applicant, and still to do for the spouse in that place', () => {
    expect(stepsOf('p1')).toEqual([]);
    expect(stepsOf('p2')).toEqual(['fsw.profile', 'fsw.invitation']);
  });
});

describe('what has to be verified', () => {
  const verify = (asOf: string, person: Facts = {}) => skilled(asOf, situation(person, { offer: null })).verify;

  it('figures of the funds and of the CRS after 30 September 2026, when they were last seen', () => {
    expect(verify('2026-09-30')).toEqual([]);
    expect(verify('2026-10-01')).toEqual(['settlement-funds', 'crs']);
  });

  it('levels stated without a test report, where they count for more than the reports do', () => {
    const stated = (...languageTests: Facts[]) => verify('2026-09-15', { languageTests }).includes('language.stated');
    expect(stated(test('CLB', 9))).toBe(true);
    expect(stated(test('NCLC', 7), test('CELPIP-G', 9))).toBe(true);
    expect(stated(test('CELPIP-G', 9))).toBe(false);
    expect(stated(test('CELPIP-G', 9), test('CLB', 9))).toBe(false);
    expect(stated(test('CELPIP-G', 8), test('CLB', 9))).toBe(true);
    expect(stated(test('CLB', 9, { takenOn: '2024-01-10' }))).toBe(false);
  });

  it('is called by a name in both languages, in the result and in a report', () => {
    const assessment = assess(clientOf(situation({ languageTests: [test('CLB', 9)] })), new LoadedPack(builtInPack, 'sha256-test'), { asOf: '2026-10-01', pathwayIds: ['ca.ee.fsw'], trace: true });
    expect(assessmentJson(assessment).pathways[0]?.verify).toEqual(['settlement-funds', 'crs', 'language.stated']);
    expect(explain(assessment).figures).toMatchObject({ crs: { fr: 'Système de classement global (SCG)' }, 'language.stated': { en: 'Language levels stated without a test report', fr: 'Niveaux linguistiques indiqués sans résultats de test' } });
  });

  it('the joint review of CUSMA, since July 2026', () => {
    const cusma = (asOf: string) => assessed('ca.wp.cusma-professional', { person: {}, employer: {}, offer: {} }, asOf).verify;
    expect([cusma('2026-06-30').includes('cusma.joint-review'), cusma('2026-07-01').includes('cusma.joint-review')]).toEqual([false, true]);
  });
});
