import type { DocumentCategory, DocumentProvider } from '../assessment/pack/documents';
import type { Bilingual } from '../assessment/pack/types';
import { isLookUp } from '../assessment/facts/lookUps';
import { factNames } from '../assessment/report/names';
import type { ClientFile } from '../clientFile';
import type { ChecklistItem, Need } from './generate';

type Language = 'en' | 'fr';

const toSettle = { en: 'To be settled; it depends on:', fr: 'À préciser, selon\u00A0:' } as const;
/** Where no fact of the client settles it. */
const toSettleAlone = { en: 'To be settled.', fr: 'À préciser.' } as const;
const mayBeMore = { en: 'This may be added:', fr: 'Pourrait s’ajouter\u00A0:' } as const;
/** No fact of the client would settle it: what the rules of that time were is not held. */
const notHeld = { en: 'To be looked up: the rules of that time are not held.', fr: 'À vérifier\u00A0: les règles de cette époque ne sont pas conservées.' } as const;

/** For whom a reason is written: what is to be looked up is the office’s work, and on no paper for the client. */
export type ReasonReader = 'office' | 'client';

/** Why an item is on the list, in sentences; of what is not settled also which facts of the file are missing, and for the office what is to be looked up. */
export function reasonInWords({ need, reasons, besides, missing }: Pick<ChecklistItem, 'need' | 'reasons' | 'besides' | 'missing'>, client: ClientFile, language: Language, reader: ReasonReader = 'office'): string {
  const inWords = (texts: readonly Bilingual[]): string[] => texts.map((text) => text[language]);
  const dependsOn = (pointers: readonly string[]): string => {
    if (pointers.length === 0) return notHeld[language];
    const facts = factNames(pointers.filter((pointer) => !isLookUp(pointer)), client, language);
    const lookUps = reader === 'office' ? factNames(pointers.filter(isLookUp), client, language) : [];
    return [facts.length === 0 ? toSettleAlone[language] : `${toSettle[language]} ${facts.join('; ')}.`, ...lookUps.map((lookUp) => `${lookUp}.`)].join(' ');
  };
  return [
    ...inWords(reasons),
    ...(need === 'open' ? [dependsOn(missing)] : []),
    ...(besides ? [`${mayBeMore[language]} ${inWords(besides.reasons).join(' ')}`, dependsOn(besides.missing)] : []),
  ].join(' ');
}

export const needWords: Readonly<Record<Need, Bilingual>> = {
  required: { en: 'Required', fr: 'Exigé' },
  'if-asked': { en: 'If asked for', fr: 'Si demandé' },
  open: { en: 'To be settled', fr: 'À préciser' },
};

export const providerWords: Readonly<Record<DocumentProvider, Bilingual>> = {
  client: { en: 'Client', fr: 'Client' },
  employer: { en: 'Employer', fr: 'Employeur' },
  'foreign-employer': { en: 'Employer abroad', fr: 'Employeur à l’étranger' },
  representative: { en: 'Representative', fr: 'Représentant' },
  province: { en: 'Province or territory', fr: 'Province ou territoire' },
  government: { en: 'Government of Canada', fr: 'Gouvernement du Canada' },
  'third-party': { en: 'Third party', fr: 'Tiers' },
};

export const categoryWords: Readonly<Record<DocumentCategory | 'own', Bilingual>> = {
  identity: { en: 'Identity', fr: 'Identité' },
  'civil-status': { en: 'Civil status and family', fr: 'État civil et famille' },
  status: { en: 'Immigration status', fr: 'Statut d’immigration' },
  education: { en: 'Education', fr: 'Études' },
  language: { en: 'Language', fr: 'Langue' },
  work: { en: 'Work experience', fr: 'Expérience de travail' },
  funds: { en: 'Proof of funds', fr: 'Preuve de fonds' },
  background: { en: 'Background', fr: 'Antécédents' },
  medical: { en: 'Medical exam and biometrics', fr: 'Examen médical et données biométriques' },
  offer: { en: 'Job offer', fr: 'Offre d’emploi' },
  employer: { en: 'Employer in Canada', fr: 'Employeur au Canada' },
  'foreign-employer': { en: 'Employer abroad', fr: 'Employeur à l’étranger' },
  province: { en: 'Province or territory', fr: 'Province ou territoire' },
  forms: { en: 'Forms', fr: 'Formulaires' },
  representation: { en: 'Representation', fr: 'Représentation' },
  fees: { en: 'Fees', fr: 'Frais' },
  explanation: { en: 'Explanations', fr: 'Explications' },
  own: { en: 'Added by the office', fr: 'Ajoutés par le cabinet' },
};

