import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bookPaths } from '../../../db/storage/layout';
import { lockBook } from '../../../db/storage/lock';
import { finishInterruptedRestore, replaceBook } from '../../../db/storage/replaceBook';
import { tempFolder } from '../../support/tempFolder';
import { codeOf } from './support/codeOf';
import { bookToReplace, folderToRestoreInto, fromBefore, ofBackup, prepareIncoming, stateBefore, stateOf, stateRestored, withIncoming } from './support/restores';
import { contentOf, folderDigest, newBook, open } from './support/smallBook';

// Killed and failing at every step: see crash.test.ts and failing.test.ts.
prepareIncoming();
/** A journal as the product writes it, for the parts that lie in `restoring-1`. */
const journalOf = (folder: string, phase: 'keep' | 'place', kept = 'before') => {
  const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest('hex');
  const inFolder = (name: string) => readFileSync(join(folder, 'restoring-1', name));
  const document = `bb/${'b'.repeat(64)}`;
  const digests = { 'dossier.key': sha256(inFolder('dossier.key')), 'dossier.db': sha256(inFolder('dossier.db')), vault: sha256(`${document} ${sha256(inFolder(join('vault', document)))}\n`) };
  writeFileSync(bookPaths(folder).restoreJournal, JSON.stringify({ phase, incoming: 'restoring-1', kept, digests }));
};
/** As after a stop when every part of the book was kept and the journal said so. */
const keptAside = (folder: string) => {
  withIncoming(folder);
  journalOf(folder, 'place');
  mkdirSync(join(folder, 'kept', 'before'), { recursive: true });
  for (const part of ['dossier.db', 'dossier.key', 'keys']) renameSync(join(folder, part), join(folder, 'kept', 'before', part));
};

describe('replacing a book', () => {
  it('puts the backup in its place and keeps every part of what was there', () => {
    const folder = tempFolder();
    newBook(folder, ['from before'], fromBefore, { generation: 7 });
    const kept = tempFolder();
    cpSync(folder, kept, { recursive: true });
    const replaced = replaceBook(folder, withIncoming(folder), '2026-11-22T10-00-00-000Z');
    expect(replaced.kept).toBe(join(folder, 'kept', '2026-11-22T10-00-00-000Z'));
    expect(folderDigest(replaced.kept)).toBe(folderDigest(kept));
    expect(contentOf(folder, ofBackup)).toEqual(['from the backup']);
    expect(contentOf(replaced.kept, fromBefore)).toEqual(['from before']);
  });

  it('keeps the log of a book that was not closed, which may hold its latest changes', () => {
    const folder = tempFolder();
    const { file, key } = newBook(folder, ['from before'], fromBefore);
    const crashed = tempFolder();
    const sqlite = open(file, key);
    sqlite.exec("INSERT INTO notes (text) VALUES ('only in the log')");
    cpSync(folder, crashed, { recursive: true });
    sqlite.close();
    rmSync(join(crashed, 'dossier.db-shm'));
    const { kept } = replaceBook(crashed, withIncoming(crashed), 'before');
    expect(readdirSync(crashed)).not.toContain('dossier.db-wal');
    expect(contentOf(crashed, ofBackup)).toEqual(['from the backup']);
    expect(contentOf(kept, fromBefore)).toEqual(['from before', 'only in the log']);
  });

  it('makes the copies of the key anew, so that none opens the book before', () => {
    const folder = tempFolder();
    newBook(folder, ['from before'], fromBefore, { generation: 7 });
    replaceBook(folder, withIncoming(folder), 'before');
    expect(contentOf(folder, fromBefore)).toBe('wrong passphrase');
    const { keyFile, keyCopies } = bookPaths(folder);
    expect(keyCopies.map((copy) => readFileSync(copy, 'utf8'))).toEqual(keyCopies.map(() => readFileSync(keyFile, 'utf8')));
  });

  it('puts the documents of the backup in the place of those that were there, which are kept', () => {
    const { folder } = bookToReplace();
    expect(stateOf(folder).documents).toEqual(stateBefore.documents);
    replaceBook(folder, join(folder, 'restoring-1'), 'before');
    expect(stateOf(folder)).toEqual(stateRestored);
  });

  it('leaves no document of the book before in place of a backup that has none', () => {
    const { folder, parts } = bookToReplace();
    rmSync(join(parts, 'vault'), { recursive: true });
    replaceBook(folder, parts, 'before');
    expect(stateOf(folder)).toEqual({ ...stateRestored, documents: [] });
  });

  it('overwrites nothing that was kept before under the same time', () => {
    const folder = tempFolder();
    newBook(folder, ['first'], 'the first passphrase');
    const { kept } = replaceBook(folder, withIncoming(folder), 'same');
    replaceBook(folder, withIncoming(folder), 'same');
    expect(contentOf(kept, 'the first passphrase')).toEqual(['first']);
    expect(contentOf(join(folder, 'kept', 'same.again'), ofBackup)).toEqual(['from the backup']);
  });

  it('is refused, with nothing changed, for parts that are not whole or lie elsewhere', () => {
    const folder = tempFolder();
    newBook(folder, ['from before'], fromBefore);
    const before = folderDigest(folder);
    const { parts: elsewhere } = folderToRestoreInto();
    expect(codeOf(() => replaceBook(folder, elsewhere, 'before'))).toBe('backup.damaged');
    const parts = withIncoming(folder);
    rmSync(join(parts, 'dossier.key'));
    expect(codeOf(() => replaceBook(folder, parts, 'before'))).toBe('backup.damaged');
    rmSync(parts, { recursive: true });
    expect(folderDigest(folder)).toBe(before);
    expect(existsSync(join(elsewhere, 'dossier.db'))).toBe(true);
  });
});

