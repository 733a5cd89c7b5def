import { foreignKey, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { AuditAction } from '../../shared/contract';

/** Append-only: triggers refuse UPDATE and DELETE. */
export const auditEntries = sqliteTable(
  'audit_entries',
  {
    seq: integer('seq').primaryKey(),
    at: text('at').notNull(),
    staffId: text('staff_id'),
    action: text('action').$type<AuditAction>().notNull(),
    fileId: text('file_id'),
    employerId: text('employer_id'),
    visit: text('visit'),
    payloadDigest: text('payload_digest').notNull(),
    previousHash: text('previous_hash').notNull(),
    hash: text('hash').notNull(),
  },
  (table) => [index('audit_entries_by_file').on(table.fileId, table.seq), index('audit_entries_by_employer').on(table.employerId, table.seq)],
);

/** Apart from the chain, so that a lawful destruction can remove what was said about a person without breaking it. */
export const auditPayloads = sqliteTable(
  'audit_payloads',
  {
    seq: integer('seq').primaryKey(),
    salt: text('salt').notNull(),
    payload: text('payload').notNull(),
  },
  (table) => [foreignKey({ columns: [table.seq], foreignColumns: [auditEntries.seq], name: 'audit_payloads_of_entry' })],
);
