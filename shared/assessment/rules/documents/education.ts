import type { DocumentType } from '../../pack/documents';

export const educationDocuments: readonly DocumentType[] = [
  {
    id: 'education-credential',
    title: { en: 'Degree, diploma or certificate', fr: 'Grade, diplôme ou certificat' },
    category: 'education', providedBy: 'client', issuedBy: { en: 'School', fr: 'Établissement d’enseignement' },
    mustContain: [], howToObtain: { en: 'From: School', fr: 'Auprès de : Établissement d’enseignement' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['document.checklists'],
  },
  {
    id: 'transcripts',
    title: { en: 'Transcripts', fr: 'Relevés de notes' },
    category: 'education', providedBy: 'client', issuedBy: { en: 'School', fr: 'Établissement d’enseignement' },
    mustContain: [], howToObtain: { en: 'From: School', fr: 'Auprès de : Établissement d’enseignement' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['document.checklists'],
  },
  {
    id: 'eca',
    title: { en: 'Educational credential assessment (ECA)', fr: 'Évaluation des diplômes d’études (EDE)' },
    category: 'education', providedBy: 'third-party', issuedBy: { en: 'Designated organization', fr: 'Organisme désigné' },
    mustContain: [], howToObtain: { en: 'From: Designated organization', fr: 'Auprès de : Organisme désigné' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['document.checklists'],
  },
  {
    id: 'completion-letter',
    title: { en: 'Letter of completion of the program', fr: 'Lettre d’achèvement du programme' },
    category: 'education', providedBy: 'client', issuedBy: { en: 'School', fr: 'Établissement d’enseignement' },
    mustContain: [], howToObtain: { en: 'From: School', fr: 'Auprès de : Établissement d’enseignement' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['document.checklists'],
  },
  {
    id: 'study-enrolment',
    title: { en: 'Proof of enrolment', fr: 'Preuve d’inscription' },
    category: 'education', providedBy: 'client', issuedBy: { en: 'School', fr: 'Établissement d’enseignement' },
    mustContain: [], howToObtain: { en: 'From: School', fr: 'Auprès de : Établissement d’enseignement' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['document.checklists'],
  },
];
