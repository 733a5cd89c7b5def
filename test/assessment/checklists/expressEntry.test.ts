import { describe, expect, it } from 'vitest';
import { asked, askedIn, familyOf, itemsOf, needOf } from './generated';

type Facts = Record<string, unknown>;
const id = 'ca.ee.fsw';
const residences = [{ country: 'NG', from: '1990-03-15', to: null, status: 'citizen' }];
const applicant = (facts: Facts = {}) => ({ dateOfBirth: '1990-03-15', citizenships: ['NG'], residences, maritalStatus: 'never-married', ...facts });
const principal = (facts: Facts = {}) => ({ role: 'principal', ...applicant(facts) });

describe('members of the family', () => {
  const family = familyOf([
    principal({ maritalStatus: 'married' }),
    { role: 'spouse', accompanying: false, canadian: 'none', dateOfBirth: '1991-01-01', residences },
    { role: 'child', accompanying: false, canadian: 'none', dateOfBirth: '2010-01-01', maritalStatus: 'never-married', residences },
    // 22 on the day: no dependent child any more; a day younger is one.
    { role: 'child', accompanying: false, canadian: 'none', dateOfBirth: '2004-11-26', maritalStatus: 'never-married', dependentByCondition: false, residences },
    { role: 'child', accompanying: false, canadian: 'none', dateOfBirth: '2004-11-27', maritalStatus: 'never-married', residences },
    { role: 'child', accompanying: true, canadian: 'citizen', dateOfBirth: '2015-01-01', maritalStatus: 'never-married', residences },
    { role: 'parent', dateOfBirth: '1960-01-01', residences },
  ]);

  it('are examined whether they come along or not, Canadians and children of 22 excepted', () => {
    expect(asked(itemsOf(id, family), 'medical-exam-proof')).toEqual(['p1: required', 'p2: required', 'p3: required', 'p5: required']);
  });

  it('bring police certificates from 18 on, whether they come along or not', () => {
    expect(asked(itemsOf(id, family), 'police-certificate')).toEqual(['p1 NG: required', 'p2 NG: required', 'p5 NG: required']);
  });

  it('bring passport and photo where they come along', () => {
    expect(asked(itemsOf(id, family), 'passport')).toEqual(['p1: required']);
    expect(asked(itemsOf(id, family), 'digital-photo')).toEqual(['p1: required']);
  });

  it('are named with the papers of the union and of each child', () => {
    expect(asked(itemsOf(id, family), 'marriage-certificate')).toEqual(['p1: required']);
    expect(asked(itemsOf(id, family), 'birth-certificate')).toEqual(['p3: required', 'p5: required']);
  });

  it('are dependent from 22 on because of a condition alone, which is proved', () => {
    const child = (dateOfBirth: string, dependentByCondition: boolean) => asked(itemsOf(id, familyOf([principal(), { role: 'child', canadian: 'none', dateOfBirth, dependentByCondition }])), 'dependency-proof');
    expect(child('2004-11-26', true)).toEqual(['p2: required']);
    expect(child('2004-11-26', false)).toEqual([]);
    expect(child('2004-11-27', true)).toEqual([]);
  });
});

describe('police certificates', () => {
  const lived = (...more: Facts[]) => ({ person: applicant({ residences: [{ country: 'NG', from: '1990-03-15', to: '2015-12-31', status: 'citizen' }, ...more] }) });
  const stay = (country: string, from: string, to: string | null) => ({ country, from, to, status: 'worker' });

  it('one for each country of six months in a row, and none for Canada', () => {
    expect(askedIn(id, 'police-certificate', lived(stay('GB', '2016-12-01', '2017-05-31'), stay('FR', '2017-06-01', '2017-11-29'), stay('CA', '2018-01-01', null)))).toEqual(['p1 GB: required']);
  });

  it('two stays of one country make one where they follow each other, and none where they do not', () => {
    expect(askedIn(id, 'police-certificate', lived(stay('GB', '2018-01-01', '2018-03-31'), stay('GB', '2018-04-01', '2018-06-30')))).toEqual(['p1 GB: required']);
    expect(askedIn(id, 'police-certificate', lived(stay('GB', '2018-01-01', '2018-03-31'), stay('GB', '2018-05-01', '2018-07-31')))).toEqual([]);
  });

  it('are open where the days of a stay are not known', () => {
    const [item] = itemsOf(id, familyOf([principal({ residences: [{ country: 'GB', status: 'worker' }] })])).filter(({ document }) => document.id === 'police-certificate');
    expect(item).toMatchObject({ need: 'open', subject: 'GB' });
    expect(item?.missing).toEqual(['/persons/0/residences/0/from', '/persons/0/residences/0/to']);
  });
});

