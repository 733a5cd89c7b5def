import type { ClientFile, Person } from '../../clientFile';
import type { Bilingual, Improvable, Step } from '../pack/types';

/** The day on which a change is decided, and the day on which the result is looked at: later where time has to pass. `YYYY-MM-DD` */
export interface Days {
  from: string;
  on: string;
}

/** A change that somebody could make, carried out on the facts so that the rules themselves say what it gives. */
export interface Move {
  id: string;
  /** What changes, from what to what. */
  label: Bilingual;
  by: Improvable['by'];
  who: Step['by'];
  /** How long it usually takes, in months. */
  leadMonths: number;
  /** Of moves of one group only one is made. */
  group: string;
  /** The first day on which it is done, where it is time that has to pass. */
  until?: string;
  /** The file with the change made; undefined where there is nothing to change. */
  apply: (client: ClientFile, personId: string, days: Days) => ClientFile | undefined;
}

/** The file with one person changed; undefined where the change finds nothing to do. */
export function changed(client: ClientFile, personId: string, change: (person: Person) => Person | undefined): ClientFile | undefined {
  const index = client.persons.findIndex(({ id }) => id === personId);
  const person = client.persons[index];
  const next = person && change(person);
  return next && { ...client, persons: client.persons.with(index, next) };
}

/** The spouse or partner, seen from the person assessed. */
export function partnerOf(client: ClientFile, personId: string): string | undefined {
  const role = client.persons.find(({ id }) => id === personId)?.role;
  return client.persons.find((other) => (role === 'principal' && other.role === 'spouse') || (role === 'spouse' && other.role === 'principal'))?.id;
}

const escaped = (segment: string): string => segment.replaceAll('~1', '/').replaceAll('~0', '~');

/**
 * The file with a value at a JSON Pointer; undefined takes it away. Objects on the way that are not there are made, and what was unsettled
 * there is settled.
 */
export function withValue(client: ClientFile, pointer: string, value: unknown): ClientFile {
  const copy: ClientFile = { ...client };
  if (client.uncertain) copy.uncertain = client.uncertain.filter(({ path }) => path !== pointer && !path.startsWith(`${pointer}/`));
  const segments = pointer.split('/').slice(1).map(escaped);
  const last = segments.pop() ?? '';
  let place: object = copy;
  for (const segment of segments) {
    const inner: unknown = Reflect.get(place, segment);
    const fresh: object = Array.isArray(inner) ? [...inner] : typeof inner === 'object' && inner !== null ? { ...inner } : {};
    Reflect.set(place, segment, fresh);
    place = fresh;
  }
  if (value === undefined) Reflect.deleteProperty(place, last);
  else Reflect.set(place, last, value);
  return copy;
}

/** The value at a JSON Pointer; undefined where nothing stands. */
export function valueAt(client: ClientFile, pointer: string): unknown {
  let place: unknown = client;
  for (const segment of pointer.split('/').slice(1).map(escaped)) {
    if (typeof place !== 'object' || place === null || !Object.hasOwn(place, segment)) return undefined;
    place = Reflect.get(place, segment);
  }
  return place;
}

/** An id that the file does not use yet. */
export function freshId(client: ClientFile, wanted: string): string {
  const used = new Set([...client.persons, ...(client.employers ?? []), ...(client.jobOffers ?? [])].map(({ id }) => id));
  let id = wanted;
  for (let next = 2; used.has(id); next += 1) id = `${wanted}-${next}`;
  return id;
}
