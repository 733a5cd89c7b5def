import type { Entry, Facts, FileView, Json, LinkedEmployer, PersonView } from '../../../shared/contract';

// Views of a file as the data service gives them, from nothing but the facts a test is about. Ids count up, so that a failed
// expectation names the record.
let next = 0;
const id = () => `01930000-0000-7000-8000-${String(++next).padStart(12, '0')}`;

/** Literals of different shape in one list carry `undefined` in their common type; the wire drops it, and so does the view. */
export type Given = Record<string, Json | undefined>;
const known = (given: Given): Facts => Object.fromEntries(Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));

export const anEntry = (data: Given, extra: Partial<Entry> = {}): Entry => ({ id: id(), revision: 1, data: known(data), ...extra });

export function aPerson(data: Given, lists: Record<string, Given[]> = {}): PersonView {
  return {
    ...anEntry({ id: 'p1', role: 'principal', name: { family: 'Example', given: 'Ada' }, ...data }),
    lists: Object.fromEntries(Object.entries(lists).map(([name, items]) => [name, items.map((item) => anEntry(item))])),
  };
}

export const anEmployer = (localId: string, legalName: string, lmias: Entry[]): LinkedEmployer => ({
  ...anEntry({}),
  localId,
  employer: { ...anEntry({ legalName }), lmias, files: 1 },
});

export const aFile = (parts: Partial<Pick<FileView, 'persons' | 'data' | 'lists' | 'employers'>>): FileView => ({
  id: id(),
  revision: 1,
  fileNumber: '2026-0001',
  status: 'retained',
  responsibleId: id(),
  createdAt: '2026-03-02T15:00:00.000Z',
  updatedAt: '2026-03-02T15:00:00.000Z',
  deletedAt: null,
  data: {},
  persons: [aPerson({})],
  employers: [],
  lists: {},
  ...parts,
});
