import { ifAsked, nothingElse, open, paidRepresentative, required, type GoldenChecklist } from '../goldenChecklist';
import { wp } from './because';

export const lmiaHighWageQuebec: GoldenChecklist = {
  title: 'a high-wage LMIA for a position in Québec City, applied for with the ministry of Quebec',
  checklistId: 'case.lmia-high-wage',
  asOf: '2026-11-26',
  client: {
    format: 'dossier-client/1', fileNumber: 'G-26', representative: paidRepresentative,
    persons: [{ ...nothingElse, id: 'p1', role: 'principal', accompanying: true, name: { family: 'Exemple', given: 'Luc' }, dateOfBirth: '1985-04-17', sex: 'M', countryOfBirth: 'FR', citizenships: ['FR'], canadian: 'none', maritalStatus: 'never-married', documentLanguages: ['fr'],
      passports: [{ country: 'FR', number: '00AA00011', issuedOn: '2022-05-01', expiresOn: '2032-04-30' }], residences: [{ country: 'FR', from: '1985-04-17', to: null, status: 'citizen' }] }],
    employers: [{ id: 'e1', legalName: 'Exemple Usinage inc.', kind: 'private', province: 'QC', city: 'Québec', pastLmias: [], lmbp: null }],
    jobOffers: [{ id: 'j1', personId: 'p1', employerId: 'e1', title: 'Machiniste', noc: '72100', province: 'QC', city: 'Québec', wagePerHour: 38, hoursPerWeek: 40, startsOn: '2027-03-01', endsOn: '2029-02-28', permanent: false, seasonal: false, contract: 'employment',
      requires: { level: 'secondary', experienceMonths: 24, languages: ['fr'], licence: false }, recruitment: [], lmia: null, approvals: [] }],
    listChecks: [{ list: 'qc-facilitated-occupations', item: '72100', listed: false, checkedOn: '2026-11-20', source: 'List 2026' }],
    expressEntry: null,
  },
  expected: [
    required('emp-5626', 'e1', wp.form5626, 'j1'),
    required('business-legitimacy', 'e1', wp.legitimacy),
    required('recruitment-evidence', 'e1', wp.recruitment, 'j1'),
    required('transition-plan', 'e1', wp.transition, 'j1'),
    required('lmia-fee-receipt', 'e1', wp.lmiaFee, 'j1'),
    required('mifi-copy', 'e1', `${wp.mifi}; joint assessment (2.6)`, 'j1'),
    ifAsked('collective-agreement', 'e1', wp.collective, 'j1'),
    required('job-offer-letter', 'e1', wp.offerLetter, 'j1'),
    required('employment-contract', 'e1', wp.contract, 'j1'),
    required('prevailing-wage-evidence', 'e1', wp.prevailing, 'j1'),
    ifAsked('emp-5630', 'e1', wp.form5630),
    open('peer-wages-list', 'e1', wp.peersWage, 'j1'),
    required('layoffs-statement', 'e1', wp.layoffsForm),
    ifAsked('worker-information', 'e1', wp.workerForm, 'j1'),
    required('abuse-free-workplace-proof', 'e1', wp.abuseFree),
    required('caq', 'p1', wp.caqApplication, 'j1'),
  ],
};
