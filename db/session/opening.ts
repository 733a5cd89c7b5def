import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import type { UnlockWith } from '../../shared/contract';
import { AppError } from '../../shared/errors';
import { record } from '../audit/auditTrail';
import { groupsMatch, newestOnly, newRecoveryKey, productCost, readKeyFile, recoverySecret, rewriteWraps, unwrapKey, withoutForgotten, wrapKey, writeKeyFile, type KeyFile, type ScryptCost, type Wrap } from '../keys';
import { migrations } from '../migrations';
import { createDatabase } from '../storage/connection';
import { isThere, moveAside, renameOver, syncFile, syncFolder } from '../storage/atomicFile';
import { bookPaths, companionsOf, type BookPaths } from '../storage/layout';
import { migrate } from '../storage/migrate';
import { finishInterruptedRestore } from '../storage/replaceBook';
import { classifyStorageError, withStorageErrors } from '../storage/storageError';
import type { Tx } from './book';
import type { BookHolder } from './bookHolder';
import { freeRoom } from './keyChange';

export type OpeningParts = { folder: string; holder: BookHolder; now: () => string; newId: () => string; scrypt?: ScryptCost };

/** Characters, counted as a person does; what they are is free. */
const shortestPassphrase = 12;

function checkPassphrase(passphrase: string): void {
  if (Array.from(passphrase.normalize('NFKC')).length < shortestPassphrase) throw new AppError('key.passphrase-too-short');
}

function openWith(keyFile: KeyFile, unlock: UnlockWith): { dataKey: Buffer; wrap: Wrap } {
  const secret = unlock.kind === 'passphrase' ? unlock.passphrase : recoverySecret(unlock.recoveryKey);
  for (const wrap of keyFile.wraps) {
    const dataKey = wrap.kind === unlock.kind ? unwrapKey(wrap, secret, keyFile.bookId) : undefined;
    if (dataKey) return { dataKey, wrap };
  }
  throw new AppError(unlock.kind === 'passphrase' ? 'key.wrong-passphrase' : 'key.wrong-recovery-key');
}

/** The data key, which the caller wipes. Throws `key.wrong-passphrase`, `key.wrong-recovery-key`, `key.recovery-malformed`. */
export const openKeyFile = (keyFile: KeyFile, unlock: UnlockWith): Buffer => openWith(keyFile, unlock).dataKey;

/** The database is made whole under this name, beside its own. */
const unfinished = (paths: BookPaths): string => `${paths.database}.new`;

function removeUnfinished(paths: BookPaths): void {
  for (const path of [unfinished(paths), ...companionsOf(unfinished(paths))]) rmSync(path, { force: true });
}

/** The log of a database that was lost may be all that is left of it, and would make the new one beside it unreadable. */
function keepForeignLogs(paths: BookPaths): void {
  for (const path of companionsOf(paths.database)) if (isThere(path)) moveAside(path, join(paths.kept, basename(path)));
}

/**
 * Makes a book and leaves it open. `fill` puts in what no book is without (its first person). The database takes its name as the
 * very last step, so that a book is there whole or not at all, wherever the computer stops. Throws `book.exists`,
 * `key.passphrase-too-short`.
 */
export function createBook({ folder, holder, now, newId, scrypt = productCost }: OpeningParts, passphrase: string, fill: (tx: Tx) => void): { recoveryKey: string } {
  checkPassphrase(passphrase);
  const paths = bookPaths(folder);
  if (!holder.isOpen) finishInterruptedRestore(folder);
  if (holder.exists) throw new AppError('book.exists');
  const lock = holder.take();
  const dataKey = randomBytes(32);
  try {
    // Another instance may have brought one.
    if (holder.exists) throw new AppError('book.exists');
    const recoveryKey = newRecoveryKey();
    const bookId = newId();
    const wraps = [wrapKey(dataKey, passphrase, 'passphrase', bookId, scrypt), wrapKey(dataKey, recoverySecret(recoveryKey), 'recovery-key', bookId, scrypt)];
    removeUnfinished(paths);
    const sqlite = createDatabase(unfinished(paths), dataKey);
    try {
      migrate(sqlite, migrations, { now });
      drizzle(sqlite).transaction(fill, { behavior: 'immediate' });
      sqlite.pragma('wal_checkpoint(TRUNCATE)');
    } finally {
      sqlite.close();
    }
    // The key before the database: a database without its key could never be opened.
    writeKeyFile(paths, { format: 'dossier-keyfile/1', bookId, generation: 1, createdAt: now(), wraps });
    withStorageErrors(() => {
      syncFile(unfinished(paths));
      keepForeignLogs(paths);
      renameOver(unfinished(paths), paths.database);
      syncFolder(folder);
    });
    holder.open(dataKey, lock).book.unconfirmedRecoveryKey = recoveryKey;
    return { recoveryKey };
  } catch (error) {
    dataKey.fill(0);
    removeUnfinished(paths);
    lock.release();
    throw classifyStorageError(error) ?? error;
  }
}

