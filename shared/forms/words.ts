import type { ByHand, Confidence, Form, MadeFor, SpanFinding, Words } from './types';

export const noneWord: Words = { en: 'None', fr: 'Aucun' };

export const byHandWords: Readonly<Record<ByHand, Words>> = {
  signature: { en: 'On the form itself: signature', fr: 'Sur le formulaire : signature' },
  consent: { en: 'On the form itself: consent of the person', fr: 'Sur le formulaire : consentement de la personne' },
  choice: { en: 'To be decided when filling the form', fr: 'À décider en remplissant le formulaire' },
  'not-kept': { en: 'Not kept in a client file: ask the person', fr: 'Non conservé au dossier : à demander à la personne' },
};

export const confidenceWords: Readonly<Record<Confidence, Words>> = {
  H: { en: 'High: read from the official template or guide', fr: 'Élevée : lu dans le gabarit ou le guide officiel' },
  M: { en: 'Medium: read from a secondary source', fr: 'Moyenne : lu dans une source secondaire' },
  L: { en: 'Low: not verified', fr: 'Faible : non vérifié' },
};

export const madeForWords: Readonly<Record<MadeFor, Words>> = {
  'each-applicant': { en: 'One for each applicant', fr: 'Un par demandeur' },
  'each-adult': { en: 'One for the principal applicant, the spouse or partner and each child of 18 or older', fr: 'Un pour le demandeur principal, l’époux ou conjoint et chaque enfant de 18 ans ou plus' },
  principal: { en: 'The principal applicant', fr: 'Le demandeur principal' },
  couple: { en: 'The principal applicant and the spouse or partner', fr: 'Le demandeur principal et l’époux ou conjoint' },
  worker: { en: 'The employer, one for each job offer', fr: 'L’employeur, un par offre d’emploi' },
};

export const mediumWords: Readonly<Record<Form['medium'], Words>> = {
  xfa: {
    en: 'The PDF form itself is not filled: it is an Adobe (XFA) form certified by IRCC. A program that writes into it breaks the certificate, and the form may then be refused. Open it in Adobe Reader and copy the answers from here.',
    fr: 'Le formulaire PDF lui-même n’est pas rempli : c’est un formulaire Adobe (XFA) certifié par IRCC. Un programme qui y écrit en brise la certification, et le formulaire risque d’être refusé. Ouvrez-le dans Adobe Reader et copiez-y les réponses.',
  },
  pdf: { en: 'The PDF form itself is not filled. Open it in Adobe Reader and copy the answers from here.', fr: 'Le formulaire PDF lui-même n’est pas rempli. Ouvrez-le dans Adobe Reader et copiez-y les réponses.' },
  online: { en: 'This form is filled on a government web site, which Dossier does not reach. Copy the answers from here.', fr: 'Ce formulaire se remplit sur un site du gouvernement, auquel Dossier n’accède pas. Copiez-y les réponses.' },
};

export const spanWords = ({ kind, from, to }: SpanFinding): Words => {
  const span = from === to ? from : `${from} – ${to}`;
  return kind === 'gap' ? { en: `Nothing on file for ${span}`, fr: `Rien au dossier pour ${span}` } : { en: `Two entries claim ${span}`, fr: `Deux entrées se chevauchent : ${span}` };
};

/** The words of a sheet, on the page and in print. */
export const formWords = {
  en: {
    title: (number: string) => `Answer sheet – ${number}`,
    lead: (client: string, day: string) => `Answers of ${client} in the order of the form, from the facts on file on ${day}.`,
    person: 'Person', fileNumber: 'File', form: 'Form', edition: 'Edition', confidence: 'Confidence of the list of questions', whom: 'Who needs it', signs: 'Who signs', asOf: 'As of',
    question: 'Question', answer: 'Answer', counts: (missing: number, asked: number) => `${missing} missing of ${asked}`,
    waiting: (count: number) => `${count} ${count === 1 ? 'waits' : 'wait'} for the choice of a job offer`,
    warnings: 'To check before copying', doubts: 'Not sure', missing: 'Not on file', notAsked: 'Not asked here',
    tooLong: (length: number, limit: number) => `Too long for the form: ${length} characters, ${limit} fit. Shortened:`,
    whole: 'Whole', extra: (fits: number) => `The form has ${fits} rows: continue on an extra sheet`, extraHead: (number: string, section: string, name: string) => `Extra sheet: ${number}, ${section}, ${name}`,
    open: 'The list may lack entries', unsettled: 'Noted as not settled', required: 'Required', row: (index: number) => `Row ${index}`,
    footer: (preparedBy: string, day: string, fileNumber: string) => [preparedBy, day, `File ${fileNumber}`].filter((part) => part !== '').join(' · '),
    closing: 'An answer sheet is no government form. Compare the edition with the form in force, and have the person read every answer before it is signed.',
  },
  fr: {
    title: (number: string) => `Fiche de réponses – ${number}`,
    lead: (client: string, day: string) => `${client} : réponses dans l’ordre du formulaire, selon les faits au dossier le ${day}.`,
    person: 'Personne', fileNumber: 'Dossier', form: 'Formulaire', edition: 'Édition', confidence: 'Fiabilité de la liste des questions', whom: 'Pour qui', signs: 'Qui signe', asOf: 'En date du',
    question: 'Question', answer: 'Réponse', counts: (missing: number, asked: number) => `${missing} ${missing < 2 ? 'manquante' : 'manquantes'} sur ${asked}`,
    waiting: (count: number) => `${count} en attente du choix d’une offre d’emploi`,
    warnings: 'À vérifier avant de copier', doubts: 'Incertain', missing: 'Absent du dossier', notAsked: 'Non demandé ici',
    tooLong: (length: number, limit: number) => `Trop long pour le formulaire : ${length} caractères, place pour ${limit}. Abrégé :`,
    whole: 'En entier', extra: (fits: number) => `Le formulaire a ${fits} lignes : continuer sur une feuille supplémentaire`, extraHead: (number: string, section: string, name: string) => `Feuille supplémentaire : ${number}, ${section}, ${name}`,
    open: 'La liste peut être incomplète', unsettled: 'Noté comme non établi', required: 'Obligatoire', row: (index: number) => `Ligne ${index}`,
    footer: (preparedBy: string, day: string, fileNumber: string) => [preparedBy, day, `Dossier ${fileNumber}`].filter((part) => part !== '').join(' · '),
    closing: 'Une fiche de réponses n’est pas un formulaire du gouvernement. Comparez l’édition avec le formulaire en vigueur et faites relire chaque réponse par la personne avant la signature.',
  },
} as const;
