import { describe, expect, it } from 'vitest';
import { endingUnder, endingWithin, evidenceSentences, type Evidence } from '../../../shared/evidence';
import { lastGoodDay } from '../../../shared/checklists/validity';
import { builtInPack } from '../../../shared/assessment/rules/builtIn';
import { caseWith, engineer, evidence, piece } from './support';

const test = { test: 'IELTS-G', takenOn: '2025-09-01', listening: 8, reading: 7, writing: 7, speaking: 7 };
const degree = { level: 'bachelor', field: 'Engineering', country: 'IN', completedOn: '2012-05-01', eca: { organization: 'WES', equivalency: 'bachelor', issuedOn: '2025-02-01' } };
const passport = { country: 'IN', number: 'X1', issuedOn: '2022-05-01', expiresOn: '2027-03-15' };
const inCanada = { canadianStatus: [{ kind: 'work-permit', issuedOn: '2025-01-10', expiresOn: '2027-01-09', basis: 'lmia' }], residences: [{ country: 'CA', province: 'ON', from: '2025-01-10', to: null, status: 'worker' }] };

// Reference, work-permit checklists 6 and common documents 1: tests 2 years, assessments of diplomas 5, medical exams 12 months, biometrics
// 10 years, statements of account 6 months; passports, permits, LMIAs and nominations to the day printed.
describe('the last day on which a document is good', () => {
  it.each([
    ['language-test', { languageTests: [test] }, {}, '2027-08-31'],
    ['eca', { education: [degree] }, {}, '2030-01-31'],
    ['medical-exam-proof', { medicalExams: [{ examinedOn: '2026-04-10', country: 'IN' }] }, {}, '2027-04-09'],
    ['biometrics-confirmation', { biometricsOn: '2024-12-04' }, {}, '2034-12-03'],
    ['proof-of-funds', { funds: { amount: 20_000, asOf: '2026-10-01' } }, {}, '2027-03-31'],
    ['passport', { passports: [passport] }, {}, '2027-03-15'],
    ['status-document', inCanada, {}, '2027-01-09'],
    ['lmia-letter', {}, { offer: { lmia: { stream: 'gts-b', number: '1', decision: 'positive', issuedOn: '2026-10-20', expiresOn: '2027-04-20' } } }, '2027-04-20'],
  ])('%s', (document, person, more, lastDay) => {
    const on = (day: string) => piece(evidence(engineer(person, more), day, { pathway: document === 'eca' || document === 'medical-exam-proof' ? 'ca.ee.fsw' : 'ca.wp.gts-b' }), document);
    expect(on('2026-11-26')).toMatchObject({ lastDay, state: 'valid' });
    const next = new Date(`${lastDay}T00:00:00Z`);
    next.setUTCDate(next.getUTCDate() + 1);
    expect(on(lastDay).state).toBe('valid');
    expect(on(next.toISOString().slice(0, 10)).state).toBe('expired');
  });

  it('is the latest of a passport that was renewed and of a test that was taken again', () => {
    const found = evidence(engineer({ passports: [{ ...passport, expiresOn: '2025-01-01' }, passport], languageTests: [{ ...test, takenOn: '2021-03-01' }, { ...test, test: 'CELPIP-G' }] }), '2026-11-26');
    expect(piece(found, 'passport').lastDay).toBe('2027-03-15');
    expect(piece(found, 'language-test')).toMatchObject({ lastDay: '2027-08-31', title: { en: expect.stringContaining('CELPIP') } });
  });

  it('of 29 February is the last day of February two years later: on 1 March it is two years old', () => {
    const type = builtInPack.documents?.documents.find(({ id }) => id === 'language-test');
    expect(lastGoodDay({ validity: type?.validity ?? null }, { issuedOn: '2024-02-29', expiresOn: null })).toBe('2026-02-28');
  });

  it('of months that are no whole years is the day before the same day of a later month', () => {
    const six = { validity: { lasts: { months: 6 }, on: ['filing' as const] } };
    expect(lastGoodDay(six, { issuedOn: '2026-05-10', expiresOn: null })).toBe('2026-11-09');
    expect(lastGoodDay(six, { issuedOn: '2026-08-31', expiresOn: null })).toBe('2027-02-27');
    expect(lastGoodDay(six, { issuedOn: '2026-05-10', expiresOn: '2026-06-01' })).toBe('2026-06-01');
    expect(lastGoodDay({ validity: null }, { issuedOn: '2026-05-10', expiresOn: null })).toBeNull();
  });

  it('of an LMIA whose expiry is not on file is at most six months after its issue', () => {
    expect(piece(evidence(engineer({}, { offer: { lmia: { stream: 'gts-b', decision: 'positive', issuedOn: '2026-10-20' } } }), '2026-11-26'), 'lmia-letter').lastDay).toBe('2027-04-20');
  });

  it('is none of a permit without an end, and not known of a passport whose expiry nobody noted', () => {
    const found = evidence(engineer({ ...inCanada, canadianStatus: [{ kind: 'refugee-claimant', issuedOn: '2025-01-10', expiresOn: null }], passports: [{ country: 'IN' }] }), '2026-11-26');
    expect(piece(found, 'status-document')).toMatchObject({ endless: true, lastDay: null, state: 'valid' });
    expect(piece(found, 'passport')).toMatchObject({ endless: false, lastDay: null, state: 'not-known', pointer: '/persons/0/passports/0' });
  });
});

