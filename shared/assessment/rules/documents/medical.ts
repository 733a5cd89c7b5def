import type { DocumentType } from '../../pack/documents';

export const medicalDocuments: readonly DocumentType[] = [
  {
    id: 'medical-exam-proof',
    title: { en: 'Proof of immigration medical exam', fr: 'Preuve d’examen médical aux fins de l’immigration' },
    category: 'medical', providedBy: 'third-party', issuedBy: { en: 'Panel physician', fr: 'Médecin désigné' },
    mustContain: [], howToObtain: { en: 'From: Panel physician', fr: 'Auprès de : Médecin désigné' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['document.checklists'],
  },
  {
    id: 'biometrics-confirmation',
    title: { en: 'Confirmation of biometrics', fr: 'Confirmation de la collecte des données biométriques' },
    category: 'medical', providedBy: 'government', issuedBy: { en: 'Collection point', fr: 'Point de collecte' },
    mustContain: [], howToObtain: { en: 'From: Collection point', fr: 'Auprès de : Point de collecte' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['document.checklists'],
  },
];
