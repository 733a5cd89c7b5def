import type { Entry, Facts, FileView, Json, LinkedEmployer, PersonView } from '../contract';

/** The data of a record with one member changed; `undefined` takes it out. */
export const withMember = (data: Facts, member: string, to: Json | undefined): Facts => {
  const { [member]: _replaced, ...others } = data;
  return to === undefined ? others : { ...others, [member]: to };
};

export const inserted = <T>(records: readonly T[], record: T, index: number): T[] => [...records.slice(0, index), record, ...records.slice(index)];
export const replaced = <T extends { id: string }>(records: readonly T[], id: string, change: (record: T) => T): T[] => records.map((record) => (record.id === id ? change(record) : record));
export const without = <T extends { id: string }>(records: readonly T[], id: string): T[] => records.filter((record) => record.id !== id);

export type Lists = Record<string, Entry[]>;
export type Holder = { kind: 'file' | 'person'; id: string };
export type Found = { entry: Entry; list: string; index: number; parent: Holder };

const listsOf = (view: FileView): { parent: Holder; lists: Lists }[] => [
  { parent: { kind: 'file', id: view.id }, lists: view.lists },
  ...view.persons.map(({ id, lists }) => ({ parent: { kind: 'person' as const, id }, lists })),
];

/** Where an entry stands in the file. */
export function findEntry(view: FileView, id: string): Found | undefined {
  for (const { lists, parent } of listsOf(view)) {
    for (const [list, entries] of Object.entries(lists)) {
      const index = entries.findIndex((entry) => entry.id === id);
      const entry = entries[index];
      if (entry) return { entry, list, index, parent };
    }
  }
  return undefined;
}

/** The lists of the file or of a person; undefined when there is no such holder (an employer's LMIAs are not among them). */
export function listsAt(view: FileView, parent: { kind: 'file' | 'person' | 'employer'; id: string }): Lists | undefined {
  return listsOf(view).find((holder) => holder.parent.kind === parent.kind && holder.parent.id === parent.id)?.lists;
}

export const changePerson = (view: FileView, id: string, change: (person: PersonView) => PersonView): FileView => ({ ...view, persons: replaced(view.persons, id, change) });

/** The file with the lists of one holder changed. */
export const changeLists = (view: FileView, { kind, id }: Holder, change: (lists: Lists) => Lists): FileView =>
  kind === 'file' ? { ...view, lists: change(view.lists) } : changePerson(view, id, (person) => ({ ...person, lists: change(person.lists) }));

/** The file with one list changed in place. */
export const changeList = (view: FileView, { parent, list }: Pick<Found, 'parent' | 'list'>, change: (entries: Entry[]) => Entry[]): FileView =>
  changeLists(view, parent, (lists) => ({ ...lists, [list]: change(lists[list] ?? []) }));

export const changeLink = (view: FileView, id: string, change: (link: LinkedEmployer) => LinkedEmployer): FileView => ({ ...view, employers: replaced(view.employers, id, change) });

/** The LMIA of one of the file's employers, and whose it is. */
export function findLmia(view: FileView, id: string): { lmia: Entry; index: number; link: LinkedEmployer } | undefined {
  for (const link of view.employers) {
    const index = link.employer.lmias.findIndex((lmia) => lmia.id === id);
    const lmia = link.employer.lmias[index];
    if (lmia) return { lmia, index, link };
  }
  return undefined;
}

export const changeLmias = (view: FileView, link: LinkedEmployer, change: (lmias: Entry[]) => Entry[]): FileView =>
  changeLink(view, link.id, (one) => ({ ...one, employer: { ...one.employer, lmias: change(one.employer.lmias) } }));

/** How the LMIA of a job offer stands: a record of its employer, none (null) or not known (undefined). */
export const lmiaState = (entry: Entry): string | null | undefined => entry.lmiaId ?? (entry.data['lmia'] === null ? null : undefined);

/** The next free id of the interchange format (`p2`, `e1`, `j1`): no two records of a file share one, whatever they are. */
export function freeLocalId(view: FileView, letter: 'p' | 'e' | 'j'): string {
  const used = new Set([...view.persons, ...(view.lists['jobOffers'] ?? [])].map(({ data }) => data['id']).concat(view.employers.map(({ localId }) => localId)));
  for (let n = 1; ; n++) if (!used.has(`${letter}${n}`)) return `${letter}${n}`;
}
