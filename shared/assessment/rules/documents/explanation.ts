import type { DocumentType } from '../../pack/documents';

export const explanationDocuments: readonly DocumentType[] = [
  {
    id: 'explanation-letter',
    title: { en: 'Letter of explanation', fr: 'Lettre d’explication' },
    category: 'explanation', providedBy: 'representative', issuedBy: { en: 'Client or representative', fr: 'Client ou représentant' },
    mustContain: [], howToObtain: { en: 'From: Client or representative', fr: 'Auprès de : Client ou représentant' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['document.checklists'],
  },
  {
    id: 'temporary-intent-proof',
    title: { en: 'Proof of the intent to leave at the end of the stay', fr: 'Preuve de l’intention de quitter le Canada à la fin du séjour' },
    category: 'explanation', providedBy: 'client', issuedBy: { en: 'Client', fr: 'Client' },
    mustContain: [], howToObtain: { en: 'From: Client', fr: 'Auprès de : Client' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['document.checklists'],
  },
];
