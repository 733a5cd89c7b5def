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

type Language = 'en' | 'fr';

/** What a record is called while it is not on file. */
const unnamed: Readonly<Record<string, Bilingual>> = {
  offer: { en: 'the job offered', fr: 'l’emploi offert' },
  employer: { en: 'the employer', fr: 'l’employeur' },
  spouse: { en: 'the spouse or partner', fr: 'l’époux ou le conjoint' },
  country: { en: 'a country or territory', fr: 'un pays ou territoire' },
  job: { en: 'a job', fr: 'un emploi' },
};
const notRecorded: Bilingual = { en: 'not recorded', fr: 'non consigné' };
const stillGoing: Bilingual = { en: 'present', fr: 'aujourd’hui' };
const money: Readonly<Record<Language, Intl.NumberFormat>> = {
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
const telling = ['legalName', 'title', 'employer', 'country', 'field', 'institution', 'test', 'level', 'kind', 'province', 'number'];

/** What a record is called: a person by name, a job offer by its title, a country by its name. */
function recordName(name: string, record: FactRecord | undefined, fields: readonly Field[] | undefined, language: Language): string {
  if (record && fields?.some((field) => field.name === 'role')) return personName(record.raw as Pick<Person, 'id' | 'name'>);
  for (const member of telling) {
    const value = record?.raw[member];
    const field = fields?.find((one) => one.name === member);
    if (field && typeof value === 'string' && value !== '') return valueInWords(value, field, language);
  }
  return unnamed[name]?.[language] ?? notRecorded[language];
}

/** A value of the file as a person reads it. */
export function valueInWords(value: unknown, field: Field, language: Language): string {
  if (value === null) return field.widget === 'date' ? stillGoing[language] : notRecorded[language];
  if (typeof value === 'number') return money[language].format(value);
  if (typeof value === 'boolean') return { en: value ? 'yes' : 'no', fr: value ? 'oui' : 'non' }[language];
  if (typeof value !== 'string') return notRecorded[language];
  if (field.choice) return optionLabel(field.choice, value, language);
  if (field.suggestion) return optionLabel(field.suggestion, value, language);
  if (field.widget === 'date') return longDate(value, language);
  if (field.widget === 'country') return countryName(value, language);
  if (field.widget === 'province') return provinceName(value, language);
  return value;
}

/** What a name or path in scope says: `person` by name, `country.from` as a day. A member that is not on file is said not to be recorded. */
export function wordsOf(path: string, scope: Scope, fields: FieldScope, language: Language): string {
  const [name = '', ...members] = path.split('.');
  const last = members.pop();
  if (last === undefined) return recordName(name, scope[name], fields.get(name), language);
  let record: FactRecord | null | undefined = scope[name];
  for (const member of members) record = member === 'employer' && record?.raw['employerId'] !== undefined ? record.source.employerOf(record) : record?.child(member);
  const place = placeOf(path, fields);
  const value = record?.raw[last];
  if (value === undefined || !('found' in place)) return notRecorded[language];
  return valueInWords(value, place.found.field, language);
}

/** A text of a requirement with what its braces name. */
export const fillText = (text: string, scope: Scope, fields: FieldScope, language: Language): string => text.replaceAll(/\{([^{}]+)\}/g, (_whole, path: string) => wordsOf(path, scope, fields, language));

/** The same in both languages. */
export const fillBoth = (text: Bilingual, scope: Scope, fields: FieldScope): Bilingual => ({ en: fillText(text.en, scope, fields, 'en'), fr: fillText(text.fr, scope, fields, 'fr') });