describe('a restore that fails', () => {
  it.each<[string, (folder: string) => void]>([
    ['because something lies where the book is to be kept', (folder) => writeFileSync(join(folder, 'kept'), 'in the way')],
    ['because its journal cannot be written', (folder) => mkdirSync(join(folder, 'restore.json.tmp'))],
  ])('%s leaves the book in its place, and works when the cause is gone', (_what, block) => {
    const folder = tempFolder();
    newBook(folder, ['from before'], fromBefore);
    block(folder);
    const before = folderDigest(folder);
    expect(codeOf(() => replaceBook(folder, withIncoming(folder), 'before'))).not.toBe('no error');
    finishInterruptedRestore(folder);
    rmSync(join(folder, 'dossier.lock'));
    expect(folderDigest(folder)).toBe(before);
    for (const name of ['kept', 'restore.json.tmp']) rmSync(join(folder, name), { recursive: true, force: true });
    replaceBook(folder, withIncoming(folder), 'before');
    expect(contentOf(folder, ofBackup)).toEqual(['from the backup']);
  });

  it('and could not go back is finished by the next restore before that begins', () => {
    const folder = tempFolder();
    newBook(folder, ['from before'], fromBefore);
    keptAside(folder);
    journalOf(folder, 'keep');
    const { kept } = replaceBook(folder, withIncoming(folder), 'second');
    expect(contentOf(kept, fromBefore)).toEqual(['from before']);
    expect(contentOf(folder, ofBackup)).toEqual(['from the backup']);
  });
});

