import type { Condition, Criterion } from './types';
import type { LoadedPack } from './load';
import type { Day } from '../engine/days';

const found = new WeakMap<object, readonly string[]>();

/** Ids of the parameters, tables and scores that an expression names, however deep: in one order, in whatever order its members are written. */
export function namedIn(expression: unknown): readonly string[] {
  if (typeof expression !== 'object' || expression === null) return [];
  const known = found.get(expression);
  if (known) return known;
  const names = Object.entries(expression).flatMap(([member, value]: [string, unknown]) => {
    if ((member === 'parameter' || member === 'table' || member === 'score') && typeof value === 'string') return [value];
    return namedIn(value);
  });
  const unique = [...new Set(names)].toSorted();
  found.set(expression, unique);
  return unique;
}

/** The parameters and tables of a condition whose figures the sources do not vouch for on a day. */
function unvouched(condition: Condition, pack: LoadedPack, on: Day): string[] {
  return namedIn(condition).flatMap((id) => {
    if (!pack.hasScore(id)) return pack.isVouchedFor(id, on) ? [] : [id];
    const factors = pack.score(id, on)?.version.factors ?? [];
    return factors.flatMap(({ value }) => namedIn(value)).filter((name) => !pack.hasScore(name) && !pack.isVouchedFor(name, on));
  });
}

/** Points systems that are shown beside such criteria, without being asked by them, of which some figure is not vouched for on a day. */
export function shownToVerify(shown: readonly string[], criteria: readonly Criterion[], pack: LoadedPack, on: Day): string[] {
  const asked = new Set(criteria.flatMap(({ condition }) => namedIn(condition)));
  return shown.filter((id) => !asked.has(id) && unvouched({ number: { score: id }, atLeast: 0 }, pack, on).length > 0);
}

/** What has to be looked up before an outcome that rests on these criteria is relied upon: figures older than the day, or none for it. */
export function toVerify(criteria: readonly Criterion[], pack: LoadedPack, on: Day): string[] {
  const conditions = criteria.flatMap(({ condition, exceptions }) => [...(condition === 'judgement' ? [] : [condition]), ...(exceptions ?? []).map(({ when }) => when)]);
  return [...new Set(conditions.flatMap((condition) => unvouched(condition, pack, on)))];
}
