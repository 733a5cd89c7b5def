import { createHash } from 'node:crypto';
import { AppError } from '../../shared/errors';
import type { Connection } from './connection';

/** One step of the structure. `version` is a multiple of ten, higher than every step before it. */
export type Migration = { version: number; name: string; sql: string };

const ledger = 'CREATE TABLE IF NOT EXISTS schema_migrations (version INTEGER PRIMARY KEY, name TEXT NOT NULL, hash TEXT NOT NULL, applied_at TEXT NOT NULL) STRICT';
/** Line endings differ by how a checkout was made, not by what a step does. */
const hashOf = (sql: string): string => createHash('sha256').update(sql.replaceAll('\r\n', '\n')).digest('hex');

function checkOrder(migrations: readonly Migration[]): void {
  let previous = 0;
  for (const { version, name } of migrations) {
    if (version <= previous || version % 10 !== 0) throw new Error(`migration ${name} is out of order`);
    previous = version;
  }
}

/** Applied steps must be exactly the first ones of the list, unchanged: anything else is another history. */
function checkHistory(sqlite: Connection, migrations: readonly Migration[], current: number): void {
  const kept = sqlite.prepare("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'schema_migrations'").pluck().get();
  if (kept !== 1) throw new AppError('book.migration-changed');
  const applied = new Map(sqlite.prepare<[], { version: number; hash: string }>('SELECT version, hash FROM schema_migrations').all().map((row) => [row.version, row.hash]));
  for (const { version, sql } of migrations) {
    const hash = applied.get(version);
    const expected = version <= current;
    if ((hash !== undefined) !== expected || (hash !== undefined && hash !== hashOf(sql))) throw new AppError('book.migration-changed');
    applied.delete(version);
  }
  if (applied.size > 0) throw new AppError('book.migration-changed');
}

/** SQLite ignores this pragma inside a transaction, without a word. */
function setForeignKeys(sqlite: Connection, on: boolean): void {
  sqlite.pragma(`foreign_keys = ${on ? 'ON' : 'OFF'}`);
  if (sqlite.pragma('foreign_keys', { simple: true }) !== (on ? 1 : 0)) throw new Error('foreign keys cannot be switched here');
}

/**
 * Brings the database to the newest structure, each step in a transaction of its own: after a crash the database is at one version
 * or the next, never between. `beforeFirst` runs once when there is something to do (a verified copy). A failing step throws; nothing
 * is logged and skipped. Throws `book.newer-version` and `book.migration-changed` before anything is written.
 */
export function migrate(sqlite: Connection, migrations: readonly Migration[], options: { now: () => string; beforeFirst?: () => void }): void {
  checkOrder(migrations);
  const current = Number(sqlite.pragma('user_version', { simple: true }));
  if (current > (migrations.at(-1)?.version ?? 0)) throw new AppError('book.newer-version');
  if (current > 0) checkHistory(sqlite, migrations, current);
  const pending = migrations.filter(({ version }) => version > current);
  if (pending.length === 0) return;
  options.beforeFirst?.();
  // Rebuilding a table with cascades on would delete its child rows.
  setForeignKeys(sqlite, false);
  try {
    for (const { version, name, sql } of pending) {
      sqlite
        .transaction(() => {
          sqlite.exec(ledger);
          sqlite.exec(sql);
          if (!sqlite.inTransaction) throw new Error(`migration ${name} ends its transaction`);
          const dangling = sqlite.pragma('foreign_key_check');
          if (!Array.isArray(dangling) || dangling.length > 0) throw new Error(`migration ${name} leaves dangling references`);
          sqlite.prepare('INSERT INTO schema_migrations VALUES (?, ?, ?, ?)').run(version, name, hashOf(sql), options.now());
          sqlite.pragma(`user_version = ${version}`);
        })
        .immediate();
    }
  } finally {
    setForeignKeys(sqlite, true);
  }
}
