import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { AppError } from '../../shared/errors';
import { makePrivateFolder, moveAside, renameOver, syncFolder, temporaryOf, writeFileAtomically } from './atomicFile';
import { bookPaths, companionsOf, type BookPaths } from './layout';
import { lockBook } from './lock';
import { withStorageErrors } from './storageError';

const name = z.string().regex(/^[\w][\w.-]*$/);

/**
 * Says, while a book is being replaced, what is still to be done. First the present parts are moved into `kept`; only when all of
 * them lie there do the new ones move in from `incoming`. Both are names below the book's folder. Each step can be done again, so
 * a restore that was cut off anywhere is finished from here.
 */
const journal = z.strictObject({ phase: z.enum(['keep', 'place']), incoming: name, kept: name });
type Journal = z.infer<typeof journal>;

/** The folder into which the parts of a backup are extracted; its name begins so. */
const incomingPrefix = 'restoring-';

/** Names of the parts of a book within its folder. The key copies are made again from the key file at the next unlocking. */
const presentParts = (paths: BookPaths): string[] => [paths.database, ...companionsOf(paths.database), paths.keyFile, ...new Set(paths.keyCopies.map((copy) => dirname(copy)))].map((path) => basename(path));
const incomingParts = ['dossier.key', 'dossier.db'];

const writeJournal = (paths: BookPaths, plan: Journal): void => writeFileAtomically(paths.restoreJournal, JSON.stringify(plan));

function keepPresent(paths: BookPaths, kept: string): void {
  const folder = join(paths.kept, kept);
  makePrivateFolder(folder);
  for (const part of presentParts(paths)) {
    if (existsSync(join(paths.folder, part))) moveAside(join(paths.folder, part), join(folder, part));
  }
  for (const changed of [folder, paths.kept, paths.folder]) syncFolder(changed);
}

function placeIncoming(paths: BookPaths, incoming: string): void {
  for (const part of incomingParts) {
    const from = join(paths.folder, incoming, part);
    if (existsSync(from)) renameOver(from, join(paths.folder, part));
  }
  syncFolder(paths.folder);
}

function carryOut(paths: BookPaths, plan: Journal): void {
  if (plan.phase === 'keep') {
    keepPresent(paths, plan.kept);
    writeJournal(paths, { ...plan, phase: 'place' });
  }
  placeIncoming(paths, plan.incoming);
  rmSync(paths.restoreJournal, { force: true });
  syncFolder(paths.folder);
  rmSync(join(paths.folder, plan.incoming), { recursive: true, force: true });
}

/**
 * Puts verified parts in the place of the book's, which must be closed and whose lock the caller holds. `incoming` is the folder
 * below the book's into which they were extracted. What was there is moved to `kept/<stamp>` and never deleted. If the computer
 * stops in between, `finishInterruptedRestore` completes it at the next start.
 */
export function replaceBook(folder: string, incoming: string, stamp: string): { kept: string } {
  const paths = bookPaths(folder);
  const whole = resolve(dirname(incoming)) === resolve(folder) && incomingParts.every((part) => existsSync(join(incoming, part)));
  if (!whole) throw new AppError('backup.damaged');
  const plan = journal.parse({ phase: 'keep', incoming: basename(incoming), kept: stamp });
  withStorageErrors(() => {
    writeJournal(paths, plan);
    carryOut(paths, plan);
  });
  return { kept: join(paths.kept, stamp) };
}

function readJournal(paths: BookPaths): Journal | undefined {
  try {
    return journal.parse(JSON.parse(readFileSync(paths.restoreJournal, 'utf8')));
  } catch {
    return undefined;
  }
}

/**
 * Completes a restore that was cut off and removes what one that never began left behind. Harmless where nothing was interrupted,
 * and where another instance is at work. Call before the book is opened. Throws `book.read-only`, `disk.full`, `disk.error`.
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
      if (existsSync(paths.restoreJournal)) {
        const plan = readJournal(paths);
        if (plan) carryOut(paths, plan);
        // It is written whole or not at all, so this is the disk's doing. Nothing is guessed and nothing removed.
        else return moveAside(paths.restoreJournal, join(paths.kept, 'unreadable-restore.json'));
      }
      for (const entry of leftBehind()) rmSync(join(folder, entry), { recursive: true, force: true });
    });
  } finally {
    lock.release();
  }
}
