import type { DocumentType } from '../../pack/documents';

export const workDocuments: readonly DocumentType[] = [
  {
    id: 'resume',
    title: { en: 'Resume', fr: 'Curriculum vitæ' },
    category: 'work', providedBy: 'client', issuedBy: { en: 'Client', fr: 'Client' },
    mustContain: [], howToObtain: { en: 'From: Client', fr: 'Auprès de : Client' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['document.checklists'],
  },
  {
    id: 'reference-letter',
    title: { en: 'Employment reference letter', fr: 'Lettre de référence de l’employeur' },
    category: 'work', providedBy: 'third-party', issuedBy: { en: 'Employer', fr: 'Employeur' },
    mustContain: [], howToObtain: { en: 'From: Employer', fr: 'Auprès de : Employeur' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['document.checklists'],
  },
  {
    id: 'work-proof',
    title: { en: 'Pay, tax and pension records', fr: 'Documents de paie, d’impôt et de pension' },
    category: 'work', providedBy: 'client', issuedBy: { en: 'Employer; tax or pension authority', fr: 'Employeur; autorité fiscale ou de pension' },
    mustContain: [], howToObtain: { en: 'From: Employer; tax or pension authority', fr: 'Auprès de : Employeur; autorité fiscale ou de pension' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['document.checklists'],
  },
  {
    id: 'self-employment-proof',
    title: { en: 'Proof of self-employment', fr: 'Preuve de travail à son compte' },
    category: 'work', providedBy: 'client', issuedBy: { en: 'Registry; clients; tax authority', fr: 'Registre; clients; autorité fiscale' },
    mustContain: [], howToObtain: { en: 'From: Registry; clients; tax authority', fr: 'Auprès de : Registre; clients; autorité fiscale' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['document.checklists'],
  },
  {
    id: 'licence',
    title: { en: 'Licence or registration to practise', fr: 'Permis d’exercice ou inscription' },
    category: 'work', providedBy: 'third-party', issuedBy: { en: 'Regulatory body', fr: 'Organisme de réglementation' },
    mustContain: [], howToObtain: { en: 'From: Regulatory body', fr: 'Auprès de : Organisme de réglementation' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['document.checklists'],
  },
  {
    id: 'advanced-knowledge-proof',
    title: { en: 'Proof of advanced or specialized knowledge', fr: 'Preuve de connaissances avancées ou spécialisées' },
    category: 'work', providedBy: 'client', issuedBy: { en: 'School; employers', fr: 'Établissement d’enseignement; employeurs' },
    mustContain: [], howToObtain: { en: 'From: School; employers', fr: 'Auprès de : Établissement d’enseignement; employeurs' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['document.checklists'],
  },
  {
    id: 'role-kept-open',
    title: { en: 'Proof that the position abroad is kept open', fr: 'Preuve que le poste à l’étranger est conservé' },
    category: 'work', providedBy: 'foreign-employer', issuedBy: { en: 'Foreign employer', fr: 'Employeur étranger' },
    mustContain: [], howToObtain: { en: 'From: Foreign employer', fr: 'Auprès de : Employeur étranger' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['document.checklists'],
  },
];
