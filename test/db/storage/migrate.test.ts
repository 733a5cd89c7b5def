import { randomBytes } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDatabase, openConnection, type Connection } from '../../../db/storage/connection';
import { migrate, type Migration } from '../../../db/storage/migrate';
import { countRows, verifiedCopy, verifyDatabase } from '../../../db/storage/verifiedCopy';
import { tempFolder } from '../../support/tempFolder';
import { codeOf } from './support/codeOf';
import { filesIn, holds, manyNotes, newDatabase, notes, now, open } from './support/smallBook';

const parentAndChild: Migration = {
  version: 20,
  name: 'parent and child',
  sql: 'CREATE TABLE p (id INTEGER PRIMARY KEY, n TEXT) STRICT; CREATE TABLE c (id INTEGER PRIMARY KEY, p INTEGER NOT NULL REFERENCES p (id) ON DELETE CASCADE) STRICT;',
};
const rebuildParent: Migration = {
  version: 30,
  name: 'rebuild parent',
  sql: "CREATE TABLE p2 (id INTEGER PRIMARY KEY, n TEXT NOT NULL) STRICT; INSERT INTO p2 SELECT id, coalesce(n, '') FROM p; DROP TABLE p; ALTER TABLE p2 RENAME TO p;",
};
const later: Migration = { version: 30, name: 'later', sql: 'CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT;' };

const opened = () => {
  const { file, key } = newDatabase(tempFolder(), manyNotes);
  return openConnection(file, key, { newestSchema: 100 });
};
const versionOf = (sqlite: Connection) => sqlite.pragma('user_version', { simple: true });
/** Everything that the database says of itself: its version, its structure and its ledger. */
const structureOf = (sqlite: Connection) => [versionOf(sqlite), sqlite.prepare('SELECT sql FROM sqlite_schema ORDER BY name').pluck().all(), sqlite.prepare('SELECT * FROM schema_migrations').all()];

describe('migrations', () => {
  it('are written down with their names and the digest of their text', () => {
    const sqlite = opened();
    expect(sqlite.prepare('SELECT * FROM schema_migrations').all()).toEqual([{ version: 10, name: 'notes', hash: expect.stringMatching(/^[0-9a-f]{64}$/), applied_at: now() }]);
    expect(versionOf(sqlite)).toBe(10);
    sqlite.close();
  });

  it('keep child rows when a parent table is rebuilt', () => {
    const sqlite = opened();
    migrate(sqlite, [notes, parentAndChild], { now });
    sqlite.exec('INSERT INTO p (id) VALUES (1); INSERT INTO c (p) VALUES (1), (1), (1)');
    migrate(sqlite, [notes, parentAndChild, rebuildParent], { now });
    expect(sqlite.prepare('SELECT count(*) FROM c').pluck().get()).toBe(3);
    expect(sqlite.pragma('foreign_keys', { simple: true })).toBe(1);
    expect(codeOf(() => sqlite.exec('INSERT INTO c (p) VALUES (4711)'))).toContain('FOREIGN KEY');
    sqlite.close();
  });

  it('copy the database once before they begin, and not when there is nothing to do', () => {
    const sqlite = opened();
    const versions: unknown[] = [];
    const beforeFirst = () => void versions.push(versionOf(sqlite));
    migrate(sqlite, [notes], { now, beforeFirst });
    expect(versions).toEqual([]);
    migrate(sqlite, [notes, parentAndChild, rebuildParent], { now, beforeFirst });
    expect(versions).toEqual([10]);
    sqlite.close();
  });

  it('do not begin when the copy fails', () => {
    const sqlite = opened();
    const beforeFirst = () => sqlite.exec('NONSENSE');
    expect(codeOf(() => migrate(sqlite, [notes, parentAndChild], { now, beforeFirst }))).toContain('syntax error');
    expect(versionOf(sqlite)).toBe(10);
    sqlite.close();
  });

  it.each<[string, string, readonly Migration[]]>([
    ['of a newer program', 'book.newer-version', [notes]],
    ['with a step that was changed after it was applied', 'book.migration-changed', [{ ...notes, sql: `${notes.sql} ` }, later]],
    ['with a step that was merged late', 'book.migration-changed', [notes, parentAndChild, later]],
    ['that applied a step which is no longer there', 'book.migration-changed', [later, { ...later, version: 40 }]],
    ['when steps are out of order', 'Error: migration notes is out of order', [later, notes]],
    ['when steps do not leave gaps of ten', 'Error: migration later is out of order', [notes, { ...later, version: 31 }]],
  ])('refuse a file %s, without a copy and without writing', (_what, code, steps) => {
    const sqlite = opened();
    migrate(sqlite, [notes, later], { now });
    const before = structureOf(sqlite);
    let copies = 0;
    expect(codeOf(() => migrate(sqlite, steps, { now, beforeFirst: () => void copies++ }))).toBe(code);
    expect(structureOf(sqlite)).toEqual(before);
    expect(copies).toBe(0);
    sqlite.close();
  });

  it('refuse a file whose version nobody wrote down', () => {
    const sqlite = createDatabase(join(tempFolder(), 'dossier.db'), randomBytes(32));
    sqlite.pragma('user_version = 10');
    expect(codeOf(() => migrate(sqlite, [notes], { now }))).toBe('book.migration-changed');
    sqlite.close();
  });

  it('take another kind of line ending for the same text', () => {
    const sqlite = createDatabase(join(tempFolder(), 'dossier.db'), randomBytes(32));
    const lines = { version: 10, name: 'lines', sql: 'CREATE TABLE lines (\n  id INTEGER PRIMARY KEY\n) STRICT;\n' };
    migrate(sqlite, [lines], { now });
    expect(codeOf(() => migrate(sqlite, [{ ...lines, sql: lines.sql.replaceAll('\n', '\r\n') }], { now }))).toBe('no error');
    sqlite.close();
  });

  it.each<[string, string, string]>([
    ['leaves dangling references', 'DELETE FROM p;', 'dangling'],
    ['fails half-way', 'DROP TABLE c; NONSENSE;', 'syntax error'],
    ['ends its own transaction', 'DROP TABLE c; ROLLBACK;', 'ends its transaction'],
  ])('leave the version before, with all rows, when a step %s', (_what, sql, message) => {
    const sqlite = opened();
    migrate(sqlite, [notes, parentAndChild], { now });
    sqlite.exec('INSERT INTO p (id) VALUES (1); INSERT INTO c (p) VALUES (1)');
    expect(codeOf(() => migrate(sqlite, [notes, parentAndChild, { version: 30, name: 'bad', sql }], { now }))).toContain(message);
    expect(versionOf(sqlite)).toBe(20);
    expect(sqlite.prepare('SELECT count(*) FROM c JOIN p ON p.id = c.p').pluck().get()).toBe(1);
    expect(sqlite.pragma('foreign_keys', { simple: true })).toBe(1);
    sqlite.close();
  });

  it('keep the steps that succeeded before one failed', () => {
    const sqlite = opened();
    expect(codeOf(() => migrate(sqlite, [notes, parentAndChild, { version: 30, name: 'bad', sql: 'NONSENSE;' }], { now }))).toContain('syntax error');
    expect(versionOf(sqlite)).toBe(20);
    migrate(sqlite, [notes, parentAndChild, later], { now });
    expect(versionOf(sqlite)).toBe(30);
    sqlite.close();
  });
});

