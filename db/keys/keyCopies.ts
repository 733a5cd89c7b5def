import { readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { AppError } from '../../shared/errors';
import { moveAside, renameOver, stageFile, syncFolder, temporaryOf, writeFileAtomically } from '../storage/atomicFile';
import type { BookPaths } from '../storage/layout';
import { classifyStorageError, withStorageErrors } from '../storage/storageError';
import { largestKeyFile, parseKeyFile, serializeKeyFile, type KeyFile } from './keyFile';

/** The first is the one beside the database: it says to which book the folder belongs. */
const placesOf = (paths: BookPaths): string[] => [paths.keyFile, ...paths.keyCopies];

type Copy = { place: string; text?: string; keyFile?: KeyFile; error?: AppError };

/** What lies at one place: nothing, a whole key file, or something else. Throws what keeps it from being read at all. */
function look(place: string): Copy {
  const about = statSync(place, { throwIfNoEntry: false });
  if (about === undefined) return { place };
  if (!about.isFile() || about.size > largestKeyFile) return { place, error: new AppError('key.damaged') };
  const text = readFileSync(place, 'utf8');
  try {
    return { place, text, keyFile: parseKeyFile(text) };
  } catch (error) {
    if (error instanceof AppError) return { place, error };
    throw error;
  }
}

/** A whole key file of another book may be the last that opens it: it is moved away before something else takes its place. */
function spare({ place, keyFile }: Copy, bookId: string, paths: BookPaths): void {
  if (keyFile === undefined || keyFile.bookId === bookId) return;
  moveAside(place, join(paths.kept, `key-of-${keyFile.bookId}-${keyFile.generation}.json`));
}

/** Damaged, missing and outdated copies are replaced; an outdated one could still be opened with a secret that was given up. */
function mendCopies(paths: BookPaths, copies: readonly Copy[], newest: KeyFile): void {
  const text = serializeKeyFile(newest);
  for (const copy of copies) {
    rmSync(temporaryOf(copy.place), { force: true });
    if (copy.text === text) continue;
    spare(copy, newest.bookId, paths);
    writeFileAtomically(copy.place, text);
  }
}

/**
 * The newest whole copy of this book's key file. With `mend`, the other copies are made like it where the folder can be written;
 * only the process that holds the book may ask for that, and no worker beside it. Throws `key.missing` without any copy,
 * `key.damaged` when none is whole, `key.newer-version`, `book.read-only` when a copy may not be read.
 */
export function readKeyFile(paths: BookPaths, { mend = true }: { mend?: boolean } = {}): KeyFile {
  const copies = withStorageErrors(() => placesOf(paths).map(look));
  const newer = copies.find(({ error }) => error?.code === 'key.newer-version');
  if (newer?.error) throw newer.error;
  const whole = copies.flatMap(({ keyFile }) => keyFile ?? []);
  // In the order of the places: the one beside the database decides which book it is, and among equals it counts.
  const newest = whole.filter(({ bookId }) => bookId === whole[0]?.bookId).toSorted((a, b) => b.generation - a.generation)[0];
  if (newest === undefined) throw copies.find(({ error }) => error)?.error ?? new AppError('key.missing');
  if (mend) {
    try {
      mendCopies(paths, copies, newest);
    } catch (error) {
      // Reading has to work in a folder that cannot be written; what needs to write will say so.
      if (classifyStorageError(error) === undefined) throw error;
    }
  }
  return newest;
}

/**
 * Replaces every copy. All of them are on the disk and read back before the first takes its place: a full disk changes nothing, and
 * from that first one on the new generation counts. A copy that could not follow is mended at the next reading. Throws
 * `disk.full`, `disk.error`, `book.read-only`, and then the copies are as they were.
 */
export function writeKeyFile(paths: BookPaths, keyFile: KeyFile): void {
  const text = serializeKeyFile(keyFile);
  const places = placesOf(paths);
  withStorageErrors(() => {
    try {
      for (const place of places) stageFile(place, text);
      for (const copy of places.map(look)) spare(copy, keyFile.bookId, paths);
      renameOver(temporaryOf(paths.keyFile), paths.keyFile);
    } catch (error) {
      for (const place of places) rmSync(temporaryOf(place), { force: true });
      throw error;
    }
    // The first copy counts already: to say that nothing was changed would be wrong. Each that comes to the disk makes it last.
    const steps = [() => syncFolder(dirname(paths.keyFile)), ...paths.keyCopies.flatMap((copy) => [() => renameOver(temporaryOf(copy), copy), () => syncFolder(dirname(copy))])];
    for (const step of steps) {
      try {
        step();
      } catch (error) {
        if (classifyStorageError(error) === undefined) throw error;
      }
    }
  });
}
