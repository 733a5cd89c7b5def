import { ifAsked, nothingElse, paidRepresentative, required, type GoldenChecklist } from '../goldenChecklist';
import { ee } from './because';

const passport = (number: string) => [{ country: 'IE', number, issuedOn: '2022-05-01', expiresOn: '2032-04-30' }];
const places = (from: string) => [
  { country: 'IE', from, to: '2023-05-31', status: 'citizen' },
  { country: 'CA', province: 'SK', city: 'Regina', from: '2023-06-01', to: null, status: 'worker' },
];

/** He works for the employer of the offer on a permit that rests on an LMIA: arranged employment, and no proof of funds. Her brother is a citizen; she works in Canada too. */
export const eeQualifyingOffer: GoldenChecklist = {
  title: 'an electrician in Saskatchewan with arranged employment, a nomination and a wife who works in Canada',
  checklistId: 'ca.ee.fsw',
  asOf: '2026-11-26',
  client: {
    format: 'dossier-client/1', fileNumber: 'G-35', representative: paidRepresentative,
    persons: [
      {
        ...nothingElse, id: 'p1', role: 'principal', accompanying: true, name: { family: 'Example', given: 'Sean' }, dateOfBirth: '1988-04-17', sex: 'M', countryOfBirth: 'IE', citizenships: ['IE'],
        canadian: 'none', maritalStatus: 'married', unionSince: '2018-02-14', documentLanguages: ['en'], passports: passport('PI0000001'), residences: places('1988-04-17'),
        canadianStatus: [{ kind: 'work-permit', appliedOn: '2024-10-01', issuedOn: '2025-06-01', expiresOn: '2027-11-30', basis: 'lmia', employerId: 'e1', noc: '72200', open: false }],
        education: [{ level: 'two-year', credential: 'college', field: 'Electrical trade', institution: 'Example Institute', country: 'IE', startedOn: '2006-09-01', completedOn: '2008-06-30', programMonths: 22, fullTime: true, presentMonths: null,
          eca: { organization: 'WES', equivalency: 'two-year', issuedOn: '2026-02-01', reference: '0000020' } }],
        languageTests: [{ test: 'CELPIP-G', takenOn: '2026-03-07', listening: 10, reading: 10, writing: 9, speaking: 10 }],
        work: [{ employer: 'Example Power Ltd.', employerId: 'e1', title: 'Electrician', noc: '72200', country: 'CA', province: 'SK', city: 'Regina', startedOn: '2023-06-12', endedOn: null, hoursPerWeek: 40, wagePerHour: 42, paid: true, selfEmployed: false, duringFullTimeStudy: false, authorized: true }],
        tradeCertificates: [{ province: 'SK', trade: 'Electrician', noc: '72200', issuedOn: '2025-02-01', redSeal: true }],
        medicalExams: [{ examinedOn: '2026-10-02', country: 'CA', reference: 'IME 0000000002' }],
        funds: { amount: 30000, asOf: '2026-10-15', heldSince: '2026-01-02' },
      },
      {
        ...nothingElse, id: 'p2', role: 'spouse', accompanying: true, name: { family: 'Example', given: 'Aoife' }, dateOfBirth: '1989-08-30', sex: 'F', countryOfBirth: 'IE', citizenships: ['IE'],
        canadian: 'none', maritalStatus: 'married', unionSince: '2018-02-14', documentLanguages: ['en'], passports: passport('PI0000002'), residences: places('1989-08-30'),
        canadianStatus: [{ kind: 'work-permit', appliedOn: '2024-10-01', issuedOn: '2025-06-01', expiresOn: '2027-11-30', basis: 'C41', open: true }],
        work: [
          { employer: 'Example Cafe Ltd.', title: 'Restaurant supervisor', noc: '62020', country: 'CA', province: 'SK', city: 'Regina', startedOn: '2023-09-04', endedOn: null, hoursPerWeek: 35, paid: true, selfEmployed: false, duringFullTimeStudy: false, authorized: true },
          { employer: 'Sample Hotel DAC', title: 'Restaurant supervisor', noc: '62020', country: 'IE', startedOn: '2018-09-03', endedOn: '2023-04-28', hoursPerWeek: 35, paid: true, selfEmployed: false, duringFullTimeStudy: false },
        ],
        relativesInCanada: [{ relation: 'sibling', status: 'citizen', livesInCanada: true, age: 41, province: 'ON' }],
      },
    ],
    employers: [{ id: 'e1', legalName: 'Example Power Ltd.', kind: 'private', province: 'SK', city: 'Regina', ineligible: false, adultServices: false, labourDispute: false }],
    jobOffers: [{ id: 'j1', personId: 'p1', employerId: 'e1', title: 'Electrician', noc: '72200', province: 'SK', city: 'Regina', wagePerHour: 44, hoursPerWeek: 40, signedOn: '2026-10-15', startsOn: '2027-06-01', endsOn: null, permanent: true, seasonal: false, contract: 'employment',
      lmia: { number: '8000004', stream: 'high-wage', decision: 'positive', issuedOn: '2024-09-01', expiresOn: '2025-03-01' } }],
    nominations: [{ province: 'SK', stream: 'ca.sk.employment-offer', kind: 'nomination', issuedOn: '2026-09-01', expiresOn: '2027-03-01', expressEntry: true, employerRestricted: true, state: 'valid' }],
    expressEntry: { profileSubmittedOn: '2026-08-01', invitedOn: '2026-11-05', invitedUnder: 'ca.ee.fsw', primaryNoc: '72200' },
  },
  expected: [
    ...['p1', 'p2'].flatMap((person) => [
      required('passport', person, ee.passport),
      required('digital-photo', person, ee.photo),
      required('medical-exam-proof', person, ee.medical),
      required('police-certificate', person, `${ee.police}; none for Canada`, 'IE'),
      ifAsked('explanation-letter', person, ee.policePending, 'IE'),
      required('status-document', person, ee.status, 'CA'),
      required('imm-5476', person, ee.representative),
      ifAsked('imm-5406', person, ee.imm5406),
      ifAsked('imm-5669', person, ee.imm5669),
      required('biometrics-confirmation', person, ee.biometrics),
    ]),
    required('reference-letter', 'p1', ee.reference, 'Example Power Ltd.'),
    required('work-proof', 'p1', ee.workCanada, 'Example Power Ltd.'),
    required('reference-letter', 'p2', 'Express Entry 10.2 work-proof: spouse if Canadian work is claimed; her work abroad is none', 'Example Cafe Ltd.'),
    required('work-proof', 'p2', 'Express Entry 10.2 work-canada: same', 'Example Cafe Ltd.'),
    required('funds-exemption-letter', 'p1', ee.fundsExempt),
    required('language-test', 'p1', ee.language, 'CELPIP-G'),
    required('eca', 'p1', ee.eca, 'two-year · Electrical trade'),
    required('education-credential', 'p1', ee.education, 'two-year · Electrical trade'),
    required('transcripts', 'p1', ee.transcripts, 'two-year · Electrical trade'),
    required('licence', 'p1', 'Express Entry 10.2 trade-cert: certificate points', 'Electrician'),
    required('job-offer-letter', 'e1', `${ee.jobOffer}; the number of the LMIA or the work permit belongs to it`, 'j1'),
    required('nomination-certificate', 'p1', ee.nomination, 'SK'),
    required('relative-proof', 'p2', ee.relative, 'sibling'),
    required('marriage-certificate', 'p1', ee.marriage),
    ifAsked('imm-5475', 'p1', ee.release),
    ifAsked('imm-0008', 'p1', ee.imm0008),
    ifAsked('explanation-letter', 'p1', ee.letter),
    required('processing-fee-receipt', null, ee.fee),
    required('right-of-permanent-residence-fee-receipt', null, ee.residenceFee),
    required('biometrics-fee-receipt', null, ee.biometricsFee),
  ],
};
