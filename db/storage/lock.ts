import Database from 'better-sqlite3';
import { AppError } from '../../shared/errors';
import { makePrivateFolder } from './atomicFile';
import { bookPaths } from './layout';
import { classifyStorageError } from './storageError';

export type BookLock = { release: () => void };

/**
 * Takes the book's folder for this process. The lock is a transaction held open on a tiny database without client data, so the
 * system frees it when the process dies, however that happens. Throws `book.in-use`, `book.read-only`.
 */
export function lockBook(folder: string): BookLock {
  let sqlite: Database.Database | undefined;
  try {
    makePrivateFolder(folder);
    sqlite = new Database(bookPaths(folder).lock, { timeout: 0 });
    sqlite.pragma('journal_mode = MEMORY');
    sqlite.exec('BEGIN EXCLUSIVE');
    const held = sqlite;
    return { release: () => void held.close() };
  } catch (error) {
    sqlite?.close();
    const known = classifyStorageError(error);
    throw known?.code === 'book.busy' ? new AppError('book.in-use', { cause: error }) : (known ?? error);
  }
}
