import { ifAsked, nothingElse, paidRepresentative, required, type GoldenChecklist } from '../goldenChecklist';

const nb = (line: string): string => `New Brunswick (C3), forms: ${line}`;
const alike = (line: string): string => `The list of the province is not held: what the other provincial programs ask for alike: ${line}`;

/** A French speaker in Moncton, single, at work for the employer of the offer. */
export const newBrunswickStrategicWorkers: GoldenChecklist = {
  title: 'a French speaker at work in New Brunswick, single',
  checklistId: 'ca.nb.strategic-initiative-workers',
  asOf: '2026-11-26',
  client: {
    format: 'dossier-client/1', fileNumber: 'G-71', representative: paidRepresentative,
    persons: [{
      ...nothingElse, id: 'p1', role: 'principal', accompanying: true, name: { family: 'Exemple', given: 'Awa' }, dateOfBirth: '1993-02-11', sex: 'F', countryOfBirth: 'SN', citizenships: ['SN'], canadian: 'none', maritalStatus: 'never-married',
      documentLanguages: ['fr'], passports: [{ country: 'SN', number: 'A00000071', issuedOn: '2023-05-01', expiresOn: '2033-04-30' }],
      residences: [{ country: 'SN', from: '1993-02-11', to: '2026-01-14', status: 'citizen' }, { country: 'CA', province: 'NB', city: 'Moncton', from: '2026-01-15', to: null, status: 'worker' }],
      education: [{ level: 'bachelor', field: 'Accounting', institution: 'Example University', country: 'SN', completedOn: '2015-07-15', eca: null }],
      languageTests: [{ test: 'TEF', takenOn: '2026-05-09', listening: 500, reading: 500, writing: 450, speaking: 450 }],
      work: [{ employer: 'Exemple Comptables inc.', employerId: 'e1', title: 'Bookkeeper', noc: '12200', country: 'CA', province: 'NB', startedOn: '2026-01-20', endedOn: null, hoursPerWeek: 37.5, paid: true, selfEmployed: false, duringFullTimeStudy: false, authorized: true }],
      canadianStatus: [{ kind: 'work-permit', issuedOn: '2026-01-15', expiresOn: '2028-01-14', basis: 'C16', employerId: 'e1', open: false }],
    }],
    employers: [{ id: 'e1', legalName: 'Exemple Comptables inc.', province: 'NB', naics: '541215' }],
    jobOffers: [{ id: 'j1', personId: 'p1', employerId: 'e1', title: 'Bookkeeper', noc: '12200', province: 'NB', wagePerHour: 27, hoursPerWeek: 37.5, permanent: true, requires: { licence: false } }],
  },
  expected: [
    required('provincial-forms', 'p1', nb('NB-005 (consent)')),
    required('provincial-forms', 'e1', nb('NB-004 (employment information)'), 'j1'),
    required('provincial-representative-form', 'p1', nb('NB-007 (representative)')),
    required('settlement-plan', 'p1', nb('PCNB-IS 002 settlement plan')),
    required('passport', 'p1', alike('passport')),
    required('status-document', 'p1', alike('status in Canada'), 'CA'),
    required('resume', 'p1', alike('resume')),
    required('education-credential', 'p1', alike('studies'), 'bachelor · Accounting'),
    ifAsked('transcripts', 'p1', alike('transcripts'), 'bachelor · Accounting'),
    ifAsked('eca', 'p1', alike('assessment of foreign studies, which the sources do not name here'), 'bachelor · Accounting'),
    required('reference-letter', 'p1', alike('work'), 'Exemple Comptables inc.'),
    required('work-proof', 'p1', alike('work in Canada'), 'Exemple Comptables inc.'),
    required('language-test', 'p1', 'New Brunswick (C3), Strategic Initiative: NCLC 5', 'TEF'),
    required('job-offer-letter', 'e1', alike('job offer'), 'j1'),
    ifAsked('imm-5476', 'p1', alike('representative, federal form')),
  ],
};
