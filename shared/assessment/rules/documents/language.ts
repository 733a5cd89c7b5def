import type { DocumentType } from '../../pack/documents';

export const languageDocuments: readonly DocumentType[] = [
  {
    id: 'language-test',
    title: { en: 'Language test results', fr: 'Résultats de test linguistique' },
    category: 'language', providedBy: 'third-party',
    issuedBy: { en: 'Testing organization designated by IRCC', fr: 'Organisme d’évaluation désigné par IRCC' },
    validity: { label: { en: 'Less than two years old on the day of the application', fr: 'Datant de moins de deux ans le jour de la demande' }, lasts: { months: 24 }, on: ['filing'] },
    mustContain: [
      { en: 'IELTS General Training, CELPIP-General, PTE Core, TEF Canada or TCF Canada', fr: 'IELTS General Training, CELPIP-General, PTE Core, TEF Canada ou TCF Canada' },
      { en: 'Name, day of the test, number of the report and the result of each of the four abilities', fr: 'Nom, date du test, numéro de l’attestation et résultat de chacune des quatre compétences' },
    ],
    howToObtain: { en: 'From the testing organization; the report as it was issued, both pages', fr: 'Auprès de l’organisme d’évaluation; l’attestation telle que délivrée, toutes les pages' },
    translation: 'never', certifiedCopy: 'never', citations: ['document.language', 'irpr.75.language'],
  },
  {
    id: 'quebec-language-test',
    title: { en: 'French test or diploma for Quebec', fr: 'Test ou diplôme de français pour le Québec' },
    category: 'language', providedBy: 'third-party',
    issuedBy: { en: 'Testing organization recognized by MIFI', fr: 'Organisme d’évaluation reconnu par le MIFI' },
    validity: { label: { en: 'Less than two years old on the day of the application', fr: 'Datant de moins de deux ans le jour de la demande' }, lasts: { months: 24 }, on: ['filing'] },
    mustContain: [
      { en: 'TEF or TCF for Quebec, TEFAQ, DELF or DALF', fr: 'TEF ou TCF pour le Québec, TEFAQ, DELF ou DALF' },
      { en: 'Name, day of the test and the level of each ability on the scale of Quebec', fr: 'Nom, date du test et niveau de chaque compétence selon l’Échelle québécoise' },
    ],
    howToObtain: { en: 'From a centre of the testing organization', fr: 'Auprès d’un centre de l’organisme d’évaluation' },
    translation: 'never', certifiedCopy: 'never', citations: ['document.language-quebec'],
  },
];
