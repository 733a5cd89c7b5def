import { ifAsked, nothingElse, paidRepresentative, required, type GoldenChecklist } from '../goldenChecklist';
import { ee } from './because';

/** Invited under the Canadian Experience Class on a nomination of British Columbia: no proof of funds, but the letter that says why. */
export const eeCanadianExperience: GoldenChecklist = {
  title: 'an applicant in Canada invited under the Canadian Experience Class, with a nomination',
  checklistId: 'case.express-entry-application',
  asOf: '2026-11-26',
  client: {
    format: 'dossier-client/1', fileNumber: 'G-10', representative: paidRepresentative,
    persons: [{
      ...nothingElse, id: 'p1', role: 'principal', accompanying: true, name: { family: 'Exemple', given: 'Luc' }, dateOfBirth: '1994-04-17', sex: 'M', countryOfBirth: 'FR', citizenships: ['FR'],
      canadian: 'none', maritalStatus: 'never-married', documentLanguages: ['fr'],
      passports: [{ country: 'FR', number: '00AA00001', issuedOn: '2022-05-01', expiresOn: '2032-04-30' }],
      residences: [
        { country: 'FR', from: '1994-04-17', to: '2022-09-30', status: 'citizen' },
        { country: 'CA', province: 'BC', city: 'Vancouver', from: '2022-10-01', to: null, status: 'worker' },
      ],
      canadianStatus: [{ kind: 'work-permit', appliedOn: '2024-08-01', issuedOn: '2024-09-25', expiresOn: '2027-09-24', basis: 'lmia', open: false }],
      languageTests: [{ test: 'TEF', takenOn: '2026-03-07', listening: 550, reading: 550, writing: 550, speaking: 550 }],
      work: [{ employer: 'Example Games Inc.', title: 'Software developer', noc: '21232', country: 'CA', province: 'BC', city: 'Vancouver', startedOn: '2022-10-10', endedOn: null, hoursPerWeek: 40, wagePerHour: 50, paid: true, selfEmployed: false, duringFullTimeStudy: false, authorized: true }],
      medicalExams: [{ examinedOn: '2026-10-10', country: 'CA', reference: 'IME 0000000001' }],
      funds: { amount: 30000, asOf: '2026-10-15', heldSince: '2026-01-02' },
    }],
    nominations: [{ province: 'BC', stream: 'ca.bc.skilled-worker', kind: 'nomination', issuedOn: '2026-09-01', expiresOn: '2027-03-01', expressEntry: true, employerRestricted: true, state: 'valid' }],
    expressEntry: { profileSubmittedOn: '2026-08-01', invitedOn: '2026-11-05', invitedUnder: 'ca.ee.cec', primaryNoc: '21232' },
  },
  expected: [
    required('passport', 'p1', ee.passport),
    required('digital-photo', 'p1', ee.photo),
    required('medical-exam-proof', 'p1', `${ee.medical}; the number of the exam that was done`),
    required('police-certificate', 'p1', `${ee.police}; none for Canada`, 'FR'),
    required('reference-letter', 'p1', ee.reference, 'Example Games Inc.'),
    required('work-proof', 'p1', ee.workCanada, 'Example Games Inc.'),
    required('funds-exemption-letter', 'p1', ee.fundsExempt),
    required('language-test', 'p1', ee.language, 'TEF'),
    required('nomination-certificate', 'p1', ee.nomination, 'BC'),
    required('status-document', 'p1', ee.status, 'CA'),
    required('imm-5476', 'p1', ee.representative),
    ifAsked('imm-5475', 'p1', ee.release),
    ifAsked('imm-5406', 'p1', ee.imm5406),
    ifAsked('explanation-letter', 'p1', ee.letter),
    required('processing-fee-receipt', null, ee.fee),
    required('right-of-permanent-residence-fee-receipt', null, ee.residenceFee),
    required('biometrics-confirmation', 'p1', ee.biometrics),
    required('biometrics-fee-receipt', null, ee.biometricsFee),
    ifAsked('explanation-letter', 'p1', ee.policePending, 'FR'),
    ifAsked('imm-0008', 'p1', ee.imm0008),
    ifAsked('imm-5669', 'p1', ee.imm5669),
  ],
};
