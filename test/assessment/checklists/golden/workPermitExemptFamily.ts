import { ifAsked, nothingElse, paidRepresentative, required, type GoldenChecklist } from '../goldenChecklist';
import { wp } from './because';

const passport = (number: string) => [{ country: 'BR', number, issuedOn: '2022-05-01', expiresOn: '2032-04-30' }];
const places = (from: string, status: string) => [
  { country: 'BR', from, to: '2024-01-09', status: 'citizen' },
  { country: 'CA', province: 'ON', city: 'Toronto', from: '2024-01-10', to: null, status },
];

/** All four are in Canada. The father of the elder child stays in Brazil; the younger one is adopted by both. */
export const workPermitExemptFamily: GoldenChecklist = {
  title: 'a permit holder in Ontario with a new offer that needs no LMIA, a husband, a child of whom the father stays behind, and an adopted child',
  checklistId: 'case.work-permit',
  asOf: '2026-11-26',
  client: {
    format: 'dossier-client/1', fileNumber: 'G-33', representative: paidRepresentative,
    persons: [
      {
        ...nothingElse, id: 'p1', role: 'principal', accompanying: true, name: { family: 'Exemplo', given: 'Bia' }, otherNames: [{ family: 'Anterior', given: 'Bia' }], dateOfBirth: '1988-04-17', sex: 'F', countryOfBirth: 'BR', citizenships: ['BR'],
        canadian: 'none', maritalStatus: 'married', unionSince: '2020-02-14', documentLanguages: ['en'], passports: passport('FB000001'), residences: places('1988-04-17', 'worker'), biometricsOn: '2023-11-20',
        canadianStatus: [{ kind: 'work-permit', appliedOn: '2023-11-01', issuedOn: '2024-01-10', expiresOn: '2027-01-31', basis: 'C16', open: false }],
        work: [{ employer: 'Example Ads Inc.', title: 'Web designer', noc: '21233', country: 'CA', province: 'ON', city: 'Toronto', startedOn: '2024-01-15', endedOn: null, hoursPerWeek: 40, paid: true, selfEmployed: false, duringFullTimeStudy: false, authorized: true }],
        intent: { provinces: ['ON'], leaveAtEndOfStay: true },
      },
      {
        ...nothingElse, id: 'p2', role: 'spouse', accompanying: true, name: { family: 'Exemplo', given: 'Rui' }, dateOfBirth: '1987-08-30', sex: 'M', countryOfBirth: 'BR', citizenships: ['BR'],
        canadian: 'none', maritalStatus: 'married', unionSince: '2020-02-14', documentLanguages: ['en'], passports: passport('FB000002'), residences: places('1987-08-30', 'visitor'), biometricsOn: '2023-11-20',
        canadianStatus: [{ kind: 'visitor', appliedOn: '2023-11-01', issuedOn: '2024-01-10', expiresOn: '2027-01-31' }],
      },
      { ...nothingElse, id: 'p3', role: 'child', accompanying: true, name: { family: 'Exemplo', given: 'Lia' }, dateOfBirth: '2017-02-11', sex: 'F', citizenships: ['BR'], canadian: 'none', maritalStatus: 'never-married', parents: ['p1'], custody: 'joint', adopted: false,
        documentLanguages: ['en'], passports: passport('FB000003'), residences: places('2017-02-11', 'visitor'), canadianStatus: [{ kind: 'visitor', appliedOn: '2023-11-01', issuedOn: '2024-01-10', expiresOn: '2027-01-31' }] },
      { ...nothingElse, id: 'p4', role: 'child', accompanying: true, name: { family: 'Exemplo', given: 'Teo' }, dateOfBirth: '2021-06-11', sex: 'M', citizenships: ['BR'], canadian: 'none', maritalStatus: 'never-married', parents: ['p1', 'p2'], adopted: true,
        documentLanguages: ['en'], passports: passport('FB000004'), residences: places('2021-06-11', 'visitor'), canadianStatus: [{ kind: 'visitor', appliedOn: '2023-11-01', issuedOn: '2024-01-10', expiresOn: '2027-01-31' }] },
    ],
    employers: [{ id: 'e1', legalName: 'Example Agency Inc.', kind: 'private', province: 'ON', city: 'Toronto' }],
    jobOffers: [{ id: 'j1', personId: 'p1', employerId: 'e1', title: 'Web designer', noc: '21233', province: 'ON', city: 'Toronto', wagePerHour: 45, hoursPerWeek: 40, startsOn: '2027-02-01', endsOn: '2029-01-31', permanent: false, seasonal: false, contract: 'employment',
      requires: { level: 'none', experienceMonths: 0, languages: ['en'], licence: false }, lmia: null, approvals: [{ kind: 'portal-offer', reference: 'A0000001', issuedOn: '2026-11-10' }] }],
    expressEntry: null,
  },
  expected: [
    ...['p1', 'p2', 'p3', 'p4'].flatMap((person) => [required('passport', person, wp.passportFamily), required('status-document', person, wp.status, 'CA')]),
    required('digital-photo', 'p1', `${wp.photo}: hers of 2023 last ten years`),
    required('digital-photo', 'p2', `${wp.photo}: his of 2023 last ten years`),
    required('digital-photo', 'p3', `${wp.photo}: a child under 14 gives none`),
    required('digital-photo', 'p4', `${wp.photo}: a child under 14 gives none`),
    required('imm-5710', 'p1', wp.imm5710),
    ifAsked('imm-5710', 'p2', `${wp.imm5710}; what a spouse applies for is not on file`),
    ...['p2', 'p3', 'p4'].flatMap((person) => [
      ifAsked('imm-5709', person, 'Catalogue of forms IMM 5709: in Canada, as a student; what the family member applies for is not on file'),
      ifAsked('imm-5708', person, 'Catalogue of forms IMM 5708: in Canada, as a visitor; what the family member applies for is not on file'),
    ]),
    required('imm-5556', 'p1', wp.imm5556),
    required('imm-5476', 'p1', wp.imm5476),
    required('imm-5476', 'p2', wp.imm5476),
    ifAsked('imm-5475', 'p1', wp.imm5475),
    required('processing-fee-receipt', 'p1', wp.fee),
    required('marriage-certificate', 'p1', wp.marriage),
    required('birth-certificate', 'p3', wp.birth),
    required('birth-certificate', 'p4', wp.birth),
    required('adoption-papers', 'p4', 'Catalogue DOC-ADOPTION: adopted children; named for permanent residence, read for a child who comes along too'),
    required('custody-papers', 'p3', 'Catalogue DOC-CUSTODY: accompanying minors with another parent not coming; named for permanent residence, read for a temporary stay too'),
    required('imm-5604', 'p3', 'Section 1 IMM 5604: minor applicants, from the parent who does not come (medium)'),
    required('name-change', 'p1', 'Catalogue DOC-NAMECHANGE: names differ, all'),
    ifAsked('resume', 'p1', wp.resume),
    ifAsked('proof-of-funds', 'p1', wp.funds),
    ifAsked('police-certificate', 'p1', wp.police, 'BR'),
    ifAsked('police-certificate', 'p2', wp.police, 'BR'),
    ifAsked('explanation-letter', 'p1', wp.letter),
    ifAsked('temporary-intent-proof', 'p1', wp.intent),
    ifAsked('reference-letter', 'p1', wp.experienceHelps, 'Example Ads Inc.'),
    required('job-offer-letter', 'e1', wp.offerLetter, 'j1'),
    required('employment-contract', 'e1', wp.contract, 'j1'),
    required('portal-offer', 'e1', wp.portal, 'j1'),
    required('compliance-fee-receipt', 'e1', wp.compliance, 'j1'),
    ifAsked('imm-5802', 'e1', wp.imm5802, 'j1'),
    ifAsked('processing-fee-receipt', 'p2', wp.companionFee),
  ],
};
