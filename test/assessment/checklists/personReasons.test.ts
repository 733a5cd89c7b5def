import { describe, expect, it } from 'vitest';
import { asked, familyOf, itemsOf } from './generated';
import { nothingElse } from './goldenChecklist';

type Facts = Record<string, unknown>;
const abroad: Facts = { ...nothingElse, role: 'principal', dateOfBirth: '1990-03-15', canadian: 'none', citizenships: ['FR'], residences: [{ country: 'FR', from: '1990-03-15', to: null, status: 'citizen' }] };
const ofList = (id: string, persons: readonly Facts[], document: string, file: Facts = {}, personId?: string, on?: string) => asked(itemsOf(id, familyOf(persons, file), on, personId), document);

// Reference, documents 1: IMM 5257 Schedule 1; forms, background K3 to K6 and the blocks of Schedule 1.
describe('Schedule 1 of somebody who applies from abroad', () => {
  const schedule = (facts: Facts) => ofList('ca.wp.general', [{ ...abroad, ...facts }], 'imm-5257-schedule-1');

  it.each<[string, Facts]>([
    ['a post in a government', { governmentPositions: [{ from: '2015-01-01', to: '2016-12-31', country: 'FR', department: 'Customs' }] }],
    ['membership in an organization', { memberships: [{ name: 'Example Union', from: '2015-01-01', to: null }] }],
    ['a group that used or urged violence', { background: { violentGroup: true, illTreatment: false } }],
    ['ill treatment', { background: { violentGroup: false, illTreatment: true } }],
    ['military service', { militaryService: [{ country: 'FR', from: '2010-01-01', to: '2010-12-31' }] }],
    ['a charge', { admissibility: { criminalRecord: false, events: [{ kind: 'charge', on: '2015-01-01' }] } }],
  ])('is required for %s', (_answer, facts) => {
    expect(schedule(facts)).toEqual(['p1: required']);
  });

  it('is only for when the office asks where every answer is no', () => {
    expect(schedule({})).toEqual(['p1: if-asked']);
  });
});

// Reference, documents 1: IMM 5707 of adults, and of minors who travel alone; IMM 5604 of minor applicants.
describe('a minor who applies from abroad', () => {
  const minor: Facts = { ...abroad, custody: 'joint', dateOfBirth: '2010-03-15', residences: [{ country: 'FR', from: '2010-03-15', to: null, status: 'citizen' }] };
  const family = (document: string, accompanying: boolean) => ofList('ca.wp.general', [{ ...abroad, accompanying }, { ...minor, role: 'child', accompanying: true, parents: ['p1'] }], document, {}, 'p2');

  it('alone fills in family information, and a parent agrees', () => {
    for (const form of ['imm-5707', 'imm-5604']) {
      expect(ofList('ca.wp.general', [minor], form)).toEqual(['p1: required']);
      expect(family(form, false)).toEqual(['p2: required']);
      expect(family(form, true)).toEqual([]);
    }
    expect(ofList('ca.wp.general', [minor], 'imm-5645')).toEqual(['p1: if-asked']);
  });
});

// Reference, documents 2: a job with children or elderly people.
describe('police certificates for work with children or elderly people', () => {
  const police = (noc: string) => ofList('case.work-permit', [abroad], 'police-certificate', { employers: [{ id: 'e1', legalName: 'Enterprise' }], jobOffers: [{ id: 'j1', personId: 'p1', employerId: 'e1', noc, lmia: null }] });
  it('are required', () => {
    for (const noc of ['44100', '44101', '42202', '41221', '33102']) expect(police(noc)).toEqual(['p1 FR: required']);
    expect(police('21231')).toEqual(['p1 FR: if-asked']);
  });
});

// Reference, Express Entry 10.2: marriage; divorce, annulment, death of earlier marriages.
describe('marriages in an application for permanent residence', () => {
  const documents = (facts: Facts) => ['marriage-certificate', 'end-of-union'].map((document) => ofList('case.express-entry-application', [{ ...abroad, ...facts }], document));

  it.each<[string, Facts, readonly string[][]]>([
    ['that go on although the spouses live apart', { maritalStatus: 'separated', previousUnions: [{ kind: 'marriage', endedBy: 'separation', endedOn: '2019-06-30' }] }, [['p1: required'], []]],
    ['of somebody separated of whom no union is noted', { maritalStatus: 'separated', previousUnions: [] }, [['p1: required'], []]],
    ['that were none: a common-law union ended', { maritalStatus: 'separated', previousUnions: [{ kind: 'common-law', endedBy: 'separation', endedOn: '2019-06-30' }] }, [[], []]],
    ['that ended', { maritalStatus: 'divorced', previousUnions: [{ kind: 'marriage', endedBy: 'divorce', endedOn: '2019-06-30' }] }, [[], ['p1 marriage · divorce · 2019-06-30: required']]],
  ])('%s', (_case, facts, expected) => {
    expect(documents(facts)).toEqual(expected);
  });
});

