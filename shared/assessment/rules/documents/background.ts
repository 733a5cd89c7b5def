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
  {
    id: 'court-records',
    title: { en: 'Police and court records', fr: 'Documents de police et de tribunal' },
    category: 'background', providedBy: 'client', issuedBy: { en: 'Court or police', fr: 'Tribunal ou police' },
    mustContain: [], howToObtain: { en: 'From: Court or police', fr: 'Auprès de : Tribunal ou police' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['document.checklists'],
  },
  {
    id: 'military-discharge',
    title: { en: 'Military service records', fr: 'Documents de service militaire' },
    category: 'background', providedBy: 'client', issuedBy: { en: 'Armed forces', fr: 'Forces armées' },
    mustContain: [], howToObtain: { en: 'From: Armed forces', fr: 'Auprès de : Forces armées' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['document.checklists'],
  },
];
