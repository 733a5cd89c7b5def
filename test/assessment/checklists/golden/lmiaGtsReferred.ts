import { ifAsked, nothingElse, open, paidRepresentative, required, type GoldenChecklist } from '../goldenChecklist';
import { wp } from './because';

export const lmiaGtsReferred: GoldenChecklist = {
  title: 'a Global Talent Stream LMIA in Nova Scotia, Category A, referred by a partner',
  checklistId: 'case.lmia-gts',
  asOf: '2026-11-26',
  client: {
    format: 'dossier-client/1', fileNumber: 'G-28', representative: paidRepresentative,
    persons: [{ ...nothingElse, id: 'p1', role: 'principal', accompanying: true, name: { family: 'Example', given: 'Chidi' }, dateOfBirth: '1988-04-17', sex: 'M', countryOfBirth: 'NG', citizenships: ['NG'], canadian: 'none', maritalStatus: 'never-married', documentLanguages: ['en'],
      passports: [{ country: 'NG', number: 'A0000011', issuedOn: '2022-05-01', expiresOn: '2032-04-30' }], residences: [{ country: 'NG', from: '1988-04-17', to: null, status: 'citizen' }] }],
    employers: [{ id: 'e1', legalName: 'Example Oceans Inc.', kind: 'private', province: 'NS', city: 'Halifax', pastLmias: [], lmbp: null, gtsReferralPartner: 'Example Growth Partners' }],
    jobOffers: [{ id: 'j1', personId: 'p1', employerId: 'e1', title: 'Chief marine roboticist', noc: '21399', province: 'NS', city: 'Halifax', wagePerHour: 80, salaryPerYear: 166400, hoursPerWeek: 40, startsOn: '2027-03-01', endsOn: '2029-02-28', permanent: false, seasonal: false, contract: 'employment',
      uniqueSpecializedTalent: true, requires: { level: 'master', experienceMonths: 60, languages: ['en'], licence: false }, lmia: null,
      approvals: [{ kind: 'gts-referral', by: 'Example Growth Partners', reference: 'REF-1', issuedOn: '2026-11-01' }] }],
    expressEntry: null,
  },
  expected: [
    required('emp-5624', 'e1', wp.form5624, 'j1'),
    required('business-legitimacy', 'e1', wp.legitimacy),
    required('labour-market-benefits-plan', 'e1', wp.benefitsPlan),
    required('wage-calculation', 'e1', wp.wageCalculation, 'j1'),
    open('peer-wages-list', 'e1', `${wp.peers}; whether there are any is not on file`, 'j1'),
    required('recruitment-explanation', 'e1', wp.recruitmentExplanation, 'j1'),
    required('layoffs-statement', 'e1', wp.layoffs),
    required('employer-registration', 'e1', wp.registration, 'NS'),
    required('gts-referral', 'e1', wp.referral, 'j1'),
    required('worker-information', 'e1', wp.workerA, 'j1'),
    required('lmia-fee-receipt', 'e1', wp.lmiaFee, 'j1'),
    ifAsked('collective-agreement', 'e1', wp.collective, 'j1'),
    required('job-offer-letter', 'e1', wp.offerLetter, 'j1'),
    ifAsked('employment-contract', 'e1', 'Section 3 employment contract: LMIA; the agreement is not required when filing a GTS LMIA', 'j1'),
    required('prevailing-wage-evidence', 'e1', wp.prevailing, 'j1'),
    ifAsked('emp-5630', 'e1', wp.form5630),
    required('advanced-knowledge-proof', 'p1', wp.knowledge, 'j1'),
    required('abuse-free-workplace-proof', 'e1', wp.abuseFree),
  ],
};
