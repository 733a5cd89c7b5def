import { readFileSync } from 'node:fs';
import { parseKeyFile, unwrapKey } from '../../db/keys';
import { schemaVersion } from '../../db/migrations';
import { openConnection } from '../../db/storage/connection';
import { bookPaths } from '../../db/storage/layout';
import { passphrase } from './service';

/** The data key of a test's book, to look at the database from outside the service. */
export function dataKeyOf(folder: string, secret = passphrase): Buffer {
  const keyFile = parseKeyFile(readFileSync(bookPaths(folder).keyFile, 'utf8'));
  const wrap = keyFile.wraps.find(({ kind }) => kind === 'passphrase');
  const dataKey = wrap && unwrapKey(wrap, secret, keyFile.bookId);
  if (!dataKey) throw new Error('the passphrase does not open this book');
  return dataKey;
}

/** A connection of the test's own to a book that no service has open. */
export const openBook = (folder: string) => openConnection(bookPaths(folder).database, dataKeyOf(folder), { newestSchema: schemaVersion });

export function integrityOf(folder: string): { integrity: unknown; foreignKeys: unknown } {
  const sqlite = openBook(folder);
  try {
    return { integrity: sqlite.pragma('integrity_check', { simple: true }), foreignKeys: sqlite.pragma('foreign_key_check') };
  } finally {
    sqlite.close();
  }
}
