import { nothingElse, paidRepresentative, required, type GoldenChecklist } from '../goldenChecklist';

const ab = (line: string): string => `Alberta, document checklist (3.7): ${line}`;
const passport = (number: string) => [{ country: 'PH', number, issuedOn: '2022-05-01', expiresOn: '2032-04-30' }];

/** No Express Entry. The partner and the adopted child are in the Philippines. */
export const albertaOpportunity: GoldenChecklist = {
  title: 'Alberta Opportunity Stream of a worker there with a former name, a common-law partner and an adopted child',
  checklistId: 'ca.ab.opportunity',
  asOf: '2026-11-26',
  client: {
    format: 'dossier-client/1', fileNumber: 'G-54', representative: paidRepresentative,
    persons: [
      {
        ...nothingElse, id: 'p1', role: 'principal', accompanying: true, name: { family: 'Halimbawa', given: 'Liza' }, otherNames: [{ family: 'Dating', given: 'Liza' }], dateOfBirth: '1988-04-17', sex: 'F', countryOfBirth: 'PH', citizenships: ['PH'],
        canadian: 'none', maritalStatus: 'common-law', unionSince: '2019-02-14', documentLanguages: ['en'], passports: passport('P0000020'),
        residences: [{ country: 'PH', from: '1988-04-17', to: '2024-09-30', status: 'citizen' }, { country: 'CA', province: 'AB', city: 'Calgary', from: '2024-10-01', to: null, status: 'worker' }],
        canadianStatus: [{ kind: 'work-permit', appliedOn: '2024-07-01', issuedOn: '2024-10-01', expiresOn: '2027-09-30', basis: 'C16', open: false }],
        education: [{ level: 'bachelor', credential: 'bachelor', field: 'Accounting', institution: 'Example University', country: 'PH', startedOn: '2005-06-01', completedOn: '2009-03-30', programMonths: 46, fullTime: true, presentMonths: null,
          eca: { organization: 'IQAS', equivalency: 'bachelor', issuedOn: '2026-02-01', reference: '0000022' } }],
        languageTests: [{ test: 'IELTS-G', takenOn: '2026-03-07', listening: 7, reading: 7, writing: 6, speaking: 7 }],
        work: [{ employer: 'Example Accounts Ltd.', employerId: 'e1', title: 'Bookkeeper', noc: '12200', country: 'CA', province: 'AB', city: 'Calgary', startedOn: '2024-10-07', endedOn: null, hoursPerWeek: 40, paid: true, selfEmployed: false, duringFullTimeStudy: false, authorized: true }],
        intent: { provinces: ['AB'], leaveAtEndOfStay: true },
      },
      { ...nothingElse, id: 'p2', role: 'spouse', accompanying: true, name: { family: 'Pareho', given: 'Rico' }, dateOfBirth: '1987-08-30', sex: 'M', countryOfBirth: 'PH', citizenships: ['PH'], canadian: 'none', maritalStatus: 'common-law', unionSince: '2019-02-14', documentLanguages: ['en'], passports: passport('P0000021'),
        residences: [{ country: 'PH', from: '1987-08-30', to: null, status: 'citizen' }] },
      { ...nothingElse, id: 'p3', role: 'child', accompanying: true, name: { family: 'Pareho', given: 'Ben' }, dateOfBirth: '2020-02-11', sex: 'M', citizenships: ['PH'], canadian: 'none', maritalStatus: 'never-married', parents: ['p1', 'p2'], adopted: true, documentLanguages: ['en'], passports: passport('P0000022'),
        residences: [{ country: 'PH', from: '2020-02-11', to: null, status: 'citizen' }] },
    ],
    employers: [{ id: 'e1', legalName: 'Example Accounts Ltd.', kind: 'private', province: 'AB', city: 'Calgary' }],
    jobOffers: [{ id: 'j1', personId: 'p1', employerId: 'e1', title: 'Bookkeeper', noc: '12200', province: 'AB', city: 'Calgary', wagePerHour: 34, hoursPerWeek: 40, startsOn: '2026-11-01', endsOn: null, permanent: true, seasonal: false, contract: 'employment',
      requires: { level: 'bachelor', experienceMonths: 24, languages: ['en'], licence: false }, lmia: null, approvals: [] }],
    expressEntry: null,
    provincialProfiles: [{ province: 'AB', system: 'ab-worker-eoi', stream: 'ca.ab.opportunity', submittedOn: '2026-05-04', invitedOn: '2026-11-02' }],
  },
  expected: [
    required('passport', 'p1', ab('passport, all pages')),
    required('passport', 'p2', ab('dependants’ documents')),
    required('passport', 'p3', ab('dependants’ documents')),
    required('name-change', 'p1', 'Catalogue DOC-NAMECHANGE: names differ, all'),
    required('common-law-proof', 'p1', ab('civil-status documents')),
    required('imm-5409', 'p1', 'Catalogue DOC-COMMONLAW: cohabitation and IMM 5409, permanent residence'),
    required('birth-certificate', 'p3', ab('dependants’ documents')),
    required('adoption-papers', 'p3', 'Catalogue DOC-ADOPTION: adopted children, permanent residence'),
    required('status-document', 'p1', ab('status: current and past permits'), 'CA'),
    required('provincial-connection-proof', 'p1', ab('Alberta address proof')),
    required('language-test', 'p1', ab('language test'), 'IELTS-G'),
    required('education-credential', 'p1', ab('diploma'), 'bachelor · Accounting'),
    required('transcripts', 'p1', ab('transcript'), 'bachelor · Accounting'),
    required('eca', 'p1', ab('ECA'), 'bachelor · Accounting'),
    required('reference-letter', 'p1', ab('reference letters'), 'Example Accounts Ltd.'),
    required('work-proof', 'p1', ab('T4, NOA, pay stubs, record of employment'), 'Example Accounts Ltd.'),
    required('resume', 'p1', ab('resume')),
    required('provincial-representative-form', 'p1', ab('use of representative form')),
    required('job-offer-letter', 'e1', ab('job offer or contract signed by both'), 'j1'),
    required('business-registration', 'e1', ab('employer: trade name or corporate registry, business licence')),
    required('business-legitimacy', 'e1', ab('employer: payroll summary')),
    required('financial-statements', 'e1', ab('employer: financial evidence for the 400,000 test')),
    required('workers-compensation-clearance', 'e1', ab('employer: WCB clearance')),
  ],
};
