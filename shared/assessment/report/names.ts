import { z } from 'zod';
import { clientFile, type ClientFile, type Person } from '../../clientFile';
import { unwrap } from '../../clientFile/fieldsOf';
import { leaves, members } from '../../clientFile/registries';
import { countryName, provinceName } from '../../places';
import { fieldLabel, optionLabel } from '../../texts';
import { lookUpAt, type LookUp } from '../facts/lookUps';
import { lookUpLead, lookUpSentence, type LookUpSubject, type Requirements } from './lookUpWords';

type Language = 'en' | 'fr';

/** "Chidi Okafor", or the person's id in the file where no name is known. */
export const personName = ({ id, name }: Pick<Person, 'id' | 'name'>): string => [name?.given, name?.family].filter((part) => part !== undefined && part !== '').join(' ') || id;

/** What stands for all persons of a file but the one assessed. */
export const familyMembers = { en: 'Members of the family (spouse or partner, children)', fr: 'Membres de la famille (époux ou conjoint, enfants)' } as const;

/** French has a space before it. */
const colon = { en: ':', fr: '\u00A0:' } as const;

/** Members by which people tell entries of a list apart, the most telling first. */
const telling = ['title', 'legalName', 'test', 'field', 'institution', 'number', 'kind', 'country', 'province'];

/** What stands in a schema, read once: the library takes its time to say what a schema is, and a report names thousands of facts. */
type Shape = { members: Readonly<Record<string, z.core.$ZodType>> } | { element: z.core.$ZodType } | 'leaf';
const shapes = new WeakMap<z.ZodType, Shape>();
const inner = new WeakMap<z.core.$ZodType, z.ZodType>();

function shapeOf(schema: z.ZodType): Shape {
  const known = shapes.get(schema);
  if (known) return known;
  const shape: Shape = schema instanceof z.ZodObject ? { members: schema.shape } : schema instanceof z.ZodArray ? { element: schema.element } : 'leaf';
  shapes.set(schema, shape);
  return shape;
}

function unwrapped(wrapped: z.core.$ZodType): z.ZodType {
  const known = inner.get(wrapped);
  if (known) return known;
  const { schema } = unwrap(wrapped);
  inner.set(wrapped, schema);
  return schema;
}

const labelPaths = new WeakMap<z.core.$ZodType, { path: string | undefined }>();
function labelPathOf(wrapped: z.core.$ZodType): string | undefined {
  const known = labelPaths.get(wrapped);
  if (known) return known.path;
  const path = wrapped instanceof z.ZodType ? members.get(wrapped)?.path : undefined;
  labelPaths.set(wrapped, { path });
  return path;
}

/** What an entry is called: a title, a test, a country; empty where nothing tells. */
function entryName(schema: z.ZodType, entry: unknown, language: Language): string {
  const shape = shapeOf(schema);
  if (shape === 'leaf' || !('members' in shape) || typeof entry !== 'object' || entry === null) return '';
  for (const member of telling) {
    const value: unknown = Reflect.get(entry, member);
    const wrapped = shape.members[member];
    if (typeof value !== 'string' || value === '' || !wrapped) continue;
    const leaf = leaves.get(unwrapped(wrapped));
    if (leaf?.widget === 'country') return countryName(value, language);
    if (leaf?.widget === 'province') return provinceName(value, language);
    return leaf?.choice ? optionLabel(leaf.choice, value, language) : value;
  }
  return '';
}

/** For whom a requirement is to be looked up, where the file has several persons, and with which of several job offers. */
export function subjectOfLookUp(lookUp: LookUp, { persons, jobOffers = [], employers = [] }: Pick<ClientFile, 'persons' | 'jobOffers' | 'employers'>): LookUpSubject {
  if (lookUp.kind === 'list') return {};
  const person = persons.find(({ id }) => id === lookUp.personId);
  const place = jobOffers.findIndex(({ id }) => id === lookUp.jobOfferId);
  const offer = jobOffers[place];
  return {
    ...(person && persons.length > 1 ? { person: personName(person) } : {}),
    ...(offer ? { offer: offer.title ?? employers.find(({ id }) => id === offer.employerId)?.legalName ?? String(place + 1) } : {}),
  };
}

const decoded = (segment: string): string => segment.replaceAll('~1', '/').replaceAll('~0', '~');

/**
 * A fact of a client in words, by its JSON Pointer: `Chidi Okafor › Language tests: IELTS › Reading`; what is to be looked up as a sentence
 * that says so (`requirements`: the words of those that are to be checked). What the format does not know is named as the pointer names it.
 */
export function factName(pointer: string, client: ClientFile, language: Language, requirements?: Requirements): string {
  if (pointer === '/persons') return familyMembers[language];
  const lookUp = lookUpAt(pointer);
  if (lookUp) return lookUpSentence(lookUp, language, requirements, subjectOfLookUp(lookUp, client));
  const parts: string[] = [];
  let schema: z.ZodType | undefined = clientFile;
  let value: unknown = client;
  for (const [depth, segment] of pointer.split('/').slice(1).map(decoded).entries()) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, segment) : undefined;
    const shape: Shape = schema ? shapeOf(schema) : 'leaf';
    if (shape !== 'leaf' && 'members' in shape) {
      const wrapped: z.core.$ZodType | undefined = Object.hasOwn(shape.members, segment) ? shape.members[segment] : undefined;
      const path = wrapped && labelPathOf(wrapped);
      parts.push(path === undefined ? segment : fieldLabel({ path }, language));
      schema = wrapped && unwrapped(wrapped);
    } else if (shape !== 'leaf') {
      const element: z.ZodType = unwrapped(shape.element);
      const list = parts.pop() ?? '';
      const ofPerson = depth === 1 && pointer.startsWith('/persons/') ? client.persons[Number(segment)] : undefined;
      const name = ofPerson ? '' : entryName(element, value, language);
      parts.push(ofPerson ? personName(ofPerson) : name === '' ? `${list} ${Number(segment) + 1}` : `${list}${colon[language]} ${name}`);
      schema = element;
    } else {
      parts.push(segment);
    }
  }
  return parts.join(' › ');
}

/** A fact of a client in a line for a list of many: of what is to be looked up the lead alone. */
export function factLead(pointer: string, client: ClientFile, language: Language, requirements?: Requirements): string {
  const lookUp = lookUpAt(pointer);
  return lookUp ? lookUpLead(lookUp, language, requirements, subjectOfLookUp(lookUp, client)) : factName(pointer, client, language, requirements);
}

/** Each fact once, in the order of first mention. */
export const factNames = (pointers: readonly string[], client: ClientFile, language: Language, requirements?: Requirements): string[] => [...new Set(pointers.map((pointer) => factName(pointer, client, language, requirements)))];
