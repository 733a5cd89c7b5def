import type { Fault } from '../../errors';

const segmentsOf = (pointer: string): string[] =>
  pointer === '' ? [] : pointer.slice(1).split('/').map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));

/** Positions from the top of the file down to the place; a member that is missing comes after those that are there. */
function positionOf(root: unknown, pointer: string, positions: Map<object, Map<string, number>>): number[] {
  let value = root;
  return segmentsOf(pointer).map((segment) => {
    if (Array.isArray(value)) {
      value = value[Number(segment)];
      return Number(segment);
    }
    if (typeof value !== 'object' || value === null) return Number.POSITIVE_INFINITY;
    let order = positions.get(value);
    if (!order) positions.set(value, (order = new Map(Object.keys(value).map((name, index) => [name, index]))));
    const at = order.get(segment);
    value = at === undefined ? undefined : Reflect.get(value, segment);
    return at ?? Number.POSITIVE_INFINITY;
  });
}

function comparePositions(a: readonly number[], b: readonly number[]): number {
  for (const [depth, at] of a.entries()) {
    const other = b[depth];
    if (other === undefined) return 1;
    if (at !== other) return at < other ? -1 : 1;
  }
  return a.length - b.length;
}

/** Compares two faults by where they stand in the file; what holds for an object comes before what is inside it. */
export function byFileOrder(root: unknown): (a: Fault, b: Fault) => number {
  const positions = new Map<object, Map<string, number>>();
  const known = new Map<string, number[]>();
  const at = (path: string): number[] => {
    let position = known.get(path);
    if (!position) known.set(path, (position = positionOf(root, path, positions)));
    return position;
  };
  return (a, b) => comparePositions(at(a.path), at(b.path));
}
