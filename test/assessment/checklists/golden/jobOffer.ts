import { ifAsked, nothingElse, paidRepresentative, required, type GoldenChecklist } from '../goldenChecklist';
import { wp } from './because';

/** The reference gives no list of its own for a job offer: what section 3 asks of every offer. */
export const jobOffer: GoldenChecklist = {
  title: 'a job offer of an employer in Manitoba, in preparation',
  checklistId: 'case.job-offer',
  asOf: '2026-11-26',
  client: {
    format: 'dossier-client/1', fileNumber: 'G-25', representative: paidRepresentative,
    persons: [{ ...nothingElse, id: 'p1', role: 'principal', accompanying: true, name: { family: 'Example', given: 'Mia' }, dateOfBirth: '1995-04-17', sex: 'F', countryOfBirth: 'AU', citizenships: ['AU'], canadian: 'none', maritalStatus: 'never-married', documentLanguages: ['en'],
      passports: [{ country: 'AU', number: 'PA0000001', issuedOn: '2022-05-01', expiresOn: '2032-04-30' }], residences: [{ country: 'AU', from: '1995-04-17', to: null, status: 'citizen' }] }],
    employers: [{ id: 'e1', legalName: 'Example Mills Ltd.', kind: 'private', province: 'MB', city: 'Winnipeg' }],
    jobOffers: [{ id: 'j1', personId: 'p1', employerId: 'e1', title: 'Welder', noc: '72106', province: 'MB', city: 'Winnipeg', wagePerHour: 32, hoursPerWeek: 40, signedOn: null, startsOn: '2027-03-01', endsOn: null, permanent: true, seasonal: false, contract: 'employment',
      requires: { level: 'secondary', experienceMonths: 24, languages: ['en'], licence: false }, lmia: null, approvals: [] }],
    expressEntry: null,
  },
  expected: [
    required('job-offer-letter', 'e1', wp.offerLetter, 'j1'),
    required('employment-contract', 'e1', wp.contract, 'j1'),
    ifAsked('collective-agreement', 'e1', wp.collective, 'j1'),
    required('business-registration', 'e1', wp.offerEmployer),
    required('prevailing-wage-evidence', 'e1', wp.offerWage, 'j1'),
    required('passport', 'p1', wp.offerWorker),
    required('resume', 'p1', wp.offerMeets),
  ],
};
