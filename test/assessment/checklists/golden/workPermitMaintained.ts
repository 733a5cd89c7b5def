import { ifAsked, nothingElse, paidRepresentative, required, type GoldenChecklist } from '../goldenChecklist';
import { wp } from './because';

/** The permit ended while the extension is decided; a new employer has a positive assessment in hand. */
export const workPermitMaintained: GoldenChecklist = {
  title: 'a cook on maintained status in Alberta whose new employer has a low-wage LMIA',
  checklistId: 'case.work-permit',
  asOf: '2026-11-26',
  client: {
    format: 'dossier-client/1', fileNumber: 'G-23', representative: paidRepresentative,
    persons: [{
      ...nothingElse, id: 'p1', role: 'principal', accompanying: true, name: { family: 'Halimbawa', given: 'Juan' }, dateOfBirth: '1991-04-17', sex: 'M', countryOfBirth: 'PH', citizenships: ['PH'],
      canadian: 'none', maritalStatus: 'never-married', documentLanguages: ['en'],
      passports: [{ country: 'PH', number: 'P0000009', issuedOn: '2022-05-01', expiresOn: '2032-04-30' }],
      residences: [
        { country: 'PH', from: '1991-04-17', to: '2024-09-30', status: 'citizen' },
        { country: 'CA', province: 'AB', city: 'Red Deer', from: '2024-10-01', to: null, status: 'worker' },
      ],
      canadianStatus: [
        { kind: 'work-permit', appliedOn: '2024-07-01', issuedOn: '2024-10-01', expiresOn: '2026-09-30', basis: 'lmia', open: false },
        { kind: 'maintained', appliedOn: '2026-09-01', issuedOn: '2026-10-01', expiresOn: null },
      ],
      applications: [{ kind: 'extension', filedOn: '2026-09-01', decision: 'pending' }],
      education: [{ level: 'secondary', credential: 'secondary', field: 'General', institution: 'Example High School', country: 'PH', startedOn: '2004-06-01', completedOn: '2008-03-30', programMonths: 46, fullTime: true, presentMonths: null }],
      work: [{ employer: 'Example Diner Ltd.', title: 'Cook', noc: '63200', country: 'CA', province: 'AB', city: 'Red Deer', startedOn: '2024-10-07', endedOn: null, hoursPerWeek: 40, paid: true, selfEmployed: false, duringFullTimeStudy: false, authorized: true }],
      biometricsOn: '2024-07-15',
      intent: { provinces: ['AB'], leaveAtEndOfStay: true },
    }],
    employers: [{ id: 'e1', legalName: 'Example Grill Ltd.', kind: 'private', province: 'AB', city: 'Red Deer' }],
    jobOffers: [{ id: 'j1', personId: 'p1', employerId: 'e1', title: 'Cook', noc: '63200', province: 'AB', city: 'Red Deer', wagePerHour: 19, hoursPerWeek: 40, startsOn: '2027-01-04', endsOn: '2028-01-03', permanent: false, seasonal: false, contract: 'employment',
      requires: { level: 'none', experienceMonths: 0, languages: ['en'], licence: false }, lmia: { number: '8000002', stream: 'low-wage', decision: 'positive', issuedOn: '2026-11-01', expiresOn: '2027-05-01' }, approvals: [] }],
    expressEntry: null,
  },
  expected: [
    required('passport', 'p1', wp.passport),
    required('digital-photo', 'p1', `${wp.photo}: his of 2024 last ten years (6.3 bio.validity), so none are given now`),
    required('status-document', 'p1', `${wp.status}: valid, maintained, or within 90 days of restoration`, 'CA'),
    required('imm-5710', 'p1', wp.imm5710),
    required('imm-5556', 'p1', wp.imm5556),
    required('imm-5476', 'p1', wp.imm5476),
    ifAsked('imm-5475', 'p1', wp.imm5475),
    required('processing-fee-receipt', 'p1', wp.fee),
    ifAsked('resume', 'p1', wp.resume),
    ifAsked('proof-of-funds', 'p1', wp.funds),
    ifAsked('police-certificate', 'p1', wp.police, 'PH'),
    ifAsked('explanation-letter', 'p1', wp.letter),
    required('job-offer-letter', 'e1', wp.offerLetter, 'j1'),
    required('employment-contract', 'e1', wp.contract, 'j1'),
    required('lmia-letter', 'e1', wp.lmia, 'j1'),
    ifAsked('temporary-intent-proof', 'p1', wp.intent),
    ifAsked('reference-letter', 'p1', wp.experienceHelps, 'Example Diner Ltd.'),
    ifAsked('health-insurance-proof', 'e1', wp.insuranceOpen),
    ifAsked('lmia-name-change', 'e1', wp.nameChange, 'j1'),
    ifAsked('emp-5661', 'e1', wp.nameChange, 'j1'),
  ],
};
