import type { Json } from '../contract';
import { sameJson } from './sameJson';

export type Merged = { ok: true; value: Json | undefined } | { ok: false };

const isObject = (value: Json | undefined): value is { [member: string]: Json } => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Two changes of one value at the same time, made into one where they do not touch each other: different members of an object. A list
 * is a value of its own, since its items have no names. `undefined` is "absent".
 */
export function mergeChanges(base: Json | undefined, mine: Json | undefined, theirs: Json | undefined): Merged {
  if (sameJson(mine, theirs) || sameJson(base, theirs)) return { ok: true, value: mine };
  if (sameJson(base, mine)) return { ok: true, value: theirs };
  // An object that is absent is one without members; "none" (null) is not.
  const [was, own, other] = [base, mine, theirs].map((value) => (value === undefined ? {} : value));
  if (!isObject(was) || !isObject(own) || !isObject(other)) return { ok: false };
  const merged: { [member: string]: Json } = {};
  for (const name of new Set([...Object.keys(other), ...Object.keys(own)])) {
    const member = mergeChanges(was[name], own[name], other[name]);
    if (!member.ok) return member;
    if (member.value !== undefined) merged[name] = member.value;
  }
  return { ok: true, value: Object.keys(merged).length === 0 ? undefined : merged };
}
