const itemsOf = (value: unknown, list: string): unknown[] => {
  const items: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, list) : undefined;
  return Array.isArray(items) ? items : [];
};

const memberOf = (value: unknown, member: string): unknown => (typeof value === 'object' && value !== null ? Reflect.get(value, member) : undefined);

const idsOf = (file: unknown, list: string): ReadonlySet<unknown> => new Set(itemsOf(file, list).map((item) => memberOf(item, 'id')));

/** Who and what the references of a file can name. */
export type Ids = { persons: ReadonlySet<unknown>; employers: ReadonlySet<unknown>; hasPrincipal: boolean };

/** Read before the file is checked, because a reference may stand before what it names. */
export const idsIn = (file: unknown): Ids => ({
  persons: idsOf(file, 'persons'),
  employers: idsOf(file, 'employers'),
  hasPrincipal: itemsOf(file, 'persons').some((person) => memberOf(person, 'role') === 'principal'),
});
