import { ifAsked, nothingElse, open, paidRepresentative, required, type GoldenChecklist } from '../goldenChecklist';

const on = (line: string): string => `Ontario, document checklist (2.5): ${line}`;

/** Human Capital Priorities: linked to Express Entry, without a job offer, with funds of six months. The son of another marriage comes along with the consent of his mother. */
export const nominationOntario: GoldenChecklist = {
  title: 'a nomination of Ontario through Express Entry, of a widower abroad with a son, without a job offer',
  checklistId: 'case.nomination',
  asOf: '2026-11-26',
  client: {
    format: 'dossier-client/1', fileNumber: 'G-39', representative: paidRepresentative,
    persons: [
      {
        ...nothingElse, id: 'p1', role: 'principal', accompanying: true, name: { family: 'Modelo', given: 'Luis' }, dateOfBirth: '1986-04-17', sex: 'M', countryOfBirth: 'PE', citizenships: ['PE'], canadian: 'none', maritalStatus: 'widowed',
        previousUnions: [{ kind: 'marriage', endedBy: 'divorce', endedOn: '2014-06-30' }, { kind: 'marriage', endedBy: 'death', endedOn: '2022-01-15' }], documentLanguages: ['es'],
        passports: [{ country: 'PE', number: 'E0000009', issuedOn: '2022-05-01', expiresOn: '2032-04-30' }], residences: [{ country: 'PE', from: '1986-04-17', to: null, status: 'citizen' }],
        education: [{ level: 'bachelor', credential: 'bachelor', field: 'Systems engineering', institution: 'Universidad Modelo', country: 'PE', startedOn: '2004-03-01', completedOn: '2009-07-30', programMonths: 60, fullTime: true, presentMonths: null,
          eca: { organization: 'WES', equivalency: 'bachelor', issuedOn: '2026-02-01', reference: '0000024' } }],
        languageTests: [{ test: 'IELTS-G', takenOn: '2026-03-07', listening: 8, reading: 8, writing: 7, speaking: 7.5 }],
        work: [{ employer: 'Modelo Datos SAC', title: 'Database analyst', noc: '21223', country: 'PE', startedOn: '2012-04-03', endedOn: null, hoursPerWeek: 40, paid: true, selfEmployed: false, duringFullTimeStudy: false }],
        funds: { amount: 40000, asOf: '2026-10-15', heldSince: '2026-01-02' }, intent: { provinces: ['ON'], leaveAtEndOfStay: true },
      },
      { ...nothingElse, id: 'p2', role: 'child', accompanying: true, name: { family: 'Modelo', given: 'Hugo' }, dateOfBirth: '2012-05-05', sex: 'M', citizenships: ['PE'], canadian: 'none', maritalStatus: 'never-married', parents: ['p1'], custody: 'joint', adopted: false,
        documentLanguages: ['es'], passports: [{ country: 'PE', number: 'E0000010', issuedOn: '2022-05-01', expiresOn: '2032-04-30' }], residences: [{ country: 'PE', from: '2012-05-05', to: null, status: 'citizen' }] },
    ],
    expressEntry: { profileSubmittedOn: '2026-08-01', invitedOn: null, primaryNoc: '21223' },
    provincialProfiles: [{ province: 'ON', system: 'on-notification', stream: 'ca.on.hcp', submittedOn: '2026-08-01', invitedOn: '2026-11-02' }],
  },
  expected: [
    required('passport', 'p1', on('passport and travel history')),
    required('passport', 'p2', on('marriage and birth documents for family; catalogue DOC-PASSPORT: each person')),
    required('resume', 'p1', on('resume')),
    required('language-test', 'p1', on('language test'), 'IELTS-G'),
    required('education-credential', 'p1', on('ECA or Canadian diploma, transcript'), 'bachelor · Systems engineering'),
    required('transcripts', 'p1', on('transcript'), 'bachelor · Systems engineering'),
    required('eca', 'p1', on('ECA'), 'bachelor · Systems engineering'),
    required('reference-letter', 'p1', on('employment reference letters'), 'Modelo Datos SAC'),
    required('provincial-connection-proof', 'p1', on('proof of intention to reside in Ontario')),
    required('proof-of-funds', 'p1', on('settlement-funds proof, HCP: six months of statements')),
    required('birth-certificate', 'p2', on('birth documents for family')),
    required('end-of-union', 'p1', 'Catalogue DOC-DIVORCE: earlier marriages, permanent residence', 'marriage · divorce · 2014-06-30'),
    required('end-of-union', 'p1', 'Catalogue DOC-DIVORCE: death certificate of the former spouse, permanent residence', 'marriage · death · 2022-01-15'),
    required('custody-papers', 'p2', 'Catalogue DOC-CUSTODY: another parent not coming, permanent residence'),
    required('imm-5604', 'p2', 'Catalogue DOC-CUSTODY: consent of the other parent (IMM 5604 or court order)'),
    required('translation', 'p1', 'Catalogue DOC-TRANSL: not English or French, all'),
    required('translation', 'p2', 'Catalogue DOC-TRANSL: not English or French, all'),
    required('express-entry-profile', 'p1', on('Express Entry profile and validation code if enhanced')),
    required('provincial-representative-form', 'p1', on('representative form if represented')),
    ifAsked('imm-5476', 'p1', 'Catalogue DOC-REP: representative used, all; the province has a form of its own, so the federal one waits for the federal stage'),
    required('provincial-forms', 'p1', `${on('no form of the applicant is named')}: left open; the portal of the province asks for its declarations`),
    open('licence', 'p1', `${on('licence')}; no offer is on file`),
  ],
};
