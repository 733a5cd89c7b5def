import { ifAsked, nothingElse, open, paidRepresentative, required, type GoldenChecklist } from '../goldenChecklist';
import { wp } from './because';

export const lmiaLowWageSaskatchewan: GoldenChecklist = {
  title: 'a low-wage LMIA for a position in Saskatchewan of an employer with two positive decisions',
  checklistId: 'case.lmia-low-wage',
  asOf: '2026-11-26',
  client: {
    format: 'dossier-client/1', fileNumber: 'G-27', representative: paidRepresentative,
    persons: [{ ...nothingElse, id: 'p1', role: 'principal', accompanying: true, name: { family: 'Halimbawa', given: 'Juan' }, dateOfBirth: '1991-04-17', sex: 'M', countryOfBirth: 'PH', citizenships: ['PH'], canadian: 'none', maritalStatus: 'never-married', documentLanguages: ['en'],
      passports: [{ country: 'PH', number: 'P0000010', issuedOn: '2022-05-01', expiresOn: '2032-04-30' }], residences: [{ country: 'PH', from: '1991-04-17', to: null, status: 'citizen' }] }],
    employers: [{ id: 'e1', legalName: 'Example Grill Ltd.', kind: 'private', province: 'SK', city: 'Regina', lmbp: null,
      pastLmias: [{ stream: 'low-wage', decidedOn: '2025-06-12', decision: 'positive', positions: 2, noc: '63200' }, { stream: 'low-wage', decidedOn: '2026-02-12', decision: 'positive', positions: 1, noc: '63200' }] }],
    jobOffers: [{ id: 'j1', personId: 'p1', employerId: 'e1', title: 'Cook', noc: '63200', province: 'SK', city: 'Regina', cma: 'Regina', wagePerHour: 19, hoursPerWeek: 40, startsOn: '2027-03-01', endsOn: '2028-02-28', permanent: false, seasonal: false, contract: 'employment',
      requires: { level: 'none', experienceMonths: 0, languages: ['en'], licence: false }, site: { employees: 20, citizensAndPermanentResidents: 19, lowWageForeignWorkers: 1 }, recruitment: [], lmia: null, approvals: [] }],
    expressEntry: null,
  },
  expected: [
    required('emp-5627', 'e1', wp.form5627, 'j1'),
    required('business-legitimacy', 'e1', `${wp.legitimacy}; 2.3 legit.exempt: it may be waived here, which the employer cannot know before`),
    required('recruitment-evidence', 'e1', wp.recruitment, 'j1'),
    required('cap-calculation', 'e1', wp.cap, 'j1'),
    required('area-check', 'e1', wp.area, 'j1'),
    ifAsked('transport-and-housing-proof', 'e1', wp.transport, 'j1'),
    required('lmia-fee-receipt', 'e1', wp.lmiaFee, 'j1'),
    required('employer-registration', 'e1', wp.registration, 'SK'),
    required('health-insurance-proof', 'e1', wp.insurance),
    ifAsked('collective-agreement', 'e1', wp.collective, 'j1'),
    required('job-offer-letter', 'e1', wp.offerLetter, 'j1'),
    required('employment-contract', 'e1', wp.contract, 'j1'),
    required('prevailing-wage-evidence', 'e1', wp.prevailing, 'j1'),
    ifAsked('emp-5630', 'e1', wp.form5630),
    open('peer-wages-list', 'e1', wp.peersWage, 'j1'),
    required('layoffs-statement', 'e1', wp.layoffsForm),
    ifAsked('worker-information', 'e1', wp.workerForm, 'j1'),
  ],
};
