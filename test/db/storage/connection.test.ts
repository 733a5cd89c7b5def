import { randomBytes } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, readdirSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { checkIntegrity, createDatabase, openConnection } from '../../../db/storage/connection';
import { tempFolder } from '../../support/tempFolder';
import { codeOf } from './support/codeOf';
import { folderDigest, manyNotes, newDatabase, open } from './support/smallBook';

const whole = () => newDatabase(tempFolder(), manyNotes);
const pageBytes = 4096;

describe('an encrypted database', () => {
  it('keeps every protective setting after it is opened again', () => {
    const { file, key } = whole();
    const sqlite = open(file, key);
    const pragma = (name: string) => sqlite.pragma(name, { simple: true });
    expect({
      temp_store: pragma('temp_store'), journal_mode: pragma('journal_mode'), synchronous: pragma('synchronous'), foreign_keys: pragma('foreign_keys'),
      secure_delete: pragma('secure_delete'), trusted_schema: pragma('trusted_schema'), cell_size_check: pragma('cell_size_check'), cipher: pragma('cipher'),
      busy_timeout: pragma('busy_timeout'), mmap_size: pragma('mmap_size'), application_id: pragma('application_id'),
    }).toEqual({
      temp_store: 2, journal_mode: 'wal', synchronous: 2, foreign_keys: 1, secure_delete: 1, trusted_schema: 0, cell_size_check: 1, cipher: 'sqlcipher',
      busy_timeout: 5000, mmap_size: 0, application_id: 0x44535352,
    });
    sqlite.close();
  });

  it.runIf(process.platform !== 'win32')('is readable by this account only, with its log, whatever the account lets others read', () => {
    const before = process.umask(0o000);
    try {
      const { file, key } = whole();
      const modes = () => readdirSync(dirname(file)).map((name) => [name, (statSync(join(dirname(file), name)).mode & 0o777).toString(8)]);
      expect(modes()).toEqual([['dossier.db', '600']]);
      chmodSync(file, 0o644);
      const sqlite = open(file, key);
      sqlite.exec("INSERT INTO notes (text) VALUES ('one more')");
      expect(modes()).toEqual([['dossier.db', '600'], ['dossier.db-shm', '600'], ['dossier.db-wal', '600']]);
      sqlite.close();
    } finally {
      process.umask(before);
    }
  });

  it('is opened after a crash with what its log holds', () => {
    const { file, key } = whole();
    const sqlite = open(file, key);
    sqlite.exec("INSERT INTO notes (text) VALUES ('only in the log')");
    const crashed = join(tempFolder(), 'dossier.db');
    for (const ending of ['', '-wal']) cpSync(`${file}${ending}`, `${crashed}${ending}`);
    sqlite.close();
    const again = open(crashed, key);
    expect(again.prepare('SELECT count(*) FROM notes').pluck().get()).toBe(501);
    again.close();
  });

  it('is opened after a crash in a transaction that was kept in a rollback journal, as before the transaction', () => {
    const { file, key } = whole();
    // A copy of a database starts without a log, so that its first writing, the change to one, uses a rollback journal.
    const sqlite = open(file, key);
    sqlite.pragma('journal_mode = DELETE');
    sqlite.pragma('cache_size = 4');
    sqlite.exec('BEGIN IMMEDIATE; DELETE FROM notes WHERE id > 10');
    sqlite.exec("UPDATE notes SET text = 'half done'");
    expect(existsSync(`${file}-journal`)).toBe(true);
    const crashed = join(tempFolder(), 'dossier.db');
    for (const ending of ['', '-journal']) cpSync(`${file}${ending}`, `${crashed}${ending}`);
    sqlite.close();
    expect(statSync(`${crashed}-journal`).size).toBeGreaterThan(0);
    const again = open(crashed, key);
    checkIntegrity(again);
    expect(again.prepare("SELECT count(*) FROM notes WHERE text LIKE 'note %'").pluck().get()).toBe(500);
    again.close();
  });
});

