import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { checkIntegrity, createDatabase, openConnection } from '../../../db/storage/connection';
import { lockBook } from '../../../db/storage/lock';
import { migrate, type Migration } from '../../../db/storage/migrate';
import { verifiedCopy } from '../../../db/storage/verifiedCopy';
import { AppError } from '../../../shared/errors';
import { tempFolder } from '../../support/tempFolder';

const now = () => '2026-11-22T10:00:00.000Z';
const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return error instanceof AppError ? error.code : String(error);
  }
  return 'no error';
};
const notes: Migration = { version: 10, name: 'notes', sql: 'CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;' };

function newDatabase(folder = tempFolder()): { file: string; key: Buffer } {
  const file = join(folder, 'dossier.db');
  const key = randomBytes(32);
  const sqlite = createDatabase(file, key);
  migrate(sqlite, [notes], { now });
  const insert = sqlite.prepare('INSERT INTO notes (text) VALUES (?)');
  sqlite.transaction(() => {
    for (let i = 0; i < 500; i++) insert.run(`note ${i} ${'x'.repeat(200)}`);
  })();
  sqlite.close();
  return { file, key };
}

const open = (file: string, key: Buffer) => openConnection(file, key, { newestSchema: 10 });

describe('an encrypted database', () => {
  it('keeps every protective setting after it is opened again', () => {
    const { file, key } = newDatabase();
    const sqlite = open(file, key);
    const pragma = (name: string) => sqlite.pragma(name, { simple: true });
    expect({
      temp_store: pragma('temp_store'), journal_mode: pragma('journal_mode'), synchronous: pragma('synchronous'), foreign_keys: pragma('foreign_keys'),
      secure_delete: pragma('secure_delete'), trusted_schema: pragma('trusted_schema'), cell_size_check: pragma('cell_size_check'), cipher: pragma('cipher'),
    }).toEqual({ temp_store: 2, journal_mode: 'wal', synchronous: 2, foreign_keys: 1, secure_delete: 1, trusted_schema: 0, cell_size_check: 1, cipher: 'sqlcipher' });
    sqlite.close();
  });

  it.each<[string, string, (file: string) => void]>([
    ['a text file', 'book.not-a-database', (file) => writeFileSync(file, 'Dear diary, '.repeat(1000))],
    ['an empty file', 'book.not-a-database', (file) => writeFileSync(file, '')],
    ['a plain SQLite database', 'book.not-a-database', (file) => {
      const plain = new Database(`${file}.plain`);
      plain.exec('CREATE TABLE t (x)');
      plain.close();
      writeFileSync(file, readFileSync(`${file}.plain`));
    }],
    ['a file cut in the middle of a page', 'book.damaged', (file) => truncateSync(file, 10_000)],
  ])('that is %s is refused as %s and left untouched', (_what, code, spoil) => {
    const { file, key } = newDatabase();
    spoil(file);
    const before = readFileSync(file);
    const filesBefore = readdirSync(join(file, '..'));
    expect(codeOf(() => open(file, key))).toBe(code);
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(join(file, '..'))).toEqual(filesBefore);
  });

  it('is refused for another key, of another program, from a newer program, as a folder, and when there is none; nothing is written', () => {
    const { file, key } = newDatabase();
    const bytes = () => readFileSync(file).toString('base64');
    const before = bytes();
    expect(codeOf(() => open(file, randomBytes(32)))).toBe('book.not-a-database');
    expect(codeOf(() => openConnection(file, key, { newestSchema: 0 }))).toBe('book.newer-version');
    expect(bytes()).toBe(before);
    expect(existsSync(`${file}-wal`)).toBe(false);
    expect(codeOf(() => open(join(tempFolder(), 'dossier.db'), key))).toBe('book.missing');
    const folder = join(tempFolder(), 'dossier.db');
    mkdirSync(folder);
    expect(codeOf(() => open(folder, key))).toBe('book.not-a-database');
    const foreign = join(tempFolder(), 'dossier.db');
    const sqlite = createDatabase(foreign, key);
    sqlite.pragma('application_id = 42');
    sqlite.close();
    expect(codeOf(() => open(foreign, key))).toBe('book.foreign');
  });

  it('notices every single flipped bit', () => {
    const { file, key } = newDatabase();
    const whole = readFileSync(file);
    for (let trial = 0; trial < 100; trial++) {
      const spoiled = Buffer.from(whole);
      const at = Math.floor((spoiled.length * (trial + 0.5)) / 100);
      spoiled[at] = (spoiled[at] ?? 0) ^ (1 << (trial % 8));
      writeFileSync(file, spoiled);
      const code = codeOf(() => {
        const sqlite = openConnection(file, key, { newestSchema: 10, readonly: true });
        try {
          checkIntegrity(sqlite);
        } finally {
          sqlite.close();
        }
      });
      // The salt at the beginning decides the key: a flip there looks like another key.
      expect(['book.damaged', 'book.not-a-database']).toContain(code);
    }
  });

  it('on a full disk says so, and what was saved before is whole', () => {
    const { file, key } = newDatabase();
    const sqlite = open(file, key);
    sqlite.pragma(`max_page_count = ${Number(sqlite.pragma('page_count', { simple: true })) + 4}`);
    const insert = sqlite.prepare('INSERT INTO notes (text) VALUES (?)');
    const five = sqlite.transaction(() => {
      for (let i = 0; i < 5; i++) insert.run('y'.repeat(900));
    });
    let groups = 0;
    let full: unknown;
    try {
      for (;;) {
        five();
        groups++;
      }
    } catch (error) {
      full = error;
    }
    expect(full).toMatchObject({ code: 'SQLITE_FULL' });
    expect(sqlite.prepare('SELECT count(*) FROM notes').pluck().get()).toBe(500 + groups * 5);
    checkIntegrity(sqlite);
    sqlite.close();
  });

  it('in a folder that cannot be written is refused as read-only and left untouched', ({ skip }) => {
    const { file, key } = newDatabase();
    if (process.getuid?.() === 0) {
      // The superuser may write anywhere: an ordinary account has to try.
      const script = join(import.meta.dirname, '../../../out/test/openReadOnly.cjs');
      if (!existsSync(script)) return skip('the read-only probe was not built');
      execFileSync('chown', ['-R', '65534:65534', join(file, '..')]);
      chmodSync(file, 0o400);
      chmodSync(join(file, '..'), 0o500);
      const said = execFileSync('setpriv', ['--reuid=65534', '--regid=65534', '--clear-groups', process.execPath, script, file, key.toString('hex')], { encoding: 'utf8' });
      expect(said.trim()).toBe('book.read-only');
      return;
    }
    chmodSync(file, 0o400);
    chmodSync(join(file, '..'), 0o500);
    expect(codeOf(() => open(file, key))).toBe('book.read-only');
    chmodSync(join(file, '..'), 0o700);
  });

  it('is copied with all rows and verified by opening the copy', () => {
    const { file, key } = newDatabase();
    const sqlite = open(file, key);
    const target = join(tempFolder(), 'copy.db');
    expect(verifiedCopy(sqlite, target, key).rows).toMatchObject({ notes: 500 });
    sqlite.close();
    expect(readFileSync(target).includes('note 1')).toBe(false);
  });
});

