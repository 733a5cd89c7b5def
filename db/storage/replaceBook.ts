import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { AppError } from '../../shared/errors';
import { discard, isThere, makePrivateFolder, moveAside, renameOver, syncFolder, temporaryOf } from './atomicFile';
import { bookPaths, companionsOf, type BookPaths } from './layout';
import { lockBook } from './lock';
import { beginJournal, incomingParts, isComplete, partsOf, readJournal, writeJournal, type Journal } from './restoreJournal';
import { nativeCode, withStorageErrors } from './storageError';

/** The folder into which the parts of a backup are extracted; its name begins so. */
const incomingPrefix = 'restoring-';

/** Names of the parts of a book within its folder. */
const presentParts = (paths: BookPaths): string[] => [paths.database, ...companionsOf(paths.database), paths.keyFile, ...new Set(paths.keyCopies.map((copy) => dirname(copy))), paths.vault].map((path) => basename(path));

/** Everything that another way of ending may rely on is on the disk by now: a journal that comes back after a power cut does no harm. */
function endJournal(paths: BookPaths): void {
  rmSync(paths.restoreJournal, { force: true });
  try {
    syncFolder(paths.folder);
  } catch (error) {
    if (nativeCode(error) === undefined) throw error;
  }
}

/** Nothing else lies in the folder of this restore: what is found there later came from here. */
function makeKeptFolder(paths: BookPaths, stamp: string): string {
  let kept = stamp;
  while (isThere(join(paths.kept, kept))) kept += '.again';
  makePrivateFolder(join(paths.kept, kept));
  syncFolder(paths.kept);
  return kept;
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch (error) {
    if (nativeCode(error) === undefined) throw error;
  }
}

function keepPresent(paths: BookPaths, kept: string): void {
  const folder = join(paths.kept, kept);
  for (const part of presentParts(paths)) {
    if (isThere(join(paths.folder, part))) renameOver(join(paths.folder, part), join(folder, part));
  }
  for (const changed of [folder, paths.folder]) syncFolder(changed);
}

function placeIncoming(paths: BookPaths, plan: Journal): void {
  const folder = join(paths.folder, plan.incoming);
  for (const part of partsOf(plan)) {
    if (isThere(join(folder, part))) renameOver(join(folder, part), join(paths.folder, part));
  }
  for (const changed of [folder, paths.folder]) if (isThere(changed)) syncFolder(changed);
  endJournal(paths);
}

/** From phase `keep`: every part that was kept returns to its place. */
function takeBack(paths: BookPaths, plan: Journal): void {
  const folder = join(paths.kept, plan.kept);
  for (const part of presentParts(paths)) {
    if (isThere(join(folder, part)) && !isThere(join(paths.folder, part))) renameOver(join(folder, part), join(paths.folder, part));
  }
  for (const changed of [folder, paths.folder]) if (isThere(changed)) syncFolder(changed);
  removeIfEmpty(folder);
  endJournal(paths);
}

/** From phase `place`: the new parts leave the book's place before the journal says so, and only then the old ones return. */
function withdraw(paths: BookPaths, plan: Journal): void {
  const folder = join(paths.folder, plan.incoming);
  makePrivateFolder(folder);
  for (const part of partsOf(plan)) {
    if (!isThere(join(folder, part)) && isThere(join(paths.folder, part))) renameOver(join(paths.folder, part), join(folder, part));
  }
  for (const changed of [folder, paths.folder]) syncFolder(changed);
  const back: Journal = { ...plan, phase: 'keep' };
  writeJournal(paths, back);
  takeBack(paths, back);
}

/** Ends a restore that stopped, wherever it did. Returns whether its journal could be read. */
function settle(paths: BookPaths): boolean {
  if (!isThere(paths.restoreJournal)) return true;
  const plan = readJournal(paths);
  if (plan === undefined) {
    // It is written whole or not at all, so this is the disk's doing. Nothing is guessed and nothing removed.
    moveAside(paths.restoreJournal, join(paths.kept, 'unreadable-restore.json'));
    return false;
  }
  if (plan.phase === 'keep') takeBack(paths, plan);
  else if (isComplete(paths, plan)) placeIncoming(paths, plan);
  else withdraw(paths, plan);
  return true;
}

/** After a failure: the book before returns to its place. What fails here too is left to `finishInterruptedRestore`. */
function goBack(paths: BookPaths, kept: string): void {
  try {
    // What the disk says counts: the failure may have come before or after the journal took its place.
    const plan = readJournal(paths);
    if (plan === undefined) removeIfEmpty(join(paths.kept, kept));
    else if (plan.phase === 'keep') takeBack(paths, plan);
    else withdraw(paths, plan);
  } catch (error) {
    if (!(error instanceof AppError) && nativeCode(error) === undefined) throw error;
  }
}

/**
 * Puts verified parts in the place of the book's, which must be closed and whose lock the caller holds. `incoming` is the folder
 * below the book's into which they were extracted; it is used up. What was there is moved to `kept/<stamp>` and never deleted. When
 * it throws (`backup.damaged`, `disk.full`, `disk.error`, `book.read-only`, `book.busy`), the book before is in its place. Only where
 * that could not be done either, as where the computer stops in between, something is left for `finishInterruptedRestore`: until then
 * the journal stands, and the folder of the parts must stay.
 */
export function replaceBook(folder: string, incoming: string, stamp: string): { kept: string } {
  const paths = bookPaths(folder);
  const whole = resolve(dirname(incoming)) === resolve(folder) && incomingParts.every((part) => existsSync(join(incoming, part)));
  if (!whole) throw new AppError('backup.damaged');
  return withStorageErrors(() => {
    // One that stopped before says where the parts of the present book lie: it must not be written over.
    settle(paths);
    const kept = makeKeptFolder(paths, stamp);
    try {
      const plan = beginJournal(paths, basename(incoming), kept);
      writeJournal(paths, plan);
      keepPresent(paths, kept);
      writeJournal(paths, { ...plan, phase: 'place' });
      placeIncoming(paths, plan);
    } catch (error) {
      goBack(paths, kept);
      throw error;
    }
    discard(incoming);
    return { kept: join(paths.kept, kept) };
  });
}

/**
 * Ends a restore that was cut off and removes what one that never began left behind. The present book is never moved away here: a
 * restore that had not moved all of it goes back to it, and one that had goes on only if every new part is there as it was verified.
 * Harmless where nothing was interrupted, and where another instance is at work. Call before the book is opened. Throws
 * `book.read-only`, `disk.full`, `disk.error`; what was cut off then waits for the next call.
 */
export function finishInterruptedRestore(folder: string): void {
  const paths = bookPaths(folder);
  const unwritten = basename(temporaryOf(paths.restoreJournal));
  const leftBehind = () => (existsSync(folder) ? readdirSync(folder).filter((entry) => entry.startsWith(incomingPrefix) || entry === unwritten) : []);
  if (!existsSync(paths.restoreJournal) && leftBehind().length === 0) return;
  let lock: ReturnType<typeof lockBook>;
  try {
    lock = lockBook(folder);
  } catch (error) {
    if (error instanceof AppError && error.code === 'book.in-use') return;
    throw error;
  }
  try {
    withStorageErrors(() => {
      if (!settle(paths)) return;
      for (const entry of leftBehind()) discard(join(folder, entry));
    });
  } finally {
    lock.release();
  }
}
