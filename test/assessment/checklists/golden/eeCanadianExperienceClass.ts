import { ifAsked, nothingElse, required, type GoldenChecklist } from '../goldenChecklist';
import { ee } from './because';

/** Invited in the round for French under the Canadian Experience Class: no proof of funds whatever there is, and the offer gives no points any more. */
export const eeCanadianExperienceClass: GoldenChecklist = {
  title: 'a nurse in New Brunswick invited under the Canadian Experience Class in a round for French',
  checklistId: 'ca.ee.cec',
  asOf: '2026-06-15',
  client: {
    format: 'dossier-client/1', fileNumber: 'G-51', representative: null,
    persons: [{
      ...nothingElse, id: 'p1', role: 'principal', accompanying: true, name: { family: 'Exemple', given: 'Aline' }, dateOfBirth: '1993-02-11', sex: 'F', countryOfBirth: 'BE', citizenships: ['BE'],
      canadian: 'none', maritalStatus: 'never-married', documentLanguages: ['fr'],
      passports: [{ country: 'BE', number: 'EX0000051', issuedOn: '2022-05-01', expiresOn: '2032-04-30' }],
      residences: [
        { country: 'BE', from: '1993-02-11', to: '2024-08-31', status: 'citizen' },
        { country: 'CA', province: 'NB', city: 'Moncton', from: '2024-09-01', to: null, status: 'worker' },
      ],
      canadianStatus: [{ kind: 'work-permit', appliedOn: '2024-06-03', issuedOn: '2024-09-01', expiresOn: '2027-08-31', basis: 'C16', employerId: 'e1', open: false }],
      languageTests: [{ test: 'TCF', takenOn: '2026-01-12', listening: 549, reading: 549, writing: 16, speaking: 16 }],
      work: [{ employer: 'Hôpital Exemple', employerId: 'e1', title: 'Registered nurse', noc: '31301', country: 'CA', province: 'NB', city: 'Moncton', startedOn: '2024-09-09', endedOn: null, hoursPerWeek: 37.5, wagePerHour: 42, paid: true, selfEmployed: false, duringFullTimeStudy: false, authorized: true }],
      medicalExams: [{ examinedOn: '2026-05-20', country: 'CA', reference: 'IME 0000000051' }],
      funds: { amount: 500, asOf: '2026-06-01', heldSince: '2026-06-01' },
    }],
    employers: [{ id: 'e1', legalName: 'Hôpital Exemple', kind: 'health-authority', province: 'NB', city: 'Moncton', ineligible: false, adultServices: false, labourDispute: false }],
    jobOffers: [{ id: 'j1', personId: 'p1', employerId: 'e1', title: 'Registered nurse', noc: '31301', province: 'NB', city: 'Moncton', wagePerHour: 43, hoursPerWeek: 37.5, signedOn: '2026-04-15', startsOn: '2026-09-01', endsOn: null, permanent: true, seasonal: false, contract: 'employment', lmia: null }],
    expressEntry: { profileSubmittedOn: '2026-02-01', invitedOn: '2026-05-28', invitedUnder: 'ca.ee.cec', invitedCategory: 'ca.ee.category.french', primaryNoc: '31301' },
  },
  expected: [
    required('passport', 'p1', ee.passport),
    required('digital-photo', 'p1', ee.photo),
    required('medical-exam-proof', 'p1', ee.medical),
    required('police-certificate', 'p1', `${ee.police}; none for Canada`, 'BE'),
    ifAsked('explanation-letter', 'p1', ee.policePending, 'BE'),
    required('reference-letter', 'p1', ee.reference, 'Hôpital Exemple'),
    required('work-proof', 'p1', ee.workCanada, 'Hôpital Exemple'),
    required('funds-exemption-letter', 'p1', 'Express Entry 10.2 funds-exempt: CEC'),
    required('language-test', 'p1', `${ee.language}; category-proof: French: TEF/TCF report`, 'TCF'),
    required('status-document', 'p1', ee.status, 'CA'),
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
