import type { DocumentType } from '../../pack/documents';

export const backgroundDocuments: readonly DocumentType[] = [
  {
    id: 'police-certificate',
    title: { en: 'Police certificate', fr: 'Certificat de police' },
    category: 'background', providedBy: 'third-party',
    issuedBy: { en: 'Police or ministry of the country or territory', fr: 'Police ou ministère du pays ou territoire' },
    validity: {
      label: { en: 'Of the country of residence: issued at most six months before filing. Of a country left: issued after the last stay there.', fr: 'Du pays de résidence : délivré au plus six mois avant le dépôt. D’un pays quitté : délivré après le dernier séjour.' },
      lasts: { months: 6 }, on: ['filing'],
    },
    mustContain: [{ en: 'Colour scan of the original', fr: 'Numérisation en couleur de l’original' }],
    howToObtain: { en: 'From the authority of the country; some want fingerprints, or a request letter from IRCC', fr: 'Auprès de l’autorité du pays; certaines exigent des empreintes digitales ou une lettre de demande d’IRCC' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['document.police'],
  },
];
