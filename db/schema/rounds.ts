import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { FirmRound } from '../../shared/rounds/firmRound';
import { revision } from './columns';
import { staff } from './people';

/** Rounds of invitations that the office noted itself. */
export const firmRounds = sqliteTable(
  'firm_rounds',
  {
    id: text('id').primaryKey(),
    heldOn: text('held_on').notNull(),
    data: text('data', { mode: 'json' }).$type<FirmRound>().notNull(),
    notedOn: text('noted_on').notNull(),
    notedAt: text('noted_at').notNull(),
    notedBy: text('noted_by').notNull().references(() => staff.id),
    revision: revision(),
  },
  (table) => [index('firm_rounds_by_day').on(table.heldOn), index('firm_rounds_by_author').on(table.notedBy)],
);
export type FirmRoundRow = typeof firmRounds.$inferSelect;
