import { checkedItemKind } from '../../clientFile/checkedItems';
import { unitGroup } from '../../data/noc';
import { countryName } from '../../places';
import { optionLabel } from '../../texts';
import { spacedIn } from '../../texts/typography';
import type { LookUp } from '../facts/lookUps';
import { requirementName, type RequirementToCheck } from '../library/requirementChecks';
import { longDate } from './words';

type Language = 'en' | 'fr';
type OfList = Extract<LookUp, { kind: 'list' }>;
/** A look-up that was made, with its answer; of an `intake` whether applications are taken. `checkedOn`: `YYYY-MM-DD`. */
export type MadeLookUp = (Pick<OfList, 'kind' | 'list' | 'item'> | { kind: 'requirement' } | { kind: 'intake' }) & { answer: boolean; checkedOn: string; source: string | undefined };

/** The words of a requirement by its id, as the rules have them that were asked; undefined where they have none. */
export type Requirements = (id: string) => Omit<RequirementToCheck, 'id'> | undefined;

const titled = (code: string, language: Language): string => [code, unitGroup(code)?.title[language]].filter((part) => part !== undefined).join(' ');

const kinds = {
  en: { noc: (code: string) => `NOC ${code}`, naics: (code: string) => `NAICS ${code}`, cip: (code: string) => `CIP ${code}`, named: (name: string) => name },
  fr: { noc: (code: string) => `la profession CNP ${code}`, naics: (code: string) => `le secteur SCIAN ${code}`, cip: (code: string) => `le domaine d’études CPE ${code}`, named: (name: string) => `« ${name} »` },
} as const;

/** The item of a list as a sentence names it: an occupation with its title, a country by its name. */
function itemInWords({ list, item }: OfList, language: Language): string {
  const words = kinds[language];
  switch (checkedItemKind(list)) {
    case 'noc': return words.noc(titled(item, language));
    case 'naics': return words.naics(item);
    case 'cip': return words.cip(item);
    case 'country': return words.named(countryName(item, language));
    case 'text': return words.named(item);
  }
}

const listInWords = ({ list }: OfList, language: Language): string => {
  const label = optionLabel('checkedList', list, language);
  return language === 'fr' ? `« ${label} »` : `“${label}”`;
};

/** What a look-up of the file said, where and when it was made: `NOC 64314 … is not on the list “…” (1 November 2026, Guide)`. */
export function madeSentence(made: MadeLookUp, language: Language): string {
  const where = [longDate(made.checkedOn, language), made.source].filter((part) => part !== undefined && part !== '').join(', ');
  const fr = language === 'fr';
  if (made.kind === 'intake') {
    const answer = fr ? (made.answer ? 'demandes reçues' : 'demandes non reçues') : made.answer ? 'applications are taken' : 'applications are not taken';
    return spacedIn(language, `${answer} (${where})`);
  }
  if (made.kind === 'requirement') {
    const answer = fr ? (made.answer ? 'respectée' : 'non respectée') : made.answer ? 'met' : 'not met';
    return spacedIn(language, `${answer} (${where})`);
  }
  const [item, list] = [itemInWords(made, language), listInWords(made, language)];
  const answer = fr ? (made.answer ? `${item} figure sur la liste ${list}` : `${item} ne figure pas sur la liste ${list}`) : `${item} is ${made.answer ? '' : 'not '}on the list ${list}`;
  return spacedIn(language, `${answer} (${where})`);
}

/** For whom a requirement is looked up and with which job offer, by name; either is absent where the file has one alone. */
export interface LookUpSubject {
  person?: string;
  offer?: string;
}

/** ` for Chidi Okafor, job offer “Bridge engineer”`; empty where nobody has to be told apart. */
export function forWhom({ person, offer }: LookUpSubject, language: Language): string {
  const fr = language === 'fr';
  const named = [...(person === undefined ? [] : [person]), ...(offer === undefined ? [] : [fr ? `l’offre d’emploi « ${offer} »` : `job offer “${offer}”`])];
  return named.length === 0 ? '' : ` ${fr ? 'pour' : 'for'} ${named.join(', ')}`;
}

/**
 * The same in a line for a list of many: a requirement by the pathway and its name, `Look up: Yukon: Business · Criteria of the stream`, while
 * what it asks for is said once it is opened.
 */
export function lookUpLead(lookUp: LookUp, language: Language, requirements?: Requirements, subject: LookUpSubject = {}): string {
  const words = lookUp.kind === 'requirement' ? requirements?.(lookUp.requirement) : undefined;
  if (words === undefined) return lookUpSentence(lookUp, language, requirements, subject);
  const name = [...(words.pathway === null ? [] : [words.pathway[language]]), words.label[language]].join(' · ');
  return spacedIn(language, language === 'fr' ? `Vérifier${forWhom(subject, language)} : ${name}` : `Look up${forWhom(subject, language)}: ${name}`);
}

/**
 * What is to be looked up, as a sentence without its full stop: `Look up whether NOC 21231 … is on the list “…”`. A requirement that the
 * rules have no words for is named by its id.
 */
export function lookUpSentence(lookUp: LookUp, language: Language, requirements?: Requirements, subject: LookUpSubject = {}): string {
  if (lookUp.kind === 'requirement') {
    const words = requirements?.(lookUp.requirement);
    const name = words ? requirementName(words, language) : lookUp.requirement;
    return spacedIn(language, language === 'fr' ? `Vérifier si cette exigence est respectée${forWhom(subject, language)} : ${name}` : `Look up whether this requirement is met${forWhom(subject, language)}: ${name}`);
  }
  const [item, list] = [itemInWords(lookUp, language), listInWords(lookUp, language)];
  return spacedIn(language, language === 'fr' ? `Vérifier si ${item} figure sur la liste ${list}` : `Look up whether ${item} is on the list ${list}`);
}
