import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { makePrivateFolder, syncFolder, writeFileAtomically } from './atomicFile';
import { bookPaths, type BookPaths } from './layout';

/** Says, while a book is being replaced, from where the new parts come and where the old ones go. */
const journal = z.strictObject({ incoming: z.string(), kept: z.string() });
const journalPath = (paths: BookPaths): string => join(paths.folder, 'restore.json');

/** Names of the parts of a book within its folder. The key copies are made again from the key file at the next start. */
const parts = ['dossier.db', 'dossier.db-wal', 'dossier.db-shm', 'dossier.key', 'keys'];

function moveAll(paths: BookPaths, { incoming, kept }: z.infer<typeof journal>): void {
  makePrivateFolder(kept);
  // The incoming database goes in last: while it is still in its folder, the present parts are those to be kept.
  if (existsSync(join(incoming, 'dossier.db'))) {
    for (const name of parts) {
      const present = join(paths.folder, name);
      const aside = join(kept, name);
      if (existsSync(present) && !existsSync(aside)) renameSync(present, aside);
    }
    syncFolder(kept);
    const key = join(incoming, 'dossier.key');
    if (existsSync(key)) renameSync(key, paths.keyFile);
    renameSync(join(incoming, 'dossier.db'), paths.database);
    syncFolder(paths.folder);
  }
  rmSync(incoming, { recursive: true, force: true });
  rmSync(journalPath(paths), { force: true });
  syncFolder(paths.folder);
}

/**
 * Puts verified parts in the place of the book's, which must be closed; what was there is moved into `kept` and never deleted. If
 * the computer stops in between, `finishInterruptedRestore` completes it at the next start.
 */
export function replaceBook(folder: string, incoming: string, stamp: string): { kept: string } {
  const paths = bookPaths(folder);
  const kept = join(paths.kept, stamp);
  const plan = { incoming, kept };
  writeFileAtomically(journalPath(paths), JSON.stringify(plan));
  moveAll(paths, plan);
  return { kept };
}

/** Harmless where nothing was interrupted. Call before the book is opened. */
export function finishInterruptedRestore(folder: string): void {
  const paths = bookPaths(folder);
  if (!existsSync(journalPath(paths))) return;
  const parsed = journal.safeParse(JSON.parse(readFileSync(journalPath(paths), 'utf8')));
  if (parsed.success) moveAll(paths, parsed.data);
}