describe('the start after an interrupted restore', () => {
  it('changes nothing where nothing was interrupted, and makes no folder', () => {
    const folder = tempFolder();
    newBook(folder, ['a note'], fromBefore);
    const before = folderDigest(folder);
    finishInterruptedRestore(folder);
    expect(folderDigest(folder)).toBe(before);
    const absent = join(tempFolder(), 'absent');
    finishInterruptedRestore(absent);
    expect(existsSync(absent)).toBe(false);
  });

  it('removes the parts of a backup whose restore never began', () => {
    const folder = tempFolder();
    newBook(folder, ['a note'], fromBefore);
    withIncoming(folder);
    finishInterruptedRestore(folder);
    expect(readdirSync(folder).filter((name) => name.startsWith('restoring'))).toEqual([]);
    expect(contentOf(folder, fromBefore)).toEqual(['a note']);
  });

  it('leaves the work to the instance that is at it', () => {
    const folder = tempFolder();
    newBook(folder, ['a note'], fromBefore);
    keptAside(folder);
    const other = lockBook(folder);
    const before = folderDigest(folder);
    finishInterruptedRestore(folder);
    expect(folderDigest(folder)).toBe(before);
    other.release();
    finishInterruptedRestore(folder);
    expect(contentOf(folder, ofBackup)).toEqual(['from the backup']);
  });

  it('never moves the present book away: one that had not moved all of it goes back', () => {
    const folder = tempFolder();
    newBook(folder, ['a note'], fromBefore);
    withIncoming(folder);
    journalOf(folder, 'keep');
    mkdirSync(join(folder, 'kept', 'before'), { recursive: true });
    renameSync(join(folder, 'dossier.db'), join(folder, 'kept', 'before', 'dossier.db'));
    finishInterruptedRestore(folder);
    expect(contentOf(folder, fromBefore)).toEqual(['a note']);
    expect(readdirSync(folder).toSorted()).toEqual(['dossier.db', 'dossier.key', 'dossier.lock', 'kept', 'keys']);
    expect(readdirSync(join(folder, 'kept'))).toEqual([]);
  });

  it.each<[string, (folder: string) => void]>([
    ['is gone', (folder) => rmSync(join(folder, 'restoring-1', 'dossier.db'))],
    ['is not as it was verified', (folder) => appendFileSync(join(folder, 'restoring-1', 'dossier.db'), 'x')],
    ['is a document that is not as it was verified', (folder) => appendFileSync(join(folder, 'restoring-1', 'vault', 'bb', 'b'.repeat(64)), 'x')],
    ['is a document that is gone', (folder) => rmSync(join(folder, 'restoring-1', 'vault', 'bb', 'b'.repeat(64)))],
    ['is the folder of documents, and gone', (folder) => rmSync(join(folder, 'restoring-1', 'vault'), { recursive: true })],
    ['is gone with the other, and their folder', (folder) => rmSync(join(folder, 'restoring-1'), { recursive: true })],
    ['is gone, when the other is in its place already', (folder) => {
      renameSync(join(folder, 'restoring-1', 'dossier.key'), join(folder, 'dossier.key'));
      rmSync(join(folder, 'restoring-1', 'dossier.db'));
    }],
  ])('goes back to the book before when a new part %s', (_what, spoil) => {
    const folder = tempFolder();
    newBook(folder, ['a note'], fromBefore);
    keptAside(folder);
    spoil(folder);
    finishInterruptedRestore(folder);
    expect(contentOf(folder, fromBefore)).toEqual(['a note']);
    expect(readdirSync(folder).toSorted()).toEqual(['dossier.db', 'dossier.key', 'dossier.lock', 'kept', 'keys']);
  });

  it('touches nothing of a book that goes on, although the journal came back after all was placed', () => {
    const folder = tempFolder();
    const { file, key } = newBook(folder, ['a note'], fromBefore);
    withIncoming(folder);
    journalOf(folder, 'place');
    renameSync(join(folder, 'restoring-1', 'vault'), join(folder, 'vault'));
    rmSync(join(folder, 'restoring-1'), { recursive: true });
    const sqlite = open(file, key);
    sqlite.exec("INSERT INTO notes (text) VALUES ('written since')");
    sqlite.close();
    finishInterruptedRestore(folder);
    expect([contentOf(folder, fromBefore), stateOf(folder).documents]).toEqual([['a note', 'written since'], stateRestored.documents]);
  });

  it.each([
    ['is not readable', '{"phase":"keep"'],
    ['leads out of the folder', JSON.stringify({ phase: 'place', incoming: '../elsewhere', kept: 'before' })],
  ])('guesses nothing and removes nothing when its journal %s', (_what, journal) => {
    const folder = tempFolder();
    newBook(folder, ['a note'], fromBefore);
    withIncoming(folder);
    mkdirSync(join(folder, 'kept'));
    writeFileSync(bookPaths(folder).restoreJournal, journal);
    finishInterruptedRestore(folder);
    expect(contentOf(folder, fromBefore)).toEqual(['a note']);
    expect(existsSync(join(folder, 'restoring-1', 'dossier.db'))).toBe(true);
    expect(readFileSync(join(folder, 'kept', 'unreadable-restore.json'), 'utf8')).toBe(journal);
  });
});
