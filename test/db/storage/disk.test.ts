import { randomBytes } from 'node:crypto';
import { chmodSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeKeyFile } from '../../../db/keys';
import { readBackup } from '../../../db/storage/backupFile';
import { checkIntegrity, createDatabase, type Connection } from '../../../db/storage/connection';
import { bookPaths } from '../../../db/storage/layout';
import { migrate } from '../../../db/storage/migrate';
import { classifyStorageError } from '../../../db/storage/storageError';
import { verifiedCopy } from '../../../db/storage/verifiedCopy';
import { tempFolder } from '../../support/tempFolder';
import { codeOf, codeOfPromise } from './support/codeOf';
import { backUp, contentOf, filesIn, folderDigest, keyFileOf, manyNotes, newBook, newDatabase, notes, now, open, schemaVersion } from './support/smallBook';
import { runProbeAsOrdinaryAccount } from './support/runProbe';
import { mountSmallDisk } from './support/smallDisk';

const whole = () => newDatabase(tempFolder(), manyNotes);


describe.runIf(process.platform !== 'win32')('a book that cannot be written', () => {
  it.for<[string, number, number]>([
    ['in itself', 0o400, 0o700],
    ['because of its folder', 0o600, 0o500],
    ['in either', 0o400, 0o500],
  ])('%s is refused as read-only and left untouched', ([, fileMode, folderMode], { skip }) => {
    const { file, key } = whole();
    const folder = dirname(file);
    const before = folderDigest(folder);
    chmodSync(file, fileMode);
    chmodSync(folder, folderMode);
    const said = runProbeAsOrdinaryAccount('open', folder, key.toString('hex'));
    chmodSync(folder, 0o700);
    skip(said === undefined, 'no ordinary account can run the probe here');
    expect(said).toBe('book.read-only');
    expect(folderDigest(folder)).toBe(before);
  });

  it('is one that the same account opens when it may write', ({ skip }) => {
    const { file, key } = whole();
    const said = runProbeAsOrdinaryAccount('open', dirname(file), key.toString('hex'));
    skip(said === undefined, 'no ordinary account can run the probe here');
    expect(said).toMatch(/^operations/);
  });
});

/** Writes five rows at a time until it is refused; says how many times that went well, and the refusal. */
function writeUntilRefused(sqlite: Connection): { groups: number; refusal: unknown } {
  const insert = sqlite.prepare('INSERT INTO notes (text) VALUES (?)');
  const five = sqlite.transaction(() => {
    for (let i = 0; i < 5; i++) insert.run('y'.repeat(900));
  });
  for (let groups = 0; ; groups++) {
    try {
      five();
    } catch (refusal) {
      return { groups, refusal };
    }
  }
}

describe('a database that may not grow', () => {
  it('says that the disk is full, and what was saved before is whole', () => {
    const { file, key } = whole();
    const sqlite = open(file, key);
    sqlite.pragma(`max_page_count = ${Number(sqlite.pragma('page_count', { simple: true })) + 4}`);
    const { groups, refusal } = writeUntilRefused(sqlite);
    expect(classifyStorageError(refusal)).toMatchObject({ code: 'disk.full' });
    expect(sqlite.prepare('SELECT count(*) FROM notes').pluck().get()).toBe(500 + groups * 5);
    checkIntegrity(sqlite);
    sqlite.close();
  });
});

const disk = mountSmallDisk();

