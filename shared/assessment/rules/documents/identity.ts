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
];
