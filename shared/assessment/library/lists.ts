import { occupationList } from './occupations';

/** What a list of the rules names, of those that have words: provinces, countries, professions of an agreement, exemption codes. */
export type ListKind = 'province' | 'country' | 'profession' | 'code';

export interface Listed {
  of: ListKind;
  values: readonly string[];
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** By the last name of the field that is one of the list. */
const ofFields: Readonly<Record<string, ListKind>> = { province: 'province', country: 'country', entry: 'profession' };
/** By the name of the argument of a measure. */
const ofArguments: Readonly<Record<string, ListKind>> = { provinces: 'province', countries: 'country', entries: 'profession', codes: 'code' };

/** A list that a member of an expression holds; null for occupations, which have words of their own, and for lists without words. */
export function listIn(member: string, value: unknown, parent: object): Listed | null {
  if (!Array.isArray(value) || value.length === 0 || !value.every(isText) || occupationList(member, value)) return null;
  const of = member === 'is' && 'field' in parent && isText(parent.field) ? ofFields[parent.field.split('.').at(-1) ?? ''] : ofArguments[member];
  return of === undefined ? null : { of, values: value };
}

/** Every list with words that an expression holds, however deep, in the order of the rule. */
export function listsIn(expression: unknown): readonly Listed[] {
  if (typeof expression !== 'object' || expression === null) return [];
  return Object.entries(expression).flatMap(([member, value]: [string, unknown]) => {
    const list = listIn(member, value, expression);
    return list ? [list] : listsIn(value);
  });
}
