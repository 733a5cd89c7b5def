import type { Scope } from '../assessment/engine/environment';
import type { FactRecord } from '../assessment/facts/records';
import { everywhere, placeOf, recordFieldsOf, type Scope as FieldScope } from '../assessment/pack/checks/fields';
import type { DocumentRequirement } from '../assessment/pack/documents';
import type { Bilingual } from '../assessment/pack/types';
import { personName } from '../assessment/report/names';
import { longDate } from '../assessment/report/words';
import type { Field, Person } from '../clientFile';
import { countryName, provinceName } from '../places';
import { optionLabel } from '../texts';
import { dollars } from '../texts/money';

type Language = 'en' | 'fr';

/** What a record is called while it is not on file, or nothing tells it apart. */
const unnamed: Readonly<Record<string, Bilingual>> = {
  offer: { en: 'the job offered', fr: 'l’emploi offert' },
  claimed: { en: 'the job offered', fr: 'l’emploi offert' },
  employer: { en: 'the employer', fr: 'l’employeur' },
  partner: { en: 'the spouse or partner', fr: 'l’époux ou le conjoint' },
  spouse: { en: 'the spouse or partner', fr: 'l’époux ou le conjoint' },
  country: { en: 'a country or territory', fr: 'un pays ou territoire' },
  home: { en: 'a country or territory', fr: 'un pays ou territoire' },
  job: { en: 'a job', fr: 'un emploi' },
  study: { en: 'a course of study', fr: 'des études' },
  test: { en: 'a language test', fr: 'un test de langue' },
  union: { en: 'an earlier union', fr: 'une union antérieure' },
  event: { en: 'an event of the past', fr: 'un événement du passé' },
  service: { en: 'military service', fr: 'un service militaire' },
  nomination: { en: 'a nomination', fr: 'une désignation' },
  relative: { en: 'a relative', fr: 'un membre de la parenté' },
};
const notRecorded: Bilingual = { en: 'not recorded', fr: 'non consigné' };
/** What null stands for: a span that goes on, a day that has not come, something that there is none of. */
const stillGoing: Bilingual = { en: 'present', fr: 'aujourd’hui' };
const notYet: Bilingual = { en: 'not yet', fr: 'pas encore' };
const none: Bilingual = { en: 'none', fr: 'aucun' };
const ends = ['to', 'until', 'endedOn', 'endsOn', 'expiresOn', 'profileEndedOn'];
const figures: Readonly<Record<Language, Intl.NumberFormat>> = {
  en: new Intl.NumberFormat('en-CA', { maximumFractionDigits: 2 }),
  fr: new Intl.NumberFormat('fr-CA', { maximumFractionDigits: 2 }),
};

/** The members of the records that a requirement gives a name. */
export function fieldsInScope({ each = [] }: Pick<DocumentRequirement, 'each'>): FieldScope {
  let scope = everywhere;
  for (const { list, as } of each) {
    const found = recordFieldsOf(list, scope);
    if ('records' in found) scope = new Map([...scope, [as, found.records]]);
  }
  return scope;
}

/** Members by which records are told apart in a text, the most telling first. */
const telling = ['legalName', 'title', 'employer', 'field', 'institution', 'test', 'level', 'kind', 'relation', 'country', 'province', 'number'];
/** A record that has one of these is called by nothing else: the province of an untitled job offer is no name for it. */
const names = ['legalName', 'title'];

/** What a record is called: a person by name, a job offer by its title, a country by its name. */
function recordName(name: string, record: FactRecord | undefined, fields: readonly Field[] | undefined, language: Language): string {
  if (record && fields?.some((field) => field.name === 'role')) return personName(record.raw as Pick<Person, 'id' | 'name'>);
  if (record && fields?.some((field) => field.name === 'given')) return [record.raw['given'], record.raw['family']].filter((part) => typeof part === 'string' && part !== '').join(' ') || notRecorded[language];
  const isNamed = fields?.some((field) => names.includes(field.name)) === true && fields.every((field) => field.name !== 'employer');
  for (const member of isNamed ? names : telling) {
    const value = record?.raw[member];
    const field = fields?.find((one) => one.name === member);
    if (field && typeof value === 'string' && value !== '') return valueInWords(value, field, language);
  }
  return unnamed[name]?.[language] ?? notRecorded[language];
}