/** Whether a copy has to be certified, as a cell of a table says it. */
export const certifiedCopyWords: Readonly<Record<'never' | 'where-asked' | 'always', Bilingual>> = {
  never: { en: '', fr: '' },
  'where-asked': { en: 'Where it is asked for', fr: 'Si elle est demandée' },
  always: { en: 'Yes', fr: 'Oui' },
};

/** The words of a printed checklist. */
export const checklistWords = {
  en: {
    title: 'Document checklist', lead: (name: string, day: string) => `What has to be collected for ${name}, as of ${day}.`,
    missingTitle: 'Documents still needed', missingLead: (name: string, day: string) => `What is still missing for ${name} on ${day}.`,
    client: 'Client', fileNumber: 'File', pathway: 'Pathway or case', asOf: 'As of', rules: 'Rules', rulesVersion: (version: string) => `version ${version}`, representative: 'Representative',
    wholeFile: 'Whole file', document: 'Document', why: 'Why', from: 'From', valid: 'Valid', state: 'State', due: 'Due', note: 'Note', person: 'For', category: 'Category', need: 'Need', form: 'Form', contains: 'Must show', obtain: 'How to obtain it', translated: 'Certified translation', ifForeign: 'If in neither English nor French', certified: 'Certified copy', sources: 'Sources', doubts: 'To confirm',
    shows: (what: string) => `Must show: ${what}.`, translation: 'A document in neither English nor French comes with a certified translation, the translator’s affidavit and a copy of the original.', certifiedCopy: 'A certified copy.', certifiedCopyWhereAsked: 'A certified copy where it is asked for.', reasonOfState: (reason: string) => `Reason: ${reason}`,
    closing: 'This list follows from the facts on file and the rules of the day. An officer or a visa office may ask for more.',
    questions: 'Questions to answer first', questionsLead: 'The answers decide whether these documents are needed. Please answer before you obtain any of them.', question: 'What we need to know', decides: 'Documents that depend on it',
    nothing: 'Nothing is missing.', beingChecked: (documents: string) => `We are still checking whether these are needed. Please wait with them until we tell you: ${documents}.`, footer: (by: string, day: string, rules: string, file: string) => [by, day, `Rules ${rules}`, `File ${file}`].filter((part) => part !== '').join(' · '),
  },
  fr: {
    title: 'Liste de contrôle des documents', lead: (name: string, day: string) => `Ce qu’il faut réunir pour ${name}, au ${day}.`,
    missingTitle: 'Documents encore à fournir', missingLead: (name: string, day: string) => `Ce qui manque encore pour ${name} au ${day}.`,
    client: 'Client', fileNumber: 'Dossier', pathway: 'Voie ou type de demande', asOf: 'En date du', rules: 'Règles', rulesVersion: (version: string) => `version ${version}`, representative: 'Représentant',
    wholeFile: 'Ensemble du dossier', document: 'Document', why: 'Motif', from: 'De qui', valid: 'Validité', state: 'État', due: 'Échéance', note: 'Remarque', person: 'Pour', category: 'Catégorie', need: 'Exigence', form: 'Formulaire', contains: 'Doit indiquer', obtain: 'Comment l’obtenir', translated: 'Traduction certifiée', ifForeign: 'S’il n’est ni en français ni en anglais', certified: 'Copie certifiée conforme', sources: 'Sources', doubts: 'À confirmer',
    shows: (what: string) => `Doit indiquer\u00A0: ${what}.`, translation: 'Un document qui n’est ni en français ni en anglais est accompagné d’une traduction certifiée, de l’affidavit du traducteur et d’une copie de l’original.', certifiedCopy: 'Une copie certifiée conforme.', certifiedCopyWhereAsked: 'Une copie certifiée conforme si elle est demandée.', reasonOfState: (reason: string) => `Motif\u00A0: ${reason}`,
    closing: 'Cette liste découle des faits au dossier et des règles du jour. Un agent ou un bureau des visas peut demander davantage.',
    questions: 'Questions préalables', questionsLead: 'Les réponses déterminent si ces documents sont nécessaires. Veuillez répondre avant de les obtenir.', question: 'Ce que nous devons savoir', decides: 'Documents qui en dépendent',
    nothing: 'Il ne manque rien.', beingChecked: (documents: string) => `Nous vérifions encore si les documents suivants sont nécessaires. Veuillez attendre notre avis avant de les obtenir\u00A0: ${documents}.`, footer: (by: string, day: string, rules: string, file: string) => [by, day, `Règles ${rules}`, `Dossier ${file}`].filter((part) => part !== '').join(' · '),
  },
} as const;