// Reference, provinces 1.8 (British Columbia), 2.5 (Ontario), 3.7 (Alberta).
describe('nominations', () => {
  const file = (province: string, offer: Facts = {}, more: Facts = {}): Facts => ({
    employers: [{ id: 'e1', legalName: 'Enterprise' }], jobOffers: [{ id: 'j1', personId: 'p1', employerId: 'e1', province, lmia: null, ...offer }], provincialProfiles: [{ province, system: 'profile', stream: `ca.${province.toLowerCase()}.any` }], ...more,
  });
  const nominee = (document: string, province: string, facts: Facts = {}, offer: Facts = {}, more: Facts = {}) => ofList('case.nomination', [{ ...abroad, ...facts }], document, file(province, offer, more));
  const contents = (document: string, province: string, facts: Facts = {}) => itemsOf('case.nomination', familyOf([{ ...abroad, ...facts }], file(province))).filter((item) => item.document.id === document).flatMap(({ mustContain }) => mustContain.map(({ en }) => en)).join('\n');

  it('of British Columbia and Ontario take a description of the position, of British Columbia a recommendation and a profile of the company', () => {
    expect(['BC', 'ON', 'AB'].map((province) => nominee('job-description', province))).toEqual([['e1 j1: required'], ['e1 j1: required'], []]);
    expect(['BC', 'ON', 'AB'].map((province) => nominee('employer-recommendation-letter', province))).toEqual([['e1 j1: required'], [], []]);
    expect(['BC', 'ON', 'AB'].map((province) => nominee('company-profile', province))).toEqual([['e1: required'], [], []]);
  });

  it('of Ontario take the history of travel, three years of activity, and notices of assessment on file', () => {
    expect(contents('passport', 'ON')).toContain('History of travel');
    expect(contents('business-legitimacy', 'ON')).toContain('Three years of activity');
    expect(nominee('financial-statements', 'ON')).toEqual(['e1: required']);
    expect(nominee('notice-of-assessment', 'ON', { noticesOfAssessment: [{ taxYear: 2025, income: 60_000 }] })).toEqual(['p1: required']);
    expect(nominee('notice-of-assessment', 'ON')).toEqual([]);
    expect(nominee('notice-of-assessment', 'BC', { noticesOfAssessment: [{ taxYear: 2025, income: 60_000 }] })).toEqual([]);
  });

  it('of Alberta take previous passports, the clearance of the WCB, the payroll, the LMIA letter and records of employment', () => {
    expect(contents('passport', 'AB')).toContain('previous passports');
    expect(contents('business-legitimacy', 'AB')).toContain('Summary of the payroll');
    expect(nominee('workers-compensation-clearance', 'AB')).toEqual(['e1: required']);
    expect(nominee('lmia-letter', 'AB', {}, { lmia: { number: '8000001', stream: 'low-wage' } })).toEqual(['e1 j1: required']);
    expect(nominee('lmia-letter', 'AB')).toEqual([]);
    const ended = { employer: 'Diner', title: 'Cook', country: 'CA', startedOn: '2024-01-01', endedOn: '2025-01-31', paid: true, selfEmployed: false };
    expect(contents('work-proof', 'AB', { work: [ended] })).toContain('Record of employment');
    expect(contents('work-proof', 'AB', { work: [{ ...ended, endedOn: null }] })).not.toContain('Record of employment');
  });

  // Reference, provinces 3.7: status, with the LMIA letter if the permit is based on one; 3.5: registration in the health professions.
  it('of every stream of Alberta take the letter of the assessment on which the permit rests, and in health care the registration', () => {
    const permit = (basis: string): Facts => ({ canadianStatus: [{ kind: 'work-permit', issuedOn: '2025-10-01', expiresOn: '2027-09-30', basis, open: false }] });
    const worker = (stream: string, document: string, facts: Facts, offer: Facts = {}) => ofList(`ca.ab.${stream}`, [{ ...abroad, ...facts }], document, file('AB', offer));
    for (const stream of ['opportunity', 'express-entry', 'accelerated-tech', 'rural-renewal', 'tourism-hospitality', 'health-care', 'health-care.express-entry', 'law-enforcement']) {
      expect(worker(stream, 'lmia-letter', permit('lmia'))).toEqual(['p1: required']);
      expect(worker(stream, 'lmia-letter', permit('C63'))).toEqual([]);
      expect(worker(stream, 'licence', {}, { requires: { licence: false } })).toEqual(stream.startsWith('health-care') ? ['p1 j1: required'] : []);
    }
  });

  // Reference, provinces 2.2, ON-OWP-3x: the exemption of recent graduates is in the column of TEER 0 to 3 alone.
  it('of recent graduates of Ontario take a language test in TEER 4 and 5, and for points alone in TEER 0 to 3', () => {
    const graduate: Facts = { education: [{ level: 'two-year', credential: 'college', country: 'CA', province: 'ON', institutionType: 'public', completedOn: '2025-06-30', programMonths: 24, fullTime: true, conditions: [] }] };
    const test = (noc: string) => ofList('ca.on.workforce-priority', [{ ...abroad, ...graduate }], 'language-test', file('ON', { noc }), undefined, '2026-11-26');
    expect(test('44101')).toEqual(['p1: required']);
    expect(test('31301')).toEqual(['p1: if-asked']);
  });

  it('of the Rural Renewal Stream take the endorsement of the community', () => {
    expect(nominee('endorsement', 'AB', {}, {}, { provincialProfiles: [{ province: 'AB', system: 'ab-worker-eoi', stream: 'ca.ab.rural-renewal' }] })).toEqual(['p1: required']);
  });

  it('take proof of relatives, which a friend is not', () => {
    const relative = (relation: string) => nominee('relative-proof', 'AB', { relativesInCanada: [{ relation, status: 'citizen', livesInCanada: true, province: 'AB' }] });
    expect(relative('sibling')).toEqual(['p1 sibling: required']);
    expect(relative('friend')).toEqual([]);
  });
});
