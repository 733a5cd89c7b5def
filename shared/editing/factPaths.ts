import type { Facts, FileView } from '../contract';

/**
 * `uncertain` and `evidence` name facts by JSON Pointer. In the interchange format a pointer counts list entries; the data service
 * keeps records by their ids instead, so that removing or moving an entry never makes a pointer mean another fact. An edit has to
 * be shown the same way.
 */
const listsWithPaths: ReadonlySet<string> = new Set(['uncertain', 'evidence']);

export const hasPaths = (list: string): boolean => listsWithPaths.has(list);

type Shape = Pick<FileView, 'persons' | 'employers' | 'lists'>;

const positions = /^\d+$/;

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
    if (list !== undefined && second !== undefined && positions.test(second)) segments[4] = person.lists[list]?.[Number(second)]?.id ?? second;
  } else if (collection === 'employers') {
    segments[2] = file.employers[position]?.employer.id ?? first;
  } else {
    segments[2] = file.lists[collection]?.[position]?.id ?? first;
  }
  return segments.join('/');
}

/** The inverse of `pathOfRecords`. A record that is gone leaves its id in the pointer, which then points at nothing. */
export function pointerOf(file: Shape, path: string): string {
  const segments = path.split('/');
  const [, collection, first, list, second] = segments;
  if (collection === undefined || first === undefined) return path;
  const replace = (at: number, index: number) => {
    if (index >= 0) segments[at] = String(index);
  };
  if (collection === 'persons') {
    const position = file.persons.findIndex((person) => person.id === first);
    replace(2, position);
    const entries = list === undefined ? undefined : file.persons[position]?.lists[list];
    if (entries && second !== undefined) replace(4, entries.findIndex((entry) => entry.id === second));
  } else if (collection === 'employers') {
    replace(2, file.employers.findIndex((link) => link.employer.id === first));
  } else {
    replace(2, file.lists[collection]?.findIndex((entry) => entry.id === first) ?? -1);
  }
  return segments.join('/');
}

const withPath = (data: Facts, convert: (path: string) => string): Facts => {
  const { path } = data;
  return typeof path === 'string' ? { ...data, path: convert(path) } : data;
};

const convertAll = (view: FileView, convert: (path: string) => string): FileView => {
  if (![...listsWithPaths].some((list) => view.lists[list] !== undefined)) return view;
  const lists = Object.entries(view.lists).map(([name, entries]) => [name, hasPaths(name) ? entries.map((entry) => ({ ...entry, data: withPath(entry.data, convert) })) : entries] as const);
  return { ...view, lists: Object.fromEntries(lists) };
};

/** The file with every path naming records by their ids. */
export const withPathsOfRecords = (view: FileView): FileView => convertAll(view, (path) => pathOfRecords(view, path));
/** The file with every path as a pointer of the interchange format. */
export const withPointers = (view: FileView): FileView => convertAll(view, (path) => pointerOf(view, path));
/** The data of an entry of such a list, its path naming records by their ids. */
export const dataOfRecords = (view: Shape, list: string, data: Facts): Facts => (hasPaths(list) ? withPath(data, (path) => pathOfRecords(view, path)) : data);
