import { z } from 'zod';
import type { ClientFile } from '../../clientFile';
import { assess, type Assessment } from '../assess';
import type { PathwayResult } from '../engine/outcome';
import type { Pointer } from '../engine/values';
import { memberAt } from '../report/observed';
import { valueAt } from '../result/observed';

/** Facts that a pathway waits for: those of its criteria, then those of what it takes besides. Each once. */
export function waitedFor({ criteria, requirements }: Pick<PathwayResult, 'criteria' | 'requirements'>): Pointer[] {
  const besides = requirements ? [requirements.entry, requirements.biometrics, requirements.medical, requirements.caq, requirements.applyAt] : [];
  return [...new Set([...criteria, ...besides].flatMap(({ missing }) => missing))];
}

/** A copy with an empty record at a place of which nothing is known; what lies on the way is made where it is not there. */
function withEmpty(value: unknown, [segment, ...rest]: readonly string[]): unknown {
  if (segment === undefined) return value ?? {};
  if (Array.isArray(value)) return value.map((item: unknown, index) => (String(index) === segment ? withEmpty(item, rest) : item));
  const known = typeof value === 'object' && value !== null ? value : {};
  return { ...known, [segment]: withEmpty(Reflect.get(known, segment), rest) };
}

/**
 * Which members are asked of objects of which nothing at all is known: the rules wait for the object as a whole, and say what they read
 * of it once it is there and empty. By the object's pointer; none for an object of which no member in particular is read.
 * `pathwayIds`: the pathways that ask.
 */
export function membersAsked({ client, pack, personId, asOf, pathways, subject }: Assessment, pathwayIds: readonly string[]): ReadonlyMap<Pointer, readonly string[]> {
  const asking = pathways.filter(({ id }) => pathwayIds.includes(id));
  const unknown = [...new Set(asking.flatMap(waitedFor))].filter((pointer) => memberAt(pointer).schema instanceof z.ZodObject && valueAt(subject.source, pointer) === undefined);
  if (unknown.length === 0) return new Map();
  // An empty record is what the format would not take where it requires members; rules read each of them as not known.
  const asIfThere = unknown.reduce<unknown>((file, pointer) => withEmpty(file, pointer.split('/').slice(1)), client) as ClientFile;
  const missing = assess(asIfThere, pack, { asOf, personId, pathwayIds, trace: true }).pathways.flatMap(waitedFor);
  return new Map(unknown.flatMap((pointer) => {
    const members = missing.flatMap((inner) => (inner.startsWith(`${pointer}/`) ? inner.slice(pointer.length + 1).split('/')[0] ?? [] : []));
    return members.length > 0 ? [[pointer, [...new Set(members)]] as const] : [];
  }));
}
