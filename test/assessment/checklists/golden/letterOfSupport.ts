import { ifAsked, nothingElse, paidRepresentative, required, type GoldenChecklist } from '../goldenChecklist';
import { wp } from './because';

/** The reference gives one line for the permit of a nominee (4.9 T13); what a province wants before it writes the letter is not listed. */
export const letterOfSupport: GoldenChecklist = {
  title: 'the support letter of British Columbia for the permit of a nominee',
  checklistId: 'case.letter-of-support',
  asOf: '2026-11-26',
  client: {
    format: 'dossier-client/1', fileNumber: 'G-29', representative: paidRepresentative,
    persons: [{ ...nothingElse, id: 'p1', role: 'principal', accompanying: true, name: { family: 'Example', given: 'Ravi' }, dateOfBirth: '1993-04-17', sex: 'M', countryOfBirth: 'IN', citizenships: ['IN'], canadian: 'none', maritalStatus: 'never-married', documentLanguages: ['en'],
      passports: [{ country: 'IN', number: 'Z0000012', issuedOn: '2022-05-01', expiresOn: '2032-04-30' }],
      residences: [{ country: 'IN', from: '1993-04-17', to: '2024-12-31', status: 'citizen' }, { country: 'CA', province: 'BC', city: 'Vancouver', from: '2025-01-01', to: null, status: 'worker' }],
      canadianStatus: [{ kind: 'work-permit', appliedOn: '2024-10-01', issuedOn: '2025-01-01', expiresOn: '2027-01-31', basis: 'lmia', open: false }], biometricsOn: '2024-10-10' }],
    employers: [{ id: 'e1', legalName: 'Example Robotics Inc.', kind: 'private', province: 'BC', city: 'Vancouver' }],
    jobOffers: [{ id: 'j1', personId: 'p1', employerId: 'e1', title: 'Software engineer', noc: '21231', province: 'BC', city: 'Vancouver', wagePerHour: 60, hoursPerWeek: 40, startsOn: '2027-02-01', endsOn: null, permanent: true, seasonal: false, contract: 'employment',
      requires: { level: 'bachelor', experienceMonths: 24, languages: ['en'], licence: false }, lmia: null, approvals: [] }],
    nominations: [{ province: 'BC', stream: 'ca.bc.skilled-worker', kind: 'nomination', issuedOn: '2026-10-01', expiresOn: '2027-04-01', expressEntry: true, employerRestricted: true, state: 'valid' }],
    expressEntry: null,
  },
  expected: [
    required('nomination-certificate', 'p1', wp.nominationLetter, 'BC'),
    required('provincial-support-letter', 'p1', wp.supportLetter, 'j1'),
    required('portal-offer', 'e1', wp.portalNominee, 'j1'),
    required('compliance-fee-receipt', 'e1', wp.compliance, 'j1'),
    required('job-offer-letter', 'e1', wp.offerLetter, 'j1'),
    required('employment-contract', 'e1', wp.contract, 'j1'),
    ifAsked('imm-5802', 'e1', wp.imm5802, 'j1'),
    required('passport', 'p1', wp.passport),
    required('status-document', 'p1', wp.status, 'CA'),
    required('imm-5476', 'p1', wp.imm5476),
  ],
};
