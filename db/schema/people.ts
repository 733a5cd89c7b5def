import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { StaffInput } from '../../shared/contract';
import { revision } from './columns';

export const staff = sqliteTable('staff', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  initials: text('initials').notNull(),
  role: text('role').$type<StaffInput['role']>().notNull(),
  membershipNumber: text('membership_number'),
  archived: integer('archived', { mode: 'boolean' }).notNull(),
  revision: revision(),
});