/** Opens the book. A wrong secret, or a file that is not right, leaves everything as it is. */
export function unlockBook(parts: OpeningParts, unlock: UnlockWith): { upgradedFrom: number | null } {
  const { folder, holder } = parts;
  // What lies in the folder is not a book until a restore that was cut off is finished.
  if (!holder.isOpen) finishInterruptedRestore(folder);
  if (!holder.exists) throw new AppError('book.missing');
  const lock = holder.take();
  let opened: { keyFile: KeyFile; wrap: Wrap; upgradedFrom: number | null };
  try {
    const keyFile = readKeyFile(bookPaths(folder));
    const { dataKey, wrap } = openWith(keyFile, unlock);
    opened = { keyFile, wrap, upgradedFrom: holder.open(dataKey, lock).upgradedFrom };
  } catch (error) {
    lock.release();
    throw error;
  }
  freeRoom(bookPaths(folder));
  giveUpOlder(parts, opened.keyFile, opened.wrap);
  return { upgradedFrom: opened.upgradedFrom };
}

/**
 * Whoever opens the book with a new secret has it: what it was to replace goes, where a disk that failed or a computer that stopped
 * had left both.
 */
function giveUpOlder({ folder, holder, now }: OpeningParts, keyFile: KeyFile, used: Wrap): void {
  const at = keyFile.wraps.indexOf(used);
  const wraps = keyFile.wraps.filter(({ kind }, index) => kind !== used.kind || index >= at);
  if (wraps.length === keyFile.wraps.length) return;
  try {
    if (used.kind === 'passphrase') holder.book().db.transaction((tx) => record(tx, now(), null, { action: 'book.passphrase-changed' }), { behavior: 'immediate' });
    rewriteWraps(bookPaths(folder), keyFile, () => wraps);
  } catch (error) {
    // The book is open, and nothing was changed; the next opening tries again.
    if (classifyStorageError(error) === undefined) throw error;
  }
}

/** Adds a wrapping; the data key, and so the database and every backup, stays as it is. */
function addWrap({ folder, scrypt = productCost }: OpeningParts, current: UnlockWith, kind: UnlockWith['kind'], secret: string): void {
  const paths = bookPaths(folder);
  const keyFile = readKeyFile(paths);
  const dataKey = openKeyFile(keyFile, current);
  try {
    const added = wrapKey(dataKey, secret, kind, keyFile.bookId, scrypt);
    rewriteWraps(paths, keyFile, (wraps) => [...withoutForgotten(wraps, kind), added]);
  } finally {
    dataKey.fill(0);
  }
}

/**
 * The book opens with the new passphrase from here on, and with the old one until `keyChange` ends. `current` may be the recovery
 * key, for somebody who lost the passphrase. Only within `keyChange`.
 */
export function changePassphrase(parts: OpeningParts, current: UnlockWith, next: string): void {
  parts.holder.book();
  checkPassphrase(next);
  addWrap(parts, current, 'passphrase', next);
}

/** A new recovery key, which opens the book from here on; the one before opens it until this one is confirmed. Only within `keyChange`. */
export function renewRecoveryKey(parts: OpeningParts, passphrase: string): string {
  const book = parts.holder.book();
  const recoveryKey = newRecoveryKey();
  addWrap(parts, { kind: 'passphrase', passphrase }, 'recovery-key', recoverySecret(recoveryKey));
  book.unconfirmedRecoveryKey = recoveryKey;
  return recoveryKey;
}

/**
 * From here on no recovery key but the one that was issued last opens the book. Throws `key.recovery-unconfirmed` unless the groups
 * are those of that key. Only within `keyChange`.
 */
export function confirmRecoveryKey({ folder, holder }: OpeningParts, groups: readonly { index: number; text: string }[]): void {
  const book = holder.book();
  const issued = book.unconfirmedRecoveryKey;
  if (issued === null || groups.length < 2 || !groupsMatch(issued, groups)) throw new AppError('key.recovery-unconfirmed');
  const paths = bookPaths(folder);
  rewriteWraps(paths, readKeyFile(paths), (wraps) => newestOnly(wraps, 'recovery-key'));
  book.unconfirmedRecoveryKey = null;
}
