import { accessSync, chmodSync, closeSync, constants, existsSync, openSync, readSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { AppError } from '../../shared/errors';
import { makePrivateFile, renameOver, syncFile, syncFolder, temporaryOf } from './atomicFile';
import { applicationId, companionsOf } from './layout';
import { classifyStorageError, nativeCode, withStorageErrors } from './storageError';

export type Connection = Database.Database;

const pageBytes = 4096;
const hexKey = /^[0-9a-f]{64}$/;

/** Sets a pragma and reads it back: one that did not take would weaken what it stands for without a word. */
function setPragma(sqlite: Connection, name: string, value: string | number, expected: string | number): void {
  sqlite.pragma(`${name} = ${value}`);
  const actual: unknown = sqlite.pragma(name, { simple: true });
  if (actual !== expected) throw new Error(`pragma ${name} is ${String(actual)}`);
}

function setKey(sqlite: Connection, dataKey: Uint8Array): void {
  const hex = Buffer.from(dataKey).toString('hex');
  // PRAGMA key takes no bound parameter: nothing but hex that we made ever goes into it.
  if (!hexKey.test(hex)) throw new AppError('key.damaged');
  setPragma(sqlite, 'cipher', "'sqlcipher'", 'sqlcipher');
  sqlite.pragma(`key = "x'${hex}'"`);
}

/** Megabytes of pages that a connection keeps. */
const usualCacheMb = 64;

function configure(sqlite: Connection, readonly: boolean, cacheMb = usualCacheMb): void {
  // A large sort would spill client text into a temporary file.
  setPragma(sqlite, 'temp_store', 'MEMORY', 2);
  if (!readonly) setPragma(sqlite, 'journal_mode', 'WAL', 'wal');
  // Not stored in the file, and the library's default for an existing WAL file can lose the last commits on a power cut.
  setPragma(sqlite, 'synchronous', 'FULL', 2);
  setPragma(sqlite, 'foreign_keys', 'ON', 1);
  setPragma(sqlite, 'secure_delete', 'ON', 1);
  setPragma(sqlite, 'trusted_schema', 'OFF', 0);
  setPragma(sqlite, 'cell_size_check', 'ON', 1);
  setPragma(sqlite, 'busy_timeout', 5000, 5000);
  setPragma(sqlite, 'mmap_size', 0, 0);
  setPragma(sqlite, 'cache_size', -1_024 * cacheMb, -1_024 * cacheMb);
  if (process.platform === 'darwin') setPragma(sqlite, 'checkpoint_fullfsync', 'ON', 1);
}

/**
 * Bytes 16 to 23 are neither encrypted nor sealed: page size 4096, file format (without a log, or with one), bytes of a page kept for
 * its seal, and three that are the same in every SQLite file. A changed bit there would pass every seal, and let SQLite write pages of
 * another layout.
 */
const plainHeaders = ['1000010150402020', '1000020250402020'];

function checkPlainHeader(file: string): void {
  const header = Buffer.alloc(8);
  const opened = openSync(file, 'r');
  try {
    readSync(opened, header, 0, header.length, 16);
  } finally {
    closeSync(opened);
  }
  if (!plainHeaders.includes(header.toString('hex'))) throw new AppError('book.not-a-database');
}

/** Looks at the file before SQLite does, so that a wrong one is never written to. */
function inspectFile(file: string, readonly: boolean): void {
  if (!existsSync(file)) throw new AppError('book.missing');
  const about = statSync(file);
  if (!about.isFile() || about.size < pageBytes) throw new AppError('book.not-a-database');
  // On POSIX systems, closing a descriptor frees every lock that this process holds on the file: what the service has open (its log
  // has an index then) is not opened beside SQLite, and was looked at before.
  if (!readonly || !existsSync(`${file}-shm`)) withStorageErrors(() => checkPlainHeader(file));
}

function requireWritable(file: string): void {
  try {
    accessSync(dirname(file), constants.W_OK);
    if (existsSync(file)) accessSync(file, constants.W_OK);
  } catch (cause) {
    throw new AppError('book.read-only', { cause });
  }
}

/** Reads the first page: only then does a wrong key show. */
function checkReadable(sqlite: Connection, newestSchema: number): void {
  sqlite.prepare('SELECT count(*) FROM sqlite_master').get();
  if (sqlite.pragma('application_id', { simple: true }) !== applicationId) throw new AppError('book.foreign');
  if (Number(sqlite.pragma('user_version', { simple: true })) > newestSchema) throw new AppError('book.newer-version');
}

/** Loads the native code of the driver, as the first connection of a thread does otherwise. */
export const loadDriver = (): void => void new Database(':memory:').close();

function withConnection(file: string, options: Database.Options, prepare: (sqlite: Connection) => void): Connection {
  let sqlite: Connection | undefined;
  try {
    sqlite = new Database(file, options);
    prepare(sqlite);
    return sqlite;
  } catch (error) {
    sqlite?.close();
    throw classifyStorageError(error) ?? error;
  }
}

/**
 * Makes a new, empty, encrypted database (mode 0600), which appears under its name only when it is whole. Throws `book.exists`, also
 * when the log of a lost database lies there, which SQLite would delete; `book.read-only`, `disk.full`.
 */
export function createDatabase(file: string, dataKey: Uint8Array): Connection {
  if ([file, ...companionsOf(file)].some((path) => existsSync(path))) throw new AppError('book.exists');
  requireWritable(file);
  const temporary = temporaryOf(file);
  const removeTemporary = () => {
    for (const path of [temporary, ...companionsOf(temporary)]) rmSync(path, { force: true });
  };
  try {
    removeTemporary();
    withStorageErrors(() => makePrivateFile(temporary));
    withConnection(temporary, {}, (sqlite) => {
      setKey(sqlite, dataKey);
      sqlite.pragma(`application_id = ${applicationId}`);
      configure(sqlite, false);
    }).close();
    withStorageErrors(() => {
      syncFile(temporary);
      renameOver(temporary, file);
      syncFolder(dirname(file));
    });
  } catch (error) {
    removeTemporary();
    throw error;
  }
  return openConnection(file, dataKey, { newestSchema: 0 });
}

/** A first look that cannot write: a refused file keeps every byte, and no log appears beside it. */
function lookFirst(file: string, dataKey: Uint8Array, newestSchema: number): void {
  const logs = companionsOf(file).filter((path) => !existsSync(path));
  try {
    withConnection(file, { readonly: true, fileMustExist: true }, (sqlite) => {
      setKey(sqlite, dataKey);
      checkReadable(sqlite, newestSchema);
    }).close();
    if (statSync(file).size % pageBytes !== 0) throw new AppError('book.damaged');
  } catch (error) {
    // A crash left a rollback journal (a restored database turns to WAL when it is first opened): only a connection that may write
    // can read the file then, and rolls it back first.
    if (!(error instanceof AppError) || nativeCode(error.cause) !== 'SQLITE_READONLY_ROLLBACK') throw error;
  } finally {
    for (const path of logs) rmSync(path, { force: true });
  }
}

/** SQLite makes files that everybody may read, as far as the system's settings allow; files of other origin may be as open. */
function keepPrivate(file: string): void {
  if (process.platform === 'win32') return;
  for (const path of [file, ...companionsOf(file)]) {
    try {
      if (existsSync(path) && (statSync(path).mode & 0o077) !== 0) chmodSync(path, 0o600);
    } catch (error) {
      // Somebody else's file that we may write all the same: its rights are theirs to set.
      if (nativeCode(error) !== 'EPERM') throw error;
    }
  }
}

/**
 * Opens an existing database. The file stays untouched when it is refused: `book.missing`, `book.not-a-database` (also for another
 * key), `book.damaged`, `book.foreign`, `book.newer-version` (structure above `newestSchema`), `book.read-only`. `cacheMb`: megabytes of pages that are kept.
 */
export function openConnection(file: string, dataKey: Uint8Array, options: { newestSchema: number; readonly?: boolean; cacheMb?: number }): Connection {
  const readonly = options.readonly ?? false;
  inspectFile(file, readonly);
  if (!readonly) {
    requireWritable(file);
    lookFirst(file, dataKey, options.newestSchema);
    withStorageErrors(() => keepPrivate(file));
  }
  return withConnection(file, { fileMustExist: true, readonly }, (sqlite) => {
    setKey(sqlite, dataKey);
    checkReadable(sqlite, options.newestSchema);
    configure(sqlite, readonly, options.cacheMb);
  });
}

/** Throws `book.damaged` unless every page authenticates and every reference holds. */
export function checkIntegrity(sqlite: Connection): void {
  let result: unknown;
  let dangling: unknown;
  try {
    result = sqlite.pragma('integrity_check', { simple: true });
    dangling = sqlite.pragma('foreign_key_check');
  } catch (cause) {
    const known = classifyStorageError(cause);
    // A full or failing disk, or somebody who writes, says nothing about the file.
    throw known !== undefined && ['disk.full', 'disk.error', 'book.busy'].includes(known.code) ? known : new AppError('book.damaged', { cause });
  }
  if (result !== 'ok' || !Array.isArray(dangling) || dangling.length > 0) throw new AppError('book.damaged');
}
