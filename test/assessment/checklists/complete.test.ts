import { describe, expect, it } from 'vitest';
import { familyOf, itemsOf } from './generated';

// Of people of whom nothing but that they exist is known, everything is on the list that any fact could call for: as required, for when
// it is asked for, or open. The documents are those of the reference, section by section.

const family = familyOf(
  [{ role: 'principal' }, { role: 'spouse' }, { role: 'child' }],
  { employers: [{ id: 'e1', legalName: 'Enterprise' }], jobOffers: [{ id: 'j1', personId: 'p1', employerId: 'e1' }], nominations: [{ province: 'BC', kind: 'nomination' }] },
);
const listed = (id: string): ReadonlySet<string> => new Set(itemsOf(id, family).map(({ document }) => document.id));

const base = [
  'passport', 'digital-photo', 'status-document', 'imm-1295', 'imm-5710', 'imm-5707', 'imm-5645', 'imm-5257-schedule-1', 'imm-5476', 'imm-5475', 'imm-5409', 'imm-5488', 'imm-5556', 'imm-5257', 'imm-5604',
  'visa-office-checklist', 'processing-fee-receipt', 'resume', 'education-credential', 'reference-letter', 'proof-of-funds', 'police-certificate', 'court-records', 'medical-exam-proof',
  'biometrics-confirmation', 'translation', 'marriage-certificate', 'common-law-proof', 'birth-certificate', 'custody-papers', 'adoption-papers', 'name-change', 'explanation-letter', 'refusal-letters', 'licence',
  'visitor-visa-or-eta', 'military-discharge', 'biometrics-fee-receipt', 'eca',
];
const employer = ['job-offer-letter', 'employment-contract'];
const lmiaOfWorker = ['lmia-letter', 'caq', 'lmia-name-change', 'emp-5661', 'health-insurance-proof'];
const lmia = ['business-legitimacy', 'employer-registration', 'collective-agreement', 'lmia-fee-receipt', 'layoffs-statement', 'prevailing-wage-evidence', 'peer-wages-list', 'worker-information', 'mifi-copy'];
const talent = ['emp-5624', 'labour-market-benefits-plan', 'wage-calculation', 'recruitment-explanation'];
const portal = ['portal-offer', 'compliance-fee-receipt', 'imm-5802'];
const transferee = [
  'introduction-letter', 'foreign-employment-proof', 'organization-charts', 'role-kept-open', 'business-registration', 'financial-statements', 'premises-proof', 'prevailing-wage-evidence',
  'qualifying-relationship-proof', 'multinational-proof', 'doing-business-proof', 'temporary-intent-proof',
];

const categories = ['french', 'healthcare', 'stem', 'trades', 'transport', 'agriculture', 'education', 'physicians', 'senior-managers', 'researchers', 'military'];