describe('the medical examination', () => {
  // Upfront until 2023-09-30 and since 2025-08-21; on instruction in between.
  it.each([
    ['2023-09-30', 'required'], ['2023-10-01', 'if-asked'], ['2025-08-20', 'if-asked'], ['2025-08-21', 'required'],
  ])('on %s: %s', (day, need) => {
    expect(needOf(id, 'medical-exam-proof', { person: applicant() }, day)).toBe(need);
  });

  it('of the last five years may be used again in Canada, until 5 October 2029', () => {
    const reasons = (day: string, examinedOn: string) => itemsOf(id, familyOf([principal({ residences: [{ country: 'CA', from: '2020-01-01', to: null, status: 'worker' }], medicalExams: [{ examinedOn }] })]), day).find(({ document }) => document.id === 'medical-exam-proof')?.reasons.length;
    expect(reasons('2026-11-26', '2021-11-26')).toBe(2);
    expect(reasons('2026-11-26', '2021-11-25')).toBe(1);
    expect(reasons('2029-10-05', '2028-01-01')).toBe(2);
    expect(reasons('2029-10-06', '2028-01-01')).toBe(1);
  });
});

describe('work that is claimed', () => {
  const job = (facts: Facts) => ({ employer: 'Lagoon', title: 'Engineer', noc: '21231', country: 'NG', startedOn: '2010-01-01', endedOn: null, paid: true, selfEmployed: false, hoursPerWeek: 40, ...facts });
  const work = (...jobs: Facts[]) => ({ person: applicant({ work: jobs }) });

  it('has a letter of each employer, of all positions there', () => {
    expect(askedIn(id, 'reference-letter', work(job({}), job({ employer: 'Delta', endedOn: '2020-01-01' }), job({ title: 'Lead' })))).toEqual(['p1 Lagoon: required', 'p1 Delta: required']);
  });

  it.each([
    ['ended ten years ago', { endedOn: '2016-11-26' }, ['p1 Lagoon: required']],
    ['ended a day before that', { endedOn: '2016-11-25' }, ['p1: required']],
    ['was not paid', { paid: false }, ['p1: required']],
    ['is of TEER 4', { noc: '44101' }, ['p1: required']],
    ['is of an occupation that nobody noted', { noc: undefined }, ['p1 Lagoon: open']],
  ])('counts or not where it %s', (_case, facts, expected) => {
    expect(askedIn(id, 'reference-letter', work(job(facts)))).toEqual(expected);
  });

  it('on own account takes other proof', () => {
    expect(askedIn(id, 'self-employment-proof', work(job({ selfEmployed: true })))).toEqual(['p1 Lagoon: required']);
    expect(askedIn(id, 'reference-letter', work(job({ selfEmployed: true })))).toEqual(['p1: required']);
  });

  it('in Canada takes tax slips; elsewhere such proof helps', () => {
    expect(askedIn(id, 'work-proof', work(job({ country: 'CA' })))).toEqual(['p1 Lagoon: required']);
    expect(askedIn(id, 'work-proof', work(job({})))).toEqual(['p1 Lagoon: if-asked']);
  });
});

