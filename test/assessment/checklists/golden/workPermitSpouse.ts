import { ifAsked, nothingElse, paidRepresentative, required, type GoldenChecklist } from '../goldenChecklist';
import { wp } from './because';

/** Her husband works in Canada and does not come along; no offer is on file, so nothing of one is asked for. */
export const workPermitSpouse: GoldenChecklist = {
  title: 'the wife of a software engineer in Canada who asks for an open permit from Australia',
  checklistId: 'case.work-permit',
  asOf: '2026-11-26',
  client: {
    format: 'dossier-client/1', fileNumber: 'G-43', representative: paidRepresentative,
    persons: [
      {
        ...nothingElse, id: 'p1', role: 'principal', accompanying: true, name: { family: 'Example', given: 'Nora' }, dateOfBirth: '1994-04-17', sex: 'F', countryOfBirth: 'AU', citizenships: ['AU'],
        canadian: 'none', maritalStatus: 'married', unionSince: '2022-02-14', documentLanguages: ['en'], passports: [{ country: 'AU', number: 'PA0000043', issuedOn: '2022-05-01', expiresOn: '2032-04-30' }],
        residences: [{ country: 'AU', from: '1994-04-17', to: null, status: 'citizen' }], intent: { provinces: ['ON'], leaveAtEndOfStay: true },
      },
      {
        ...nothingElse, id: 'p2', role: 'spouse', accompanying: false, name: { family: 'Example', given: 'Tom' }, dateOfBirth: '1992-08-30', sex: 'M', countryOfBirth: 'AU', citizenships: ['AU'], canadian: 'none', maritalStatus: 'married', unionSince: '2022-02-14', documentLanguages: ['en'],
        residences: [{ country: 'AU', from: '1992-08-30', to: '2025-12-31', status: 'citizen' }, { country: 'CA', province: 'ON', city: 'Ottawa', from: '2026-01-01', to: null, status: 'worker' }],
        canadianStatus: [{ kind: 'work-permit', appliedOn: '2025-10-01', issuedOn: '2026-01-01', expiresOn: '2028-12-31', basis: 'lmia', noc: '21231', open: false }],
        work: [{ employer: 'Example Maps Inc.', title: 'Software engineer', noc: '21231', country: 'CA', province: 'ON', city: 'Ottawa', startedOn: '2026-01-05', endedOn: null, hoursPerWeek: 40, paid: true, selfEmployed: false, duringFullTimeStudy: false, authorized: true }],
      },
    ],
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
    required('processing-fee-receipt', 'p1', wp.feeOpen),
    required('status-document', 'p2', wp.sowpPermit),
    required('reference-letter', 'p2', wp.sowpJob, 'Example Maps Inc.'),
    required('work-proof', 'p2', wp.sowpPay, 'Example Maps Inc.'),
    required('marriage-certificate', 'p1', wp.sowpMarriage),
    required('biometrics-confirmation', 'p1', wp.biometrics),
    required('biometrics-fee-receipt', null, wp.biometricsFee),
    required('visitor-visa-or-eta', 'p1', wp.eta),
    ifAsked('resume', 'p1', wp.resume),
    ifAsked('proof-of-funds', 'p1', wp.funds),
    ifAsked('police-certificate', 'p1', wp.police, 'AU'),
    ifAsked('explanation-letter', 'p1', wp.letter),
    ifAsked('temporary-intent-proof', 'p1', wp.intent),
  ],
};
