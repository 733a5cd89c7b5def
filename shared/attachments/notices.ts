import type { Bilingual } from '../errors';

/** What is said of a document that was taken in, or of an entry of a ZIP that was not. `{name}`: what it is called. */
export const attachmentNotices = {
  heic: {
    en: '“{name}” is a photo in Apple’s HEIC format. It is kept, but most programs and IRCC’s portal cannot read it: save it as JPEG or PDF and add that.',
    fr: '« {name} » est une photo au format HEIC d’Apple. Elle est conservée, mais la plupart des programmes et le portail d’IRCC ne peuvent pas la lire : enregistrez-la en JPEG ou en PDF et ajoutez ce fichier.',
  },
  inert: {
    en: '“{name}” is of a kind that Dossier does not open. It is kept as it is and can be exported.',
    fr: '« {name} » est d’un type que Dossier n’ouvre pas. Le fichier est conservé tel quel et peut être exporté.',
  },
  'nested-zip': {
    en: '“{name}” is a ZIP file within a ZIP file. It is kept closed.',
    fr: '« {name} » est un fichier ZIP à l’intérieur d’un fichier ZIP. Il reste fermé.',
  },
  password: {
    en: '“{name}” opens with a password only. Ask for a copy without one: officers cannot open it either.',
    fr: '« {name} » ne s’ouvre qu’avec un mot de passe. Demandez-en une copie sans mot de passe : les agents ne peuvent pas l’ouvrir non plus.',
  },
  restricted: {
    en: '“{name}” is protected by its author. Dossier keeps it as it is; it may need a password to be opened.',
    fr: '« {name} » est protégé par son auteur. Dossier le conserve tel quel; il faut peut-être un mot de passe pour l’ouvrir.',
  },
  xfa: {
    en: '“{name}” is a dynamic form. Dossier keeps it as it is and never writes it anew.',
    fr: '« {name} » est un formulaire dynamique. Dossier le conserve tel quel et ne le réécrit jamais.',
  },
  signed: {
    en: '“{name}” carries a digital signature. Dossier keeps it as it is, so that the signature stays valid.',
    fr: '« {name} » porte une signature numérique. Dossier le conserve tel quel afin que la signature reste valide.',
  },
  macros: {
    en: '“{name}” contains macros. Open it only if you trust who sent it.',
    fr: '« {name} » contient des macros. Ne l’ouvrez que si vous faites confiance à l’expéditeur.',
  },
  'ending-differs': {
    en: 'The ending of “{name}” does not say what the file is. What counts is its content.',
    fr: 'L’extension de « {name} » ne correspond pas au fichier. C’est son contenu qui compte.',
  },
  'name-changed': {
    en: 'The name was shortened or cleaned; the document is now called “{name}”.',
    fr: 'Le nom a été raccourci ou nettoyé; le document s’appelle maintenant « {name} ».',
  },
  'already-in-file': {
    en: 'The same content as “{name}” was in this file already.',
    fr: 'Le même contenu que « {name} » se trouvait déjà dans ce dossier.',
  },
} as const satisfies Record<string, Bilingual>;
export type AttachmentNotice = keyof typeof attachmentNotices;

/** Why an entry of a ZIP was left out. */
export const zipRefusals = {
  program: { en: '“{name}” is a program or a link to one and was left out.', fr: '« {name} » est un programme ou un lien vers un programme et n’a pas été pris.' },
  empty: { en: '“{name}” is empty and was left out.', fr: '« {name} » est vide et n’a pas été pris.' },
  'unsafe-name': {
    en: '“{name}” would lie outside its folder when unpacked and was left out.',
    fr: '« {name} » se placerait hors de son dossier à la décompression et n’a pas été pris.',
  },
  link: { en: '“{name}” is a link to another file and was left out.', fr: '« {name} » est un lien vers un autre fichier et n’a pas été pris.' },
  method: {
    en: '“{name}” is packed in a way that Dossier does not read and was left out.',
    fr: '« {name} » est compressé d’une façon que Dossier ne lit pas et n’a pas été pris.',
  },
  damaged: { en: '“{name}” is damaged in the ZIP file and was left out.', fr: '« {name} » est endommagé dans le fichier ZIP et n’a pas été pris.' },
} as const satisfies Record<string, Bilingual>;
export type ZipRefusal = keyof typeof zipRefusals;