describe('planned days', () => {
  const planned = (filingOn: string, landingOn?: string) => evidence(engineer({ passports: [passport], languageTests: [test] }, { file: { plan: { filingOn, ...(landingOn === undefined ? {} : { landingOn }) } } }), '2026-11-26');
  it.each([['2027-08-30', 'valid'], ['2027-08-31', 'valid'], ['2027-09-01', 'before-filing']])('a test good to 2027-08-31, filed on %s: %s', (filingOn, state) => {
    expect(piece(planned(filingOn), 'language-test').state).toBe(state);
  });
  it.each([['2027-03-14', 'valid'], ['2027-03-15', 'valid'], ['2027-03-16', 'before-landing']])('a passport good to 2027-03-15, landing on %s: %s', (landingOn, state) => {
    expect(piece(planned('2026-12-15', landingOn), 'passport').state).toBe(state);
  });
  it('of landing do not matter for what only has to be good when the application is filed', () => {
    const found = piece(planned('2026-12-15', '2028-01-01'), 'language-test');
    expect(found.state).toBe('valid');
    expect(found.days.map(({ on }) => on)).toEqual(['as-of', 'filing']);
  });
  it('that are past do not count, unless the application was sent', () => {
    const situation = engineer({ languageTests: [{ ...test, takenOn: '2024-10-01' }] });
    const stateIn = (isFiled: boolean) => piece(evidence(situation, '2026-11-26', { ofCase: { caseId: 'c1', isFiled, filingOn: '2026-09-01', landingOn: null, documents: [] } }), 'language-test').state;
    expect([stateIn(false), stateIn(true)]).toEqual(['expired', 'good-when-filed']);
  });
  it.each([['2024-10-01', 'good-when-filed'], ['2024-09-30', 'expired']])('say of a test of 2024-10-01 that ended since, in an application filed on %s: %s', (filingOn, state) => {
    const situation = engineer({ languageTests: [{ ...test, takenOn: '2024-10-01' }] });
    expect(piece(evidence(situation, '2026-11-26', { ofCase: { caseId: 'c1', isFiled: true, filingOn, landingOn: null, documents: [] } }), 'language-test').state).toBe(state);
  });
  it('are those of the case where there is one', () => {
    const situation = engineer({ languageTests: [test] }, { file: { plan: { filingOn: '2027-01-01' } } });
    expect(piece(evidence(situation, '2026-11-26', { ofCase: { caseId: 'c1', isFiled: false, filingOn: '2027-10-01', landingOn: null, documents: [] } }), 'language-test').state).toBe('before-filing');
  });
});

