import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll } from 'vitest';
import { readBackup } from '../../../../db/storage/backupFile';
import { bookPaths } from '../../../../db/storage/layout';
import { tempFolder } from '../../../support/tempFolder';
import { backUp, contentOf, filesIn, newBook, schemaVersion } from './smallBook';

export const fromBefore = 'the passphrase from before';
export const ofBackup = 'the passphrase of the backup';
const incoming = join(tempFolder(), 'incoming');

/** Makes the parts of a backup. Call once in a test file that restores. */
export function prepareIncoming(): void {
  beforeAll(async () => {
    const source = tempFolder();
    const { key } = newBook(source, ['from the backup'], ofBackup);
    const target = join(tempFolder(), 'b.dossier-backup');
    await backUp(source, key, target);
    await readBackup(target, schemaVersion, incoming);
  });
}

/** Puts the parts of a backup into `restoring-1` below the folder, as extracting it does. */
export function withIncoming(folder: string): string {
  const parts = join(folder, 'restoring-1');
  cpSync(incoming, parts, { recursive: true });
  return parts;
}

/** A folder without a book, with the parts of a backup in `restoring-1`. */
export function folderToRestoreInto(): { folder: string; parts: string } {
  const folder = tempFolder();
  return { folder, parts: withIncoming(folder) };
}

/** A book, with the parts of a backup in `restoring-1`. */
export function bookToReplace(): { folder: string; parts: string } {
  const { folder, parts } = folderToRestoreInto();
  newBook(folder, ['from before'], fromBefore, { generation: 7 });
  return { folder, parts };
}

/** What opens with either passphrase, what was kept, and what else lies there. */
export const stateOf = (folder: string) => {
  const there = filesIn(folder).filter((name) => name !== 'dossier.lock');
  const kept = join(folder, 'kept', 'before');
  return {
    book: existsSync(bookPaths(folder).keyFile) ? [contentOf(folder, fromBefore), contentOf(folder, ofBackup)] : null,
    kept: existsSync(join(kept, 'dossier.db')) ? [contentOf(kept, fromBefore), filesIn(kept)] : null,
    rest: there.filter((name) => !/^(dossier\.db|dossier\.key|kept.*|keys.*)$/.test(name)),
  };
};

const partsOfBook = ['dossier.db', 'dossier.key', join('keys', 'dossier.key.1'), join('keys', 'dossier.key.2')];
export const stateBefore = { book: [['from before'], 'wrong passphrase'], kept: null, rest: [] };
export const stateRestored = { book: ['wrong passphrase', ['from the backup']], kept: [['from before'], partsOfBook], rest: [] };
export const stateOfNothing = { book: null, kept: null, rest: [] };
export const stateRestoredIntoNothing = { ...stateRestored, kept: null };
