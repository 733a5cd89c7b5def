import type { Facts, FileView } from '../../shared/contract';

/**
 * `uncertain` and `evidence` name facts by JSON Pointer. In the interchange format a pointer counts list entries; stored, it
 * names records by their ids, so that removing or moving an entry never makes it point at another fact.
 */
export const listsWithPaths: ReadonlySet<string> = new Set(['uncertain', 'evidence']);

type Shape = Pick<FileView, 'persons' | 'employers' | 'lists'>;

const withPath = (data: Facts, convert: (path: string) => string): Facts =>
  typeof data['path'] === 'string' ? { ...data, path: convert(data['path']) } : data;

/** `/persons/0/work/1/noc` → `/persons/<id>/work/<id>/noc`. What cannot be resolved stays as it is. */
export function toStoredPath(file: Shape, pointer: string): string {
  const segments = pointer.split('/');
  const [, collection, first, list, second] = segments;
  if (collection === undefined || first === undefined || !/^\d+$/.test(first)) return pointer;
  const position = Number(first);
  if (collection === 'persons') {
    const person = file.persons[position];
    if (person === undefined) return pointer;
    segments[2] = person.id;
    if (list !== undefined && second !== undefined && /^\d+$/.test(second)) segments[4] = person.lists[list]?.[Number(second)]?.id ?? second;
  } else if (collection === 'employers') {
    segments[2] = file.employers[position]?.employer.id ?? first;
  } else {
    segments[2] = file.lists[collection]?.[position]?.id ?? first;
  }
  return segments.join('/');
}

/** The inverse of `toStoredPath`. A record that is gone leaves its id in the pointer, which then points at nothing. */
export function toPointer(file: Shape, stored: string): string {
  const segments = stored.split('/');
  const [, collection, first, list, second] = segments;
  if (collection === undefined || first === undefined) return stored;
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

export const storeData = (file: Shape, list: string, data: Facts): Facts =>
  listsWithPaths.has(list) ? withPath(data, (path) => toStoredPath(file, path)) : data;

export const showData = (file: Shape, list: string, data: Facts): Facts =>
  listsWithPaths.has(list) ? withPath(data, (path) => toPointer(file, path)) : data;
