import { pointerTo } from '../../../clientFile';
import type { Fault } from '../../../errors';
import { packFault } from '../faults';
import type { Pack } from '../types';
import type { Path } from './expressions';

/** Ids that stand twice in one list. */
export function duplicateFaults(items: readonly { id: string }[], path: Path): Fault[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }, index) => {
    const repeated = seen.has(id);
    seen.add(id);
    return repeated ? [packFault(pointerTo([...path, index, 'id']), 'duplicate-id', { id })] : [];
  });
}

/** Parameters, tables and points systems share one list of names: a result names what to verify by id alone. */
export function sharedIdFaults({ parameters, tables, scores }: Pack): Fault[] {
  const seen = new Set<string>();
  return Object.entries({ parameters, tables, scores }).flatMap(([member, items]) =>
    items.flatMap(({ id }, index) => {
      const repeated = seen.has(id);
      seen.add(id);
      return repeated ? [packFault(pointerTo([member, index, 'id']), 'duplicate-id', { id })] : [];
    }),
  );
}

/** Every citation that is named anywhere has to be there. */
export function citationFaults(value: unknown, citations: Pack['citations'], path: Path = []): Fault[] {
  if (typeof value !== 'object' || value === null) return [];
  const members: readonly [string | number, unknown][] = Array.isArray(value) ? value.map((item: unknown, index) => [index, item]) : Object.entries(value);
  return members.flatMap(([member, inner]) => {
    if (path.length === 0 && member === 'citations') return [];
    if (member !== 'citations' || !Array.isArray(inner)) return citationFaults(inner, citations, [...path, member]);
    return inner.flatMap((id: unknown, index) => (typeof id === 'string' && Object.hasOwn(citations, id) ? [] : [packFault(pointerTo([...path, member, index]), 'unknown-citation', { id: String(id) })]));
  });
}

/** Ids that lead back to themselves by what they name. */
export function cycleFaults(leads: ReadonlyMap<string, readonly { to: string; path: Path }[]>): Fault[] {
  const faults: Fault[] = [];
  const settled = new Set<string>();
  const follow = (id: string, way: readonly string[]): void => {
    for (const { to, path } of leads.get(id) ?? []) {
      if (way.includes(to)) faults.push(packFault(pointerTo(path), 'cycle', { way: [...way.slice(way.indexOf(to)), to].join(' → ') }));
      else if (!settled.has(to)) follow(to, [...way, to]);
    }
    settled.add(id);
  };
  for (const id of leads.keys()) if (!settled.has(id)) follow(id, [id]);
  return faults;
}
