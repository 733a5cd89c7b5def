import type { Bilingual } from '../assessment/pack/types';

/** What a template may not hold; `{what}` is filled with what was found. */
const sentences = {
  'not-a-docx': { en: 'The file is no Word document (.docx).', fr: 'Le fichier n’est pas un document Word (.docx).' },
  'too-large': { en: 'The file has more than {what} MB.', fr: 'Le fichier dépasse {what} Mo.' },
  'unpacks-too-large': { en: 'The file unpacks to far more than a letter ever holds.', fr: 'Une fois décompressé, le fichier est bien plus volumineux qu’une lettre.' },
  'unsafe-path': { en: 'A part has a name that leads out of the file: {what}.', fr: 'Une partie porte un nom qui mène hors du fichier : {what}.' },
  'twice-the-same-part': { en: 'A part is there twice: {what}.', fr: 'Une partie figure deux fois : {what}.' },
  encrypted: { en: 'The file is protected by a password.', fr: 'Le fichier est protégé par un mot de passe.' },
  macros: { en: 'The file holds macros. Save it as a document without macros (.docx).', fr: 'Le fichier contient des macros. Enregistrez-le comme document sans macros (.docx).' },
  embedded: { en: 'The file holds an embedded object or a font. Take it out.', fr: 'Le fichier contient un objet ou une police incorporés. Retirez-les.' },
  activex: { en: 'The file holds an ActiveX control. Take it out.', fr: 'Le fichier contient un contrôle ActiveX. Retirez-le.' },
  script: { en: 'The file holds a script or a web page. Take it out.', fr: 'Le fichier contient un script ou une page Web. Retirez-les.' },
  'alternative-content': { en: 'The file brings in another document (altChunk). Copy its text in instead.', fr: 'Le fichier insère un autre document (altChunk). Copiez-en plutôt le texte.' },
  'data-binding': { en: 'A content control is bound to custom XML. Replace it by plain text.', fr: 'Un contrôle de contenu est lié à du XML personnalisé. Remplacez-le par du texte.' },
  'external-part': { en: 'The file refers to something outside it: {what}. Only links to https and mailto addresses are allowed.', fr: 'Le fichier renvoie à quelque chose d’extérieur : {what}. Seuls les liens vers des adresses https et mailto sont permis.' },
  'unknown-part': { en: 'The file holds a part that no letter needs: {what}.', fr: 'Le fichier contient une partie dont aucune lettre n’a besoin : {what}.' },
  'not-xml': { en: 'A part cannot be read as XML.', fr: 'Une partie n’est pas lisible comme XML.' },
  'document-type': { en: 'A part declares a document type or entities, which is never done in Word documents.', fr: 'Une partie déclare un type de document ou des entités, ce qui ne se fait jamais dans un document Word.' },
  'field-code': { en: 'A field code is not allowed: {what}. Only page numbers and dates are.', fr: 'Un code de champ n’est pas permis : {what}. Seuls les numéros de page et les dates le sont.' },
  'tag-in-attribute': { en: 'A field stands in a description instead of the text: {what}.', fr: 'Un champ se trouve dans une description plutôt que dans le texte : {what}.' },
  'no-opening-brace': { en: 'A closing brace has no opening one.', fr: 'Une accolade fermante n’a pas d’accolade ouvrante.' },
  'no-closing-brace': { en: 'An opening brace has no closing one.', fr: 'Une accolade ouvrante n’a pas d’accolade fermante.' },
  expression: { en: '“{what}” is no field: between braces there is a name alone, without operators, calls, dots or options.', fr: '« {what} » n’est pas un champ : entre accolades ne figure qu’un nom, sans opérateur, appel, point ni option.' },
  'unknown-field': { en: 'There is no field “{what}”.', fr: 'Il n’y a pas de champ « {what} ».' },
  'unknown-field-nearest': { en: 'There is no field “{what}”. Perhaps “{nearest}” is meant.', fr: 'Il n’y a pas de champ « {what} ». Peut-être s’agit-il de « {nearest} ».' },
  'not-a-text': { en: '“{what}” is a list or a condition: it needs {#{what}} … {/{what}}.', fr: '« {what} » est une liste ou une condition : il faut {#{what}} … {/{what}}.' },
  'never-closed': { en: '{#{what}} is never closed.', fr: '{#{what}} n’est jamais fermé.' },
  'never-opened': { en: '{/{what}} was never opened.', fr: '{/{what}} n’a jamais été ouvert.' },
  'closed-out-of-order': { en: '{/{what}} closes {#{nearest}}: close the inner one first.', fr: '{/{what}} ferme {#{nearest}} : fermez d’abord celui de l’intérieur.' },
  'cannot-be-merged': { en: 'A list or condition begins in one table or cell and ends in another. Open and close it in the same paragraph, list, row or run of paragraphs.', fr: 'Une liste ou une condition commence dans un tableau ou une cellule et finit dans un autre. Ouvrez-la et fermez-la dans le même paragraphe, la même liste, la même ligne ou la même suite de paragraphes.' },
  'nested-too-deep': { en: 'The file is nested deeper than any letter.', fr: 'Le fichier est imbriqué plus profondément qu’aucune lettre.' },
} as const satisfies Readonly<Record<string, Bilingual>>;
export type TemplateFaultCode = keyof typeof sentences;

/** What is wrong with a template and where: the part of the file, and for texts the paragraph. */
export interface TemplateFault {
  code: TemplateFaultCode;
  /** `word/document.xml`, with the beginning of the paragraph where there is one. */
  place: string;
  message: Bilingual;
}

const cut = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

/** A fault with its sentences. `what` and `nearest` are quoted, cut to 80 characters. */
export function templateFault(code: TemplateFaultCode, place: string, what = '', nearest = ''): TemplateFault {
  // Replaced by functions: a “$&” of the template is no pattern.
  const fill = (sentence: string): string => sentence.replaceAll('{what}', () => cut(what)).replaceAll('{nearest}', () => cut(nearest));
  const { en, fr } = sentences[code];
  return { code, place, message: { en: fill(en), fr: fill(fr) } };
}
