import { foldText } from '../../names';

/** Enough for the names of one client many times over; then they are let go. */
const most = 2_000;
const known = new Map<string, string>();

/** A name as lists compare it (see `foldText`), folded once: rules ask again and again for the names of the same few schools and places. */
export function folded(name: string): string {
  const before = known.get(name);
  if (before !== undefined) return before;
  if (known.size >= most) known.clear();
  const plain = foldText(name);
  known.set(name, plain);
  return plain;
}
