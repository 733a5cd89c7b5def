import { existsSync } from 'node:fs';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { AppError } from '../../shared/errors';
import { vaultRecords } from '../attachments/vaultRecords';
import { BookIndex } from '../index/bookIndex';
import { migrations, schemaVersion } from '../migrations';
import { staffRepository } from '../repositories/staffRepository';
import { openConnection } from '../storage/connection';
import { bookPaths } from '../storage/layout';
import { lockBook, type BookLock } from '../storage/lock';
import { classifyStorageError, nativeCode } from '../storage/storageError';
import { migrate } from '../storage/migrate';
import { verifiedCopy } from '../storage/verifiedCopy';
import { Vault } from '../vault';
import type { Book } from './book';

/** What cannot be tidied up now is left to the next opening. */
function sweep(vault: Vault): void {
  try {
    vault.sweep();
  } catch (error) {
    if (nativeCode(error) === undefined) throw error;
  }
}

/** The one book that the service has open, or none. Owns the data key while it is open and wipes it when it closes. */
export class BookHolder {
  private current: { book: Book; lock: BookLock; wipe: () => void } | undefined;

  constructor(
    private readonly folder: string,
    private readonly now: () => string,
  ) {}

  get isOpen(): boolean {
    return this.current !== undefined;
  }

  /** Also true while a restore waits to be finished, and the book lies beside its place. */
  get exists(): boolean {
    const { database, restoreJournal } = bookPaths(this.folder);
    return existsSync(database) || existsSync(restoreJournal);
  }

  /** Throws `book.locked`, or `book.missing` where there is none yet. */
  book(): Book {
    if (this.current) return this.current.book;
    throw new AppError(this.exists ? 'book.locked' : 'book.missing');
  }

  /** Takes the folder for this instance. Throws `book.in-use`, `book.read-only`. The caller releases it when opening fails. */
  take(): BookLock {
    if (this.current) throw new AppError('book.already-open');
    return lockBook(this.folder);
  }

  /**
   * Opens the database with its key, bringing an older structure up to date after a verified copy. Owns `dataKey` and `lock` from
   * here on when it succeeds; wipes the key when it fails. Returns whether the structure was upgraded.
   */
  open(dataKey: Buffer, lock: BookLock): { book: Book; upgradedFrom: number | null } {
    const paths = bookPaths(this.folder);
    let sqlite: ReturnType<typeof openConnection> | undefined;
    try {
      sqlite = openConnection(paths.database, dataKey, { newestSchema: schemaVersion });
      const connection = sqlite;
      const before = Number(connection.pragma('user_version', { simple: true }));
      migrate(connection, migrations, {
        now: this.now,
        ...(before === 0 ? {} : { beforeFirst: () => verifiedCopy(connection, `${paths.backups}/before-upgrade-from-${before}.db`, dataKey) }),
      });
      const db = drizzle(connection);
      const names = () => new Map(staffRepository(db).list().map((person) => [person.id, person.name.toLocaleLowerCase('fr-CA')]));
      const records = vaultRecords(db);
      const vault = new Vault(paths.vault, records);
      sweep(vault);
      const book: Book = { sqlite: connection, db, dataKey, index: new BookIndex(db, names), vault, staffId: null, unconfirmedRecoveryKey: null };
      this.current = { book, lock, wipe: records.wipe };
      return { book, upgradedFrom: before > 0 && before < schemaVersion ? before : null };
    } catch (error) {
      sqlite?.close();
      dataKey.fill(0);
      throw error;
    }
  }

  /** Closes the database (its log is written into it first), wipes the key and frees the folder. Harmless when nothing is open. */
  close(): void {
    if (!this.current) return;
    const { book, lock, wipe } = this.current;
    this.current = undefined;
    book.vault.close();
    wipe();
    try {
      book.sqlite.pragma('wal_checkpoint(TRUNCATE)');
    } catch (error) {
      // On a full disk the log stays beside the database, with everything that was saved; it is written in at the next opening.
      if (classifyStorageError(error) === undefined) throw error;
    } finally {
      book.sqlite.close();
      book.dataKey.fill(0);
      lock.release();
    }
  }
}
