const maxDepth = 64;
const maxNodes = 2_000_000;

/**
 * Whether a value that came over a message channel is plain JSON: no cycle, no class instance, no function, no number that
 * JSON cannot hold, no key that could reach a prototype, at most 64 levels and two million nodes. `undefined` counts as absent
 * in an object. Walks without recursion, so that no input can exhaust the stack.
 */
export function isPlainJson(root: unknown): boolean {
  const pending: { value: unknown; depth: number }[] = [{ value: root, depth: 0 }];
  let nodes = 0;
  for (let item = pending.pop(); item !== undefined; item = pending.pop()) {
    const { value, depth } = item;
    if (++nodes > maxNodes) return false;
    if (value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)) continue;
    if (typeof value !== 'object') return false;
    if (depth >= maxDepth) return false;
    if (Array.isArray(value)) {
      for (const element of value) pending.push({ value: element, depth: depth + 1 });
      continue;
    }
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return false;
    for (const [name, member] of Object.entries(value)) {
      if (name === '__proto__' || name === 'constructor' || name === 'prototype') return false;
      if (member !== undefined) pending.push({ value: member, depth: depth + 1 });
    }
  }
  return true;
}