describe('studies and languages that are claimed', () => {
  const bachelor = { level: 'bachelor', field: 'Physics', country: 'NG', completedOn: '2012-06-30', eca: null };
  const studied = (...education: Facts[]) => ({ person: applicant({ education }) });

  it('show each credential, and the assessment of a foreign one', () => {
    expect(askedIn(id, 'education-credential', studied(bachelor))).toEqual(['p1 bachelor · Physics: required']);
    expect(askedIn(id, 'eca', studied(bachelor))).toEqual(['p1 bachelor · Physics: required']);
    expect(askedIn(id, 'eca', studied({ ...bachelor, country: 'CA' }))).toEqual([]);
    expect(askedIn(id, 'education-credential', studied({ ...bachelor, completedOn: null }))).toEqual(['p1: required']);
  });

  it('take one assessment where one of several credentials has it', () => {
    const master = { level: 'master', field: 'Physics', country: 'GB', completedOn: '2014-06-30', eca: { organization: 'WES', equivalency: 'master' } };
    expect(askedIn(id, 'eca', studied(bachelor, master))).toEqual(['p1 master · Physics: required']);
  });

  // Less than two years old: on the second anniversary of the test it no longer is.
  it.each([
    ['2024-11-27', ['p1 IELTS-G: required']],
    ['2024-11-26', ['p1: required']],
  ])('show a test of %s', (takenOn, expected) => {
    expect(askedIn(id, 'language-test', { person: applicant({ languageTests: [{ test: 'IELTS-G', takenOn }] }) })).toEqual(expected);
  });

  it('always show a test, of those that Express Entry takes', () => {
    expect(askedIn(id, 'language-test', { person: applicant() })).toEqual(['p1: required']);
    expect(askedIn(id, 'language-test', { person: applicant({ languageTests: [{ test: 'IELTS-A', takenOn: '2026-01-01' }, { test: 'CLB' }] }) })).toEqual(['p1: required']);
  });
});

it('asks for the marriage certificate also where no spouse is on file yet', () => {
  expect(askedIn(id, 'marriage-certificate', { person: applicant({ maritalStatus: 'married' }) })).toEqual(['p1: required']);
  expect(askedIn(id, 'marriage-certificate', { person: applicant() })).toEqual([]);
  expect(askedIn(id, 'marriage-certificate', { person: applicant({ maritalStatus: undefined }) })).toEqual(['p1: open']);
});

describe('earlier unions', () => {
  it('ended by a paper each, of applicant and spouse', () => {
    const file = familyOf([
      principal({ maritalStatus: 'married', previousUnions: [{ kind: 'marriage', endedBy: 'divorce', endedOn: '2015-05-05' }, { kind: 'marriage', endedBy: 'death', endedOn: '2019-05-05' }] }),
      { role: 'spouse', canadian: 'none', previousUnions: [] },
    ]);
    expect(asked(itemsOf(id, file), 'end-of-union')).toEqual(['p1 marriage · divorce · 2015-05-05: required', 'p1 marriage · death · 2019-05-05: required']);
  });

  it('of which nothing but the marital status is on file', () => {
    expect(askedIn(id, 'end-of-union', { person: applicant({ maritalStatus: 'divorced' }) })).toEqual(['p1: required']);
    expect(askedIn(id, 'end-of-union', { person: applicant({ previousUnions: [] }) })).toEqual([]);
    expect(askedIn(id, 'end-of-union', { person: applicant() })).toEqual(['p1: open']);
  });
});

describe('money', () => {
  const file = familyOf([principal({ maritalStatus: 'married' }), { role: 'spouse', accompanying: true, canadian: 'none' }, { role: 'child', accompanying: true, canadian: 'none', dateOfBirth: '2015-01-01', maritalStatus: 'never-married' }]);
  const reasons = (document: string, day: string) => itemsOf(id, file, day).find((item) => item.document.id === document)?.reasons.map(({ en }) => Number(/\$(\d+)/.exec(en)?.[1]));

  it.each([
    ['2015-01-01', [550, 550, 150], [490, 490]], ['2020-04-29', [550, 550, 150], [490, 490]],
    ['2020-04-30', [825, 825, 225], [500, 500]], ['2022-04-29', [825, 825, 225], [500, 500]],
    ['2022-04-30', [850, 850, 230], [515, 515]], ['2024-04-29', [850, 850, 230], [515, 515]],
    ['2024-04-30', [950, 950, 260], [575, 575]], ['2026-04-29', [950, 950, 260], [575, 575]],
    ['2026-04-30', [990, 990, 270], [600, 600]],
  ])('fees on %s, for each person', (day, processing, right) => {
    expect(reasons('processing-fee-receipt', day)).toEqual(processing);
    expect(reasons('right-of-permanent-residence-fee-receipt', day)).toEqual(right);
  });

  it('fees of the planned day of filing, however far ahead it lies', () => {
    const planned = (asOf: string, filingOn: string) => itemsOf(id, { ...file, plan: { filingOn } }, asOf).find((item) => item.document.id === 'processing-fee-receipt')?.reasons[0]?.en;
    expect(planned('2026-04-29', '2026-04-30')).toContain('$990');
    expect(planned('1996-01-01', '2016-04-13')).toContain('$550');
  });

  it('funds of a skilled worker; of the Canadian Experience Class a letter instead', () => {
    expect(needOf(id, 'proof-of-funds', { person: applicant(), offer: null })).toBe('required');
    const invited = (invitedUnder: string) => ['proof-of-funds', 'funds-exemption-letter'].map((document) => needOf('case.express-entry-application', document, { person: applicant(), offer: null, file: { expressEntry: { invitedOn: '2026-11-01', invitedUnder } } }));
    expect(invited('ca.ee.cec')).toEqual([undefined, 'required']);
    expect(invited('ca.ee.fsw')).toEqual(['required', undefined]);
  });
});

