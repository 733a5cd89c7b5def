import { ifAsked, nothingElse, paidRepresentative, required, type GoldenChecklist } from '../goldenChecklist';

const pilot = (line: string): string => `Community pilots (C8): ${line}`;
const catalogue = (line: string): string => `Catalogue of documents, used in all permanent residence or in RCIP: ${line}`;
const forms = (line: string): string => `The forms of the pilots are not held; those of other applications for permanent residence: ${line}`;

/** A mechanic abroad, single, recommended by North Bay. */
export const ruralCommunityPilot: GoldenChecklist = {
  title: 'a mechanic abroad, single, recommended by North Bay',
  checklistId: 'ca.rcip',
  asOf: '2026-11-26',
  client: {
    format: 'dossier-client/1', fileNumber: 'G-80', representative: paidRepresentative,
    persons: [{
      ...nothingElse, id: 'p1', role: 'principal', accompanying: true, name: { family: 'Example', given: 'Arjun' }, dateOfBirth: '1993-02-11', sex: 'M', countryOfBirth: 'IN', citizenships: ['IN'], canadian: 'none', maritalStatus: 'never-married',
      documentLanguages: ['en'], passports: [{ country: 'IN', number: 'T0000080', issuedOn: '2022-05-01', expiresOn: '2032-04-30' }], residences: [{ country: 'IN', from: '1993-02-11', to: null, status: 'citizen' }],
      education: [{ level: 'secondary', field: 'General studies', institution: 'Example School', country: 'IN', completedOn: '2011-05-31', eca: { organization: 'WES', equivalency: 'secondary', issuedOn: '2025-02-01' } }],
      languageTests: [{ test: 'CELPIP-G', takenOn: '2026-03-07', listening: 6, reading: 6, writing: 6, speaking: 6 }],
      work: [
        { employer: 'Example Garage', title: 'Mechanic', noc: '72410', country: 'IN', startedOn: '2020-03-01', endedOn: '2026-10-31', hoursPerWeek: 48, paid: true, selfEmployed: false, duringFullTimeStudy: false },
        { employer: 'Older Example Garage', title: 'Mechanic', noc: '72410', country: 'IN', startedOn: '2015-03-01', endedOn: '2020-02-28', hoursPerWeek: 48, paid: true, selfEmployed: false, duringFullTimeStudy: false },
      ],
      funds: { amount: 20000, asOf: '2026-11-01' },
    }],
    employers: [{ id: 'e1', legalName: 'Lakeside Example Ltd.', province: 'ON', familyShares: [], approvals: [{ kind: 'designation', by: 'North Bay', issuedOn: '2025-09-10' }] }],
    jobOffers: [{
      id: 'j1', personId: 'p1', employerId: 'e1', title: 'Mechanic', noc: '72410', province: 'ON', city: 'North Bay', wagePerHour: 31, hoursPerWeek: 40, permanent: true, endsOn: null, seasonal: false,
      approvals: [{ kind: 'community-endorsement', by: 'North Bay', issuedOn: '2026-10-01', expiresOn: '2027-04-01' }],
    }],
  },
  expected: [
    required('endorsement', 'p1', pilot('community recommendation certificate'), 'j1'),
    required('job-offer-letter', 'e1', pilot('offer of a designated employer, full-time, non-seasonal'), 'j1'),
    required('passport', 'p1', catalogue('DOC-PASSPORT, always, each person')),
    ifAsked('digital-photo', 'p1', catalogue('DOC-PHOTO, many paper files')),
    ifAsked('medical-exam-proof', 'p1', 'Medical: wait for instructions; all family members'),
    required('police-certificate', 'p1', catalogue('DOC-POLICE, 18 or more, each country of six months or more in the last ten years'), 'IN'),
    required('biometrics-confirmation', 'p1', catalogue('DOC-BIO, ages 14 to 79')),
    required('biometrics-fee-receipt', null, 'Biometrics: 85, family 170'),
    ifAsked('imm-0008', 'p1', forms('IMM 0008')),
    ifAsked('imm-5669', 'p1', forms('IMM 5669')),
    ifAsked('imm-5406', 'p1', forms('IMM 5406')),
    required('imm-5476', 'p1', catalogue('DOC-REP, representative used')),
    required('language-test', 'p1', catalogue('DOC-LANG, under 2 years'), 'CELPIP-G'),
    required('education-credential', 'p1', pilot('high school'), 'secondary · General studies'),
    required('eca', 'p1', pilot('high school or ECA equal'), 'secondary · General studies'),
    required('reference-letter', 'p1', pilot('1 year related, last 3 years'), 'Example Garage'),
    required('proof-of-funds', 'p1', pilot('funds table, unless already working in Canada with authorization')),
    required('processing-fee-receipt', null, 'Federal PR fees (D2): processing'),
    required('right-of-permanent-residence-fee-receipt', null, 'Federal PR fees (D2): right of permanent residence'),
  ],
};