describe('a file that is not the book', () => {
  it.each<[string, string, (file: string) => void]>([
    ['a text file', 'book.not-a-database', (file) => writeFileSync(file, 'Dear diary, '.repeat(1000))],
    ['an empty file', 'book.not-a-database', (file) => writeFileSync(file, '')],
    ['a plain SQLite database', 'book.not-a-database', (file) => {
      const other = join(tempFolder(), 'plain.db');
      const plain = new Database(other);
      plain.exec('CREATE TABLE t (x)');
      plain.close();
      cpSync(other, file);
    }],
    ['cut in the middle of a page', 'book.damaged', (file) => truncateSync(file, 10_000)],
    ['cut between two pages', 'book.damaged', (file) => truncateSync(file, 2 * pageBytes)],
    ['cut to its first page', 'book.damaged', (file) => truncateSync(file, pageBytes)],
    ['without its first page', 'book.not-a-database', (file) => writeFileSync(file, Buffer.concat([Buffer.alloc(pageBytes), readFileSync(file).subarray(pageBytes)]))],
  ])('but %s is refused as %s, untouched', (_what, code, spoil) => {
    const { file, key } = whole();
    spoil(file);
    const before = folderDigest(dirname(file));
    expect(codeOf(() => open(file, key))).toBe(code);
    expect(folderDigest(dirname(file))).toBe(before);
  });

  it('but of another key, of another program or from a newer program is refused, untouched', () => {
    const { file, key } = whole();
    const before = folderDigest(dirname(file));
    expect(codeOf(() => open(file, randomBytes(32)))).toBe('book.not-a-database');
    expect(codeOf(() => openConnection(file, key, { newestSchema: 0 }))).toBe('book.newer-version');
    expect(folderDigest(dirname(file))).toBe(before);
    const foreign = join(tempFolder(), 'dossier.db');
    const sqlite = createDatabase(foreign, key);
    sqlite.pragma('application_id = 42');
    sqlite.close();
    const foreignBefore = folderDigest(dirname(foreign));
    expect(codeOf(() => open(foreign, key))).toBe('book.foreign');
    expect(folderDigest(dirname(foreign))).toBe(foreignBefore);
  });

  it('with a log beside it keeps that log to the byte when it is refused', () => {
    const { file, key } = whole();
    const sqlite = open(file, key);
    sqlite.exec("INSERT INTO notes (text) VALUES ('only in the log')");
    const folder = tempFolder();
    for (const ending of ['', '-wal']) cpSync(`${file}${ending}`, `${join(folder, 'dossier.db')}${ending}`);
    sqlite.close();
    const before = folderDigest(folder);
    expect(codeOf(() => open(join(folder, 'dossier.db'), randomBytes(32)))).toBe('book.not-a-database');
    expect(folderDigest(folder)).toBe(before);
    const again = open(join(folder, 'dossier.db'), key);
    expect(again.prepare('SELECT count(*) FROM notes').pluck().get()).toBe(501);
    again.close();
  });

  it('but a folder, or nothing, is refused', () => {
    const { key } = whole();
    expect(codeOf(() => open(join(tempFolder(), 'dossier.db'), key))).toBe('book.missing');
    const folder = join(tempFolder(), 'dossier.db');
    mkdirSync(folder);
    expect(codeOf(() => open(folder, key))).toBe('book.not-a-database');
  });
});

describe('a new database', () => {
  it('is not made over another, nor over the log of one that was lost', () => {
    const { file, key } = whole();
    const before = folderDigest(dirname(file));
    expect(codeOf(() => createDatabase(file, key))).toBe('book.exists');
    expect(folderDigest(dirname(file))).toBe(before);
    const orphan = join(tempFolder(), 'dossier.db');
    writeFileSync(`${orphan}-wal`, 'what is left of a book');
    expect(codeOf(() => createDatabase(orphan, key))).toBe('book.exists');
    expect(readFileSync(`${orphan}-wal`, 'utf8')).toBe('what is left of a book');
  });

  it('replaces what a crash while it was made has left', () => {
    const file = join(tempFolder(), 'dossier.db');
    writeFileSync(`${file}.tmp`, 'half a database');
    createDatabase(file, randomBytes(32)).close();
    expect(readdirSync(dirname(file))).toEqual(['dossier.db']);
  });
});
