import { ifAsked, nothingElse, required, type GoldenChecklist } from '../goldenChecklist';
import { ee } from './because';

/** Two offers of two employers, of half a year each, with assessments: the program rests on both, and without a permit the funds are asked for. */
export const eeSkilledTrades: GoldenChecklist = {
  title: 'a carpenter abroad with two offers that come to a year together, under the Federal Skilled Trades Program',
  checklistId: 'ca.ee.fst',
  asOf: '2026-06-15',
  client: {
    format: 'dossier-client/1', fileNumber: 'G-52', representative: null,
    persons: [{
      ...nothingElse, id: 'p1', role: 'principal', accompanying: true, name: { family: 'Example', given: 'Declan' }, dateOfBirth: '1991-02-11', sex: 'M', countryOfBirth: 'IE', citizenships: ['IE'],
      canadian: 'none', maritalStatus: 'never-married', documentLanguages: ['en'],
      passports: [{ country: 'IE', number: 'EX0000052', issuedOn: '2022-05-01', expiresOn: '2032-04-30' }],
      residences: [{ country: 'IE', from: '1991-02-11', to: null, status: 'citizen' }],
      languageTests: [{ test: 'IELTS-G', takenOn: '2026-01-12', listening: 8, reading: 7, writing: 7, speaking: 7.5 }],
      work: [{ employer: 'Sample Joinery DAC', title: 'Carpenter', noc: '72310', country: 'IE', startedOn: '2018-03-05', endedOn: null, hoursPerWeek: 40, paid: true, selfEmployed: false, duringFullTimeStudy: false }],
      funds: { amount: 30000, asOf: '2026-06-01', heldSince: '2025-06-01' },
    }],
    employers: [
      { id: 'e1', legalName: 'Example Homes Ltd.', kind: 'private', province: 'AB', city: 'Calgary', ineligible: false, adultServices: false, labourDispute: false },
      { id: 'e2', legalName: 'Example Framing Ltd.', kind: 'private', province: 'AB', city: 'Calgary', ineligible: false, adultServices: false, labourDispute: false },
    ],
    jobOffers: [
      { id: 'j1', personId: 'p1', employerId: 'e1', title: 'Carpenter', noc: '72310', province: 'AB', city: 'Calgary', wagePerHour: 38, hoursPerWeek: 40, signedOn: '2026-04-15', startsOn: '2027-02-01', endsOn: '2027-08-01', permanent: false, seasonal: false, contract: 'employment', lmia: { number: '8000051', stream: 'permanent-residence', decision: 'positive', issuedOn: '2026-05-01', expiresOn: '2026-10-31' } },
      { id: 'j2', personId: 'p1', employerId: 'e2', title: 'Carpenter', noc: '72310', province: 'AB', city: 'Calgary', wagePerHour: 38, hoursPerWeek: 40, signedOn: '2026-04-15', startsOn: '2027-08-02', endsOn: '2028-01-31', permanent: false, seasonal: false, contract: 'employment', lmia: { number: '8000052', stream: 'permanent-residence', decision: 'positive', issuedOn: '2026-05-01', expiresOn: '2026-10-31' } },
    ],
    expressEntry: { profileSubmittedOn: '2026-02-01', invitedOn: '2026-05-28', invitedUnder: 'ca.ee.fst', invitedCategory: 'ca.ee.category.trades', primaryNoc: '72310' },
  },
  expected: [
    required('passport', 'p1', ee.passport),
    required('digital-photo', 'p1', ee.photo),
    required('medical-exam-proof', 'p1', ee.medical),
    required('police-certificate', 'p1', ee.police, 'IE'),
    ifAsked('explanation-letter', 'p1', ee.policePending, 'IE'),
    required('reference-letter', 'p1', `${ee.reference}; category-proof: letters covering 12 months in one listed NOC`, 'Sample Joinery DAC'),
    ifAsked('work-proof', 'p1', ee.workProof, 'Sample Joinery DAC'),
    required('proof-of-funds', 'p1', 'Express Entry 10.2 funds: FST and not exempt'),
    required('language-test', 'p1', ee.language, 'IELTS-G'),
    required('job-offer-letter', 'e1', 'Express Entry 10.2 job-offer: FST, one of two offers that come to a year', 'j1'),
    required('job-offer-letter', 'e2', 'Express Entry 10.2 job-offer: FST, the other of two offers that come to a year', 'j2'),
    ifAsked('imm-5475', 'p1', ee.release),
    ifAsked('imm-5406', 'p1', ee.imm5406),
    ifAsked('explanation-letter', 'p1', ee.letter),
    required('processing-fee-receipt', null, ee.fee),
    required('right-of-permanent-residence-fee-receipt', null, ee.residenceFee),
    required('biometrics-confirmation', 'p1', ee.biometrics),
    required('biometrics-fee-receipt', null, ee.biometricsFee),
    ifAsked('imm-0008', 'p1', ee.imm0008),
    ifAsked('imm-5669', 'p1', ee.imm5669),
  ],
};
