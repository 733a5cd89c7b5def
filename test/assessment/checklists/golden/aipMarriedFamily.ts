import { ifAsked, nothingElse, paidRepresentative, required, type GoldenChecklist } from '../goldenChecklist';

const aip = (line: string): string => `Atlantic Immigration Program (C7): ${line}`;
const catalogue = (line: string): string => `Catalogue of documents, used in all permanent residence or in AIP: ${line}`;
const passport = (number: string) => [{ country: 'IN', number, issuedOn: '2022-05-01', expiresOn: '2032-04-30' }];
const abroad = (from: string) => [{ country: 'IN', from, to: null, status: 'citizen' }];

/** A cook at work in Nova Scotia on a C18 permit, endorsed, with a wife and a child of six abroad who come along. */
export const aipMarriedFamily: GoldenChecklist = {
  title: 'a cook at work in Nova Scotia, endorsed, with a wife and a child of six who come along',
  checklistId: 'ca.aip',
  asOf: '2026-11-26',
  client: {
    format: 'dossier-client/1', fileNumber: 'G-70', representative: paidRepresentative,
    persons: [
      {
        ...nothingElse, id: 'p1', role: 'principal', accompanying: true, name: { family: 'Example', given: 'Arjun' }, dateOfBirth: '1990-02-11', sex: 'M', countryOfBirth: 'IN', citizenships: ['IN'], canadian: 'none', maritalStatus: 'married', unionSince: '2018-06-02',
        documentLanguages: ['en'], passports: passport('T0000070'),
        residences: [{ country: 'IN', from: '1990-02-11', to: '2026-02-14', status: 'citizen' }, { country: 'CA', province: 'NS', city: 'Halifax', from: '2026-02-15', to: null, status: 'worker' }],
        education: [{ level: 'two-year', credential: 'college', field: 'Cookery', institution: 'Example Institute', country: 'IN', completedOn: '2011-05-31', eca: { organization: 'WES', equivalency: 'two-year', issuedOn: '2025-02-01' } }],
        languageTests: [{ test: 'IELTS-G', takenOn: '2026-03-07', listening: 6, reading: 6, writing: 6, speaking: 6 }],
        work: [
          { employer: 'Example Hotel Pvt Ltd', title: 'Cook', noc: '63200', country: 'IN', startedOn: '2018-03-01', endedOn: '2025-12-31', hoursPerWeek: 48, paid: true, selfEmployed: false, duringFullTimeStudy: false },
          { employer: 'Harbour Example Catering Ltd.', employerId: 'e1', title: 'Cook', noc: '63200', country: 'CA', province: 'NS', startedOn: '2026-03-02', endedOn: null, hoursPerWeek: 40, paid: true, selfEmployed: false, duringFullTimeStudy: false, authorized: true },
        ],
        canadianStatus: [{ kind: 'work-permit', issuedOn: '2026-02-15', expiresOn: '2028-02-14', basis: 'C18', employerId: 'e1', open: false }],
      },
      { ...nothingElse, id: 'p2', role: 'spouse', accompanying: true, name: { family: 'Example', given: 'Meera' }, dateOfBirth: '1992-09-09', sex: 'F', citizenships: ['IN'], canadian: 'none', maritalStatus: 'married', documentLanguages: ['en'], passports: passport('T0000071'), residences: abroad('1992-09-09') },
      { ...nothingElse, id: 'p3', role: 'child', accompanying: true, name: { family: 'Example', given: 'Ravi' }, dateOfBirth: '2020-03-03', sex: 'M', citizenships: ['IN'], canadian: 'none', maritalStatus: 'never-married', parents: ['p1', 'p2'], adopted: false, documentLanguages: ['en'], passports: passport('T0000072'), residences: abroad('2020-03-03') },
    ],
    employers: [{ id: 'e1', legalName: 'Harbour Example Catering Ltd.', province: 'NS', naics: '722320', familyShares: [], approvals: [{ kind: 'designation', province: 'NS', issuedOn: '2025-01-10' }] }],
    jobOffers: [{ id: 'j1', personId: 'p1', employerId: 'e1', title: 'Cook', noc: '63200', province: 'NS', wagePerHour: 21, hoursPerWeek: 40, permanent: true, endsOn: null, seasonal: false }],
    nominations: [{ province: 'NS', kind: 'endorsement', employerId: 'e1', issuedOn: '2026-10-01', expiresOn: '2027-04-01' }],
  },
  expected: [
    required('endorsement', 'p1', aip('endorsement issued by the province, valid when the application is made'), 'NS'),
    required('imm-0157', 'e1', aip('forms: IMM 0157'), 'j1'),
    required('provincial-forms', 'e1', aip('forms: provincial endorsement forms'), 'j1'),
    required('settlement-plan', 'p1', aip('individual settlement plan co-signed before endorsement')),
    ...['p1', 'p2', 'p3'].flatMap((person) => [
      required('passport', person, catalogue('DOC-PASSPORT, always, each person')),
      ifAsked('digital-photo', person, catalogue('DOC-PHOTO, many paper files')),
      ifAsked('medical-exam-proof', person, 'Medical, other PR (AIP): wait for instructions; all family members'),
    ]),
    ...['p1', 'p2'].flatMap((person) => [
      required('police-certificate', person, catalogue('DOC-POLICE, 18 or more, each country of six months or more in the last ten years'), 'IN'),
      required('biometrics-confirmation', person, catalogue('DOC-BIO, ages 14 to 79')),
      required('imm-5669', person, aip('forms: 5669; applicant, spouse, each child of 18 or more')),
      required('imm-5406', person, aip('forms: 5406; applicant, spouse, each child of 18 or more')),
      required('imm-5476', person, catalogue('DOC-REP, representative used')),
    ]),
    required('biometrics-fee-receipt', null, 'Biometrics: 85, family 170'),
    required('status-document', 'p1', catalogue('DOC-STATUS, in-Canada cases'), 'CA'),
    required('imm-0008', 'p1', aip('forms: IMM 0008')),
    required('imm-5562', 'p1', aip('forms: 5562')),
    ifAsked('imm-5475', 'p1', 'Federal forms: IMM 5475, release only'),
    required('marriage-certificate', 'p1', catalogue('DOC-MARRIAGE, married')),
    required('birth-certificate', 'p3', catalogue('DOC-BIRTH, children always')),
    required('language-test', 'p1', aip('language: test under 2 years'), 'IELTS-G'),
    required('education-credential', 'p1', aip('education: credential'), 'two-year · Cookery'),
    required('transcripts', 'p1', catalogue('DOC-EDU, degree, diploma, transcripts'), 'two-year · Cookery'),
    required('eca', 'p1', aip('education: foreign credential with ECA'), 'two-year · Cookery'),
    required('reference-letter', 'p1', catalogue('DOC-WORKREF, each job claimed'), 'Example Hotel Pvt Ltd'),
    required('reference-letter', 'p1', catalogue('DOC-WORKREF, each job claimed'), 'Harbour Example Catering Ltd.'),
    required('work-proof', 'p1', catalogue('DOC-WORKPROOF, pay stubs, T4, NOA'), 'Harbour Example Catering Ltd.'),
    required('processing-fee-receipt', null, 'Federal PR fees (D2): processing'),
    required('right-of-permanent-residence-fee-receipt', null, 'Federal PR fees (D2): right of permanent residence'),
  ],
};
