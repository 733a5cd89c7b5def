import * as fc from 'fast-check';
import { clientFile, countryCodes, fieldsOf, languageCodes, parseClientFileValue, type ClientFile, type Field } from '../../shared/clientFile';

// Any valid client file, made from the schemas themselves: a member that is added to the format is generated from that day on. What
// has to fit together (ids, references, order of days, scales) is put right after the parts were drawn.

type Json = null | boolean | number | string | Json[] | { [member: string]: Json };
type JsonObject = { [member: string]: Json };

const printable = (text: string): boolean => !/[\p{Cc}\p{Cs}]/u.test(text);

/** As passports, villages and employers around the world write them. */
const writtenTexts = [
  'Nguyễn Văn An', '赵伟', 'کیان کریمی', 'Оксана Коваленко', 'Łukasz Żółć', 'O’Brien-D’Amico', 'İpek Yıldız', 'María José Peña', 'सीता', '👩🏽‍⚕️', 'Ångström / A/B ~ 100 %',
  ' blanks at both ends ', 'e\u0301 decomposed', '\u200Fسلمى\u200F', '"quoted" \\ back', 'null', '0',
];

function textOf({ min = 0, max = 200 }: Field): fc.Arbitrary<string> {
  const free = fc.string({ unit: 'grapheme', minLength: min, maxLength: Math.min(max, 24) }).filter(printable);
  return fc.oneof(fc.constantFrom(...writtenTexts), free).filter((text) => text.length >= min && text.length <= max);
}

const longTextOf = (field: Field): fc.Arbitrary<string> => fc.array(textOf({ ...field, min: 0, max: 60 }), { maxLength: 3 }).map((lines) => lines.join('\n'));

const day = fc.integer({ min: Date.UTC(1935, 0, 1) / 86_400_000, max: Date.UTC(2035, 11, 31) / 86_400_000 }).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));

/** A number between the bounds with the given part of one as its step; a few of them the bounds themselves. */
function stepped({ min = 0, max = 1_000_000 }: Field, parts: number): fc.Arbitrary<number> {
  const most = Math.min(max, Math.max(min, 1_000_000));
  const least = Math.max(min, -1_000_000);
  return fc.oneof({ arbitrary: fc.integer({ min: least * parts, max: most * parts }).map((n) => n / parts), weight: 9 }, { arbitrary: fc.constantFrom(min, max), weight: 1 });
}

const nocCodes = ['21231', '21211', '31301', '72106', '63200', '00014', '44101', '11100', '2173', '1111', '6322', '0213'];

/** Into the file, beside it, at records that may not be there, and with names that every object of a program has. */
const pointers = [
  '/persons/0/work/0/noc', '/persons/0/education/0', '/persons/1/work', '/persons/0', '/jobOffers/0/lmia', '/employers/0/a~1b', '/persons/0/~0', '/evidence/0', '/uncertain/0/path', '/persons/99/name', '/',
  '/constructor/0', '/persons/0/toString/0', '/persons/0/__proto__/0', '/__proto__/0/x', '/persons/0/work/constructor', '/employers/length', '/persons/0/work/99999999999999999999/noc', '/persons/-1/1e0/0x1',
];

/** References are drawn as numbers and become ids of the file when it is put together. */
const reference = fc.nat({ max: 1000 });

