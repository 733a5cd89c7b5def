import type Database from 'better-sqlite3';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { ServiceEvent } from '../../shared/contract';
import type { BookIndex } from '../index/bookIndex';
import type { Vault } from '../vault';

export type Db = BetterSQLite3Database<Record<string, never>>;

/** A database or a transaction: a command decides what is atomic. */
export type Tx = Pick<Db, 'select' | 'selectDistinct' | 'insert' | 'update' | 'delete'>;

/** An unlocked book. Everything in it is dropped, and the key wiped, when it is locked. */
export type Book = {
  readonly sqlite: Database.Database;
  readonly db: Db;
  readonly dataKey: Buffer;
  readonly index: BookIndex;
  /** The contents of its documents. */
  readonly vault: Vault;
  staffId: string | null;
  /** The recovery key that was just issued, until part of it was typed back; never stored. */
  unconfirmedRecoveryKey: string | null;
};

/** What handlers are given: never a clock, an id or a path that they fetched themselves. */
export type Context = {
  /** The unlocked book; throws `book.locked` or `book.missing`. */
  book: () => Book;
  /** Whoever is at work; throws `staff.none-chosen`. */
  staffId: () => string;
  /** UTC, with milliseconds. */
  now: () => string;
  newId: () => string;
  tell: (event: ServiceEvent) => void;
};