describe('the Canadian Experience Class', () => {
  it('takes no proof of funds, but the letter that says why', () => {
    expect(['proof-of-funds', 'funds-exemption-letter'].map((document) => needOf('ca.ee.cec', document, { person: applicant(), offer: null }))).toEqual([undefined, 'required']);
  });
});

describe('the category of the round', () => {
  const engineer = { employer: 'Example', noc: '21220', country: 'FR', startedOn: '2024-01-08', endedOn: '2026-05-29', hoursPerWeek: 40, paid: true, selfEmployed: false };
  const reasons = (checklist: string, invitedCategory: string | undefined, work = [engineer]) =>
    itemsOf(checklist, familyOf([principal({ work })], { expressEntry: { invitedOn: '2026-11-01', invitedUnder: 'ca.ee.fsw', ...(invitedCategory === undefined ? {} : { invitedCategory }) } }))
      .find(({ document }) => document.id === 'reference-letter')?.reasons.filter(({ en }) => en.startsWith('The category of the round')).length;

  it('is proved by letters where the invitation was one of that category', () => {
    for (const program of ['ca.ee.fsw', 'ca.ee.fst', 'ca.ee.cec', 'case.express-entry-application']) {
      expect([reasons(program, 'ca.ee.category.stem'), reasons(program, 'ca.ee.category.healthcare')]).toEqual([1, 0]);
    }
    expect([reasons('ca.ee.category.stem', undefined), reasons('ca.ee.category.trades', undefined)]).toEqual([1, 0]);
  });

  it('is not proved by work that ended more than three years ago, or in another occupation', () => {
    expect(reasons('ca.ee.category.stem', undefined, [{ ...engineer, startedOn: '2019-01-07', endedOn: '2023-01-06' }])).toBe(0);
    expect(reasons('ca.ee.category.stem', undefined, [{ ...engineer, noc: '21231' }])).toBe(0);
  });
});

describe('what gives points besides', () => {
  it('a nomination of Express Entry', () => {
    const nominated = (expressEntry: boolean) => asked(itemsOf(id, familyOf([principal()], { nominations: [{ province: 'BC', kind: 'nomination', expressEntry, expiresOn: '2027-03-01' }] })), 'nomination-certificate');
    expect(nominated(true)).toEqual(['p1 BC: required']);
    expect(nominated(false)).toEqual([]);
  });

  it('a relative in Canada who is a citizen or permanent resident', () => {
    const relative = (facts: Facts) => askedIn(id, 'relative-proof', { person: applicant({ relativesInCanada: [{ relation: 'sibling', status: 'citizen', livesInCanada: true, ...facts }] }) });
    expect(relative({})).toEqual(['p1 sibling: required']);
    expect(relative({ status: 'other' })).toEqual([]);
    expect(relative({ relation: 'cousin' })).toEqual([]);
    expect(relative({ livesInCanada: undefined })).toEqual(['p1 sibling: open']);
  });
});

it('says that the forms of paper applications are screens of the account', () => {
  const items = itemsOf(id, familyOf([principal()]));
  for (const document of ['imm-0008', 'imm-5669', 'imm-5406']) expect(asked(items, document)).toEqual(['p1: if-asked']);
});