function leafOf(field: Field): fc.Arbitrary<Json> {
  switch (field.widget) {
    case 'text':
      if (field.name === 'fileNumber') return textOf(field).map((written) => written.trim()).filter((written) => written !== '');
      if (field.name === 'uci') return fc.constantFrom('1234567890', '0000-0101', '11-2345-6789', '7');
      return field.suggestions ? fc.oneof(fc.constantFrom(...field.suggestions), textOf(field)) : textOf(field);
    case 'longText':
      return longTextOf(field);
    case 'date':
      return day;
    case 'integer':
      return stepped(field, 1);
    case 'decimal':
      return stepped(field, 4);
    case 'money':
    case 'percent':
      return stepped(field, 100);
    case 'yesNo':
      return fc.boolean();
    case 'choice':
    case 'province':
    case 'listName':
    case 'fixed':
      return fc.constantFrom(...(field.options ?? ['dossier-client/1']));
    case 'country':
      return fc.constantFrom(...countryCodes);
    case 'language':
      return fc.constantFrom(...languageCodes);
    case 'noc':
      return fc.constantFrom(...(field.name === 'noc2016' ? nocCodes.filter((code) => code.length === 4) : nocCodes));
    case 'cip':
      return fc.constantFrom('11', '11.07', '11.0701', '51.3801');
    case 'naics':
      return fc.constantFrom('5415', '54151', '541514');
    case 'offerRef':
      return fc.constantFrom('o1', 'o2');
    case 'requirement':
      return fc.constantFrom('pgwp.school', 'yt.employer', 'general.cumulative-duration', 'no.such-requirement');
    case 'pathway':
      return fc.constantFrom('ca.ee.cec', 'ca.bc.skilled-worker', 'ca.qc.pstq.1', 'ca.wp.gts-b');
    case 'pointer':
      return fc.constantFrom(...pointers);
    case 'scalar':
      return fc.oneof(textOf(field), fc.integer(), fc.boolean(), fc.constant(null), day);
    case 'id':
    case 'personRef':
    case 'employerRef':
      return reference;
    case 'object':
    case 'list':
    default:
      throw new TypeError('not a leaf');
  }
}

function valueOf(field: Field): fc.Arbitrary<Json> {
  const value =
    field.widget === 'object' ? objectOf(field.fields ?? []) : field.widget === 'list' && field.item ? fc.array(valueOf({ ...field.item, name: field.name }), { maxLength: 2 }) : leafOf(field);
  return field.nullable ? fc.oneof({ arbitrary: value, weight: 4 }, { arbitrary: fc.constant(null), weight: 1 }) : value;
}

const objectOf = (fields: readonly Field[]): fc.Arbitrary<JsonObject> =>
  fc.record(Object.fromEntries(fields.map((field) => [field.name, valueOf(field)])), { requiredKeys: fields.filter(({ required }) => required).map(({ name }) => name), noNullPrototype: true });

const isObject = (value: Json | undefined): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value: Json | undefined): value is Json[] => Array.isArray(value);

/** Days and amounts of which the second never comes before the first, whatever object they stand in. */
const pairs: readonly (readonly [string, string])[] = [
  ['from', 'to'], ['startedOn', 'endedOn'], ['startedOn', 'completedOn'], ['issuedOn', 'expiresOn'], ['issuedOn', 'endedOn'], ['filedOn', 'completeOn'], ['filedOn', 'decidedOn'],
  ['filedOn', 'issuedOn'], ['heldSince', 'asOf'], ['on', 'endedOn'], ['signedOn', 'reviewedOn'], ['startsOn', 'endsOn'], ['since', 'until'], ['submittedOn', 'expiresOn'],
  ['submittedOn', 'endedOn'], ['profileSubmittedOn', 'profileEndedOn'], ['dateOfBirth', 'diedOn'], ['low', 'median'], ['median', 'high'], ['low', 'high'],
];

function putInOrder(object: JsonObject): void {
  for (let round = 0; round < 4; round += 1) {
    for (const [first, second] of pairs) {
      const [a, b] = [object[first], object[second]];
      if ((typeof a === 'string' && typeof b === 'string' && b < a) || (typeof a === 'number' && typeof b === 'number' && b < a)) [object[first], object[second]] = [b, a];
    }
  }
}

/** What each list holds; of the lists that are not named here, occupations. */
const itemsOf: ReadonlyMap<Json | undefined, string> = new Map(Object.entries({
  'pgwp-fields': '11.0701', 'ab-tech-industries': '541514', 'medical-exam-countries': 'NG', 'high-unemployment-areas': 'Vancouver', 'on-middle-revenue-divisions': 'Toronto',
  'rural-renewal-communities': 'Grande Prairie', 'innovation-stream-employers': 'Maple Harbour Robotics Inc.',
  'pgwp-schools': 'Harbour College', 'wto-members': 'NG', 'bc-graduate-institutions': 'Harbour College', 'bc-post-graduate-institutions': 'Harbour University', 'bc-post-graduate-fields': '11.0701', 'ab-tourism-industries': '721111',
}));

