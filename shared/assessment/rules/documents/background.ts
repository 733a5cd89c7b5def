import type { DocumentType } from '../../pack/documents';
import { policeCertificates } from './policeCountries';

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
    mustContain: [
      { en: 'Colour scan of the original; a certified true copy is refused', fr: 'Numérisation en couleur de l’original; une copie certifiée conforme est refusée' },
      { en: 'Every name that the person has used, and the date of birth', fr: 'Tous les noms que la personne a utilisés, et la date de naissance' },
      { en: 'Of a country that wants one: the signed consent form instead of the certificate, or with it', fr: 'D’un pays qui l’exige : le formulaire de consentement signé, à la place du certificat ou avec lui' },
    ],
    howToObtain: {
      en: 'From the authority of the country; some want fingerprints, or a request letter from IRCC. Not ready in time: proof of the request and a letter that explains the efforts.',
      fr: 'Auprès de l’autorité du pays; certaines exigent des empreintes digitales ou une lettre de demande d’IRCC. S’il n’est pas prêt à temps : preuve de la demande et lettre expliquant les démarches.',
    },
    countries: policeCertificates,
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['document.police'],
  },
  {
    id: 'court-records',
    title: { en: 'Police and court records', fr: 'Documents de police et de tribunal' },
    category: 'background', providedBy: 'client',
    issuedBy: { en: 'Court or police', fr: 'Tribunal ou police' },
    mustContain: [
      { en: 'Of each arrest, charge or conviction: what happened, the provision and the day', fr: 'Pour chaque arrestation, accusation ou condamnation : les faits, la disposition et la date' },
      { en: 'Certified disposition: withdrawn, acquitted, discharged or convicted, with the sentence', fr: 'Décision certifiée : retrait, acquittement, absolution ou condamnation, avec la peine' },
      { en: 'Completion of the sentence with its last day; a pardon or record suspension', fr: 'Fin de la peine avec son dernier jour; réhabilitation ou suspension du casier' },
      { en: 'Text of the provision of the foreign law', fr: 'Texte de la disposition du droit étranger' },
    ],
    howToObtain: { en: 'From the court that decided, and the police that laid the charge', fr: 'Auprès du tribunal ayant statué et de la police ayant porté l’accusation' },
    translation: 'where-foreign', certifiedCopy: 'always', citations: ['document.checklists', 'wp.criminality'],
  },
  {
    id: 'military-discharge',
    title: { en: 'Military service records', fr: 'Documents de service militaire' },
    category: 'background', providedBy: 'client',
    issuedBy: { en: 'Armed forces', fr: 'Forces armées' },
    mustContain: [
      { en: 'First and last day of service, unit, rank and places', fr: 'Premier et dernier jour de service, unité, grade et lieux' },
      { en: 'Discharge, or exemption from service', fr: 'Libération ou exemption du service' },
    ],
    howToObtain: { en: 'From the armed forces or the ministry of defence; military book, all pages', fr: 'Auprès des forces armées ou du ministère de la Défense; livret militaire, toutes les pages' },
    translation: 'where-foreign', certifiedCopy: 'where-asked', citations: ['document.military'],
  },
];