describe('the reference’s lists are on the checklists', () => {
  it.each([
    ['ca.wp.general', base],
    ['ca.wp.gts-b', [...base, ...employer, ...lmiaOfWorker, ...lmia, ...talent]],
    ['ca.wp.gts-a', [...base, ...employer, ...lmiaOfWorker, ...lmia, ...talent, 'gts-referral', 'advanced-knowledge-proof']],
    ['ca.wp.cusma-professional', [...base, ...employer, ...portal, 'citizenship-proof', 'transcripts', 'employer-support-letter', 'service-contract', 'ownership-proof']],
    ['ca.wp.ict-executive', [...base, ...employer, ...portal, ...transferee]],
    ['ca.wp.ict-senior-manager', [...base, ...employer, ...portal, ...transferee]],
    ['ca.wp.ict-specialized-knowledge', [...base, ...employer, ...portal, ...transferee, 'proprietary-knowledge-proof']],
    ['ca.wp.ict-new-enterprise', [...base, ...employer, ...portal, ...transferee, 'business-plan', 'staffing-plan']],
    ['ca.wp.lmia-high-wage', [...base, ...employer, ...lmiaOfWorker, ...lmia, 'emp-5626', 'recruitment-evidence', 'transition-plan']],
    ['ca.wp.lmia-low-wage', [...base, ...employer, ...lmiaOfWorker, ...lmia, 'emp-5627', 'recruitment-evidence', 'cap-calculation', 'area-check', 'transport-and-housing-proof']],
    ['ca.wp.lmia-permanent-residence', [...base, ...employer, ...lmiaOfWorker, ...lmia, 'emp-5593', 'recruitment-evidence']],
    ['ca.wp.cusma-transferee', [...base, ...employer, ...portal, 'citizenship-proof', 'introduction-letter', 'foreign-employment-proof', 'organization-charts', 'qualifying-relationship-proof', 'proprietary-knowledge-proof']],
    ['ca.wp.cusma-trader', [...base, ...employer, ...portal, 'citizenship-proof', 'ownership-proof', 'employer-support-letter', 'trade-evidence']],
    ['ca.wp.cusma-investor', [...base, ...employer, ...portal, 'citizenship-proof', 'ownership-proof', 'employer-support-letter', 'investment-evidence', 'business-plan']],
    ['ca.wp.cptpp-professional', [...base, ...employer, ...portal, 'citizenship-proof', 'prevailing-wage-evidence', 'employer-support-letter']],
    ['ca.wp.ceta-professional', [...base, ...employer, ...portal, 'citizenship-proof', 'service-contract', 'foreign-employment-proof', 'business-registration']],
    ['ca.wp.cuktca-professional', [...base, ...employer, ...portal, 'citizenship-proof', 'service-contract', 'foreign-employment-proof', 'business-registration']],
    ['ca.wp.gats-professional', [...base, ...employer, ...portal, 'citizenship-proof', 'service-contract']],
    ['ca.wp.francophone-mobility', [...base, ...employer, ...portal, 'language-test']],
    ['ca.wp.significant-benefit', [...base, ...employer, ...portal, 'benefit-submission']],
    ['ca.wp.provincial-nominee', [...base, ...employer, ...portal, 'nomination-certificate', 'provincial-support-letter']],
    ['ca.wp.pgwp', [...base, 'completion-letter', 'transcripts', 'dli-eligibility-proof', 'language-test', 'field-of-study-proof']],
    ['ca.wp.bowp', [...base, 'acknowledgement-of-receipt', 'nomination-certificate']],
    ['ca.wp.iec', ['passport', 'resume', 'police-certificate', 'proof-of-funds', 'iec-invitation', 'travel-health-insurance', 'internship-agreement', 'medical-exam-proof', ...portal]],
    ['ca.wp.start-up-visa', ['passport', 'status-document', 'acknowledgement-of-receipt', 'commitment-certificate', 'processing-fee-receipt']],
    ['ca.wp.h1b-2023', ['passport', 'h-1b-proof', 'processing-fee-receipt']],
    ['ca.wp.gss-short-term', ['employer-support-letter']],
    ['case.work-permit', [...base, ...employer, ...portal, ...lmiaOfWorker]],
    ['case.lmia-high-wage', [...employer, ...lmia, 'emp-5626', 'recruitment-evidence', 'transition-plan', 'emp-5593', 'emp-5630']],
    ['case.lmia-low-wage', [...employer, ...lmia, 'emp-5627', 'recruitment-evidence', 'cap-calculation', 'area-check', 'transport-and-housing-proof', 'health-insurance-proof']],
    ['case.lmia-gts', [...employer, ...lmia, ...talent, 'gts-referral']],
    ['case.letter-of-support', [...employer, ...portal, 'nomination-certificate', 'provincial-support-letter', 'passport', 'status-document']],
    ['case.job-offer', [...employer, 'imm-0157', 'business-registration', 'prevailing-wage-evidence', 'resume', 'education-credential', 'reference-letter', 'licence', 'passport']],
    ['case.nomination', [
      ...employer, 'passport', 'status-document', 'resume', 'language-test', 'education-credential', 'transcripts', 'eca', 'licence', 'reference-letter', 'work-proof', 'self-employment-proof', 'marriage-certificate',
      'common-law-proof', 'imm-5409', 'birth-certificate', 'custody-papers', 'adoption-papers', 'end-of-union', 'imm-5476', 'provincial-forms', 'provincial-representative-form', 'express-entry-profile', 'relative-proof',
      'provincial-connection-proof', 'business-registration', 'business-legitimacy', 'recruitment-evidence', 'organization-charts', 'financial-statements', 'translation',
    ]],
    ...['ca.bc.tech', 'ca.bc.skilled-worker', 'ca.bc.health-authority', 'ca.bc.international-graduate', 'ca.bc.elss'].map((id) => [id, [
      'passport', 'status-document', 'digital-photo', 'resume', 'language-test', 'education-credential', 'transcripts', 'eca', 'licence', 'provincial-connection-proof', 'marriage-certificate', 'common-law-proof',
      'birth-certificate', 'provincial-representative-form', 'express-entry-profile', 'provincial-forms', 'job-offer-letter', 'job-description', 'employer-recommendation-letter', 'company-profile', 'business-registration', 'recruitment-evidence',
      'organization-charts', 'financial-statements', 'translation',
    ]] as const),
    ['ca.bc.international-post-graduate', ['passport', 'status-document', 'digital-photo', 'resume', 'education-credential', 'transcripts', 'provincial-connection-proof', 'marriage-certificate', 'birth-certificate', 'provincial-representative-form', 'express-entry-profile', 'provincial-forms']],
    ['ca.aip', [
      'endorsement', 'imm-0157', 'provincial-forms', 'settlement-plan', 'passport', 'digital-photo', 'police-certificate', 'medical-exam-proof', 'biometrics-confirmation', 'biometrics-fee-receipt', 'status-document', 'imm-0008', 'imm-5669', 'imm-5406',
      'imm-5562', 'imm-5476', 'imm-5475', 'translation', 'language-test', 'education-credential', 'transcripts', 'eca', 'reference-letter', 'work-proof', 'proof-of-funds', 'marriage-certificate', 'common-law-proof', 'imm-5409', 'end-of-union',
      'birth-certificate', 'adoption-papers', 'custody-papers', 'imm-5604', 'name-change', 'processing-fee-receipt', 'right-of-permanent-residence-fee-receipt',
    ]],
    ...['ca.ns.skilled-worker', 'ca.nb.skilled-worker-priority-occupations', 'ca.pe.skilled-worker', 'ca.nl.international-graduate'].map((id) => [id, [
      'passport', 'status-document', 'resume', 'language-test', 'education-credential', 'transcripts', 'eca', 'reference-letter', 'work-proof', 'marriage-certificate', 'imm-5409', 'imm-5604', 'birth-certificate', 'job-offer-letter', 'licence', 'provincial-forms', 'translation',
    ]] as const),
    ...['ca.rcip', 'ca.fcip'].map((id) => [id, [
      'endorsement', 'job-offer-letter', 'passport', 'digital-photo', 'police-certificate', 'medical-exam-proof', 'biometrics-confirmation', 'biometrics-fee-receipt', 'status-document', 'imm-0008', 'imm-5669', 'imm-5406', 'imm-5476', 'translation',
      'language-test', 'education-credential', 'eca', 'reference-letter', 'work-proof', 'proof-of-funds', 'marriage-certificate', 'common-law-proof', 'birth-certificate', 'processing-fee-receipt', 'right-of-permanent-residence-fee-receipt',
    ]] as const),
    ...['ca.yt.skilled-worker', 'ca.yt.critical-impact-worker', 'ca.yt.express-entry', 'ca.nt.entry-level', 'ca.nt.skilled-worker', 'ca.nt.express-entry'].map((id) => [id, [
      'passport', 'status-document', 'resume', 'language-test', 'education-credential', 'transcripts', 'eca', 'reference-letter', 'work-proof', 'marriage-certificate', 'birth-certificate', 'job-offer-letter', 'licence', 'business-registration', 'provincial-forms',
      'provincial-representative-form', 'translation', ...(id.startsWith('ca.yt.') ? ['recruitment-evidence', 'prevailing-wage-evidence'] : []), ...(id.endsWith('express-entry') ? ['express-entry-profile'] : []),
    ]] as const),
    ['ca.nt.francophone', ['passport', 'language-test', 'provincial-forms', 'provincial-representative-form']],
    ['ca.nb.strategic-initiative-remote', ['passport', 'language-test', 'provincial-forms', 'provincial-representative-form', 'settlement-plan']],
    ['ca.nl.express-entry', ['passport', 'eca', 'express-entry-profile', 'provincial-forms', 'job-offer-letter']],
    ...['ca.ee.fsw', 'ca.ee.fst', 'case.express-entry-application', ...categories.map((name) => `ca.ee.category.${name}`)].map((id) => [id, [
      'passport', 'digital-photo', 'medical-exam-proof', 'police-certificate', 'explanation-letter', 'reference-letter', 'work-proof', 'self-employment-proof', 'proof-of-funds', 'funds-exemption-letter', 'language-test', 'eca',
      'education-credential', 'transcripts', 'licence', 'relative-proof', 'status-document', 'marriage-certificate', 'imm-5409', 'common-law-proof', 'end-of-union', 'birth-certificate', 'adoption-papers', 'custody-papers',
      'imm-5604', 'dependency-proof', 'name-change', 'imm-5476', 'imm-5475', 'translation', 'imm-0008', 'imm-5669', 'imm-5406', 'processing-fee-receipt', 'right-of-permanent-residence-fee-receipt',
      'biometrics-confirmation', 'biometrics-fee-receipt', 'court-records', 'military-discharge', 'nomination-certificate',
    ]] as const),
  ] as const)('%s', (id, documents) => {
    expect(documents.filter((document) => !listed(id).has(document))).toEqual([]);
  });
});
