import { accessSync, constants, existsSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { AppError } from '../../shared/errors';
import { applicationId } from './layout';
import { classifyStorageError } from './storageError';

export type Connection = Database.Database;

const pageBytes = 4096;
const hexKey = /^[0-9a-f]{64}$/;

function setKey(sqlite: Connection, dataKey: Uint8Array): void {
  const hex = Buffer.from(dataKey).toString('hex');
  // PRAGMA key takes no bound parameter: nothing but hex that we made ever goes into it.
  if (!hexKey.test(hex)) throw new AppError('key.damaged');
  sqlite.pragma("cipher = 'sqlcipher'");
  sqlite.pragma(`key = "x'${hex}'"`);
}

/** Every setting is read back: one that did not take would weaken what it stands for without a word. */
function configure(sqlite: Connection, readonly: boolean): void {
  const set = (name: string, value: string | number, expected: string | number) => {
    sqlite.pragma(`${name} = ${value}`);
    const actual: unknown = sqlite.pragma(name, { simple: true });
    if (actual !== expected) throw new Error(`pragma ${name} is ${String(actual)}`);
  };
  // A large sort would spill client text into a temporary file.
  set('temp_store', 'MEMORY', 2);
  if (!readonly) set('journal_mode', 'WAL', 'wal');
  // Not stored in the file, and the library's default for an existing WAL file can lose the last commits on a power cut.
  set('synchronous', 'FULL', 2);
  set('foreign_keys', 'ON', 1);
  set('secure_delete', 'ON', 1);
  set('trusted_schema', 'OFF', 0);
  set('cell_size_check', 'ON', 1);
  set('busy_timeout', 5000, 5000);
  sqlite.pragma('mmap_size = 0');
  sqlite.pragma('cache_size = -65536');
  if (process.platform === 'darwin') set('checkpoint_fullfsync', 'ON', 1);
}

/** Looks at the file before SQLite does, so that a wrong one is never written to. */
function inspectFile(file: string): void {
  if (!existsSync(file)) throw new AppError('book.missing');
  const about = statSync(file);
  if (!about.isFile() || about.size < pageBytes) throw new AppError('book.not-a-database');
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

function withConnection(file: string, options: Database.Options, prepare: (sqlite: Connection) => void): Connection {
  let sqlite: Connection | undefined;
  try {
    sqlite = new Database(file, options);
    prepare(sqlite);
    return sqlite;
  } catch (error) {
    sqlite?.close();
    throw error instanceof AppError ? error : (classifyStorageError(error) ?? error);
  }
}

/** Makes a new, empty, encrypted database. Throws `book.exists`, `book.read-only`, `disk.full`. */
export function createDatabase(file: string, dataKey: Uint8Array): Connection {
  if (existsSync(file)) throw new AppError('book.exists');
  requireWritable(file);
  return withConnection(file, {}, (sqlite) => {
    setKey(sqlite, dataKey);
    sqlite.pragma(`application_id = ${applicationId}`);
    configure(sqlite, false);
  });
}

/** A first look that cannot write: a refused file keeps every byte, and no log appears beside it. */
function lookFirst(file: string, dataKey: Uint8Array, newestSchema: number): void {
  const logs = [`${file}-wal`, `${file}-shm`].filter((path) => !existsSync(path));
  try {
    withConnection(file, { readonly: true, fileMustExist: true }, (sqlite) => {
      setKey(sqlite, dataKey);
      checkReadable(sqlite, newestSchema);
    }).close();
    if (statSync(file).size % pageBytes !== 0) throw new AppError('book.damaged');
  } finally {
    for (const path of logs) rmSync(path, { force: true });
  }
}

/**
 * Opens an existing database. The file stays untouched when it is refused: `book.missing`, `book.not-a-database` (also for another
 * key), `book.damaged`, `book.foreign`, `book.newer-version` (structure above `newestSchema`), `book.read-only`.
 */
export function openConnection(file: string, dataKey: Uint8Array, options: { newestSchema: number; readonly?: boolean }): Connection {
  const readonly = options.readonly ?? false;
  inspectFile(file);
  if (!readonly) {
    requireWritable(file);
    lookFirst(file, dataKey, options.newestSchema);
  }
  return withConnection(file, { fileMustExist: true, readonly }, (sqlite) => {
    setKey(sqlite, dataKey);
    checkReadable(sqlite, options.newestSchema);
    configure(sqlite, readonly);
  });
}

/** Throws `book.damaged` unless every page authenticates and every reference holds. */
export function checkIntegrity(sqlite: Connection): void {
  let result: unknown;
  try {
    result = sqlite.pragma('integrity_check', { simple: true });
  } catch (cause) {
    throw new AppError('book.damaged', { cause });
  }
  const dangling = sqlite.pragma('foreign_key_check');
  if (result !== 'ok' || !Array.isArray(dangling) || dangling.length > 0) throw new AppError('book.damaged');
}
