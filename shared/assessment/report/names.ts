import { z } from 'zod';
import { clientFile, type ClientFile, type Person } from '../../clientFile';
import { unwrap } from '../../clientFile/fieldsOf';
import { leaves, members } from '../../clientFile/registries';
import { countryName, provinceName } from '../../places';
import { fieldLabel, optionLabel } from '../../texts';

type Language = 'en' | 'fr';

/** "Chidi Okafor", or the person's id in the file where no name is known. */
export const personName = ({ id, name }: Pick<Person, 'id' | 'name'>): string => [name?.given, name?.family].filter((part) => part !== undefined && part !== '').join(' ') || id;

/** What stands for all persons of a file but the one assessed. */
export const familyMembers = { en: 'Members of the family (spouse or partner, children)', fr: 'Membres de la famille (époux ou conjoint, enfants)' } as const;

/** French has a space before it. */
const colon = { en: ':', fr: '\u00A0:' } as const;

/** Members by which people tell entries of a list apart, the most telling first. */
const telling = ['title', 'legalName', 'test', 'field', 'institution', 'number', 'kind', 'country', 'province'];

/** What an entry is called: a title, a test, a country; empty where nothing tells. */
function entryName(schema: z.ZodType, entry: unknown, language: Language): string {
  if (!(schema instanceof z.ZodObject) || typeof entry !== 'object' || entry === null) return '';
  for (const member of telling) {
    const value: unknown = Reflect.get(entry, member);
    if (typeof value !== 'string' || value === '' || !(member in schema.shape)) continue;
    const leaf = leaves.get(unwrap(schema.shape[member]).schema);
    if (leaf?.widget === 'country') return countryName(value, language);
    if (leaf?.widget === 'province') return provinceName(value, language);
    return leaf?.choice ? optionLabel(leaf.choice, value, language) : value;
  }
  return '';
}

const decoded = (segment: string): string => segment.replaceAll('~1', '/').replaceAll('~0', '~');

/**
 * A fact of a client in words, by its JSON Pointer: `Chidi Okafor › Language tests: IELTS › Reading`. What the format does not know is
 * named as the pointer names it.
 */
export function factName(pointer: string, client: ClientFile, language: Language): string {
  if (pointer === '/persons') return familyMembers[language];
  const parts: string[] = [];
  let schema: z.ZodType | undefined = clientFile;
  let value: unknown = client;
  for (const [depth, segment] of pointer.split('/').slice(1).map(decoded).entries()) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, segment) : undefined;
    if (schema instanceof z.ZodObject) {
      const wrapped: z.core.$ZodType | undefined = Object.hasOwn(schema.shape, segment) ? schema.shape[segment] : undefined;
      const path = wrapped instanceof z.ZodType ? members.get(wrapped)?.path : undefined;
      parts.push(path === undefined ? segment : fieldLabel({ path }, language));
      schema = wrapped && unwrap(wrapped).schema;
    } else if (schema instanceof z.ZodArray) {
      const element: z.ZodType = unwrap(schema.element).schema;
      const list = parts.pop() ?? '';
      const ofPerson = depth === 1 && pointer.startsWith('/persons/') ? client.persons[Number(segment)] : undefined;
      const name = entryName(element, value, language);
      parts.push(ofPerson ? personName(ofPerson) : name === '' ? `${list} ${Number(segment) + 1}` : `${list}${colon[language]} ${name}`);
      schema = element;
    } else {
      parts.push(segment);
    }
  }
  return parts.join(' › ');
}

/** Each fact once, in the order of first mention. */
export const factNames = (pointers: readonly string[], client: ClientFile, language: Language): string[] => [...new Set(pointers.map((pointer) => factName(pointer, client, language)))];
