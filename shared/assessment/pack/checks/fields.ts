import type { Bilingual } from '../../../errors';
import { clientFile, employer, fieldsOf, person, type Field } from '../../../clientFile';
import { derivedList } from '../../facts/derivedLists';
import type { Scalar } from '../types';

/** The members of the records that have a name. */
export type Scope = ReadonlyMap<string, readonly Field[]>;

const personFields = fieldsOf(person);
const employerFields = fieldsOf(employer);

/** Names that every rule may use. */
export const everywhere: Scope = new Map([['applicant', personFields], ['spouse', personFields], ['file', fieldsOf(clientFile)]]);

type Found = { field: Field; mayBeNone: boolean };
export type Place = { found: Found } | { unknownName: string } | { unknownField: string };

/** The member of the client file that a path names, followed as the engine follows it: `employer` goes by `employerId`. */
export function placeOf(path: string, scope: Scope): Place {
  const [name = '', ...members] = path.split('.');
  let fields = scope.get(name);
  if (!fields) return { unknownName: name };
  const last = members.pop() ?? '';
  let mayBeNone = name !== 'file' && name !== 'applicant';
  for (const member of members) {
    const isEmployer: boolean = member === 'employer' && fields.some((one) => one.name === 'employerId');
    const field: Field | undefined = fields.find((one) => one.name === member);
    fields = isEmployer ? employerFields : field?.fields;
    mayBeNone ||= isEmployer || field?.nullable === true;
    if (!fields) return { unknownField: path };
  }
  const field = fields.find((one) => one.name === last);
  return field ? { found: { field, mayBeNone: mayBeNone || field.nullable } } : { unknownField: path };
}

/** The members of the records of a list, also of one that follows from other facts. */
export function recordFieldsOf(path: string, scope: Scope): { records: readonly Field[] } | Place {
  const derived = derivedList(path);
  if (derived && scope.has(path.split('.')[0] ?? '')) return { records: derived.fields };
  const place = placeOf(path, scope);
  const records = 'found' in place && place.found.field.widget === 'list' ? place.found.field.item?.fields : undefined;
  return records ? { records } : place;
}

export const isNumeric = ({ widget }: Field): boolean => ['date', 'integer', 'decimal', 'money', 'percent'].includes(widget);
export const isWhole = ({ widget }: Field): boolean => widget === 'date' || widget === 'integer';
export const isLeaf = ({ widget }: Field): boolean => widget !== 'object' && widget !== 'list';
const isText = (field: Field): boolean => isLeaf(field) && !isNumeric(field) && field.widget !== 'yesNo';

/** Whether a field of the file can have a value at all. */
export function isPossible(value: Scalar, { field, mayBeNone }: Found): boolean {
  if (value === null) return mayBeNone;
  if (typeof value === 'boolean') return field.widget === 'yesNo';
  if (typeof value === 'number') return isNumeric(field) && field.widget !== 'date';
  if (field.options) return field.options.includes(value);
  return field.widget === 'date' || isText(field);
}

export const expectations = {
  number: { en: 'a number or a day', fr: 'un nombre ni un jour' },
  leaf: { en: 'a single value', fr: 'une valeur simple' },
  records: { en: 'a list of records', fr: 'une liste d’éléments' },
} as const satisfies Record<string, Bilingual>;
