import { ifAsked, nothingElse, required, type GoldenChecklist } from '../goldenChecklist';

const common = (line: string): string => `Documents that provinces ask for alike: ${line}`;
const mb = (line: string): string => `Manitoba (C1): ${line}`;

/** A single bookkeeper abroad with a brother in Winnipeg, who acts for herself. */
export const manitobaSkilledWorkerOverseas: GoldenChecklist = {
  title: 'Skilled Worker Overseas with a brother in Winnipeg',
  checklistId: 'ca.mb.skilled-worker-overseas',
  asOf: '2026-11-26',
  client: {
    format: 'dossier-client/1', fileNumber: 'G-72', representative: null,
    persons: [
      {
        ...nothingElse, id: 'p1', role: 'principal', accompanying: true, name: { family: 'Example', given: 'Amaka' }, dateOfBirth: '1994-07-21', sex: 'F', countryOfBirth: 'NG', citizenships: ['NG'], canadian: 'none', maritalStatus: 'never-married',
        documentLanguages: ['en'], passports: [{ country: 'NG', number: 'A0000073', issuedOn: '2023-05-01', expiresOn: '2033-04-30' }],
        residences: [{ country: 'NG', from: '1994-07-21', to: null, status: 'citizen' }],
        education: [{ level: 'bachelor', field: 'Accounting', institution: 'Example University of Enugu', country: 'NG', completedOn: '2016-07-31', eca: { organization: 'WES', equivalency: 'bachelor', issuedOn: '2025-03-10' } }],
        languageTests: [{ test: 'IELTS-G', takenOn: '2026-02-07', listening: 7, reading: 6.5, writing: 6.5, speaking: 7 }],
        work: [{ employer: 'Example Ledger Services', title: 'Bookkeeper', noc: '12200', country: 'NG', startedOn: '2018-03-05', endedOn: null, hoursPerWeek: 40, paid: true, selfEmployed: false, duringFullTimeStudy: false }],
        relativesInCanada: [{ relation: 'sibling', status: 'permanent-resident', livesInCanada: true, province: 'MB', city: 'Winnipeg', age: 35 }],
        funds: { amount: 14000, asOf: '2026-11-01' }, intent: { provinces: ['MB'], city: 'Winnipeg' },
      },
    ],
  },
  expected: [
    required('provincial-forms', 'p1', common('forms and declarations of the program')),
    required('passport', 'p1', common('identity')),
    required('resume', 'p1', common('résumé')),
    ifAsked('settlement-plan', 'p1', 'Secondary sources: settlement plan; whether for this pathway is not held'),
    ifAsked('express-entry-profile', 'p1', mb('draws name how many had an Express Entry profile')),
    required('education-credential', 'p1', common('credentials and transcripts'), 'bachelor · Accounting'),
    required('transcripts', 'p1', common('credentials and transcripts'), 'bachelor · Accounting'),
    required('eca', 'p1', common('assessment if foreign'), 'bachelor · Accounting'),
    required('reference-letter', 'p1', common('work letters'), 'Example Ledger Services'),
    required('language-test', 'p1', mb('points for language'), 'IELTS-G'),
    required('relative-proof', 'p1', mb('close relative'), 'sibling'),
    required('provincial-connection-proof', 'p1', mb('Manitoba connection required')),
    required('proof-of-funds', 'p1', mb('10,000 + 2,000 per accompanying dependant')),
  ],
};
