import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import type { UnlockWith } from '../../shared/contract';
import { AppError } from '../../shared/errors';
import { groupsMatch, newRecoveryKey, productCost, readKeyFile, recoverySecret, unwrapKey, wrapKey, writeKeyFile, type KeyFile, type ScryptCost } from '../keys';
import { migrations } from '../migrations';
import { createDatabase } from '../storage/connection';
import { renameOver, syncFile, syncFolder } from '../storage/atomicFile';
import { bookPaths, companionsOf, type BookPaths } from '../storage/layout';
import { migrate } from '../storage/migrate';
import { finishInterruptedRestore } from '../storage/replaceBook';
import { classifyStorageError, withStorageErrors } from '../storage/storageError';
import type { Tx } from './book';
import type { BookHolder } from './bookHolder';

export type OpeningParts = { folder: string; holder: BookHolder; now: () => string; newId: () => string; scrypt?: ScryptCost };

/** Characters, counted as a person does; what they are is free. */
const shortestPassphrase = 12;

function checkPassphrase(passphrase: string): void {
  if (Array.from(passphrase.normalize('NFKC')).length < shortestPassphrase) throw new AppError('key.passphrase-too-short');
}

/** The data key, which the caller wipes. Throws `key.wrong-passphrase`, `key.wrong-recovery-key`, `key.recovery-malformed`. */
export function openKeyFile(keyFile: KeyFile, unlock: UnlockWith): Buffer {
  const secret = unlock.kind === 'passphrase' ? unlock.passphrase : recoverySecret(unlock.recoveryKey);
  for (const wrap of keyFile.wraps) {
    const dataKey = wrap.kind === unlock.kind ? unwrapKey(wrap, secret, keyFile.bookId) : undefined;
    if (dataKey) return dataKey;
  }
  throw new AppError(unlock.kind === 'passphrase' ? 'key.wrong-passphrase' : 'key.wrong-recovery-key');
}

/** The database is made whole under this name, beside its own. */
const unfinished = (paths: BookPaths): string => `${paths.database}.new`;

function removeUnfinished(paths: BookPaths): void {
  for (const path of [unfinished(paths), ...companionsOf(unfinished(paths))]) rmSync(path, { force: true });
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
export function unlockBook({ folder, holder }: OpeningParts, unlock: UnlockWith): { upgradedFrom: number | null } {
  // What lies in the folder is not a book until a restore that was cut off is finished.
  if (!holder.isOpen) finishInterruptedRestore(folder);
  if (!holder.exists) throw new AppError('book.missing');
  const lock = holder.take();
  try {
    const { upgradedFrom } = holder.open(openKeyFile(readKeyFile(bookPaths(folder)), unlock), lock);
    return { upgradedFrom };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Replaces the wrapping of one kind; the data key, and so the database and every backup, stays as it is. */
function rewrap({ folder, scrypt = productCost }: OpeningParts, keyFile: KeyFile, dataKey: Buffer, kind: UnlockWith['kind'], secret: string): void {
  const others = keyFile.wraps.filter((wrap) => wrap.kind !== kind);
  writeKeyFile(bookPaths(folder), { ...keyFile, generation: keyFile.generation + 1, wraps: [...others, wrapKey(dataKey, secret, kind, keyFile.bookId, scrypt)] });
}

/** `current` may be the recovery key, for somebody who lost the passphrase. The old passphrase opens nothing afterwards. */
export function changePassphrase(parts: OpeningParts, current: UnlockWith, next: string): void {
  parts.holder.book();
  checkPassphrase(next);
  const keyFile = readKeyFile(bookPaths(parts.folder));
  const dataKey = openKeyFile(keyFile, current);
  try {
    rewrap(parts, keyFile, dataKey, 'passphrase', next);
  } finally {
    dataKey.fill(0);
  }
}

/** A new recovery key; the printed one before it opens nothing afterwards. */
export function renewRecoveryKey(parts: OpeningParts, passphrase: string): string {
  parts.holder.book();
  const keyFile = readKeyFile(bookPaths(parts.folder));
  const dataKey = openKeyFile(keyFile, { kind: 'passphrase', passphrase });
  try {
    const recoveryKey = newRecoveryKey();
    rewrap(parts, keyFile, dataKey, 'recovery-key', recoverySecret(recoveryKey));
    parts.holder.book().unconfirmedRecoveryKey = recoveryKey;
    return recoveryKey;
  } finally {
    dataKey.fill(0);
  }
}

/** Throws `key.recovery-unconfirmed` unless the groups are those of the key that was just issued. */
export function confirmRecoveryKey({ holder }: OpeningParts, groups: readonly { index: number; text: string }[]): void {
  const issued = holder.book().unconfirmedRecoveryKey;
  if (issued === null || groups.length < 2 || !groupsMatch(issued, groups)) throw new AppError('key.recovery-unconfirmed');
  holder.book().unconfirmedRecoveryKey = null;
}