describe('a case', () => {
  const situation = engineer({ passports: [passport] });
  it('adds documents that are no facts: a police certificate is good for six months', () => {
    const ofCase = caseWith({ document: 'police-certificate', subject: 'IN', issuedOn: '2026-06-10' });
    expect(piece(evidence(situation, '2026-12-09', { ofCase }), 'police-certificate')).toMatchObject({ lastDay: '2026-12-09', state: 'valid', pointer: null, itemId: 'i1', criteria: [] });
    expect(piece(evidence(situation, '2026-12-10', { ofCase }), 'police-certificate').state).toBe('expired');
  });
  it('whose document says another expiry than the facts is told of, and the earlier day counts', () => {
    const found = piece(evidence(situation, '2026-11-26', { ofCase: caseWith({ document: 'passport', expiresOn: '2027-02-01' }) }), 'passport');
    expect(found).toMatchObject({ lastDay: '2027-02-01', itemId: 'i1', pointer: '/persons/0/passports/0', discrepancies: [{ date: 'expiresOn', fact: '2027-03-15', document: '2027-02-01' }] });
    expect(piece(evidence(situation, '2026-11-26', { ofCase: caseWith({ document: 'passport', expiresOn: '2027-03-15' }) }), 'passport').discrepancies).toEqual([]);
  });
  it('gives the date that the facts lack', () => {
    expect(piece(evidence(engineer({ passports: [{ country: 'IN' }] }), '2026-11-26', { ofCase: caseWith({ document: 'passport', expiresOn: '2028-01-01' }) }), 'passport')).toMatchObject({ lastDay: '2028-01-01', state: 'valid', discrepancies: [] });
  });
  // Reference, common documents 1: a photo is taken within the last six months. Without biometrics to give, the permit asks for one.
  it('of which the photo bears no day leaves a question, not silence', () => {
    const photographed = engineer({ biometricsOn: '2024-12-04' });
    const photo = (issuedOn: string | null) => piece(evidence(photographed, '2026-11-26', { ofCase: caseWith({ document: 'digital-photo', issuedOn }) }), 'digital-photo');
    expect(photo(null)).toMatchObject({ state: 'not-known', lastDay: null, itemId: 'i1' });
    expect(photo('2026-05-26')).toMatchObject({ state: 'expired', lastDay: '2026-11-25' });
    expect(photo('2026-05-27')).toMatchObject({ state: 'valid', lastDay: '2026-11-26' });
    expect(piece(evidence(photographed, '2026-11-26'), 'digital-photo')).toMatchObject({ state: 'not-known', itemId: null });
  });
  it('does not give the passport of another person to the applicant', () => {
    expect(piece(evidence(situation, '2026-11-26', { ofCase: caseWith({ document: 'passport', for: 'p2' }) }), 'passport')).toMatchObject({ itemId: null, lastDay: '2027-03-15' });
  });
});

describe('what an outcome rests on', () => {
  it('is also what the applicant holds and the rules ask no new one of, while it is good', () => {
    const states = (biometricsOn: string) => evidence(engineer({ biometricsOn }), '2026-11-26').filter(({ document }) => document === 'biometrics-confirmation').map(({ state }) => state);
    expect(states('2016-11-27')).toEqual(['valid']);
    expect(states('2016-11-26')).toEqual(['expired']);
  });
  const fsw = (person: Record<string, unknown> = {}) => evidence(engineer({ languageTests: [test], education: [degree], passports: [passport], ...person }), '2026-11-26', { pathway: 'ca.ee.fsw' });
  it('names the met criteria that read it, and those that look at its day', () => {
    expect(piece(fsw(), 'language-test')).toMatchObject({ criteria: expect.arrayContaining(['fsw.language']), criteriaOfDay: expect.arrayContaining(['fsw.language']) });
    expect(piece(fsw(), 'passport')).toMatchObject({ criteria: [], criteriaOfDay: [] });
  });
  it('is for Express Entry also the profile, which lasts a year or to the day on which it was ended', () => {
    const profile = (expressEntry: Record<string, string>, pathway: string) => evidence(engineer({}, { file: { expressEntry } }), '2026-11-26', { pathway }).filter(({ document }) => document === 'express-entry-profile');
    expect(profile({ profileSubmittedOn: '2026-08-01' }, 'ca.ee.fsw')).toMatchObject([{ lastDay: '2027-07-31', state: 'valid' }]);
    expect(profile({ profileSubmittedOn: '2026-08-01', profileEndedOn: '2026-11-25' }, 'ca.ee.fsw')).toMatchObject([{ lastDay: '2026-11-25', state: 'expired' }]);
    expect(profile({ profileSubmittedOn: '2026-08-01' }, 'ca.wp.gts-b')).toEqual([]);
  });
  it('is marked under a criterion where it ends within 24 months of the day, the last one included', () => {
    const under = (takenOn: string) => endingUnder(fsw({ languageTests: [{ ...test, takenOn }] }), 'fsw.language', '2026-11-26').map(({ lastDay }) => lastDay);
    expect(under('2025-09-01')).toEqual(['2027-08-31']);
    expect(under('2026-11-26')).toEqual(['2028-11-25']);
    expect(endingUnder(fsw(), 'fsw.education', '2026-11-26')).toEqual([]);
  });
  it('stands in the order in which it ends, from the day after the last good one', () => {
    const ending = endingWithin(fsw(), '2026-11-26');
    expect(ending.map(({ from, evidence: one }) => [from, one.document])).toEqual([['2027-03-16', 'passport'], ['2027-09-01', 'language-test']]);
  });
  it('is nothing where no rules are in force', () => {
    expect(evidence(engineer({ passports: [passport] }), '2000-01-01', { pathway: 'ca.wp.gts-b' })).toEqual([]);
  });
});

