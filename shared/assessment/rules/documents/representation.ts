import type { DocumentType } from '../../pack/documents';

export const representationDocuments: readonly DocumentType[] = [
  {
    id: 'imm-5476',
    title: { en: 'Use of a Representative', fr: 'Recours aux services d’un représentant' },
    category: 'representation', providedBy: 'client', issuedBy: { en: 'Client and representative', fr: 'Client et représentant' },
    mustContain: [], howToObtain: { en: 'From: Client and representative', fr: 'Auprès de : Client et représentant' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['document.checklists'],
  },
];