/** A value of the file as a person reads it. */
export function valueInWords(value: unknown, field: Field, language: Language): string {
  if (value === null) return (field.widget !== 'date' ? none : ends.includes(field.name) ? stillGoing : notYet)[language];
  if (typeof value === 'number') return field.widget === 'money' ? dollars(value, language) : figures[language].format(value);
  if (typeof value === 'boolean') return { en: value ? 'yes' : 'no', fr: value ? 'oui' : 'non' }[language];
  if (typeof value !== 'string') return notRecorded[language];
  if (field.choice) return optionLabel(field.choice, value, language);
  if (field.suggestion) return optionLabel(field.suggestion, value, language);
  if (field.widget === 'date') return longDate(value, language);
  if (field.widget === 'country') return countryName(value, language);
  if (field.widget === 'province') return provinceName(value, language);
  return value;
}

/** The member that a path in scope leads to, with its place in the format; undefined where nothing is on file. */
function memberAt(path: string, scope: Scope, fields: FieldScope): { value: unknown; field: Field } | undefined {
  const [name = '', ...members] = path.split('.');
  const last = members.pop() ?? '';
  let record: FactRecord | null | undefined = scope[name];
  for (const member of members) record = member === 'employer' && record?.raw['employerId'] !== undefined ? record.source.employerOf(record) : record?.child(member);
  const place = placeOf(path, fields);
  const value = record?.raw[last];
  return value === undefined || !('found' in place) ? undefined : { value, field: place.found.field };
}

/** What a name or path in scope says: `person` by name, `country.from` as a day. A member that is not on file is said not to be recorded. */
export function wordsOf(path: string, scope: Scope, fields: FieldScope, language: Language): string {
  if (!path.includes('.')) return recordName(path, scope[path], fields.get(path), language);
  const member = memberAt(path, scope, fields);
  return member ? valueInWords(member.value, member.field, language) : notRecorded[language];
}

const startsWithVowel = (words: string): boolean => /^[aeiouyàâäéèêëîïôöùûüœæ]/i.test(words);
const paths = /\{([^{}]+)\}/g;

/**
 * A text of a requirement with what its braces name. What stands in brackets is left out where nothing that it names is on file. In
 * French “de” and “que” before a vowel give way: “d’Ada”. A name that ends with a full stop ends a sentence too.
 */
export function fillText(text: string, scope: Scope, fields: FieldScope, language: Language): string {
  const told = text.replaceAll(/ \(([^()]*)\)/g, (whole, inside: string) => {
    const named = [...inside.matchAll(paths)].map(([, path = '']) => path);
    const isOnFile = (path: string): boolean => (path.includes('.') ? memberAt(path, scope, fields) : scope[path]) !== undefined;
    return named.length > 0 && !named.some(isOnFile) ? '' : whole;
  });
  const filled = told.replaceAll(/(\b(?:de|que) )?\{([^{}]+)\}(\.?)/g, (_whole, before: string | undefined, path: string, stop: string) => {
    const words = wordsOf(path, scope, fields, language);
    const linked = language === 'fr' && before !== undefined && startsWithVowel(words) ? `${before.slice(0, -2)}’` : (before ?? '');
    return `${linked}${words}${words.endsWith('.') ? '' : stop}`;
  });
  const first = unnamed[/^\{([^{}.]+)\}/.exec(text)?.[1] ?? '']?.[language];
  return first !== undefined && filled.startsWith(first) ? `${first.charAt(0).toUpperCase()}${filled.slice(1)}` : filled;
}

/** The same in both languages. */
export const fillBoth = (text: Bilingual, scope: Scope, fields: FieldScope): Bilingual => ({ en: fillText(text.en, scope, fields, 'en'), fr: fillText(text.fr, scope, fields, 'fr') });
