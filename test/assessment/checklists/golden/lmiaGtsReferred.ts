import { ifAsked, nothingElse, paidRepresentative, required, type GoldenChecklist } from '../goldenChecklist';
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
    required('emp-5624', 'e1', wp.form5624),
    required('business-legitimacy', 'e1', wp.legitimacy),
    required('labour-market-benefits-plan', 'e1', wp.benefitsPlan),
    required('wage-calculation', 'e1', wp.wageCalculation),
    required('peer-wages-list', 'e1', wp.peers),
    required('recruitment-explanation', 'e1', wp.recruitmentExplanation),
    required('layoffs-statement', 'e1', wp.layoffs),
    required('employer-registration', 'e1', wp.registration),
    required('gts-referral', 'e1', wp.referral),
    required('worker-information', 'e1', wp.workerA),
    required('lmia-fee-receipt', 'e1', wp.lmiaFee),
    required('health-insurance-proof', 'e1', wp.insurance),
    ifAsked('collective-agreement', 'e1', wp.collective),
    required('job-offer-letter', 'e1', wp.offerLetter),
    ifAsked('employment-contract', 'e1', 'Section 3 employment contract: LMIA; the agreement is not required when filing a GTS LMIA'),
  ],
};
