import { renameSync, rmSync } from 'node:fs';
import { migrations } from '../../db/migrations';
import { createDatabase, type Connection } from '../../db/storage/connection';
import { bookPaths, companionsOf } from '../../db/storage/layout';
import { migrate } from '../../db/storage/migrate';
import { dataKeyOf, openBook } from './integrity';

const namesIn = (sqlite: Connection): string[] =>
  sqlite.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'schema_migrations'").pluck().all();

/**
 * Puts a book that nobody has open back to the structure of an earlier version, as the program of then made it, with the rows of every
 * table that was there. What later steps added is gone.
 */
export function makeOlder(folder: string, version: number): void {
  const { database } = bookPaths(folder);
  const file = `${database}.older`;
  const present = openBook(folder);
  const older = createDatabase(file, dataKeyOf(folder));
  migrate(older, migrations.filter((step) => step.version <= version), { now: () => '2026-01-01T00:00:00.000Z' });
  older.pragma('foreign_keys = OFF');
  for (const table of namesIn(older)) {
    const columns = older.pragma(`table_info(${table})`) as { name: string }[];
    const list = columns.map(({ name }) => name).join(', ');
    const insert = older.prepare(`INSERT INTO ${table} (${list}) VALUES (${columns.map(() => '?').join(', ')})`);
    for (const row of present.prepare(`SELECT ${list} FROM ${table}`).raw().all() as unknown[][]) insert.run(...row);
  }
  for (const sqlite of [present, older]) sqlite.close();
  for (const path of [database, ...companionsOf(database)]) rmSync(path, { force: true });
  renameSync(file, database);
}
