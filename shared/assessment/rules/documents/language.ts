import type { DocumentType } from '../../pack/documents';

export const languageDocuments: readonly DocumentType[] = [
  {
    id: 'language-test',
    title: { en: 'Language test results', fr: 'Résultats de test linguistique' },
    category: 'language', providedBy: 'third-party', issuedBy: { en: 'Designated testing organization', fr: 'Organisme désigné' },
    mustContain: [], howToObtain: { en: 'From: Designated testing organization', fr: 'Auprès de : Organisme désigné' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['document.checklists'],
  },
  {
    id: 'quebec-language-test',
    title: { en: 'French test for Quebec', fr: 'Test de français pour le Québec' },
    category: 'language', providedBy: 'third-party', issuedBy: { en: 'Testing organization', fr: 'Organisme évaluateur' },
    mustContain: [], howToObtain: { en: 'From: Testing organization', fr: 'Auprès de : Organisme évaluateur' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['document.checklists'],
  },
];
