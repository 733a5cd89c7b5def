import { renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { AppError } from '../../shared/errors';
import { makePrivateFolder, syncFile, syncFolder } from './atomicFile';
import { checkIntegrity, openConnection, type Connection } from './connection';

/** Rows of each table, in the order of their names. */
export function countRows(sqlite: Connection): Record<string, number> {
  const tables = sqlite.prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name").all();
  return Object.fromEntries(tables.map(({ name }) => [name, sqlite.prepare<[], number>(`SELECT count(*) FROM "${name}"`).pluck().get() ?? 0]));
}

/** Opens a database read-only and checks every page, reference and row count; any structure version. Throws `backup.damaged`. */
export function verifyDatabase(file: string, dataKey: Uint8Array, expected: Record<string, number>): void {
  const sqlite = openConnection(file, dataKey, { newestSchema: Number.MAX_SAFE_INTEGER, readonly: true });
  try {
    checkIntegrity(sqlite);
    if (JSON.stringify(countRows(sqlite)) !== JSON.stringify(expected)) throw new AppError('backup.damaged');
  } finally {
    sqlite.close();
  }
}

/**
 * Writes a copy with the same key to `target` and opens it again to verify it: a copy that was not reopened does not count. The
 * copy appears under its name only when it is whole. (The driver's own backup call is refused for encrypted databases.)
 */
export function verifiedCopy(sqlite: Connection, target: string, dataKey: Uint8Array): { rows: Record<string, number> } {
  makePrivateFolder(dirname(target));
  const temporary = `${target}.tmp`;
  rmSync(temporary, { force: true });
  try {
    sqlite.prepare('VACUUM INTO ?').run(temporary);
    const copy = openConnection(temporary, dataKey, { newestSchema: Number.MAX_SAFE_INTEGER, readonly: true });
    let rows: Record<string, number>;
    try {
      checkIntegrity(copy);
      rows = countRows(copy);
    } finally {
      copy.close();
    }
    syncFile(temporary);
    renameSync(temporary, target);
    syncFolder(dirname(target));
    return { rows };
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
