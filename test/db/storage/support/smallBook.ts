import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { readKeyFile, unwrapKey, wrapKey, writeKeyFile, type KeyFile } from '../../../../db/keys';
import { createDatabase, openConnection, type Connection } from '../../../../db/storage/connection';
import { bookPaths } from '../../../../db/storage/layout';
import { migrate, type Migration } from '../../../../db/storage/migrate';
import { vaultPath } from '../../../../db/vault';
import { writeBackup, type BackupOrder } from '../../../../db/storage/writeBackup';

export const now = () => '2026-11-22T10:00:00.000Z';
export const notes: Migration = { version: 10, name: 'notes', sql: 'CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;' };
export const schemaVersion = 10;

/** The least that the format allows: nothing here tests how hard a passphrase is to guess. */
const quick = { N: 2 ** 10, r: 8, p: 1 };
const bookId = '01931c5e-7f00-7000-8000-000000000001';
export const otherBookId = '01931c5e-7f00-7000-8000-000000000002';

export const keyFileOf = (dataKey: Uint8Array, secret: string, more: Partial<KeyFile> = {}): KeyFile => {
  const content: Omit<KeyFile, 'wraps'> = { format: 'dossier-keyfile/1', bookId, generation: 1, createdAt: now(), ...more };
  return { ...content, wraps: more.wraps ?? [wrapKey(Buffer.from(dataKey), secret, 'passphrase', content.bookId, quick)] };
};

export const open = (file: string, key: Uint8Array, readonly = false): Connection => openConnection(file, key, { newestSchema: schemaVersion, readonly });

/** An encrypted database of `texts`, closed. */
export function newDatabase(folder: string, texts: readonly string[], key = randomBytes(32)): { file: string; key: Buffer } {
  const { database: file } = bookPaths(folder);
  const sqlite = createDatabase(file, key);
  migrate(sqlite, [notes], { now });
  const insert = sqlite.prepare('INSERT INTO notes (text) VALUES (?)');
  sqlite.transaction(() => {
    for (const text of texts) insert.run(text);
  })();
  sqlite.close();
  return { file, key };
}

export const manyNotes = Array.from({ length: 500 }, (_, i) => `note ${i} ${'x'.repeat(200)}`);

/** A file of the vault, with bytes that nothing here decrypts. Returns where it lies within the book. */
export function putInVault(folder: string, name: string, bytes: Uint8Array | string): string {
  const path = vaultPath(bookPaths(folder).vault, name);
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  writeFileSync(path, bytes, { mode: 0o600 });
  return relative(folder, path);
}

/** A closed book: its key file in all copies, and its database. */
export function newBook(folder: string, texts: readonly string[], secret: string, more: Partial<KeyFile> = {}): { file: string; key: Buffer } {
  const key = randomBytes(32);
  writeKeyFile(bookPaths(folder), keyFileOf(key, secret, more));
  return newDatabase(folder, texts, key);
}

/** What a person would find: the key file's generation, and the notes that the passphrase opens. */
export function contentOf(folder: string, secret: string): string[] | 'wrong passphrase' {
  const keyFile = readKeyFile(bookPaths(folder));
  const key = keyFile.wraps.map((wrap) => unwrapKey(wrap, secret, keyFile.bookId)).find((found) => found !== undefined);
  if (key === undefined) return 'wrong passphrase';
  const sqlite = open(bookPaths(folder).database, key);
  try {
    return sqlite.prepare<[], string>('SELECT text FROM notes ORDER BY id').pluck().all();
  } finally {
    sqlite.close();
  }
}

export const backupOrder = (folder: string, dataKey: Uint8Array, target: string, vaultNames: string[] = []): BackupOrder => ({
  folder, dataKey, target, appVersion: '0.0.0-test', createdAt: now(), newestSchema: schemaVersion, headOf: () => ({ seq: 0, hash: 'none' }), vaultOf: () => vaultNames,
});
export const backUp = (folder: string, dataKey: Uint8Array, target: string, vaultNames: string[] = []) => writeBackup(backupOrder(folder, dataKey, target, vaultNames));

/** Every file below a folder, by its path within it. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile()).toSorted();

/** A digest of everything below a folder: equal before and after means that nothing was written. */
export function folderDigest(folder: string): string {
  const hash = createHash('sha256');
  for (const name of filesIn(folder)) hash.update(`${name}\n`).update(readFileSync(join(folder, name)));
  return hash.digest('hex');
}

export const holds = (path: string, text: string): boolean => existsSync(path) && readFileSync(path).includes(text);
