import { ifAsked, nothingElse, open, paidRepresentative, required, type GoldenChecklist } from '../goldenChecklist';

const sk = (line: string): string => `Saskatchewan, SINP documents (A10), Express Entry column: ${line}`;

/** Express Entry sub-category: no job offer; funds of three months and a settlement plan; a divorced applicant with a child of ten. */
export const nominationSaskatchewan: GoldenChecklist = {
  title: 'a nomination of Saskatchewan through Express Entry, of a divorced applicant abroad with a child',
  checklistId: 'case.nomination',
  asOf: '2026-11-26',
  client: {
    format: 'dossier-client/1', fileNumber: 'G-31', representative: paidRepresentative,
    persons: [
      {
        ...nothingElse, id: 'p1', role: 'principal', accompanying: true, name: { family: 'Example', given: 'Ama' }, dateOfBirth: '1988-04-17', sex: 'F', countryOfBirth: 'GH', citizenships: ['GH'], canadian: 'none', maritalStatus: 'divorced',
        previousUnions: [{ kind: 'marriage', endedBy: 'divorce', endedOn: '2021-06-30' }], documentLanguages: ['en'],
        passports: [{ country: 'GH', number: 'G0000009', issuedOn: '2022-05-01', expiresOn: '2032-04-30' }], residences: [{ country: 'GH', from: '1988-04-17', to: null, status: 'citizen' }],
        education: [{ level: 'bachelor', credential: 'bachelor', field: 'Accounting', institution: 'Example University', country: 'GH', startedOn: '2006-09-01', completedOn: '2010-06-30', programMonths: 46, fullTime: true, presentMonths: null,
          eca: { organization: 'WES', equivalency: 'bachelor', issuedOn: '2026-02-01', reference: '0000014' } }],
        languageTests: [{ test: 'IELTS-G', takenOn: '2026-03-07', listening: 8, reading: 8, writing: 7, speaking: 7.5 }],
        work: [{ employer: 'Example Accounts Ltd', title: 'Accountant', noc: '11100', country: 'GH', startedOn: '2012-04-03', endedOn: null, hoursPerWeek: 40, paid: true, selfEmployed: false, duringFullTimeStudy: false }],
        funds: { amount: 40000, asOf: '2026-10-15', heldSince: '2026-01-02' }, intent: { provinces: ['SK'], leaveAtEndOfStay: true },
      },
      { ...nothingElse, id: 'p2', role: 'child', accompanying: true, name: { family: 'Example', given: 'Kofi' }, dateOfBirth: '2016-05-05', sex: 'M', citizenships: ['GH'], canadian: 'none', maritalStatus: 'never-married', parents: ['p1'], custody: 'sole', adopted: false,
        documentLanguages: ['en'], passports: [{ country: 'GH', number: 'G0000010', issuedOn: '2022-05-01', expiresOn: '2032-04-30' }], residences: [{ country: 'GH', from: '2016-05-05', to: null, status: 'citizen' }] },
    ],
    expressEntry: { profileSubmittedOn: '2026-08-01', invitedOn: null, primaryNoc: '11100' },
    provincialProfiles: [{ province: 'SK', system: 'sk-isw', stream: 'ca.sk.express-entry', submittedOn: '2026-05-04', invitedOn: '2026-11-02' }],
  },
  expected: [
    required('provincial-forms', 'p1', sk('Ethical Conduct Disclosure and Declaration')),
    required('passport', 'p1', sk('passports')),
    required('passport', 'p2', sk('passports')),
    required('birth-certificate', 'p2', sk('birth certificates, children: both parents named')),
    required('birth-certificate', 'p1', sk('birth certificates')),
    required('end-of-union', 'p1', sk('divorce'), 'marriage · divorce · 2021-06-30'),
    required('custody-papers', 'p2', sk('custody')),
    required('education-credential', 'p1', sk('education credentials'), 'bachelor · Accounting'),
    required('transcripts', 'p1', sk('transcripts'), 'bachelor · Accounting'),
    required('eca', 'p1', sk('ECA if foreign'), 'bachelor · Accounting'),
    required('reference-letter', 'p1', sk('work letters'), 'Example Accounts Ltd'),
    required('work-proof', 'p1', sk('one government-issued proof per job'), 'Example Accounts Ltd'),
    required('language-test', 'p1', sk('language test'), 'IELTS-G'),
    required('proof-of-funds', 'p1', sk('funds 3 months')),
    required('settlement-plan', 'p1', sk('settlement plan')),
    ifAsked('provincial-connection-proof', 'p1', sk('proof of Saskatchewan connection, if claimed')),
    required('express-entry-profile', 'p1', sk('EE profile and validation code')),
    required('imm-0008', 'p1', sk('IMM 0008')),
    required('imm-5669', 'p1', sk('IMM 5669: applicant, spouse, children 18+')),
    required('imm-5406', 'p1', sk('IMM 5406')),
    required('imm-5476', 'p1', sk('IMM 5476')),
    ifAsked('imm-5475', 'p1', sk('IMM 5475; common catalogue: release only')),
    required('provincial-representative-form', 'p1', 'Common 9: provincial extra rules: Saskatchewan licence'),
    open('licence', 'p1', sk('licence letter, if needed; no offer is on file')),
  ],
};
