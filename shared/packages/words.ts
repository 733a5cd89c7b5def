import type { Bilingual } from '../errors';
import type { KeptReason, LeftOutReason } from './treatment';

/** Why a document is in no file, and what to do. `{name}`: what it is called; `{limit}`: what the portal takes. */
export const leftOutWords: Readonly<Record<LeftOutReason, Bilingual>> = {
  password: {
    en: '“{name}” opens with a password only and was left out. Ask for a copy without one.',
    fr: '« {name} » ne s’ouvre qu’avec un mot de passe et a été laissé de côté. Demandez-en une copie sans mot de passe.',
  },
  missing: {
    en: 'The content of “{name}” is missing from the data folder, so it was left out. Restore a backup that has it, or add the document again.',
    fr: 'Le contenu de « {name} » est introuvable dans le dossier de données; le document a été laissé de côté. Restaurez une sauvegarde qui le contient ou ajoutez-le de nouveau.',
  },
  damaged: {
    en: 'The content of “{name}” was damaged or changed outside Dossier, so it was left out. Restore a backup, or add the document again.',
    fr: 'Le contenu de « {name} » a été endommagé ou modifié hors de Dossier; le document a été laissé de côté. Restaurez une sauvegarde ou ajoutez-le de nouveau.',
  },
  unreadable: {
    en: '“{name}” could not be read: it is broken, or takes too long or too much memory. It was left out. Print or scan it anew and add that.',
    fr: '« {name} » n’a pu être lu : le fichier est défectueux, ou demande trop de temps ou de mémoire. Il a été laissé de côté. Imprimez-le ou numérisez-le de nouveau et ajoutez ce fichier.',
  },
  format: {
    en: 'The portal does not take files like “{name}”, so it was left out. Save it as PDF and add that.',
    fr: 'Le portail n’accepte pas les fichiers comme « {name} »; il a été laissé de côté. Enregistrez-le en PDF et ajoutez ce fichier.',
  },
  heic: {
    en: '“{name}” is a photo in Apple’s HEIC format, which neither the portal nor Dossier reads. It was left out. Save it as JPEG and add that.',
    fr: '« {name} » est une photo au format HEIC d’Apple, que ni le portail ni Dossier ne lisent. Elle a été laissée de côté. Enregistrez-la en JPEG et ajoutez ce fichier.',
  },
  bmp: {
    en: '“{name}” is a picture in BMP format, which neither the portal nor Dossier reads. It was left out. Save it as PNG or JPEG and add that.',
    fr: '« {name} » est une image au format BMP, que ni le portail ni Dossier ne lisent. Elle a été laissée de côté. Enregistrez-la en PNG ou en JPEG et ajoutez ce fichier.',
  },
  macros: {
    en: '“{name}” contains macros, so it was left out. Save it as PDF and add that.',
    fr: '« {name} » contient des macros; il a été laissé de côté. Enregistrez-le en PDF et ajoutez ce fichier.',
  },
  'too-large': {
    en: '“{name}” has {size}, the portal takes {limit}, and it is never rewritten. It was left out. Ask for a smaller copy.',
    fr: '« {name} » fait {size}, le portail accepte {limit}, et il n’est jamais réécrit. Il a été laissé de côté. Demandez-en une copie plus petite.',
  },
  'too-large-to-open': {
    en: '“{name}” has {size}: too much to be worked on. It was left out. Scan it with a lower resolution.',
    fr: '« {name} » fait {size} : trop pour être traité. Il a été laissé de côté. Numérisez-le à une résolution plus basse.',
  },
};

/** Why a document is a file of its own. */
export const keptWords: Readonly<Record<KeptReason, Bilingual>> = {
  xfa: { en: 'A dynamic form: never rewritten.', fr: 'Formulaire dynamique : jamais réécrit.' },
  signed: { en: 'Carries a digital signature: never rewritten.', fr: 'Porte une signature numérique : jamais réécrit.' },
  restricted: { en: 'Protected by its author: kept as it is. Check that it opens without a password.', fr: 'Protégé par son auteur : conservé tel quel. Vérifiez qu’il s’ouvre sans mot de passe.' },
  format: { en: 'No PDF and no picture: kept as it is.', fr: 'Ni PDF ni image : conservé tel quel.' },
  layers: { en: 'Has layers that are switched off: kept as it is.', fr: 'Contient des calques désactivés : conservé tel quel.' },
  fields: { en: 'A form whose entries only a viewer draws: kept as it is.', fr: 'Formulaire dont seul un lecteur affiche les réponses : conservé tel quel.' },
  'own-picture': { en: 'Stays a picture; turned upright where the camera only noted how.', fr: 'Reste une image; redressée si l’appareil en a seulement noté le sens.' },
  'own-file': { en: 'This slot takes the document as it is.', fr: 'Cette case reçoit le document tel quel.' },
};

