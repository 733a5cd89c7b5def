import { randomBytes } from 'node:crypto';
import { readKeyFile, rewriteWraps, serializeKeyFile, type KeyFile, type Wrap } from '../keys';
import { discard, stageFile, temporaryOf } from '../storage/atomicFile';
import { bookPaths, type BookPaths } from '../storage/layout';
import { classifyStorageError, withStorageErrors } from '../storage/storageError';
import type { OpeningParts } from './opening';

const room = (paths: BookPaths): string => `${paths.keyFile}.room`;
const diskBlock = 4096;

/** Takes the space that one more rewriting of every copy needs. Throws `disk.full`. */
function reserveRoom(paths: BookPaths, keyFile: KeyFile): void {
  const copies = 1 + paths.keyCopies.length;
  // One block more for each copy: a wrapping is added, and folders grow too. Random, so that no disk can store it in less.
  const blocks = copies * (Math.ceil(serializeKeyFile(keyFile).length / diskBlock) + 1);
  withStorageErrors(() => stageFile(room(paths), randomBytes(blocks * diskBlock)));
}

/** Gives the space back, also where a change was cut off. */
export const freeRoom = (paths: BookPaths): void => discard(temporaryOf(room(paths)));

/**
 * Runs a command that changes what opens the book and records it in the database: two files, which no system changes at one moment.
 * The command adds the new secret to the key file and then records it; only when that is committed does `settle` take the old secret
 * away. When the command fails, the wrappings are what they were before. So wherever something fails or the computer stops, what
 * opened the book goes on opening it until the new secret does and the record says so. The space for the last step is taken before
 * the first, so that a full disk changes nothing.
 */
export async function keyChange<T>({ folder, holder }: OpeningParts, command: () => T | Promise<T>, settle: (wraps: readonly Wrap[]) => Wrap[] = (wraps) => [...wraps]): Promise<T> {
  const book = holder.book();
  const paths = bookPaths(folder);
  const { unconfirmedRecoveryKey } = book;
  const keyFile = readKeyFile(paths);
  reserveRoom(paths, keyFile);
  let result: T;
  try {
    result = await command();
  } catch (error) {
    freeRoom(paths);
    book.unconfirmedRecoveryKey = unconfirmedRecoveryKey;
    try {
      rewriteWraps(paths, readKeyFile(paths), () => keyFile.wraps);
    } catch (again) {
      // The new secret stays beside the old ones until the next change; nobody was told it, or whoever chose it was told of a failure.
      if (classifyStorageError(again) === undefined) throw again;
    }
    throw error;
  }
  freeRoom(paths);
  rewriteWraps(paths, readKeyFile(paths), settle);
  return result;
}
