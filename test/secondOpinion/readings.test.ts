import { describe, expect, it } from 'vitest';
import type { ClientFile, JobOffer, Person } from '../../shared/clientFile';
import { crsOf } from './crs';
import { fsw67Of } from './fsw67';

type Job = NonNullable<Person['work']>[number];
type Study = NonNullable<Person['education']>[number];
type LanguageTest = NonNullable<Person['languageTests']>[number];

const asOf = '2026-11-22';

const fileOf = (facts: Partial<Person>, file: Partial<ClientFile> = {}): ClientFile => ({
  format: 'dossier-client/1',
  fileNumber: 'EXAMPLE-1',
  persons: [
    {
      id: 'p1', role: 'principal', accompanying: true, dateOfBirth: '1996-05-05', canadian: 'none', maritalStatus: 'never-married', education: [], languageTests: [], work: [], canadianStatus: [],
      tradeCertificates: [], relativesInCanada: [], ...facts,
    },
  ],
  ...file,
});

const job = (facts: Partial<Job>): Job => ({
  employer: 'Example Employer', noc: '21231', country: 'CA', startedOn: '2024-01-10', endedOn: '2025-01-09', hoursPerWeek: 40, paid: true, selfEmployed: false, duringFullTimeStudy: false, authorized: true, ...facts,
});
const study = (facts: Partial<Study>): Study => ({
  level: 'bachelor', country: 'PH', startedOn: '2015-06-01', completedOn: '2019-05-31', programMonths: 48, fullTime: true, presentMonths: null, institutionType: 'public', conditions: [],
  eca: { organization: 'WES', equivalency: 'bachelor', issuedOn: '2024-01-01' }, ...facts,
});
const test = (name: LanguageTest['test'], takenOn: string, ...[listening, reading = listening, writing = listening, speaking = listening]: number[]): LanguageTest => ({ test: name, takenOn, listening, reading, writing, speaking });

describe('age', () => {
  it.each([
    ['2026-02-28', 0],
    ['2026-03-01', 99],
  ])('of somebody born on 29 February 2008 gives %s: %i points', (day, points) => {
    expect(crsOf(fileOf({ dateOfBirth: '2008-02-29' }), day).core.age).toBe(points);
  });
});

describe('language tests', () => {
  const firstLanguage = (day: string, ...languageTests: LanguageTest[]): number => crsOf(fileOf({ languageTests }), day).core.firstLanguage;

  it('count while they are less than two years old', () => {
    const taken = test('CELPIP-G', '2024-11-22', 9);
    expect([firstLanguage('2026-11-21', taken), firstLanguage('2026-11-22', taken)]).toEqual([124, 0]);
  });

  it('are never mixed: one report gives all four abilities', () => {
    expect(firstLanguage(asOf, test('CELPIP-G', '2026-01-05', 9, 9, 5, 5), test('CELPIP-G', '2026-02-05', 5, 5, 9, 9))).toBe(31 + 31 + 6 + 6);
  });

  it('are not IELTS Academic, Quebec levels or a retake of one skill', () => {
    expect(firstLanguage(asOf, test('IELTS-A', '2026-01-05', 9), test('DALF', '2026-01-05', 10), test('TEFAQ', '2026-01-05', 10), { ...test('IELTS-G', '2026-01-05', 9), oneSkillRetake: true })).toBe(0);
  });

  it.each([
    ['2019-09-30', [249, 207, 310, 310]],
    ['2019-10-01', [450, 450, 450, 450]],
    ['2023-12-10', [450, 450, 450, 450]],
    ['2023-12-11', [434, 434, 428, 456]],
  ])('of TEF taken on %s reach NCLC 7 with the scores %j and not with one less', (takenOn, scores) => {
    expect(firstLanguage(takenOn, test('TEF', takenOn, ...scores))).toBe(4 * 17);
    expect(firstLanguage(takenOn, test('TEF', takenOn, ...scores.map((score) => score - 1)))).toBe(4 * 9);
  });

  it('make the language first that gives more, unless another is named', () => {
    const languageTests = [test('CLB', '2026-01-05', 7), test('NCLC', '2026-01-05', 10)];
    expect(crsOf(fileOf({ languageTests }), asOf).core).toMatchObject({ firstLanguage: 136, secondLanguage: 12 });
    expect(crsOf(fileOf({ languageTests, firstOfficialLanguage: 'en' }), asOf).core).toMatchObject({ firstLanguage: 68, secondLanguage: 24 });
  });

  it('give the smaller French bonus where English is 5 or more in some abilities only', () => {
    const french = test('NCLC', '2026-01-05', 7);
    const bonus = (english: LanguageTest): number => crsOf(fileOf({ languageTests: [french, english] }), asOf).additional.french;
    expect([bonus(test('CLB', '2026-01-05', 5)), bonus(test('CLB', '2026-01-05', 5, 4, 5, 5))]).toEqual([50, 25]);
  });
});

