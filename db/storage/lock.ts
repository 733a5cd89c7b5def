import { existsSync, truncateSync } from 'node:fs';
import Database from 'better-sqlite3';
import { AppError } from '../../shared/errors';
import { makePrivateFile, makePrivateFolder } from './atomicFile';
import { bookPaths } from './layout';
import { classifyStorageError, nativeCode } from './storageError';

export type BookLock = { release: () => void };

/**
 * Never opens a lock file that is there: on POSIX systems, closing any descriptor of a file frees every lock that this process holds
 * on it, and so the lock of a book that is open.
 */
function makeLockFile(path: string): void {
  if (existsSync(path)) return;
  try {
    makePrivateFile(path);
  } catch (error) {
    // Another instance was faster; which of the two gets the lock is decided below.
    if (nativeCode(error) !== 'EEXIST') throw error;
  }
}

function hold(path: string): Database.Database {
  const sqlite = new Database(path, { timeout: 0 });
  try {
    sqlite.pragma('journal_mode = MEMORY');
    sqlite.exec('BEGIN EXCLUSIVE');
    return sqlite;
  } catch (error) {
    sqlite.close();
    throw error;
  }
}

/** A lock file holds nothing: one that a crash of the disk filled with something else is emptied, which keeps locks of others on it. */
function holdOrMend(path: string): Database.Database {
  try {
    return hold(path);
  } catch (error) {
    if (nativeCode(error) !== 'SQLITE_NOTADB' && nativeCode(error)?.startsWith('SQLITE_CORRUPT') !== true) throw error;
    truncateSync(path);
    return hold(path);
  }
}

/**
 * Takes the book's folder for this process. The lock is a transaction held open on a tiny database without client data, so the
 * system frees it when the process dies, however that happens. Throws `book.in-use`, `book.read-only`.
 */
export function lockBook(folder: string): BookLock {
  try {
    makePrivateFolder(folder);
    const { lock } = bookPaths(folder);
    makeLockFile(lock);
    const held = holdOrMend(lock);
    return { release: () => void held.close() };
  } catch (error) {
    const known = classifyStorageError(error);
    throw known?.code === 'book.busy' ? new AppError('book.in-use', { cause: error }) : (known ?? error);
  }
}