it('stands by urgency: what is over, what ends before the planned days, what is not known, then what is good longest last', () => {
  const found = evidence(engineer({ passports: [passport], languageTests: [{ ...test, takenOn: '2024-10-01' }], biometricsOn: '2016-12-20', funds: { amount: 1, asOf: '2026-10-01' } }, { file: { plan: { filingOn: '2027-01-10', landingOn: '2027-03-16' } } }), '2026-11-26');
  expect(found.filter(({ document }) => ['language-test', 'biometrics-confirmation', 'passport', 'proof-of-funds'].includes(document)).map(({ document, state }) => [document, state])).toEqual([
    ['language-test', 'expired'], ['biometrics-confirmation', 'before-filing'], ['passport', 'before-landing'], ['proof-of-funds', 'valid'],
  ]);
  const states = found.map(({ state }) => ['expired', 'before-filing', 'before-landing', 'not-known', 'valid'].indexOf(state));
  expect(states).toEqual(states.toSorted((a, b) => a - b));
});

it('cites a source of the rules for every piece', () => {
  const found = evidence(engineer({ passports: [passport], languageTests: [test], ...inCanada }), '2026-11-26');
  expect(found.filter(({ citations }) => citations.length === 0)).toEqual([]);
  expect(found.flatMap(({ citations }) => citations).filter((id) => !Object.hasOwn(builtInPack.citations, id))).toEqual([]);
});

describe('a document on a day before it is known to be there', () => {
  const bare = { country: 'IN', number: 'X1', expiresOn: '2027-03-15' };
  const on = (asOf: string, passports: readonly object[]) => piece(evidence(engineer({ passports }, { file: { openedOn: '2026-11-26' } }), asOf), 'passport');

  it('is not said to be good where its day of issue is not on file, and counts since the file was opened', () => {
    expect([on('2026-11-25', [bare]), on('2026-11-26', [bare]), on('2026-11-27', [bare])].map(({ state, days: [first] }) => [state, first?.isGood])).toEqual([['not-known', null], ['valid', true], ['valid', true]]);
    // That it is over is known whatever its beginning.
    expect(on('2027-03-16', [bare]).state).toBe('expired');
  });

  it('was not there before its day of issue, and good from that day on', () => {
    expect([on('2022-04-30', [passport]), on('2022-05-01', [passport])].map(({ state, days: [first] }) => [state, first?.isGood])).toEqual([['issued-later', false], ['valid', true]]);
  });

  it('says why in a sentence, in both languages', () => {
    const said = (one: Evidence, language: 'en' | 'fr') => evidenceSentences(one, (id) => id, language).join(' ').replaceAll('\u00A0', ' ');
    expect(said(on('2021-06-01', [bare]), 'en')).toContain('Its day of issue is not on file: whether it was good on that day cannot be said.');
    expect(said(on('2021-06-01', [passport]), 'fr')).toContain('Le document est du 1er mai 2022 : il n’existait pas encore le jour de l’évaluation.');
  });
});