const scoresOf = (object: JsonObject): void => {
  const step = object['test'] === 'IELTS-G' || object['test'] === 'IELTS-A' ? 0.5 : 1;
  for (const ability of ['listening', 'reading', 'writing', 'speaking']) {
    const score = object[ability];
    if (typeof score === 'number') object[ability] = (Math.floor(score) % 9) * step;
  }
};

function settle(object: JsonObject, member: string): void {
  if (member === 'languageTests') scoresOf(object);
  if (member === 'listChecks') object['item'] = itemsOf.get(object['list']) ?? '21231';
  if (member !== 'uncertain') return;
  if (isList(object['oneOf']) && object['oneOf'].length % 2 === 1) {
    delete object['min'];
    delete object['max'];
    return;
  }
  delete object['oneOf'];
  const asDays = object['max'] === undefined || typeof object['max'] === 'string';
  object['min'] = asDays ? '2020-01-01' : 12;
  if (object['max'] !== undefined) object['max'] = asDays ? '2020-12-31' : 24.5;
}

type Names = { persons: readonly string[]; employers: readonly string[] };

const pick = (ids: readonly string[], n: Json | undefined): string | undefined => (typeof n === 'number' ? ids[n % ids.length] : undefined);

/** Replaces the numbers that stand for ids; a reference to nobody is left out. */
function refer(object: JsonObject, { persons, employers }: Names): void {
  for (const [member, ids] of [['personId', persons], ['employerId', employers]] as const) {
    if (!(member in object)) continue;
    const id = pick(ids, object[member]);
    if (id === undefined) delete object[member];
    else object[member] = id;
  }
  if (isList(object['parents'])) object['parents'] = object['parents'].map((n) => pick(persons, n) ?? null);
}

function visit(value: Json | undefined, member: string, names: Names): void {
  if (isList(value)) for (const item of value) visit(item, member, names);
  if (!isObject(value)) return;
  settle(value, member);
  putInOrder(value);
  refer(value, names);
  for (const [name, inner] of Object.entries(value)) visit(inner, name, names);
}

const named = (list: Json | undefined, prefix: string): string[] =>
  isList(list) ? list.filter(isObject).map((item, index) => (item['id'] = `${prefix}${index + 1}`)) : [];

function putTogether(drawn: JsonObject): ClientFile {
  // Parts are put right in place; shrinking starts again from what was drawn.
  const file = structuredClone(drawn);
  const names = { persons: named(file['persons'], 'p'), employers: named(file['employers'], 'é-') };
  named(file['jobOffers'], 'j');
  visit(file, 'file', names);
  if (names.employers.length === 0 && isList(file['jobOffers'])) file['jobOffers'] = [];
  for (const [index, person] of (isList(file['persons']) ? file['persons'] : []).filter(isObject).entries()) {
    if (index === 0) person['role'] = 'principal';
    else if (person['role'] === 'principal') person['role'] = 'other';
  }
  const checked = parseClientFileValue(file);
  if (!checked.ok) throw new TypeError(`the generator made a file that is not valid: ${JSON.stringify(checked.faults[0])}`);
  return checked.file;
}

/** At least one person, because a file has a principal applicant. */
const fileFields = fieldsOf(clientFile);
const person = fileFields.find(({ name }) => name === 'persons')?.item;
if (!person) throw new TypeError('a client file has persons');

/**
 * Any valid `dossier-client/1` file: every member of the format, absent, null and empty where the format allows it, texts in many
 * scripts.
 */
export const arbitraryClientFile = (): fc.Arbitrary<ClientFile> =>
  fc
    .tuple(objectOf(fileFields.filter(({ name }) => name !== 'persons')), fc.array(valueOf(person), { minLength: 1, maxLength: 3 }))
    .map(([file, persons]) => putTogether({ ...file, persons }));

