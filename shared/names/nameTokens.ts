import { foldText } from './foldText';
import { transliterate } from './transliterate';

/** Either part may be empty: many passports carry a single name, on either line. */
export type PersonName = { family: string; given: string };

/** What passports and forms print where a name is missing (first, last or no name unknown). */
const placeholders = new Set(['fnu', 'lnu', 'nfn', 'nln', 'ufn', 'unknown', 'inconnu', 'inconnue', 'nofirstname', 'nolastname', 'nogivenname', 'nofamilyname', 'noname', 'sansnom', 'sansprenom']);
const placeholderPhrases = /^(?:n a|no (?:first |last |given |family |middle )?name(?: given)?|not (?:applicable|given|known)|sans (?:nom|prenom)|non (?:connu|applicable))$/;
const isPlaceholder = (word: string): boolean => placeholders.has(word) || /^x+$/.test(word);

const titles = /^(?:mr|mrs|ms|miss|dr|mme|mlle) (?=\S+ \S)/;

/** Names made of "servant of" or "of the faith" and another word are written together or apart: always apart here. */
function apart(word: string): readonly string[] {
  const servant = /^(abdoul|abd[aeu]l|abd[aeu](?=([rsnzdt])\2))(?!lah?$|lahi?$)(.{3,})$/.exec(word);
  if (servant) return [servant[1] ?? '', (servant[3] ?? '').replace(/^([rsnzdt])\1/, '$1')];
  const faith = /^(.{3,})((?:[aeu]dd|eld|uld)(?:in|een|ine|ien))$/.exec(word);
  return faith ? [faith[1] ?? '', faith[2] ?? ''] : [word];
}

/**
 * The words of a name in the order in which it is written, given names first: folded, Cyrillic and Greek in Latin letters, without
 * placeholders ("FNU", "XXX") and titles. Empty when nothing is left.
 */
export function nameTokens(name: PersonName | string): string[] {
  const written = typeof name === 'string' ? [name] : [name.given, name.family];
  return written.flatMap((part) =>
    transliterate(foldText(part))
      .replace(placeholderPhrases, '')
      .replace(titles, '')
      .split(' ')
      .filter((word) => word !== '' && !isPlaceholder(word))
      .flatMap(apart),
  );
}
