import type { OtherPortals, PortalSlot } from './profile';

/** One file of several documents for a topic, apart for each person. */
const personal = (id: string, en: string, fr: string, ...documents: string[]): PortalSlot => ({ id, title: { en, fr }, documents, joined: true, perPerson: true });
/** One file of several documents for the whole application; of several employers each has one. */
const common = (id: string, en: string, fr: string, ...documents: string[]): PortalSlot => ({ id, title: { en, fr }, documents, joined: true, perPerson: false });

/**
 * Slots of IRCC's account and portal, as the reference maps them. It names none for the application itself, which has one in each
 * portal: the forms. They stay files of their own, since validated forms are never rewritten.
 */
export const irccSlots: readonly PortalSlot[] = [
  {
    id: 'forms', title: { en: 'Application forms', fr: 'Formulaires de demande' }, joined: false, perPerson: true,
    documents: [
      'imm-1295', 'imm-5710', 'imm-1294', 'imm-5708', 'imm-5709', 'imm-5257', 'imm-5257-schedule-1', 'imm-0008', 'imm-0008dep', 'imm-0008-schedule-4', 'imm-0008-schedule-5', 'imm-5669', 'imm-5562',
      'imm-1344', 'imm-5532', 'imm-5444', 'imm-5744', 'imm-5563', 'cit-0002', 'imm-5476', 'imm-5475', 'imm-5409', 'imm-5604', 'imm-5646', 'imm-5488', 'imm-5556', 'visa-office-checklist',
    ],
  },
  personal('passport', 'Passport', 'Passeport', 'passport', 'citizenship-proof', 'national-identity-document', 'name-change'),
  { id: 'photo', title: { en: 'Digital photo', fr: 'Photo numérique' }, documents: ['digital-photo'], joined: false, perPerson: true },
  personal('family-information', 'Family information (IMM 5707, IMM 5645)', 'Renseignements sur la famille (IMM 5707, IMM 5645)', 'imm-5707', 'imm-5645', 'imm-5406'),
  personal('resume', 'Resume', 'Curriculum vitæ', 'resume'),
  personal('education', 'Education', 'Études', 'education-credential', 'transcripts', 'eca', 'completion-letter', 'study-enrolment', 'dli-eligibility-proof', 'field-of-study-proof', 'acceptance-letter'),
  personal('employment', 'Employment and reference letters', 'Emploi et lettres de recommandation', 'reference-letter', 'work-proof', 'notice-of-assessment', 'self-employment-proof', 'licence', 'advanced-knowledge-proof', 'role-kept-open', 'foreign-employment-proof'),
  common('job-offer', 'Job offer and contract', 'Offre d’emploi et contrat', 'job-offer-letter', 'employment-contract', 'employer-support-letter', 'service-contract', 'prevailing-wage-evidence'),
  common('lmia', 'LMIA or offer of employment number', 'EIMT ou numéro de l’offre d’emploi', 'lmia-letter', 'portal-offer', 'imm-5802', 'imm-0157'),
  personal('status', 'Proof of status', 'Preuve de statut', 'status-document', 'acknowledgement-of-receipt', 'permit-basis-proof', 'visitor-visa-or-eta'),
  personal('medical', 'Immigration medical exam', 'Examen médical aux fins de l’immigration', 'medical-exam-proof', 'imm-1017'),
  personal('police', 'Police certificates', 'Certificats de police', 'police-certificate', 'court-records'),
  personal('fees', 'Fee receipts', 'Reçus des frais', 'processing-fee-receipt', 'compliance-fee-receipt', 'biometrics-fee-receipt', 'right-of-permanent-residence-fee-receipt'),
  personal('client-information', 'Client information', 'Renseignements sur le client', 'explanation-letter', 'temporary-intent-proof', 'refusal-letters', 'translation'),
];

/** Slots of LMIA Online. The reference says only that referral forms and evidence are uploaded there: the grouping is ours. */
export const lmiaSlots: readonly PortalSlot[] = [
  { id: 'forms', title: { en: 'Application forms', fr: 'Formulaires de demande' }, documents: ['emp-5624', 'emp-5626', 'emp-5627', 'emp-5593', 'emp-5630', 'emp-5661', 'lmia-name-change'], joined: false, perPerson: false },
  common('referral', 'Referral form', 'Formulaire de recommandation', 'gts-referral'),
  common('business', 'Legitimacy of the business', 'Légitimité de l’entreprise', 'business-legitimacy', 'business-registration', 'financial-statements', 'premises-proof', 'doing-business-proof', 'ownership-proof', 'business-plan', 'staffing-plan', 'employer-registration', 'abuse-free-workplace-proof'),
  common('job-offer', 'Job offer and contract', 'Offre d’emploi et contrat', 'job-offer-letter', 'employment-contract', 'employer-support-letter'),
  common('wage', 'Wages', 'Salaires', 'prevailing-wage-evidence', 'wage-calculation', 'peer-wages-list', 'collective-agreement'),
  common('recruitment', 'Recruitment', 'Recrutement', 'recruitment-evidence', 'recruitment-explanation', 'layoffs-statement'),
  common('plans', 'Plans and commitments', 'Plans et engagements', 'labour-market-benefits-plan', 'transition-plan', 'cap-calculation', 'area-check'),
  common('workers', 'Identity of the workers', 'Identité des travailleurs', 'worker-information', 'passport'),
  common('living', 'Transport, housing and health insurance', 'Transport, logement et assurance maladie', 'transport-and-housing-proof', 'health-insurance-proof'),
  common('fees', 'Fee receipt', 'Reçu des frais', 'lmia-fee-receipt'),
  common('other', 'Other evidence', 'Autres preuves', 'mifi-copy'),
];

/**
 * Papers of the employer’s stage: Employment and Social Development Canada assesses them, IRCC does not ask for them. Source: reference,
 * work-permit checklists 4.1 to 4.3. Evidence of the prevailing wage is not among them, since transferees file it with IRCC too.
 */
export const employerStage: OtherPortals = {
  documents: [
    'emp-5624', 'emp-5626', 'emp-5627', 'emp-5593', 'emp-5630', 'emp-5661', 'lmia-name-change', 'gts-referral', 'business-legitimacy', 'employer-registration', 'abuse-free-workplace-proof', 'wage-calculation',
    'peer-wages-list', 'collective-agreement', 'recruitment-evidence', 'recruitment-explanation', 'layoffs-statement', 'labour-market-benefits-plan', 'transition-plan', 'cap-calculation', 'area-check',
    'worker-information', 'transport-and-housing-proof', 'mifi-copy', 'lmia-fee-receipt',
  ],
  unnamed: false,
  companions: false,
};

/** To the employer’s account goes what its slots name, and nothing of the worker’s family: everything else is of the worker’s stage. */
export const workerStage: OtherPortals = { documents: [], unnamed: true, companions: true };
