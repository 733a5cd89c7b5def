import type { Entry, Facts, FileView } from '../contract';
import type { RecordedFile } from './recordedFile';

/**
 * `uncertain` and `evidence` name facts by JSON Pointer. In the interchange format a pointer counts list entries; the data service
 * keeps records by their ids instead, so that removing or moving an entry never makes a pointer mean another fact. An edit has to
 * be shown the same way.
 */
const listsWithPaths: ReadonlySet<string> = new Set(['uncertain', 'evidence']);

export const hasPaths = (list: string): boolean => listsWithPaths.has(list);

type Shape = Pick<RecordedFile, 'persons' | 'employers' | 'lists'>;

/** As RFC 6901 writes the index of an array: "00" is none. */
const positions = /^(0|[1-9]\d*)$/;

/** The list of that name; a pointer may name anything, `constructor` too. */
const listNamed = <T>(lists: Readonly<Record<string, T>> | undefined, name: string | undefined): T | undefined =>
  lists !== undefined && name !== undefined && Object.hasOwn(lists, name) ? lists[name] : undefined;

/** `/persons/0/work/1/noc` → `/persons/<id>/work/<id>/noc`. What cannot be resolved stays as it is. */
export function pathOfRecords(file: Shape, pointer: string): string {
  const segments = pointer.split('/');
  const [, collection, first, list, second] = segments;
  if (collection === undefined || first === undefined || !positions.test(first)) return pointer;
  const position = Number(first);
  if (collection === 'persons') {
    const person = file.persons[position];
    if (person === undefined) return pointer;
    segments[2] = person.id;
    if (second !== undefined && positions.test(second)) segments[4] = listNamed(person.lists, list)?.[Number(second)]?.id ?? second;
  } else if (collection === 'employers') {
    segments[2] = file.employers[position]?.employer.id ?? first;
  } else {
    segments[2] = listNamed(file.lists, collection)?.[position]?.id ?? first;
  }
  return segments.join('/');
}

type Identified = { id: string };

/** Tells where a record stands among others. Each list is walked once, however many paths name something in it. */
function placesIn(): (records: readonly Identified[], id: string) => number | undefined {
  const known = new Map<readonly Identified[], ReadonlyMap<string, number>>();
  return (records, id) => {
    const places = known.get(records) ?? new Map(records.map((record, place) => [record.id, place]));
    known.set(records, places);
    return places.get(id);
  };
}

/** Converts paths that name records of one file into pointers. A record that is gone leaves its id in the pointer, which then points at nothing. */
function pointersOf(file: Shape): (path: string) => string {
  const place = placesIn();
  const employers = file.employers.map(({ employer }) => employer);
  return (path) => {
    const segments = path.split('/');
    const [, collection, first, list, second] = segments;
    if (collection === undefined || first === undefined) return path;
    if (collection === 'persons') {
      const position = place(file.persons, first);
      if (position === undefined) return path;
      segments[2] = String(position);
      const entries = listNamed(file.persons[position]?.lists, list);
      if (entries && second !== undefined) segments[4] = String(place(entries, second) ?? second);
    } else {
      segments[2] = String(place(collection === 'employers' ? employers : (listNamed(file.lists, collection) ?? []), first) ?? first);
    }
    return segments.join('/');
  };
}

/** The inverse of `pathOfRecords`. */
export const pointerOf = (file: Shape, path: string): string => pointersOf(file)(path);

const recordIds = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether a pointer still holds the id of a record: one that is gone. */
export const namesGoneRecord = (pointer: string): boolean => {
  const [, collection, first = '', , second = ''] = pointer.split('/');
  return recordIds.test(first) || (collection === 'persons' && recordIds.test(second));
};

const withPath = (data: Facts, convert: (path: string) => string): Facts => {
  const { path } = data;
  return typeof path === 'string' ? { ...data, path: convert(path) } : data;
};

const convertAll = <File extends Shape>(view: File, convert: (path: string) => string): File => {
  if (![...listsWithPaths].some((list) => view.lists[list] !== undefined)) return view;
  const lists = Object.entries(view.lists).map(([name, entries]) => [name, hasPaths(name) ? entries.map((entry) => ({ ...entry, data: withPath(entry.data, convert) })) : entries] as const);
  return { ...view, lists: Object.fromEntries(lists) };
};

/** The file with every path naming records by their ids. */
export const withPathsOfRecords = (view: FileView): FileView => convertAll(view, (path) => pathOfRecords(view, path));
/** The file with every path as a pointer of the interchange format. */
export const withPointers = <File extends Shape>(view: File): File => convertAll(view, pointersOf(view));
/** The data of an entry of such a list, its path naming records by their ids. */
export const dataOfRecords = (view: Shape, list: string, data: Facts): Facts => (hasPaths(list) ? withPath(data, (path) => pathOfRecords(view, path)) : data);

/** How paths name a record: an entry by where it is listed, an employer by its own id. */
export const pathOfEntry = (personId: string | null, list: string, id: string): string => (personId === null ? `/${list}/${id}` : `/persons/${personId}/${list}/${id}`);
export const pathOfPerson = (id: string): string => `/persons/${id}`;
export const pathOfEmployer = (id: string): string => `/employers/${id}`;

export type PathEntry = { list: string; index: number; entry: Pick<Entry, 'id' | 'data'> };

/**
 * The entries of `uncertain` and `evidence` that lose their meaning with `record` (a path that names records by their ids): those about
 * it or a part of it, and those about one of these. In the order of the lists, which hold paths of the same form.
 */
export function entriesAbout(lists: Readonly<Record<string, readonly Pick<Entry, 'id' | 'data'>[]>>, record: string): PathEntry[] {
  const all = [...listsWithPaths].flatMap((list) => (lists[list] ?? []).map((entry, index) => ({ list, index, entry })));
  const others = all.filter(({ list, entry }) => pathOfEntry(null, list, entry.id) !== record);
  const about = new Set(others.filter(({ entry }) => isWithin(entry.data['path'], record)));
  // What is said about one of these again; hardly ever anything.
  const aboutEntries = others.filter(({ entry: { data } }) => [...listsWithPaths].some((list) => isWithin(data['path'], `/${list}`)));
  for (const gone of about) {
    const own = pathOfEntry(null, gone.list, gone.entry.id);
    for (const one of aboutEntries) if (isWithin(one.entry.data['path'], own)) about.add(one);
  }
  return all.filter((one) => about.has(one));
}

const isWithin = (path: unknown, record: string): boolean => typeof path === 'string' && (path === record || path.startsWith(`${record}/`));
