import { ifAsked, nothingElse, required, type GoldenChecklist } from '../goldenChecklist';

const sk = (line: string): string => `Saskatchewan, SINP documents (A10), Occupation In-Demand column: ${line}`;

/** A software engineer abroad, unmarried and without a representative, with an aunt in Saskatchewan. */
export const saskatchewanOccupationInDemand: GoldenChecklist = {
  title: 'Occupation In-Demand of a software engineer abroad with an aunt in Saskatchewan',
  checklistId: 'ca.sk.occupation-in-demand',
  asOf: '2020-09-15',
  client: {
    format: 'dossier-client/1', fileNumber: 'G-52', representative: null,
    persons: [
      {
        ...nothingElse, id: 'p1', role: 'principal', accompanying: true, name: { family: 'Example', given: 'Meera' }, dateOfBirth: '1990-02-11', sex: 'F', countryOfBirth: 'IN', citizenships: ['IN'], canadian: 'none', maritalStatus: 'never-married',
        documentLanguages: ['en'], passports: [{ country: 'IN', number: 'N0000052', issuedOn: '2018-05-01', expiresOn: '2028-04-30' }], residences: [{ country: 'IN', from: '1990-02-11', to: null, status: 'citizen' }],
        education: [{ level: 'bachelor', field: 'Computer science', institution: 'Example University', country: 'IN', completedOn: '2012-06-30', relatedTo: ['2173'], eca: { organization: 'WES', equivalency: 'bachelor', issuedOn: '2019-10-01' } }],
        languageTests: [{ test: 'IELTS-G', takenOn: '2020-01-18', listening: 8, reading: 7, writing: 6.5, speaking: 7 }],
        work: [{ employer: 'Example Software Pvt Ltd', title: 'Software engineer', noc: '2173', country: 'IN', startedOn: '2013-01-07', endedOn: null, hoursPerWeek: 40, paid: true, selfEmployed: false, duringFullTimeStudy: false }],
        relativesInCanada: [{ relation: 'aunt-uncle', status: 'citizen', livesInCanada: true, province: 'SK', supportsOther: false }],
        funds: { amount: 20000, asOf: '2020-09-01', heldSince: '2020-03-01' },
      },
    ],
  },
  expected: [
    required('provincial-forms', 'p1', sk('Ethical Conduct Disclosure and Declaration')),
    required('passport', 'p1', sk('passports')),
    required('birth-certificate', 'p1', sk('birth certificates')),
    required('education-credential', 'p1', sk('education credentials'), 'bachelor · Computer science'),
    required('transcripts', 'p1', sk('transcripts'), 'bachelor · Computer science'),
    required('eca', 'p1', sk('ECA if foreign'), 'bachelor · Computer science'),
    required('reference-letter', 'p1', sk('work letters'), 'Example Software Pvt Ltd'),
    required('work-proof', 'p1', sk('one government-issued proof per job'), 'Example Software Pvt Ltd'),
    required('language-test', 'p1', sk('language test'), 'IELTS-G'),
    required('proof-of-funds', 'p1', sk('funds 3 months')),
    required('settlement-plan', 'p1', sk('settlement plan')),
    required('relative-proof', 'p1', sk('proof of Saskatchewan connection, if claimed'), 'aunt-uncle'),
    ifAsked('provincial-connection-proof', 'p1', sk('proof of Saskatchewan connection, if claimed')),
    ifAsked('licence', 'p1', sk('licence letter, if needed')),
    required('imm-0008', 'p1', sk('IMM 0008')),
    required('imm-5669', 'p1', sk('IMM 5669: applicant, spouse, children 18+')),
    required('imm-5406', 'p1', sk('IMM 5406')),
    ifAsked('imm-5475', 'p1', sk('IMM 5475')),
  ],
};
