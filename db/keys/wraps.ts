import type { BookPaths } from '../storage/layout';
import { writeKeyFile } from './keyCopies';
import type { KeyFile } from './keyFile';
import type { Wrap, WrapKind } from './wrap';

/** Recovery keys that were issued one after the other without being confirmed; more than that nobody has at hand. */
const largestUnconfirmed = 3;

/** Without all but the last of a kind. */
export const newestOnly = (wraps: readonly Wrap[], kind: WrapKind): Wrap[] => {
  const newest = wraps.findLast((wrap) => wrap.kind === kind);
  return wraps.filter((wrap) => wrap.kind !== kind || wrap === newest);
};

/** Of a kind, the first (confirmed, or as old as the book) and the last few: room for another one. */
export const withoutForgotten = (wraps: readonly Wrap[], kind: WrapKind): Wrap[] => {
  const [first, ...later] = wraps.filter((wrap) => wrap.kind === kind);
  const remembered = [first, ...later.slice(1 - largestUnconfirmed)];
  return wraps.filter((wrap) => wrap.kind !== kind || remembered.includes(wrap));
};

/** Writes `keyFile` with other wrappings as its next generation; writes nothing when they are the same. Throws as `writeKeyFile`. */
export function rewriteWraps(paths: BookPaths, keyFile: KeyFile, change: (wraps: readonly Wrap[]) => Wrap[]): void {
  const wraps = change(keyFile.wraps);
  const same = wraps.length === keyFile.wraps.length && wraps.every(({ kdf }, index) => kdf.salt === keyFile.wraps[index]?.kdf.salt);
  if (!same) writeKeyFile(paths, { ...keyFile, generation: keyFile.generation + 1, wraps });
}
