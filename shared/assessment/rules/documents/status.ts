import type { DocumentType } from '../../pack/documents';

export const statusDocuments: readonly DocumentType[] = [
  {
    id: 'status-document',
    title: { en: 'Proof of immigration status', fr: 'Preuve du statut d’immigration' },
    category: 'status', providedBy: 'client', issuedBy: { en: 'IRCC, or the authority of the country of residence', fr: 'IRCC ou l’autorité du pays de résidence' },
    mustContain: [], howToObtain: { en: 'From: IRCC, or the authority of the country of residence', fr: 'Auprès de : IRCC ou l’autorité du pays de résidence' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['document.checklists'],
  },
  {
    id: 'visitor-visa-or-eta',
    title: { en: 'Visitor visa or electronic travel authorization (eTA)', fr: 'Visa de visiteur ou autorisation de voyage électronique (AVE)' },
    category: 'status', providedBy: 'client', issuedBy: { en: 'IRCC', fr: 'IRCC' },
    mustContain: [], howToObtain: { en: 'From: IRCC', fr: 'Auprès de : IRCC' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['document.checklists'],
  },
  {
    id: 'refusal-letters',
    title: { en: 'Refusal letters', fr: 'Lettres de refus' },
    category: 'status', providedBy: 'client', issuedBy: { en: 'Authority that refused', fr: 'Autorité ayant refusé' },
    mustContain: [], howToObtain: { en: 'From: Authority that refused', fr: 'Auprès de : Autorité ayant refusé' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['document.checklists'],
  },
];
