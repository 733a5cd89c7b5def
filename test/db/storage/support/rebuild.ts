import type { Migration } from '../../../../db/storage/migrate';

/** Parents with children that cascade, and the step that rebuilds the parents' table. */
export const rebuild: readonly Migration[] = [
  {
    version: 10,
    name: 'parents and children',
    sql: `CREATE TABLE parents (id INTEGER PRIMARY KEY, name TEXT) STRICT;
          CREATE TABLE children (id INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES parents (id) ON DELETE CASCADE) STRICT;
          CREATE INDEX children_by_parent ON children (parent);`,
  },
  {
    version: 20,
    name: 'parents have a name',
    sql: `CREATE TABLE new_parents (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;
          INSERT INTO new_parents SELECT id, coalesce(name, '') FROM parents;
          DROP TABLE parents;
          ALTER TABLE new_parents RENAME TO parents;`,
  },
];
