import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readBackup } from '../../../db/storage/backupFile';
import { bookPaths } from '../../../db/storage/layout';
import { lockBook } from '../../../db/storage/lock';
import { finishInterruptedRestore, replaceBook } from '../../../db/storage/replaceBook';
import { tempFolder } from '../../support/tempFolder';
import { codeOf } from './support/codeOf';
import { backUp, contentOf, filesIn, folderDigest, newBook, open, schemaVersion } from './support/smallBook';

// Killed at every step: see crash.test.ts.
const incoming = join(tempFolder(), 'incoming');
const ofBackup = 'the passphrase of the backup';
const fromBefore = 'the passphrase from before';
beforeAll(async () => {
  const source = tempFolder();
  const { key } = newBook(source, ['from the backup'], ofBackup);
  const target = join(tempFolder(), 'b.dossier-backup');
  await backUp(source, key, target);
  await readBackup(target, schemaVersion, incoming);
});

const withIncoming = (folder: string): string => {
  const parts = join(folder, 'restoring-1');
  cpSync(incoming, parts, { recursive: true });
  return parts;
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

  it('overwrites nothing that was kept before under the same time', () => {
    const folder = tempFolder();
    newBook(folder, ['first'], 'the first passphrase');
    const { kept } = replaceBook(folder, withIncoming(folder), 'same');
    replaceBook(folder, withIncoming(folder), 'same');
    expect(contentOf(kept, 'the first passphrase')).toEqual(['first']);
    expect(filesIn(kept)).toContain('dossier.db.again');
  });

  it('is refused, with nothing changed, for parts that are not whole or lie elsewhere', () => {
    const folder = tempFolder();
    newBook(folder, ['from before'], fromBefore);
    const before = folderDigest(folder);
    expect(codeOf(() => replaceBook(folder, incoming, 'before'))).toBe('backup.damaged');
    const parts = withIncoming(folder);
    rmSync(join(parts, 'dossier.key'));
    expect(codeOf(() => replaceBook(folder, parts, 'before'))).toBe('backup.damaged');
    rmSync(parts, { recursive: true });
    expect(folderDigest(folder)).toBe(before);
    expect(existsSync(join(incoming, 'dossier.db'))).toBe(true);
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
    withIncoming(folder);
    writeFileSync(bookPaths(folder).restoreJournal, JSON.stringify({ phase: 'keep', incoming: 'restoring-1', kept: 'before' }));
    const other = lockBook(folder);
    const before = folderDigest(folder);
    finishInterruptedRestore(folder);
    expect(folderDigest(folder)).toBe(before);
    other.release();
    finishInterruptedRestore(folder);
    expect(contentOf(folder, ofBackup)).toEqual(['from the backup']);
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
