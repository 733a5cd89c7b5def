import { pointerTo } from '../../../clientFile';
import type { Fault } from '../../../errors';
import { packFault } from '../faults';
import type { Path } from './expressions';

/** Deeper nesting is no rule that anybody wrote, and would exhaust what reads it. */
export const deepest = 64;

type Waiting = { value: object; path: Path };

const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null;

/**
 * Objects and lists that stand more than `deepest` levels inside of a value, each at its path. What is found too deep is not looked
 * into, and nothing is called by itself: whatever the value is, this comes to an end.
 */
export function depthFaults(value: unknown): Fault[] {
  const faults: Fault[] = [];
  const waiting: Waiting[] = isContainer(value) ? [{ value, path: [] }] : [];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value: outer, path } = next;
    if (path.length > deepest) {
      faults.push(packFault(pointerTo(path), 'too-deep', { max: deepest }));
      continue;
    }
    const isList = Array.isArray(outer);
    for (const [member, inner] of Object.entries(outer)) if (isContainer(inner)) waiting.push({ value: inner, path: [...path, isList ? Number(member) : member] });
  }
  return faults;
}
