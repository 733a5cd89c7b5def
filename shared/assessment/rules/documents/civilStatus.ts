import type { DocumentType } from '../../pack/documents';

export const civilStatusDocuments: readonly DocumentType[] = [
  {
    id: 'marriage-certificate',
    title: { en: 'Marriage certificate', fr: 'Certificat de mariage' },
    category: 'civil-status', providedBy: 'client', issuedBy: { en: 'Civil registry', fr: 'Registre de l’état civil' },
    mustContain: [], howToObtain: { en: 'From: Civil registry', fr: 'Auprès de : Registre de l’état civil' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['document.checklists'],
  },
  {
    id: 'end-of-union',
    title: { en: 'Divorce, annulment or death certificate of a former spouse', fr: 'Jugement de divorce ou d’annulation, ou acte de décès d’un ancien époux' },
    category: 'civil-status', providedBy: 'client', issuedBy: { en: 'Court or civil registry', fr: 'Tribunal ou registre de l’état civil' },
    mustContain: [], howToObtain: { en: 'From: Court or civil registry', fr: 'Auprès de : Tribunal ou registre de l’état civil' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['document.checklists'],
  },
  {
    id: 'common-law-proof',
    title: { en: 'Proof of a common-law union', fr: 'Preuve d’union de fait' },
    category: 'civil-status', providedBy: 'client', issuedBy: { en: 'Landlord, bank, insurer or authority', fr: 'Locateur, banque, assureur ou autorité' },
    mustContain: [], howToObtain: { en: 'From: Landlord, bank, insurer or authority', fr: 'Auprès de : Locateur, banque, assureur ou autorité' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['document.checklists'],
  },
  {
    id: 'custody-papers',
    title: { en: 'Custody order and consent of the other parent', fr: 'Ordonnance de garde et consentement de l’autre parent' },
    category: 'civil-status', providedBy: 'client', issuedBy: { en: 'Court; other parent', fr: 'Tribunal; autre parent' },
    mustContain: [], howToObtain: { en: 'From: Court; other parent', fr: 'Auprès de : Tribunal; autre parent' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['document.checklists'],
  },
  {
    id: 'adoption-papers',
    title: { en: 'Adoption papers', fr: 'Documents d’adoption' },
    category: 'civil-status', providedBy: 'client', issuedBy: { en: 'Court or authority for adoptions', fr: 'Tribunal ou autorité d’adoption' },
    mustContain: [], howToObtain: { en: 'From: Court or authority for adoptions', fr: 'Auprès de : Tribunal ou autorité d’adoption' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['document.checklists'],
  },
];
