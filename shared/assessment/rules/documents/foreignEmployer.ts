import type { DocumentType } from '../../pack/documents';

export const foreignEmployerDocuments: readonly DocumentType[] = [
  {
    id: 'introduction-letter',
    title: { en: 'Letter of introduction of the foreign employer', fr: 'Lettre de présentation de l’employeur étranger' },
    category: 'foreign-employer', providedBy: 'foreign-employer', issuedBy: { en: 'Foreign employer', fr: 'Employeur étranger' },
    mustContain: [], howToObtain: { en: 'From: Foreign employer', fr: 'Auprès de : Employeur étranger' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['document.checklists'],
  },
  {
    id: 'foreign-employment-proof',
    title: { en: 'Proof of employment abroad', fr: 'Preuve d’emploi à l’étranger' },
    category: 'foreign-employer', providedBy: 'foreign-employer', issuedBy: { en: 'Foreign employer', fr: 'Employeur étranger' },
    mustContain: [], howToObtain: { en: 'From: Foreign employer', fr: 'Auprès de : Employeur étranger' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['document.checklists'],
  },
  {
    id: 'organization-charts',
    title: { en: 'Organization charts', fr: 'Organigrammes' },
    category: 'foreign-employer', providedBy: 'foreign-employer', issuedBy: { en: 'Both enterprises', fr: 'Les deux entreprises' },
    mustContain: [], howToObtain: { en: 'From: Both enterprises', fr: 'Auprès de : Les deux entreprises' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['document.checklists'],
  },
  {
    id: 'qualifying-relationship-proof',
    title: { en: 'Proof of the qualifying relationship', fr: 'Preuve du lien admissible' },
    category: 'foreign-employer', providedBy: 'foreign-employer', issuedBy: { en: 'Both enterprises', fr: 'Les deux entreprises' },
    mustContain: [], howToObtain: { en: 'From: Both enterprises', fr: 'Auprès de : Les deux entreprises' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['document.checklists'],
  },
  {
    id: 'multinational-proof',
    title: { en: 'Proof of a multinational corporation', fr: 'Preuve de société multinationale' },
    category: 'foreign-employer', providedBy: 'foreign-employer', issuedBy: { en: 'Foreign employer', fr: 'Employeur étranger' },
    mustContain: [], howToObtain: { en: 'From: Foreign employer', fr: 'Auprès de : Employeur étranger' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['document.checklists'],
  },
  {
    id: 'proprietary-knowledge-proof',
    title: { en: 'Proof of advanced proprietary knowledge', fr: 'Preuve de connaissances exclusives avancées' },
    category: 'foreign-employer', providedBy: 'foreign-employer', issuedBy: { en: 'Foreign employer', fr: 'Employeur étranger' },
    mustContain: [], howToObtain: { en: 'From: Foreign employer', fr: 'Auprès de : Employeur étranger' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['document.checklists'],
  },
];
