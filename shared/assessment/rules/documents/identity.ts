import type { DocumentType } from '../../pack/documents';

export const identityDocuments: readonly DocumentType[] = [
  {
    id: 'passport',
    title: { en: 'Passport', fr: 'Passeport' },
    category: 'identity', providedBy: 'client',
    issuedBy: { en: 'Country of nationality', fr: 'Pays de nationalité' },
    validity: { label: { en: 'Until its expiry date; a permit ends with it at the latest', fr: 'Jusqu’à sa date d’expiration; un permis prend fin au plus tard avec lui' }, on: ['filing', 'landing', 'stay'] },
    mustContain: [
      { en: 'Page with name, number, date of birth and expiry', fr: 'Page portant le nom, le numéro, la date de naissance et la date d’expiration' },
      { en: 'All pages with stamps, visas or notes', fr: 'Toutes les pages portant des timbres, des visas ou des mentions' },
    ],
    howToObtain: { en: 'From the authorities of the country of nationality; scan in colour', fr: 'Auprès des autorités du pays de nationalité; numériser en couleur' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['document.passport'],
  },
  {
    id: 'citizenship-proof',
    title: { en: 'Proof of citizenship', fr: 'Preuve de citoyenneté' },
    category: 'identity', providedBy: 'client', issuedBy: { en: 'Country of nationality', fr: 'Pays de nationalité' },
    mustContain: [], howToObtain: { en: 'From: Country of nationality', fr: 'Auprès de : Pays de nationalité' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['document.checklists'],
  },
  {
    id: 'birth-certificate',
    title: { en: 'Birth certificate', fr: 'Certificat de naissance' },
    category: 'identity', providedBy: 'client', issuedBy: { en: 'Civil registry', fr: 'Registre de l’état civil' },
    mustContain: [], howToObtain: { en: 'From: Civil registry', fr: 'Auprès de : Registre de l’état civil' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['document.checklists'],
  },
  {
    id: 'national-identity-document',
    title: { en: 'National identity document', fr: 'Pièce d’identité nationale' },
    category: 'identity', providedBy: 'client', issuedBy: { en: 'Authority of the country', fr: 'Autorité du pays' },
    mustContain: [], howToObtain: { en: 'From: Authority of the country', fr: 'Auprès de : Autorité du pays' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['document.checklists'],
  },
  {
    id: 'name-change',
    title: { en: 'Proof of a change of name', fr: 'Preuve de changement de nom' },
    category: 'identity', providedBy: 'client', issuedBy: { en: 'Registry or court', fr: 'Registre ou tribunal' },
    mustContain: [], howToObtain: { en: 'From: Registry or court', fr: 'Auprès de : Registre ou tribunal' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['document.checklists'],
  },
  {
    id: 'digital-photo',
    title: { en: 'Digital photo', fr: 'Photo numérique' },
    category: 'identity', providedBy: 'client', issuedBy: { en: 'Photographer', fr: 'Photographe' },
    mustContain: [], howToObtain: { en: 'From: Photographer', fr: 'Auprès de : Photographe' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['document.checklists'],
  },
  {
    id: 'photos',
    title: { en: 'Printed photos', fr: 'Photos imprimées' },
    category: 'identity', providedBy: 'client', issuedBy: { en: 'Commercial photographer', fr: 'Photographe commercial' },
    mustContain: [], howToObtain: { en: 'From: Commercial photographer', fr: 'Auprès de : Photographe commercial' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['document.checklists'],
  },
];
