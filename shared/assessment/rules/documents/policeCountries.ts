import type { CountryNote } from '../../pack/documents';

const secondary: Pick<CountryNote, 'citations'> = { citations: ['document.police-country'] };
const memory: Pick<CountryNote, 'citations'> = { citations: ['document.police-country-memory'] };

/** What a police certificate is called in a country, who issues it there and what is peculiar. */
export const policeCertificates: Readonly<Record<string, CountryNote>> = {
  IN: {
    title: { en: 'Police Clearance Certificate', fr: 'Attestation de sécurité de la police (Police Clearance Certificate)' },
    issuedBy: { en: 'Passport office, or the mission of India', fr: 'Bureau des passeports ou mission de l’Inde' },
    note: { en: 'Applied for through Passport Seva or at the consulate. A change of address leads to another verification.', fr: 'Demandée par Passport Seva ou au consulat. Un changement d’adresse entraîne une nouvelle vérification.' }, ...secondary,
  },
  CN: {
    title: { en: 'Notarial certificate of no criminal record', fr: 'Certificat notarié d’absence de casier judiciaire' },
    issuedBy: { en: 'Notary Public Office, on the record of the Public Security authority', fr: 'Bureau des notaires publics, d’après le dossier de la Sécurité publique' },
    note: { en: 'Notarized together with its translation.', fr: 'Notarié avec sa traduction.' }, ...secondary,
  },
  US: {
    title: { en: 'FBI Identity History Summary', fr: 'Sommaire des antécédents du FBI (Identity History Summary)' },
    issuedBy: { en: 'Federal Bureau of Investigation (FBI)', fr: 'Service fédéral d’enquête des États-Unis (FBI)' },
    note: { en: 'By fingerprints. Certificates of single states are not normally needed.', fr: 'Au moyen d’empreintes digitales. Les certificats des États ne sont normalement pas nécessaires.' }, ...secondary,
  },
  GB: {
    title: { en: 'ACRO Police Certificate', fr: 'Certificat de police ACRO' },
    issuedBy: { en: 'ACRO Criminal Records Office', fr: 'Bureau des casiers judiciaires ACRO' },
    note: { en: 'A basic disclosure (DBS) is not accepted instead.', fr: 'Une divulgation de base (DBS) n’est pas acceptée à la place.' }, ...secondary,
  },
  AU: {
    title: { en: 'National Police Certificate', fr: 'Certificat de police national' },
    issuedBy: { en: 'Australian Federal Police (AFP)', fr: 'Police fédérale australienne (AFP)' },
    note: { en: 'The code of the purpose is the one for immigration.', fr: 'Le code du motif est celui de l’immigration.' }, ...memory,
  },
  NZ: {
    title: { en: 'Criminal record of the Ministry of Justice', fr: 'Casier judiciaire du ministère de la Justice' },
    issuedBy: { en: 'Ministry of Justice', fr: 'Ministère de la Justice' },
    note: { en: 'The applicant signs a consent form for IRCC and uploads it.', fr: 'Le demandeur signe un formulaire de consentement pour IRCC et le téléverse.' }, ...secondary,
  },
  PH: {
    title: { en: 'NBI Clearance', fr: 'Attestation du NBI (NBI Clearance)' },
    issuedBy: { en: 'National Bureau of Investigation (NBI)', fr: 'Bureau national d’enquête (NBI)' }, ...memory,
  },
  HK: {
    title: { en: 'Certificate of No Criminal Conviction', fr: 'Certificat d’absence de condamnation criminelle' },
    issuedBy: { en: 'Hong Kong Police Force', fr: 'Police de Hong Kong' },
    note: { en: 'Issued only on a request letter of IRCC: file without it, with an explanation. The police send it directly to IRCC.', fr: 'Délivré seulement sur lettre de demande d’IRCC : déposer sans lui, avec une explication. La police l’envoie directement à IRCC.' }, ...memory,
  },
  KR: {
    title: { en: 'Criminal (Investigation) Records Check Reply', fr: 'Réponse à la vérification des dossiers criminels (et d’enquête)' },
    issuedBy: { en: 'Police of the Republic of Korea', fr: 'Police de la République de Corée' },
    note: { en: 'With all records, also lapsed ones. Applied for in person; a relative may collect part of it.', fr: 'Avec tous les dossiers, même périmés. Demandée en personne; un proche peut en retirer une partie.' }, ...secondary,
  },
  AE: {
    title: { en: 'Certificate of good conduct', fr: 'Certificat de bonne conduite' },
    issuedBy: { en: 'Police of Abu Dhabi or Dubai', fr: 'Police d’Abou Dhabi ou de Doubaï' },
    note: { en: 'By fingerprints where one lives outside the Emirates.', fr: 'Au moyen d’empreintes digitales si l’on vit hors des Émirats.' }, ...memory,
  },
  NG: {
    title: { en: 'Police Character Certificate', fr: 'Certificat de moralité de la police' },
    issuedBy: { en: 'Force Criminal Investigation Department', fr: 'Service des enquêtes criminelles de la police (Force CID)' }, ...memory,
  },
  PK: {
    title: { en: 'Police character certificate', fr: 'Certificat de moralité de la police' },
    issuedBy: { en: 'Local police, or the mission of Pakistan', fr: 'Police locale ou mission du Pakistan' }, ...memory,
  },
  IR: {
    title: { en: 'Police certificate of the judiciary', fr: 'Certificat de police du pouvoir judiciaire' },
    issuedBy: { en: 'Judiciary, through a mission of Iran', fr: 'Pouvoir judiciaire, par une mission de l’Iran' }, ...memory,
  },
  BD: {
    title: { en: 'Police Clearance Certificate', fr: 'Attestation de sécurité de la police (Police Clearance Certificate)' },
    issuedBy: { en: 'Local police, or the mission of Bangladesh', fr: 'Police locale ou mission du Bangladesh' },
    note: { en: 'Residents apply to the local police, others to the mission.', fr: 'Les résidents s’adressent à la police locale, les autres à la mission.' }, ...secondary,
  },
  FR: {
    title: { en: 'Extract of the criminal record, bulletin no. 3', fr: 'Extrait du casier judiciaire, bulletin no 3' },
    issuedBy: { en: 'National criminal records office (Casier judiciaire national)', fr: 'Casier judiciaire national' }, ...memory,
  },
  DE: {
    title: { en: 'Certificate of conduct (Führungszeugnis)', fr: 'Certificat de bonne conduite (Führungszeugnis)' },
    issuedBy: { en: 'Federal Office of Justice (Bundesamt für Justiz)', fr: 'Office fédéral de la justice (Bundesamt für Justiz)' }, ...memory,
  },
  JP: {
    title: { en: 'Police certificate of the prefecture', fr: 'Certificat de police de la préfecture' },
    issuedBy: { en: 'Police of the prefecture', fr: 'Police de la préfecture' },
    note: { en: 'By fingerprints. It comes in a sealed envelope, which is not opened.', fr: 'Au moyen d’empreintes digitales. Il est remis sous enveloppe scellée, qu’il ne faut pas ouvrir.' }, ...memory,
  },
  BR: {
    title: { en: 'Certificate of criminal record (Certidão de antecedentes criminais)', fr: 'Certificat d’antécédents criminels (Certidão de antecedentes criminais)' },
    issuedBy: { en: 'Federal Police', fr: 'Police fédérale' }, ...memory,
  },
  MX: {
    title: { en: 'Federal certificate (constancia)', fr: 'Attestation fédérale (constancia)' },
    issuedBy: { en: 'Office of the Attorney General (FGR)', fr: 'Bureau du procureur général (FGR)' }, ...memory,
  },
  SG: {
    title: { en: 'Certificate of Clearance', fr: 'Certificat d’absence de casier (Certificate of Clearance)' },
    issuedBy: { en: 'Singapore Police Force', fr: 'Police de Singapour' },
    note: { en: 'Needs an official letter that asks for it.', fr: 'Exige une lettre officielle qui le demande.' }, ...memory,
  },
  IL: {
    title: { en: 'Certificate of information', fr: 'Certificat de renseignements' },
    issuedBy: { en: 'Israel Police', fr: 'Police d’Israël' },
    note: { en: 'The police send it to the embassy.', fr: 'La police l’envoie à l’ambassade.' }, ...memory,
  },
  SA: {
    title: { en: 'Certificate of good conduct', fr: 'Certificat de bonne conduite' },
    issuedBy: { en: 'Police, or the embassy of Saudi Arabia', fr: 'Police ou ambassade de l’Arabie saoudite' },
    note: { en: 'A letter on the residence there may be needed.', fr: 'Une lettre attestant la résidence peut être nécessaire.' }, ...memory,
  },
  AF: {
    title: { en: 'Certificate by letter', fr: 'Certificat sous forme de lettre' },
    issuedBy: { en: 'Ministry of the Interior, or the embassy of Afghanistan', fr: 'Ministère de l’Intérieur ou ambassade de l’Afghanistan' },
    note: { en: 'On a written request. Who lives in Pakistan applies through Pakistan.', fr: 'Sur demande écrite. Les personnes vivant au Pakistan présentent la demande par le Pakistan.' }, ...memory,
  },
  CA: {
    title: { en: 'Criminal record check', fr: 'Vérification de casier judiciaire' },
    issuedBy: { en: 'Royal Canadian Mounted Police (RCMP)', fr: 'Gendarmerie royale du Canada (GRC)' },
    note: { en: 'Only where IRCC asks for it.', fr: 'Seulement si IRCC la demande.' }, citations: ['document.police-canada'],
  },
};
