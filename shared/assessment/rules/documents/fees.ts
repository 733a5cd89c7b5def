import type { DocumentType } from '../../pack/documents';

export const feesDocuments: readonly DocumentType[] = [
  {
    id: 'processing-fee-receipt',
    title: { en: 'Receipt for the processing fee', fr: 'Reçu des frais de traitement' },
    category: 'fees', providedBy: 'client', issuedBy: { en: 'IRCC', fr: 'IRCC' },
    mustContain: [], howToObtain: { en: 'From: IRCC', fr: 'Auprès de : IRCC' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['document.checklists'],
  },
  {
    id: 'compliance-fee-receipt',
    title: { en: 'Receipt for the employer compliance fee', fr: 'Reçu des frais relatifs à la conformité de l’employeur' },
    category: 'fees', providedBy: 'employer', issuedBy: { en: 'IRCC', fr: 'IRCC' },
    mustContain: [], howToObtain: { en: 'From: IRCC', fr: 'Auprès de : IRCC' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['document.checklists'],
  },
  {
    id: 'lmia-fee-receipt',
    title: { en: 'Receipt for the LMIA processing fee', fr: 'Reçu des frais de traitement de l’EIMT' },
    category: 'fees', providedBy: 'employer', issuedBy: { en: 'ESDC', fr: 'EDSC' },
    mustContain: [], howToObtain: { en: 'From: ESDC', fr: 'Auprès de : EDSC' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['document.checklists'],
  },
  {
    id: 'biometrics-fee-receipt',
    title: { en: 'Receipt for the biometrics fee', fr: 'Reçu des frais biométriques' },
    category: 'fees', providedBy: 'client', issuedBy: { en: 'IRCC', fr: 'IRCC' },
    mustContain: [], howToObtain: { en: 'From: IRCC', fr: 'Auprès de : IRCC' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['document.checklists'],
  },
  {
    id: 'right-of-permanent-residence-fee-receipt',
    title: { en: 'Receipt for the right of permanent residence fee', fr: 'Reçu des frais relatifs au droit de résidence permanente' },
    category: 'fees', providedBy: 'client', issuedBy: { en: 'IRCC', fr: 'IRCC' },
    mustContain: [], howToObtain: { en: 'From: IRCC', fr: 'Auprès de : IRCC' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['document.checklists'],
  },
];