describe.runIf(disk !== undefined)('on a disk that is really full', () => {
  const secret = 'seven quiet herons';

  it('writing is refused, what was saved is whole, and it goes on when there is space again', () => {
    const { file, key } = newBook(disk!.folder('book'), manyNotes, secret);
    disk!.fill(500_000);
    const sqlite = open(file, key);
    const { groups, refusal } = writeUntilRefused(sqlite);
    expect(groups).toBeGreaterThan(10);
    expect(classifyStorageError(refusal)).toMatchObject({ code: 'disk.full' });
    expect(sqlite.prepare('SELECT count(*) FROM notes').pluck().get()).toBe(500 + groups * 5);
    disk!.empty();
    sqlite.exec("INSERT INTO notes (text) VALUES ('there is space again')");
    sqlite.close();
    const again = open(file, key);
    checkIntegrity(again);
    expect(again.prepare('SELECT count(*) FROM notes').pluck().get()).toBe(500 + groups * 5 + 1);
    again.close();
  });

  it('a book says so unless the space suffices to open it; it is not changed, and opens when there is space again', () => {
    const folder = disk!.folder('book');
    const { file, key } = newBook(folder, manyNotes, secret);
    const before = folderDigest(folder);
    const codes = [0, 4096, 8192, 16_384, 32_768, 65_536].map((free) => {
      disk!.fill(free);
      const code = codeOf(() => open(file, key).close());
      disk!.empty();
      return code;
    });
    expect(codes[0]).toBe('disk.full');
    expect(new Set(codes)).toEqual(new Set(['disk.full', 'no error']));
    expect(folderDigest(folder)).toBe(before);
    expect(contentOf(folder, secret)).toEqual(manyNotes);
  });

  it('a new book is refused and leaves nothing behind', () => {
    const folder = disk!.folder('book');
    for (const free of [0, 4096, 8192]) {
      disk!.fill(free);
      expect(codeOf(() => createDatabase(bookPaths(folder).database, randomBytes(32)).close())).toBe('disk.full');
      expect(filesIn(folder)).toEqual([]);
      disk!.empty();
    }
  });

  it('a key file is not rewritten in any copy, and the old secret still opens the book', () => {
    const folder = disk!.folder('book');
    const { key } = newBook(folder, ['a note'], secret);
    const before = folderDigest(folder);
    for (const free of [0, 4096, 8192]) {
      disk!.fill(free);
      expect([free, codeOf(() => writeKeyFile(bookPaths(folder), keyFileOf(key, 'a whole new phrase', { generation: 2 })))]).toEqual([free, 'disk.full']);
      disk!.empty();
      expect(folderDigest(folder)).toBe(before);
    }
    expect(contentOf(folder, secret)).toEqual(['a note']);
  });

  it('a backup to it is refused and leaves the older one of that name as it was', async () => {
    const { key, file } = newBook(tempFolder(), manyNotes, secret);
    const target = join(disk!.folder('backups'), 'mine.dossier-backup');
    await backUp(dirname(file), key, target);
    const before = folderDigest(dirname(target));
    for (const free of [0, 8192, 100_000]) {
      disk!.fill(free);
      expect([free, await codeOfPromise(backUp(dirname(file), key, target))]).toEqual([free, 'disk.full']);
      disk!.empty();
      expect(folderDigest(dirname(target))).toBe(before);
    }
  });

  it('a backup of a book on it is refused, and the book goes on', async () => {
    const folder = disk!.folder('book');
    const { key } = newBook(folder, manyNotes, secret);
    const target = join(tempFolder(), 'mine.dossier-backup');
    disk!.fill(100_000);
    expect(await codeOfPromise(backUp(folder, key, target))).toBe('disk.full');
    disk!.empty();
    expect(filesIn(dirname(target))).toEqual([]);
    expect(filesIn(bookPaths(folder).backups)).toEqual([]);
    expect(contentOf(folder, secret)).toEqual(manyNotes);
  });

  it('a backup is not called damaged because there is no room to extract it', async () => {
    const { key, file } = newBook(tempFolder(), manyNotes, secret);
    const source = join(tempFolder(), 'mine.dossier-backup');
    await backUp(dirname(file), key, source);
    const folder = disk!.folder('book');
    disk!.fill(50_000);
    expect(await codeOfPromise(readBackup(source, schemaVersion, join(folder, 'restoring-1')))).toBe('disk.full');
    disk!.empty();
    expect(await codeOfPromise(readBackup(source, schemaVersion, join(folder, 'restoring-2')))).toBe('no error');
  });

  it('a copy before a migration is refused, and so the migration does not begin', () => {
    const folder = disk!.folder('book');
    const { file, key } = newBook(folder, manyNotes, secret);
    const sqlite = open(file, key);
    disk!.fill(50_000);
    const steps = [notes, { version: 20, name: 'more', sql: 'CREATE TABLE more (id INTEGER PRIMARY KEY) STRICT;' }];
    const copy = join(folder, 'backups', 'before.db');
    expect(codeOf(() => migrate(sqlite, steps, { now, beforeFirst: () => verifiedCopy(sqlite, copy, key) }))).toBe('disk.full');
    expect(sqlite.pragma('user_version', { simple: true })).toBe(10);
    expect(filesIn(dirname(copy))).toEqual([]);
    disk!.empty();
    sqlite.close();
    expect(contentOf(folder, secret)).toEqual(manyNotes);
  });
});

const failure = (code: string) => Object.assign(new Error('failed'), { code });

describe('an error of SQLite or of the system', () => {
  it.each([
    ['SQLITE_FULL', 'disk.full'], ['ENOSPC', 'disk.full'], ['EDQUOT', 'disk.full'], ['SQLITE_IOERR_SHMSIZE', 'disk.full'],
    ['SQLITE_READONLY', 'book.read-only'], ['SQLITE_READONLY_DIRECTORY', 'book.read-only'], ['SQLITE_CANTOPEN', 'book.read-only'], ['EACCES', 'book.read-only'], ['EROFS', 'book.read-only'],
    ['SQLITE_READONLY_DBMOVED', 'disk.error'], ['SQLITE_IOERR_WRITE', 'disk.error'], ['EIO', 'disk.error'],
    ['SQLITE_CORRUPT', 'book.damaged'], ['SQLITE_CORRUPT_INDEX', 'book.damaged'], ['SQLITE_NOTADB', 'book.not-a-database'],
    ['SQLITE_BUSY', 'book.busy'], ['SQLITE_BUSY_SNAPSHOT', 'book.busy'], ['SQLITE_LOCKED', 'book.busy'],
  ])('%s is said as %s', (native, code) => {
    expect(classifyStorageError(failure(native))).toMatchObject({ code, cause: { code: native } });
  });

  it('that has nothing to do with storage is not given such a meaning', () => {
    for (const other of [failure('SQLITE_CONSTRAINT_UNIQUE'), failure('ERR_INVALID_ARG_TYPE'), new Error('failed'), 'EACCES', undefined]) {
      expect(classifyStorageError(other)).toBeUndefined();
    }
  });
});