describe('work', () => {
  const points = (...work: Job[]): number => crsOf(fileOf({ work }), asOf).core.canadianWork;

  it('from 2024-01-10 to 2025-01-09 is a year, and so are 52 weeks of 30 hours, but not a day less', () => {
    expect([points(job({})), points(job({ endedOn: '2025-01-07', hoursPerWeek: 30 })), points(job({ endedOn: '2025-01-06', hoursPerWeek: 30 }))]).toEqual([40, 40, 0]);
  });

  it('of 15 hours takes 104 weeks for a year', () => {
    expect([points(job({ hoursPerWeek: 15, endedOn: '2026-01-06' })), points(job({ hoursPerWeek: 15, endedOn: '2026-01-05' }))]).toEqual([40, 0]);
  });

  it('in several jobs at a time adds up to 30 hours a week and no more', () => {
    expect(points(job({ hoursPerWeek: 15 }), job({ hoursPerWeek: 15 }))).toBe(40);
    expect(points(job({}), job({}))).toBe(40);
  });

  it.each<[string, Partial<Job>]>([
    ['unpaid', { paid: false }],
    ['for one’s own account', { selfEmployed: true }],
    ['beside full-time study', { duringFullTimeStudy: true }],
    ['not authorized', { authorized: false }],
    ['of TEER 5', { noc: '65200' }],
  ])('%s gives no Canadian points', (_kind, facts) => {
    expect(points(job(facts))).toBe(0);
  });

  it('of a truck driver counts from the day on which NOC 2021 came in, by either code', () => {
    const drove = (noc: string, day: string): number => crsOf(fileOf({ work: [job({ noc, startedOn: '2020-01-01', endedOn: '2020-12-31' })] }), day).core.canadianWork;
    expect([drove('7511', '2022-11-15'), drove('73300', '2022-11-15'), drove('7511', '2022-11-16'), drove('73300', '2022-11-16')]).toEqual([0, 0, 40, 40]);
  });

  it('counts within the last ten years', () => {
    expect([points(job({ startedOn: '2015-06-01', endedOn: '2017-11-20' })), points(job({ startedOn: '2015-06-01', endedOn: '2017-11-10' }))]).toEqual([40, 0]);
  });
});

describe('education', () => {
  const points = (...education: Study[]): number => crsOf(fileOf({ education }), asOf).core.education;

  it('abroad needs an assessment that is under five years old', () => {
    const assessed = (issuedOn: string): number => points(study({ eca: { organization: 'WES', equivalency: 'bachelor', issuedOn } }));
    expect([assessed('2021-11-23'), assessed('2021-11-22'), points(study({ eca: null }))]).toEqual([120, 0, 0]);
  });

  it('of two credentials, one of three years or more, is a level of its own', () => {
    const certificate = study({ level: 'one-year', country: 'CA', eca: null });
    expect([points(study({}), certificate), points(certificate, certificate)]).toEqual([128, 90]);
  });
});

describe('what a person brings from elsewhere', () => {
  it('is a nomination up to and with its last day', () => {
    const nominated = (day: string): number => crsOf(fileOf({}, { nominations: [{ province: 'SK', kind: 'nomination', issuedOn: '2026-05-01', expiresOn: '2026-10-31', expressEntry: true }] }), day).additional.provincialNomination;
    expect([nominated('2026-04-30'), nominated('2026-05-01'), nominated('2026-10-31'), nominated('2026-11-01')]).toEqual([0, 600, 600, 0]);
  });

  it('is a sibling of 18 in Canada, since 2017-06-06', () => {
    const withSibling = (age: number, day: string): number => crsOf(fileOf({ relativesInCanada: [{ relation: 'sibling', status: 'citizen', livesInCanada: true, age }] }), day).additional.sibling;
    expect([withSibling(18, asOf), withSibling(17, asOf), withSibling(18, '2017-06-05'), withSibling(18, '2017-06-06')]).toEqual([15, 0, 0, 15]);
  });

  it('is an offer of a year with an LMIA, which had to be permanent before 2016-11-19', () => {
    const offer = (facts: Partial<JobOffer>): JobOffer => ({
      id: 'j1', personId: 'p1', employerId: 'e1', noc: '00014', hoursPerWeek: 40, seasonal: false, permanent: false, startsOn: '2025-02-01', endsOn: '2026-01-31',
      lmia: { stream: 'high-wage', decision: 'positive', issuedOn: '2016-01-01', expiresOn: '2026-12-31' }, ...facts,
    });
    const offered = (day: string, facts: Partial<JobOffer> = {}): number =>
      crsOf(fileOf({}, { employers: [{ id: 'e1', legalName: 'Example Employer', kind: 'private', ineligible: false }], jobOffers: [offer(facts)] }), day).additional.arrangedEmployment;
    expect([offered('2024-12-01'), offered('2024-12-01', { endsOn: '2026-01-30' }), offered('2024-12-01', { noc: '21231' }), offered('2024-12-01', { lmia: null })]).toEqual([200, 0, 50, 0]);
    expect([offered('2016-11-18'), offered('2016-11-18', { permanent: true, endsOn: null }), offered('2016-11-19')]).toEqual([0, 600, 200]);
  });
});

describe('adaptability of FSW-67', () => {
  it('asks for a full-time year in Canada, for which part-time work does not stand in', () => {
    const points = (...work: Job[]): number => fsw67Of(fileOf({ work }), asOf).adaptability.candidateWork;
    expect([points(job({ hoursPerWeek: 30 })), points(job({ hoursPerWeek: 20, endedOn: '2026-11-01' })), points(job({ hoursPerWeek: 15 }), job({ hoursPerWeek: 15 }))]).toEqual([10, 0, 10]);
  });
});

it('does not guess: a file that lacks a fact is refused', () => {
  expect(() => crsOf(fileOf({ work: undefined }), asOf)).toThrow(/work/);
});
