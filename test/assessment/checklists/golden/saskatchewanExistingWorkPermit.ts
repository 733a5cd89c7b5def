import { ifAsked, nothingElse, paidRepresentative, required, type GoldenChecklist } from '../goldenChecklist';

const sk = (line: string): string => `Saskatchewan, SINP documents (A10), Existing Work Permit column: ${line}`;

/** A cleaner (TEER 5) in Saskatchewan on a permit with an assessment, married, whose wife stays abroad; a secondary school diploma alone. */
export const saskatchewanExistingWorkPermit: GoldenChecklist = {
  title: 'Existing Work Permit of a cleaner in Saskatchewan, married',
  checklistId: 'ca.sk.existing-work-permit',
  asOf: '2026-11-26',
  client: {
    format: 'dossier-client/1', fileNumber: 'G-51', representative: paidRepresentative,
    persons: [
      {
        ...nothingElse, id: 'p1', role: 'principal', accompanying: true, name: { family: 'Example', given: 'Rafael' }, dateOfBirth: '1990-02-11', sex: 'M', countryOfBirth: 'PH', citizenships: ['PH'], canadian: 'none', maritalStatus: 'married', unionSince: '2018-06-02',
        documentLanguages: ['en'], passports: [{ country: 'PH', number: 'P0000051', issuedOn: '2023-05-01', expiresOn: '2033-04-30' }],
        residences: [{ country: 'PH', from: '1990-02-11', to: '2025-01-14', status: 'citizen' }, { country: 'CA', province: 'SK', city: 'Saskatoon', from: '2025-01-15', to: null, status: 'worker' }],
        education: [{ level: 'secondary', institution: 'Example High School', country: 'PH', completedOn: '2008-03-31', eca: null }],
        languageTests: [{ test: 'CELPIP-G', takenOn: '2026-06-06', listening: 5, reading: 5, writing: 4, speaking: 5 }],
        work: [{ employer: 'Prairie Example Cleaning Ltd.', employerId: 'e1', title: 'Cleaner', noc: '65310', country: 'CA', province: 'SK', startedOn: '2025-01-20', endedOn: null, hoursPerWeek: 40, paid: true, selfEmployed: false, duringFullTimeStudy: false, authorized: true }],
        canadianStatus: [{ kind: 'work-permit', issuedOn: '2025-01-15', expiresOn: '2027-01-14', basis: 'lmia', employerId: 'e1', open: false }],
      },
      { ...nothingElse, id: 'p2', role: 'spouse', accompanying: false, name: { family: 'Example', given: 'Liza' }, dateOfBirth: '1992-09-09', sex: 'F', citizenships: ['PH'], canadian: 'none', maritalStatus: 'married', documentLanguages: ['en'],
        passports: [{ country: 'PH', number: 'P0000052', issuedOn: '2023-05-01', expiresOn: '2033-04-30' }], residences: [{ country: 'PH', from: '1992-09-09', to: null, status: 'citizen' }] },
    ],
    employers: [{ id: 'e1', legalName: 'Prairie Example Cleaning Ltd.', province: 'SK', naics: '561722' }],
    jobOffers: [{ id: 'j1', personId: 'p1', employerId: 'e1', title: 'Cleaner', noc: '65310', province: 'SK', wagePerHour: 18.5, hoursPerWeek: 40, permanent: true, requires: { licence: false } }],
  },
  expected: [
    required('provincial-forms', 'p1', sk('Ethical Conduct Disclosure and Declaration')),
    required('passport', 'p1', sk('passports')),
    required('passport', 'p2', sk('passports')),
    required('birth-certificate', 'p1', sk('birth certificates')),
    required('birth-certificate', 'p2', sk('birth certificates')),
    required('marriage-certificate', 'p1', sk('marriage')),
    required('reference-letter', 'p1', sk('work letters'), 'Prairie Example Cleaning Ltd.'),
    required('work-proof', 'p1', sk('one government-issued proof per job; pay proof'), 'Prairie Example Cleaning Ltd.'),
    required('status-document', 'p1', sk('work permit'), 'CA'),
    required('language-test', 'p1', sk('language test, TEER 4-5'), 'CELPIP-G'),
    required('job-offer-letter', 'e1', sk('job offer'), 'j1'),
    required('position-assessment', 'e1', sk('EPA'), 'j1'),
    required('imm-0008', 'p1', sk('IMM 0008')),
    required('imm-5669', 'p1', sk('IMM 5669: applicant, spouse, children 18+')),
    required('imm-5669', 'p2', sk('IMM 5669: applicant, spouse, children 18+')),
    required('imm-5406', 'p1', sk('IMM 5406')),
    required('imm-5406', 'p2', sk('IMM 5406')),
    required('imm-5476', 'p1', sk('IMM 5476')),
    ifAsked('imm-5475', 'p1', sk('IMM 5475')),
    required('provincial-representative-form', 'p1', 'Saskatchewan (A9): a paid consultant holds the licence of Saskatchewan'),
  ],
};
