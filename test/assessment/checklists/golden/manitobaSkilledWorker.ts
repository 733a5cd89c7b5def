import { ifAsked, nothingElse, paidRepresentative, required, type GoldenChecklist } from '../goldenChecklist';

const common = (line: string): string => `Documents that provinces ask for alike: ${line}`;
const mb = (line: string): string => `Manitoba (C1, D3): ${line}`;

/** A food counter attendant (TEER 5) in Brandon, married; his wife stays abroad for now. */
export const manitobaSkilledWorker: GoldenChecklist = {
  title: 'Skilled Worker in Manitoba of TEER 5, married',
  checklistId: 'ca.mb.skilled-worker',
  asOf: '2026-11-26',
  client: {
    format: 'dossier-client/1', fileNumber: 'G-71', representative: paidRepresentative,
    persons: [
      {
        ...nothingElse, id: 'p1', role: 'principal', accompanying: true, name: { family: 'Example', given: 'Rafael' }, dateOfBirth: '1990-02-11', sex: 'M', countryOfBirth: 'PH', citizenships: ['PH'], canadian: 'none', maritalStatus: 'married', unionSince: '2018-06-02',
        documentLanguages: ['en'], passports: [{ country: 'PH', number: 'P0000071', issuedOn: '2023-05-01', expiresOn: '2033-04-30' }],
        residences: [{ country: 'PH', from: '1990-02-11', to: '2025-01-14', status: 'citizen' }, { country: 'CA', province: 'MB', city: 'Brandon', from: '2025-01-15', to: null, status: 'worker' }],
        education: [{ level: 'two-year', field: 'Hospitality', institution: 'Example College Manila', country: 'PH', completedOn: '2011-03-31', eca: { organization: 'WES', equivalency: 'two-year', issuedOn: '2025-03-10' } }],
        languageTests: [{ test: 'CELPIP-G', takenOn: '2026-06-06', listening: 5, reading: 5, writing: 4, speaking: 5 }],
        work: [{ employer: 'Wheat City Example Diner Ltd.', employerId: 'e1', title: 'Food counter attendant', noc: '65201', country: 'CA', province: 'MB', startedOn: '2025-01-20', endedOn: null, hoursPerWeek: 40, paid: true, selfEmployed: false, duringFullTimeStudy: false, authorized: true }],
        canadianStatus: [{ kind: 'work-permit', issuedOn: '2025-01-15', expiresOn: '2027-01-14', basis: 'lmia', employerId: 'e1', open: false }],
        intent: { provinces: ['MB'], city: 'Brandon' },
      },
      { ...nothingElse, id: 'p2', role: 'spouse', accompanying: false, name: { family: 'Example', given: 'Liza' }, dateOfBirth: '1992-09-09', sex: 'F', citizenships: ['PH'], canadian: 'none', maritalStatus: 'married', documentLanguages: ['en'],
        passports: [{ country: 'PH', number: 'P0000072', issuedOn: '2023-05-01', expiresOn: '2033-04-30' }], residences: [{ country: 'PH', from: '1992-09-09', to: null, status: 'citizen' }] },
    ],
    employers: [{ id: 'e1', legalName: 'Wheat City Example Diner Ltd.', province: 'MB', naics: '722512' }],
    jobOffers: [{ id: 'j1', personId: 'p1', employerId: 'e1', title: 'Food counter attendant', noc: '65201', province: 'MB', wagePerHour: 17.5, hoursPerWeek: 40, permanent: true, requires: { licence: false } }],
  },
  expected: [
    required('provincial-forms', 'p1', common('forms and declarations of the program')),
    required('passport', 'p1', common('identity of the family')),
    required('passport', 'p2', common('identity of the family')),
    required('status-document', 'p1', common('current and earlier permits'), 'CA'),
    required('resume', 'p1', common('résumé')),
    required('provincial-representative-form', 'p1', 'Representatives: Manitoba registration'),
    ifAsked('imm-5476', 'p1', 'Representatives: IMM 5476'),
    ifAsked('settlement-plan', 'p1', 'Secondary sources: settlement plan; whether for this pathway is not held'),
    ifAsked('express-entry-profile', 'p1', mb('draws name how many had an Express Entry profile')),
    required('marriage-certificate', 'p1', common('civil status')),
    required('education-credential', 'p1', common('credentials and transcripts'), 'two-year · Hospitality'),
    required('transcripts', 'p1', common('credentials and transcripts'), 'two-year · Hospitality'),
    required('eca', 'p1', common('assessment if foreign'), 'two-year · Hospitality'),
    required('reference-letter', 'p1', common('work letters'), 'Wheat City Example Diner Ltd.'),
    required('work-proof', 'p1', common('pay slips and T4 of work in Canada'), 'Wheat City Example Diner Ltd.'),
    required('language-test', 'p1', mb('TEER 4-5 need CLB 4'), 'CELPIP-G'),
    required('job-offer-letter', 'e1', mb('long-term job offer letter'), 'j1'),
    ifAsked('proof-of-funds', 'p1', mb('funds; secondary sources do not ask those who work in Manitoba')),
  ],
};
