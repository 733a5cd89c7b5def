import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { facts, revision } from './columns';

export const employers = sqliteTable(
  'employers',
  {
    id: text('id').primaryKey(),
    /** The nine digits by which files that name the same employer find it; null where the number is not known. */
    businessKey: text('business_key'),
    data: facts(),
    revision: revision(),
    createdAt: text('created_at').notNull(),
    updatedAt: text('updated_at').notNull(),
  },
  (table) => [index('employers_by_business_key').on(table.businessKey)],
);

export const lmias = sqliteTable(
  'lmias',
  {
    id: text('id').primaryKey(),
    employerId: text('employer_id').notNull().references(() => employers.id, { onDelete: 'cascade' }),
    position: integer('position').notNull(),
    data: facts(),
    revision: revision(),
  },
  (table) => [index('lmias_by_employer').on(table.employerId, table.position)],
);
