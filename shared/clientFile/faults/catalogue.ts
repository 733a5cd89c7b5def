import { fillSentence, type Bilingual, type Fault, type SentenceParameters } from '../../errors';

/**
 * Every fault of an input: what is wrong and what is allowed, in both languages. `{name}` is filled from the parameters; the value
 * that was found is never repeated, because a message may be logged or shown beside another client's file.
 */
const sentences = {
  // The text as a whole
  'too-large': { en: 'The file has more than {max} MB. A client file is never that large.', fr: 'Le fichier dépasse {max} Mo. Un dossier client n’est jamais aussi volumineux.' },
  'not-utf-8': { en: 'The file is not UTF-8 text. Save it as UTF-8 and try again.', fr: 'Le fichier n’est pas un texte UTF-8. Enregistrez-le en UTF-8, puis réessayez.' },
  'utf-16': { en: 'The file is UTF-16 text. Save it as UTF-8 and try again.', fr: 'Le fichier est un texte UTF-16. Enregistrez-le en UTF-8, puis réessayez.' },
  empty: { en: 'The file is empty.', fr: 'Le fichier est vide.' },
  truncated: { en: 'The file ends too early, at line {line}, column {column}: it was cut off.', fr: 'Le fichier se termine trop tôt, à la ligne {line}, colonne {column} : il a été tronqué.' },
  'not-json': { en: 'This is not JSON: line {line}, column {column} should have {expected}.', fr: 'Ce n’est pas du JSON : à la ligne {line}, colonne {column}, il faudrait {expected}.' },
  'too-deep': { en: 'The file is nested more than {max} levels deep.', fr: 'Le fichier comporte plus de {max} niveaux d’imbrication.' },
  'too-many-members': { en: 'This object has more than {max} members.', fr: 'Cet objet compte plus de {max} membres.' },
  'duplicate-member': { en: 'This member stands twice in the same object. Keep one of them.', fr: 'Ce membre figure deux fois dans le même objet. Gardez-en un seul.' },
  'forbidden-member': { en: 'A member of this name is never allowed.', fr: 'Un membre de ce nom n’est jamais permis.' },
  'number-too-large': { en: 'This number is too large to be kept exactly.', fr: 'Ce nombre est trop grand pour être conservé exactement.' },
  'more-faults': { en: 'Faults beyond these: {count}. Correct these first.', fr: 'Autres erreurs au-delà de celles-ci : {count}. Corrigez d’abord celles-ci.' },
  'many-more-faults': { en: 'Faults beyond these: {count} or more. This is hardly a client file.', fr: 'Autres erreurs au-delà de celles-ci : {count} ou plus. Ce n’est guère un dossier client.' },

  // Structure
  'unknown-member': { en: 'This member is not part of the format. Check its spelling.', fr: 'Ce membre ne fait pas partie du format. Vérifiez son orthographe.' },
  'missing-member': { en: 'This is required and missing.', fr: 'Cet élément est obligatoire et manque.' },
  'wrong-type': { en: 'This must be {expected}, not {found}.', fr: 'Il faut ici {expected}, et non {found}.' },
  'null-not-allowed': { en: '“None” (null) cannot be said here. Leave the member out while it is not known; otherwise it must be {expected}.', fr: 'On ne peut pas répondre « aucun » (null) ici. Omettez le membre tant qu’il n’est pas connu; sinon, il faut {expected}.' },
  'no-alternative': { en: 'This fits none of the forms that are allowed here.', fr: 'Cela ne correspond à aucune des formes permises ici.' },

  // Values
  'not-a-choice': { en: 'This must be one of: {values}.', fr: 'La valeur doit être l’une des suivantes : {values}.' },
  'not-a-date': { en: 'This is not a day of the calendar. Write it as YYYY-MM-DD, for example 2026-03-31.', fr: 'Ce n’est pas un jour du calendrier. Écrivez-le AAAA-MM-JJ, par exemple 2026-03-31.' },
  'not-a-country': { en: 'This is not a country code of ISO 3166-1 (two capital letters, for example CA).', fr: 'Ce n’est pas un code de pays ISO 3166-1 (deux majuscules, par exemple CA).' },
  'not-a-language': { en: 'This is not a language code of ISO 639 (small letters, for example fr).', fr: 'Ce n’est pas un code de langue ISO 639 (minuscules, par exemple fr).' },
  'not-a-noc': { en: 'This is not a NOC code: NOC 2021 has five digits, NOC 2016 has four.', fr: 'Ce n’est pas un code de la CNP : la CNP 2021 a cinq chiffres, la CNP 2016 en a quatre.' },
  'not-a-noc-2016': { en: 'This is not a NOC 2016 code, which has four digits.', fr: 'Ce n’est pas un code de la CNP 2016, qui a quatre chiffres.' },
  'unknown-noc': { en: 'There is no such occupation in the NOC.', fr: 'Cette profession n’existe pas dans la CNP.' },
  'not-a-cip': { en: 'This is not a CIP code (for example 11.0701).', fr: 'Ce n’est pas un code de la CPE (par exemple 11.0701).' },
  'not-a-naics': { en: 'This is not a NAICS code, which has four to six digits.', fr: 'Ce n’est pas un code du SCIAN, qui a de quatre à six chiffres.' },
  'not-a-uci': { en: 'This is not a UCI, which has at most ten digits.', fr: 'Ce n’est pas un IUC, qui a au plus dix chiffres.' },
  'not-a-pointer': { en: 'This is not a JSON Pointer (for example /persons/0/work/1/noc, its numbers without leading zeros).', fr: 'Ce n’est pas un pointeur JSON (par exemple /persons/0/work/1/noc, sans zéros devant les nombres).' },
  'bad-format': { en: 'This is not written as it must be ({format}).', fr: 'Cela n’est pas écrit sous la forme voulue ({format}).' },
  'bad-characters': { en: 'This holds control characters or broken characters. Type the text again.', fr: 'Ce texte contient des caractères de commande ou des caractères brisés. Saisissez-le de nouveau.' },
  'blank-ends': { en: 'This begins or ends with a blank, or holds nothing else. Take the blanks at its ends out.', fr: 'Ce texte commence ou se termine par une espace, ou ne contient rien d’autre. Retirez les espaces à ses extrémités.' },
  'too-long': { en: 'This has more than {max} characters.', fr: 'Ce texte compte plus de {max} caractères.' },
  'too-short': { en: 'This needs at least {min} characters.', fr: 'Ce texte doit compter au moins {min} caractères.' },
  'too-great': { en: 'This must be at most {max}.', fr: 'La valeur doit être d’au plus {max}.' },
  'too-small': { en: 'This must be at least {min}.', fr: 'La valeur doit être d’au moins {min}.' },
  'too-many-entries': { en: 'This list has more than {max} entries.', fr: 'Cette liste compte plus de {max} entrées.' },
  'too-few-entries': { en: 'This list has too few entries; the least is {min}.', fr: 'Cette liste compte trop peu d’entrées; le minimum est de {min}.' },
  'not-whole': { en: 'This must be a whole number.', fr: 'Il faut ici un nombre entier.' },
  'too-many-decimals': { en: 'An amount of money has at most two decimals.', fr: 'Un montant d’argent compte au plus deux décimales.' },
  'not-a-multiple': { en: 'This must be a multiple of {step}.', fr: 'La valeur doit être un multiple de {step}.' },
  'out-of-scale': { en: 'The test has no such score ({scale}).', fr: 'Le test ne donne pas un tel résultat ({scale}).' },
  'not-an-item-of-list': { en: 'The list “{list}” does not hold items of this kind.', fr: 'La liste « {list} » ne contient pas d’éléments de ce genre.' },
  'not-valid': { en: 'This is not valid.', fr: 'Cette valeur n’est pas valide.' },

  // What has to fit together
  'wrong-order': { en: 'This comes before “{other}”; it must be the same or later (or greater).', fr: 'Cette valeur précède « {other} »; elle doit lui être égale ou postérieure (ou supérieure).' },
  'not-a-range': { en: 'An unsettled fact needs either “min” and “max” of one kind, or “oneOf”.', fr: 'Un fait non établi demande soit « min » et « max » de même nature, soit « oneOf ».' },
  'duplicate-id': { en: 'This id is already used in the file. Every id must be unique.', fr: 'Cet identifiant est déjà utilisé dans le dossier. Chaque identifiant doit être unique.' },
  'unknown-person': { en: 'There is no person with this id in the file.', fr: 'Aucune personne du dossier ne porte cet identifiant.' },
  'unknown-employer': { en: 'There is no employer with this id in the file.', fr: 'Aucun employeur du dossier ne porte cet identifiant.' },
  'no-principal': { en: 'One person must have the role “principal”.', fr: 'Une personne doit avoir le rôle « principal ».' },
  'second-principal': { en: 'Another person already has the role “principal”; there is exactly one.', fr: 'Une autre personne a déjà le rôle « principal »; il y en a exactement une.' },
} as const satisfies Record<string, Bilingual>;

export type FaultCode = keyof typeof sentences;
export type FaultParameters = SentenceParameters;

/** A fault at `path` (JSON Pointer; empty: the whole) with its sentences. */
export const fault = (path: string, code: FaultCode, parameters: FaultParameters = {}): Fault => ({ path, code, message: fillSentence(sentences[code], parameters) });

export const isFaultCode = (code: unknown): code is FaultCode => typeof code === 'string' && Object.hasOwn(sentences, code);
