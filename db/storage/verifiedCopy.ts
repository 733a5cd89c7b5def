import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { AppError } from '../../shared/errors';
import { makePrivateFile, makePrivateFolder, renameOver, syncFile, syncFolder, temporaryOf } from './atomicFile';
import { checkIntegrity, openConnection, type Connection } from './connection';
import { companionsOf } from './layout';
import { withStorageErrors } from './storageError';

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Rows of each table, in the order of their names, all at one moment. */
export function countRows(sqlite: Connection): Record<string, number> {
  return sqlite.transaction(() => {
    const tables = sqlite.prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name").all();
    return Object.fromEntries(tables.map(({ name }) => [name, sqlite.prepare<[], number>(`SELECT count(*) FROM ${quoted(name)}`).pluck().get() ?? 0]));
  })();
}

const sameRows = (one: Record<string, number>, other: Record<string, number>): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * Opens a database read-only and checks every page, every reference and its row counts; any structure version. Throws `backup.damaged`
 * for everything that is wrong with it.
 */
export function verifyDatabase(file: string, dataKey: Uint8Array, expected: Record<string, number>): void {
  try {
    const sqlite = openConnection(file, dataKey, { newestSchema: Number.MAX_SAFE_INTEGER, readonly: true });
    try {
      checkIntegrity(sqlite);
      if (!sameRows(countRows(sqlite), expected)) throw new AppError('backup.damaged');
    } finally {
      sqlite.close();
    }
  } catch (cause) {
    if (cause instanceof AppError && cause.code.startsWith('book.') && cause.code !== 'book.busy') throw new AppError('backup.damaged', { cause });
    throw cause;
  }
}

/** A number that changes when another connection commits. */
const dataVersion = (sqlite: Connection): unknown => sqlite.pragma('data_version', { simple: true });

/**
 * Writes a copy with the same key to `target` (mode 0600) and opens it again to verify it: a copy that was not reopened does not
 * count. Its rows are those of the original, unless others wrote meanwhile; then they are those of one moment. The copy appears
 * under its name only when it is whole. (The driver's own backup call is refused for encrypted databases.)
 */
export function verifiedCopy(sqlite: Connection, target: string, dataKey: Uint8Array): { rows: Record<string, number> } {
  const temporary = temporaryOf(target);
  const removeTemporary = () => {
    for (const path of [temporary, ...companionsOf(temporary)]) rmSync(path, { force: true });
  };
  return withStorageErrors(() => {
    makePrivateFolder(dirname(target));
    removeTemporary();
    try {
      makePrivateFile(temporary);
      const before = { moment: dataVersion(sqlite), rows: countRows(sqlite) };
      sqlite.prepare('VACUUM INTO ?').run(temporary);
      const undisturbed = dataVersion(sqlite) === before.moment;
      const copy = openConnection(temporary, dataKey, { newestSchema: Number.MAX_SAFE_INTEGER, readonly: true });
      let rows: Record<string, number>;
      try {
        checkIntegrity(copy);
        rows = countRows(copy);
      } finally {
        copy.close();
      }
      if (undisturbed && !sameRows(rows, before.rows)) throw new AppError('book.damaged');
      syncFile(temporary);
      renameOver(temporary, target);
      syncFolder(dirname(target));
      return { rows };
    } catch (error) {
      removeTemporary();
      throw error;
    }
  });
}
