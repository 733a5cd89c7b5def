import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { FileStatus } from '../../shared/contract';
import { emptyLists, facts, revision } from './columns';
import { employers, lmias } from './employers';
import { staff } from './people';

export const clientFiles = sqliteTable(
  'client_files',
  {
    id: text('id').primaryKey(),
    fileNumber: text('file_number').notNull(),
    status: text('status').$type<FileStatus>().notNull(),
    responsibleId: text('responsible_id').notNull().references(() => staff.id),
    data: facts(),
    emptyLists: emptyLists(),
    revision: revision(),
    createdAt: text('created_at').notNull(),
    updatedAt: text('updated_at').notNull(),
    deletedAt: text('deleted_at'),
  },
  (table) => [
    uniqueIndex('client_files_by_number').on(table.fileNumber),
    index('client_files_by_responsible').on(table.responsibleId),
    check('client_files_status', sql`status IN ('prospect', 'consulted', 'retained', 'closed')`),
  ],
);

export const persons = sqliteTable(
  'persons',
  {
    id: text('id').primaryKey(),
    fileId: text('file_id').notNull().references(() => clientFiles.id, { onDelete: 'cascade' }),
    position: integer('position').notNull(),
    data: facts(),
    emptyLists: emptyLists(),
    revision: revision(),
  },
  (table) => [index('persons_by_file').on(table.fileId, table.position)],
);

export const entries = sqliteTable(
  'entries',
  {
    id: text('id').primaryKey(),
    fileId: text('file_id').notNull().references(() => clientFiles.id, { onDelete: 'cascade' }),
    /** Null for a list of the file itself. */
    personId: text('person_id').references(() => persons.id, { onDelete: 'cascade' }),
    list: text('list').notNull(),
    position: integer('position').notNull(),
    data: facts(),
    lmiaId: text('lmia_id').references(() => lmias.id),
    revision: revision(),
  },
  (table) => [
    index('entries_by_file').on(table.fileId, table.list, table.position),
    index('entries_by_person').on(table.personId),
    index('entries_by_lmia').on(table.lmiaId),
  ],
);

export const fileEmployers = sqliteTable(
  'file_employers',
  {
    id: text('id').primaryKey(),
    fileId: text('file_id').notNull().references(() => clientFiles.id, { onDelete: 'cascade' }),
    /** What the file's own references use (`e1`). */
    localId: text('local_id').notNull(),
    employerId: text('employer_id').notNull().references(() => employers.id),
    position: integer('position').notNull(),
    /** What is true of the employer in this file alone. */
    data: facts(),
    revision: revision(),
  },
  (table) => [uniqueIndex('file_employers_by_local_id').on(table.fileId, table.localId), index('file_employers_by_employer').on(table.employerId)],
);
