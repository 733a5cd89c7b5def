import { ifAsked, nothingElse, paidRepresentative, required, type GoldenChecklist } from '../goldenChecklist';
import { wp } from './because';

/** The permit ended on 10 October 2026, and nothing was applied for in time: 47 days later it may still be restored. */
export const workPermitRestored: GoldenChecklist = {
  title: 'a worker in Ontario whose permit ran out 47 days ago, with an offer of the same kind that needs no LMIA',
  checklistId: 'case.work-permit',
  asOf: '2026-11-26',
  client: {
    format: 'dossier-client/1', fileNumber: 'G-44', representative: paidRepresentative,
    persons: [{
      ...nothingElse, id: 'p1', role: 'principal', accompanying: true, name: { family: 'Exemple', given: 'Lise' }, dateOfBirth: '1990-04-17', sex: 'F', countryOfBirth: 'FR', citizenships: ['FR'],
      canadian: 'none', maritalStatus: 'never-married', documentLanguages: ['fr'],
      passports: [{ country: 'FR', number: '00AA00044', issuedOn: '2022-05-01', expiresOn: '2032-04-30' }],
      residences: [{ country: 'FR', from: '1990-04-17', to: '2023-10-10', status: 'citizen' }, { country: 'CA', province: 'ON', city: 'Ottawa', from: '2023-10-11', to: null, status: 'worker' }],
      canadianStatus: [{ kind: 'work-permit', appliedOn: '2023-08-01', issuedOn: '2023-10-11', expiresOn: '2026-10-10', basis: 'C16', open: false }],
      biometricsOn: '2023-08-20',
      intent: { provinces: ['ON'], leaveAtEndOfStay: true },
    }],
    employers: [{ id: 'e1', legalName: 'Exemple Traduction inc.', kind: 'private', province: 'ON', city: 'Ottawa' }],
    jobOffers: [{ id: 'j1', personId: 'p1', employerId: 'e1', title: 'Translator', noc: '51114', province: 'ON', city: 'Ottawa', wagePerHour: 40, hoursPerWeek: 40, startsOn: '2027-01-04', endsOn: '2029-01-03', permanent: false, seasonal: false, contract: 'employment',
      requires: { level: 'none', experienceMonths: 0, languages: ['fr'], licence: false }, lmia: null, approvals: [] }],
    expressEntry: null,
  },
  expected: [
    required('passport', 'p1', wp.passport),
    required('digital-photo', 'p1', `${wp.photo}: hers of 2023 last ten years (6.3 bio.validity), so none are given now`),
    required('status-document', 'p1', wp.restorationStatus, 'CA'),
    required('imm-5710', 'p1', wp.imm5710),
    required('imm-5556', 'p1', wp.imm5556),
    required('imm-5476', 'p1', wp.imm5476),
    ifAsked('imm-5475', 'p1', wp.imm5475),
    required('processing-fee-receipt', 'p1', wp.feeRestoration),
    required('job-offer-letter', 'e1', wp.offerLetter, 'j1'),
    required('employment-contract', 'e1', wp.contract, 'j1'),
    required('portal-offer', 'e1', wp.portal, 'j1'),
    required('compliance-fee-receipt', 'e1', wp.compliance, 'j1'),
    ifAsked('imm-5802', 'e1', wp.imm5802, 'j1'),
    ifAsked('resume', 'p1', wp.resume),
    ifAsked('proof-of-funds', 'p1', wp.funds),
    ifAsked('police-certificate', 'p1', wp.police, 'FR'),
    ifAsked('explanation-letter', 'p1', wp.letter),
    ifAsked('temporary-intent-proof', 'p1', wp.intent),
  ],
};