describe('the lock of a book', () => {
  it('lets one instance in at a time and is free again after release', () => {
    const folder = tempFolder();
    const lock = lockBook(folder);
    expect(codeOf(() => lockBook(folder))).toBe('book.in-use');
    lock.release();
    lockBook(folder).release();
  });
});

describe('migrations', () => {
  const parentAndChild: Migration = { version: 20, name: 'parent and child', sql: 'CREATE TABLE p (id INTEGER PRIMARY KEY, n TEXT) STRICT; CREATE TABLE c (id INTEGER PRIMARY KEY, p INTEGER NOT NULL REFERENCES p (id) ON DELETE CASCADE) STRICT;' };
  const rebuildParent: Migration = { version: 30, name: 'rebuild parent', sql: 'CREATE TABLE p2 (id INTEGER PRIMARY KEY, n TEXT NOT NULL) STRICT; INSERT INTO p2 SELECT id, coalesce(n, \'\') FROM p; DROP TABLE p; ALTER TABLE p2 RENAME TO p;' };
  const opened = () => {
    const { file, key } = newDatabase();
    return openConnection(file, key, { newestSchema: 100 });
  };

  it('keep child rows when a parent table is rebuilt', () => {
    const sqlite = opened();
    migrate(sqlite, [notes, parentAndChild], { now });
    sqlite.exec('INSERT INTO p (id) VALUES (1); INSERT INTO c (p) VALUES (1), (1), (1)');
    migrate(sqlite, [notes, parentAndChild, rebuildParent], { now });
    expect(sqlite.prepare('SELECT count(*) FROM c').pluck().get()).toBe(3);
    expect(sqlite.pragma('foreign_keys', { simple: true })).toBe(1);
    sqlite.close();
  });

  it('copy the database once before they begin, and not when there is nothing to do', () => {
    const sqlite = opened();
    let copies = 0;
    const count = () => void copies++;
    migrate(sqlite, [notes], { now, beforeFirst: count });
    expect(copies).toBe(0);
    migrate(sqlite, [notes, parentAndChild, rebuildParent], { now, beforeFirst: count });
    expect(copies).toBe(1);
    sqlite.close();
  });

  it('refuse a newer file, a changed step, a step merged late and a step out of order, without writing', () => {
    const sqlite = opened();
    const version = () => sqlite.pragma('user_version', { simple: true });
    migrate(sqlite, [notes, rebuiltLater(30)], { now });
    expect(codeOf(() => migrate(sqlite, [notes], { now }))).toBe('book.newer-version');
    expect(codeOf(() => migrate(sqlite, [{ ...notes, sql: `${notes.sql} ` }, rebuiltLater(30)], { now }))).toBe('book.migration-changed');
    expect(codeOf(() => migrate(sqlite, [notes, parentAndChild, rebuiltLater(30)], { now }))).toBe('book.migration-changed');
    expect(codeOf(() => migrate(sqlite, [rebuiltLater(30), notes], { now }))).toContain('out of order');
    expect(version()).toBe(30);
    sqlite.close();
  });

  it('leave the version before when a step fails or leaves dangling references', () => {
    const sqlite = opened();
    migrate(sqlite, [notes, parentAndChild], { now });
    sqlite.exec('INSERT INTO p (id) VALUES (1); INSERT INTO c (p) VALUES (1)');
    expect(codeOf(() => migrate(sqlite, [notes, parentAndChild, { version: 30, name: 'loses parents', sql: 'DELETE FROM p;' }], { now }))).toContain('dangling');
    expect(codeOf(() => migrate(sqlite, [notes, parentAndChild, { version: 30, name: 'nonsense', sql: 'DROP TABLE c; NONSENSE;' }], { now }))).toContain('syntax error');
    expect(sqlite.pragma('user_version', { simple: true })).toBe(20);
    expect(sqlite.prepare('SELECT count(*) FROM c JOIN p ON p.id = c.p').pluck().get()).toBe(1);
    sqlite.close();
  });

  const rebuiltLater = (version: number): Migration => ({ version, name: 'later', sql: 'CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT;' });
});
