import { ifAsked, nothingElse, paidRepresentative, required, type GoldenChecklist } from '../goldenChecklist';
import { wp } from './because';

/** Nominated by British Columbia through Express Entry; the application for permanent residence is complete. His offer on file is the one of the nomination. */
export const workPermitBridging: GoldenChecklist = {
  title: 'a nominee of British Columbia who asks for a bridging permit while permanent residence is decided',
  checklistId: 'case.work-permit',
  asOf: '2026-11-26',
  client: {
    format: 'dossier-client/1', fileNumber: 'G-42', representative: paidRepresentative,
    persons: [{
      ...nothingElse, id: 'p1', role: 'principal', accompanying: true, name: { family: 'Beispiel', given: 'Jonas' }, dateOfBirth: '1993-04-17', sex: 'M', countryOfBirth: 'DE', citizenships: ['DE'],
      canadian: 'none', maritalStatus: 'never-married', documentLanguages: ['en'],
      passports: [{ country: 'DE', number: 'C01X00042', issuedOn: '2022-05-01', expiresOn: '2032-04-30' }],
      residences: [{ country: 'DE', from: '1993-04-17', to: '2023-12-31', status: 'citizen' }, { country: 'CA', province: 'BC', city: 'Vancouver', from: '2024-01-01', to: null, status: 'worker' }],
      canadianStatus: [{ kind: 'work-permit', appliedOn: '2023-10-01', issuedOn: '2024-01-01', expiresOn: '2026-12-31', basis: 'lmia', open: false }],
      applications: [{ kind: 'permanent-residence', pathway: 'ca.ee.cec', filedOn: '2026-09-01', completeOn: '2026-09-15', decision: 'pending' }],
      biometricsOn: '2023-10-20',
      intent: { provinces: ['BC'], leaveAtEndOfStay: true },
    }],
    employers: [{ id: 'e1', legalName: 'Example Bikes Inc.', kind: 'private', province: 'BC', city: 'Vancouver' }],
    jobOffers: [{ id: 'j1', personId: 'p1', employerId: 'e1', title: 'Mechanical engineer', noc: '21301', province: 'BC', city: 'Vancouver', wagePerHour: 50, hoursPerWeek: 40, startsOn: '2024-01-08', endsOn: null, permanent: true, seasonal: false, contract: 'employment',
      requires: { level: 'bachelor', experienceMonths: 24, languages: ['en'], licence: false }, lmia: null, approvals: [] }],
    nominations: [{ province: 'BC', stream: 'ca.bc.skilled-worker', kind: 'nomination', issuedOn: '2026-07-01', expiresOn: '2027-01-01', expressEntry: true, employerRestricted: false, state: 'used' }],
    expressEntry: null,
  },
  expected: [
    required('passport', 'p1', wp.passport),
    required('digital-photo', 'p1', `${wp.photo}: his of 2023 last ten years (6.3 bio.validity), so none are given now`),
    required('status-document', 'p1', wp.bowpPermit, 'CA'),
    required('imm-5710', 'p1', wp.imm5710),
    required('imm-5556', 'p1', wp.imm5556),
    required('imm-5476', 'p1', wp.imm5476),
    ifAsked('imm-5475', 'p1', wp.imm5475),
    required('processing-fee-receipt', 'p1', wp.feeOpen),
    required('acknowledgement-of-receipt', 'p1', wp.bowpReceipt),
    required('nomination-certificate', 'p1', wp.bowpNomination, 'BC'),
    ifAsked('job-offer-letter', 'e1', `${wp.offerLetter}; the bridging permit rests on none, so only where the permit is to rest on it`, 'j1'),
    ifAsked('resume', 'p1', wp.resume),
    ifAsked('proof-of-funds', 'p1', wp.funds),
    ifAsked('police-certificate', 'p1', wp.police, 'DE'),
    ifAsked('explanation-letter', 'p1', wp.letter),
    ifAsked('temporary-intent-proof', 'p1', wp.intent),
  ],
};