/** What is said of a package or one of its files. */
export const problemWords = {
  'file-too-large': {
    en: '“{file}” has {size} and cannot be made smaller while staying legible: {over} more than the portal takes. The largest document in it is “{name}” ({largest}). Leave out or divide a document, or scan it anew.',
    fr: '« {file} » fait {size} et ne peut être réduit davantage en restant lisible : {over} de plus que ce que le portail accepte. Le plus gros document y est « {name} » ({largest}). Retirez ou divisez un document, ou numérisez-le de nouveau.',
  },
  'total-too-large': {
    en: 'All files together have {size}: {over} more than the portal takes. Send them in several messages or leave something out.',
    fr: 'Tous les fichiers ensemble font {size} : {over} de plus que ce que le portail accepte. Envoyez-les en plusieurs messages ou retirez-en.',
  },
  'above-warning': {
    en: '“{file}” has {size}: some pages of the portal take {limit} only.',
    fr: '« {file} » fait {size} : certaines pages du portail n’acceptent que {limit}.',
  },
  'kept-after-all': { en: '“{name}” stays a file of its own. {why}', fr: '« {name} » reste un fichier distinct. {why}' },
  'several-files': {
    en: 'The slot “{slot}” has {count} files, since some documents are never rewritten. Portals take one: upload the others as additional documents.',
    fr: 'La case « {slot} » compte {count} fichiers, car certains documents ne sont jamais réécrits. Les portails en acceptent un : téléversez les autres comme documents supplémentaires.',
  },
} as const satisfies Record<string, Bilingual>;
/**
 * The same where it is said of several files or documents at once: what they have in common and what to do, and of each what is its own.
 * `{slot}` bears the name of the owner where it is of one.
 */
export const severalProblemWords = {
  'file-too-large': {
    all: {
      en: 'These files cannot be made smaller while staying legible, and the portal takes {limit}. Leave out or divide a document, or scan it anew.',
      fr: 'Ces fichiers ne peuvent être réduits davantage en restant lisibles, et le portail accepte {limit}. Retirez ou divisez un document, ou numérisez-le de nouveau.',
    },
    each: { en: '“{file}”: {size}, {over} more than that. The largest document in it is “{name}” ({largest}).', fr: '« {file} » : {size}, soit {over} de plus. Le plus gros document y est « {name} » ({largest}).' },
  },
  'above-warning': {
    all: { en: 'Some pages of the portal take {limit} only. These files are larger:', fr: 'Certaines pages du portail n’acceptent que {limit}. Ces fichiers sont plus gros :' },
    each: { en: '“{file}”: {size}', fr: '« {file} » : {size}' },
  },
  'kept-after-all': {
    all: { en: 'These documents stay files of their own:', fr: 'Ces documents restent des fichiers distincts :' },
    each: { en: '“{name}”: {why}', fr: '« {name} » : {why}' },
  },
  'several-files': {
    all: {
      en: 'These slots have several files, since some documents are never rewritten. Portals take one: upload the others as additional documents.',
      fr: 'Ces cases comptent plusieurs fichiers, car certains documents ne sont jamais réécrits. Les portails en acceptent un : téléversez les autres comme documents supplémentaires.',
    },
    each: { en: '“{slot}”: {count} files', fr: '« {slot} » : {count} fichiers' },
  },
} as const satisfies Partial<Record<keyof typeof problemWords, { all: Bilingual; each: Bilingual }>>;
export type ProblemKind = keyof typeof problemWords | LeftOutReason;

/** What is said of all files together before any is made. */
export const plannedTotalWords = {
  'may-not-fit': {
    en: 'All files together have {size} now, and the portal takes {limit}. Pictures will be made smaller; that may not be enough. Leave something out, or send it in several messages.',
    fr: 'Tous les fichiers ensemble font {size} actuellement, et le portail accepte {limit}. Les images seront réduites; cela pourrait ne pas suffire. Retirez des documents ou envoyez-les en plusieurs messages.',
  },
  'does-not-fit': {
    en: 'The files that are never rewritten have {size} together: {over} more than the {limit} that the portal takes in all. Leave something out, or send it in several messages.',
    fr: 'Les fichiers qui ne sont jamais réécrits font {size} ensemble : {over} de plus que le total de {limit} que le portail accepte. Retirez des documents ou envoyez-les en plusieurs messages.',
  },
} as const satisfies Record<string, Bilingual>;

export const socialInsuranceWords: Bilingual = {
  en: 'Blank the social insurance numbers on documents of the Canada Revenue Agency before sending them: {names}.',
  fr: 'Masquez les numéros d’assurance sociale sur les documents de l’Agence du revenu du Canada avant de les envoyer : {names}.',
};

const units = { en: ['bytes', 'kB', 'MB', 'GB'], fr: ['octets', 'ko', 'Mo', 'Go'] } as const;
const one = { en: 'byte', fr: 'octet' } as const;

/** `3.9 MB`, `3,9 Mo`: decimal units, as portals count by our reading; rounded up, so that what is above a limit never looks like it. */
export function bytesInWords(bytes: number): Bilingual {
  const step = bytes < 1_000 ? 0 : bytes < 1_000_000 ? 1 : bytes < 1_000_000_000 ? 2 : 3;
  const value = step === 0 ? bytes : Math.ceil((bytes / 1_000 ** step) * 10) / 10;
  const say = (language: 'en' | 'fr'): string => `${new Intl.NumberFormat(`${language}-CA`, { maximumFractionDigits: 1 }).format(value)}\u00A0${bytes === 1 ? one[language] : units[language][step]}`;
  return { en: say('en'), fr: say('fr') };
}
