import { drizzle } from 'drizzle-orm/better-sqlite3';
import { auditRepository } from '../../../../db/repositories/auditRepository';
import { openConnection } from '../../../../db/storage/connection';
import { bookPaths } from '../../../../db/storage/layout';
import { countRows } from '../../../../db/storage/verifiedCopy';
import { dataKeyOf } from '../../../support/integrity';

/** What a manifest says of the database of a book that nobody has open. */
export function manifestOf(folder: string): { schemaVersion: number; rows: Record<string, number>; auditHead: unknown } {
  const sqlite = openConnection(bookPaths(folder).database, dataKeyOf(folder), { newestSchema: Number.MAX_SAFE_INTEGER });
  try {
    return { schemaVersion: Number(sqlite.pragma('user_version', { simple: true })), rows: countRows(sqlite), auditHead: auditRepository(drizzle(sqlite)).head() };
  } finally {
    sqlite.pragma('wal_checkpoint(TRUNCATE)');
    sqlite.close();
  }
}