describe('a verified copy', () => {
  it('has all rows, is encrypted with the same key, and lies alone under its name', () => {
    const { file, key } = newDatabase(tempFolder(), manyNotes);
    const sqlite = open(file, key);
    // What is still in the log only is copied too.
    sqlite.exec("INSERT INTO notes (text) VALUES ('a late note')");
    const target = join(tempFolder(), 'copies', 'copy.db');
    expect(verifiedCopy(sqlite, target, key).rows).toEqual({ notes: 501, schema_migrations: 1 });
    sqlite.close();
    expect(readdirSync(dirname(target))).toEqual(['copy.db']);
    expect(holds(target, 'note')).toBe(false);
    expect(codeOf(() => verifyDatabase(target, key, { notes: 501, schema_migrations: 1 }))).toBe('no error');
    expect(codeOf(() => verifyDatabase(target, key, { notes: 500, schema_migrations: 1 }))).toBe('backup.damaged');
    expect(codeOf(() => verifyDatabase(target, randomBytes(32), { notes: 501, schema_migrations: 1 }))).toBe('backup.damaged');
  });

  it('replaces an older one only when it is whole', () => {
    const { file, key } = newDatabase(tempFolder(), manyNotes);
    const target = join(tempFolder(), 'copy.db');
    writeFileSync(target, 'the older copy');
    writeFileSync(`${target}.tmp`, 'what a crash left');
    // A page in the middle whose seal does not fit: it shows while copying.
    const bytes = readFileSync(file);
    bytes[Math.floor(bytes.length / 2)] = (bytes[Math.floor(bytes.length / 2)] ?? 0) ^ 1;
    writeFileSync(file, bytes);
    const damaged = open(file, key);
    expect(codeOf(() => verifiedCopy(damaged, target, key))).toBe('book.damaged');
    damaged.close();
    expect(filesIn(dirname(target))).toEqual(['copy.db']);
    expect(holds(target, 'the older copy')).toBe(true);
  });

  it('counts the rows of tables whatever their names', () => {
    const { file, key } = newDatabase(tempFolder(), ['one']);
    const sqlite = open(file, key);
    sqlite.exec('CREATE TABLE "with ""quotes"" and \'more\'" (x)');
    expect(countRows(sqlite)).toEqual({ notes: 1, schema_migrations: 1, 'with "quotes" and \'more\'': 0 });
    sqlite.close();
  });
});
