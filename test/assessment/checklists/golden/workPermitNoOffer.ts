import { ifAsked, nothingElse, open, paidRepresentative, required, type GoldenChecklist } from '../goldenChecklist';
import { wp } from './because';

/** No job offer is on file: whether the permit will be open, rest on an assessment or be exempt from one is not known. */
export const workPermitNoOffer: GoldenChecklist = {
  title: 'an applicant in Australia without a job offer on file',
  checklistId: 'case.work-permit',
  asOf: '2026-11-26',
  client: {
    format: 'dossier-client/1', fileNumber: 'G-24', representative: paidRepresentative,
    persons: [{
      ...nothingElse, id: 'p1', role: 'principal', accompanying: true, name: { family: 'Example', given: 'Mia' }, dateOfBirth: '1995-04-17', sex: 'F', countryOfBirth: 'AU', citizenships: ['AU'],
      canadian: 'none', maritalStatus: 'never-married', documentLanguages: ['en'],
      passports: [{ country: 'AU', number: 'PA0000001', issuedOn: '2022-05-01', expiresOn: '2032-04-30' }],
      residences: [{ country: 'AU', from: '1995-04-17', to: null, status: 'citizen' }],
      education: [], work: [],
      intent: { provinces: ['BC'], leaveAtEndOfStay: true },
    }],
    expressEntry: null,
  },
  expected: [
    required('passport', 'p1', wp.passport),
    required('imm-1295', 'p1', wp.imm1295),
    required('imm-5707', 'p1', wp.imm5707),
    ifAsked('imm-5645', 'p1', wp.imm5645),
    ifAsked('imm-5257-schedule-1', 'p1', wp.schedule1),
    ifAsked('imm-5488', 'p1', wp.imm5488),
    ifAsked('visa-office-checklist', 'p1', wp.visaOffice),
    required('imm-5476', 'p1', wp.imm5476),
    ifAsked('imm-5475', 'p1', wp.imm5475),
    required('processing-fee-receipt', 'p1', wp.fee),
    required('biometrics-confirmation', 'p1', wp.biometrics),
    required('biometrics-fee-receipt', null, wp.biometricsFee),
    ifAsked('resume', 'p1', wp.resume),
    ifAsked('proof-of-funds', 'p1', wp.funds),
    ifAsked('police-certificate', 'p1', wp.police, 'AU'),
    ifAsked('explanation-letter', 'p1', wp.letter),
    required('visitor-visa-or-eta', 'p1', wp.eta),
    ifAsked('temporary-intent-proof', 'p1', wp.intent),
    open('permit-basis-proof', 'p1', wp.basis),
  ],
};
