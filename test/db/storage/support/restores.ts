import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll } from 'vitest';
import { readBackup } from '../../../../db/storage/backupFile';
import { bookPaths } from '../../../../db/storage/layout';
import { tempFolder } from '../../../support/tempFolder';
import { backUp, contentOf, filesIn, newBook, putInVault, schemaVersion } from './smallBook';

export const fromBefore = 'the passphrase from before';
export const ofBackup = 'the passphrase of the backup';
const incoming = join(tempFolder(), 'incoming');
/** Documents of the book before, and of the backup. */
const [documentBefore, documentOfBackup] = ['a'.repeat(64), 'b'.repeat(64)];

/** Makes the parts of a backup. Call once in a test file that restores. */
export function prepareIncoming(): void {
  beforeAll(async () => {
    const source = tempFolder();
    const { key } = newBook(source, ['from the backup'], ofBackup);
    putInVault(source, documentOfBackup, 'a document of the backup');
    const target = join(tempFolder(), 'b.dossier-backup');
    await backUp(source, key, target, [documentOfBackup]);
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
  bookFromBefore(folder);
  return { folder, parts };
}

/** The book that a restore replaces, with its document. */
export function bookFromBefore(folder: string): void {
  newBook(folder, ['from before'], fromBefore, { generation: 7 });
  putInVault(folder, documentBefore, 'a document from before');
}

const documentsIn = (folder: string): string[] =>
  existsSync(join(folder, 'vault')) ? filesIn(join(folder, 'vault')).map((name) => readFileSync(join(folder, 'vault', name), 'utf8')) : [];

/** What opens with either passphrase, the documents beside it, what was kept, and what else lies there. */
export const stateOf = (folder: string) => {
  const there = filesIn(folder).filter((name) => name !== 'dossier.lock');
  const kept = join(folder, 'kept', 'before');
  return {
    book: existsSync(bookPaths(folder).keyFile) ? [contentOf(folder, fromBefore), contentOf(folder, ofBackup)] : null,
    documents: documentsIn(folder),
    kept: existsSync(join(kept, 'dossier.db')) ? [contentOf(kept, fromBefore), documentsIn(kept), filesIn(kept).filter((name) => !name.startsWith('vault'))] : null,
    rest: there.filter((name) => !/^(dossier\.db|dossier\.key|kept.*|keys.*|vault.*)$/.test(name)),
  };
};

const partsOfBook = ['dossier.db', 'dossier.key', join('keys', 'dossier.key.1'), join('keys', 'dossier.key.2')];
export const stateBefore = { book: [['from before'], 'wrong passphrase'], documents: ['a document from before'], kept: null, rest: [] };
export const stateRestored = { book: ['wrong passphrase', ['from the backup']], documents: ['a document of the backup'], kept: [['from before'], ['a document from before'], partsOfBook], rest: [] };
export const stateOfNothing = { book: null, documents: [], kept: null, rest: [] };
export const stateRestoredIntoNothing = { ...stateRestored, kept: null };
