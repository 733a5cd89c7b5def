import { ifAsked, nothingElse, open, paidRepresentative, required, type GoldenChecklist } from '../goldenChecklist';
import { wp } from './because';

/** Civil engineers are on the list of 2026: no advertisements, and no transition plan with the first application for the occupation. */
export const lmiaFacilitatedQuebec: GoldenChecklist = {
  title: 'a high-wage LMIA for a civil engineer in Québec City, in the facilitated process',
  checklistId: 'case.lmia-high-wage',
  asOf: '2026-11-26',
  client: {
    format: 'dossier-client/1', fileNumber: 'G-45', representative: paidRepresentative,
    persons: [{ ...nothingElse, id: 'p1', role: 'principal', accompanying: true, name: { family: 'Exemple', given: 'Marc' }, dateOfBirth: '1985-04-17', sex: 'M', countryOfBirth: 'FR', citizenships: ['FR'], canadian: 'none', maritalStatus: 'never-married', documentLanguages: ['fr'],
      passports: [{ country: 'FR', number: '00AA00045', issuedOn: '2022-05-01', expiresOn: '2032-04-30' }], residences: [{ country: 'FR', from: '1985-04-17', to: null, status: 'citizen' }] }],
    employers: [{ id: 'e1', legalName: 'Exemple Ponts inc.', kind: 'private', province: 'QC', city: 'Québec', pastLmias: [{ stream: 'high-wage', decidedOn: '2024-05-05', decision: 'positive', positions: 1, noc: '72100' }], lmbp: null }],
    jobOffers: [{ id: 'j1', personId: 'p1', employerId: 'e1', title: 'Ingénieur civil', noc: '21300', province: 'QC', city: 'Québec', wagePerHour: 48, hoursPerWeek: 40, startsOn: '2027-03-01', endsOn: '2029-02-28', permanent: false, seasonal: false, contract: 'employment',
      requires: { level: 'bachelor', experienceMonths: 24, languages: ['fr'], licence: true }, recruitment: [], lmia: null, approvals: [] }],
    expressEntry: null,
  },
  expected: [
    required('emp-5626', 'e1', wp.form5626, 'j1'),
    required('business-legitimacy', 'e1', wp.legitimacy),
    required('lmia-fee-receipt', 'e1', wp.lmiaFee, 'j1'),
    required('mifi-copy', 'e1', `${wp.mifi}; joint assessment (2.6)`, 'j1'),
    required('caq', 'p1', wp.caqApplication, 'j1'),
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
