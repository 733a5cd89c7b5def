import type { DocumentType } from '../../pack/documents';

export const fundsDocuments: readonly DocumentType[] = [
  {
    id: 'proof-of-funds',
    title: { en: 'Proof of funds', fr: 'Preuve de fonds' },
    category: 'funds', providedBy: 'client', issuedBy: { en: 'Bank', fr: 'Banque' },
    mustContain: [], howToObtain: { en: 'From: Bank', fr: 'Auprès de : Banque' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['document.checklists'],
  },
  {
    id: 'funds-exemption-letter',
    title: { en: 'Letter on why no proof of funds is needed', fr: 'Lettre expliquant la dispense de preuve de fonds' },
    category: 'funds', providedBy: 'client', issuedBy: { en: 'Client or representative', fr: 'Client ou représentant' },
    mustContain: [], howToObtain: { en: 'From: Client or representative', fr: 'Auprès de : Client ou représentant' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['document.checklists'],
  },
];
