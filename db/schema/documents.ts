import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { AttachmentFlag } from '../../shared/attachments';
import { checklistItems } from './cases';
import { clientFiles } from './clients';
import { revision } from './columns';
import { staff } from './people';

/** Documents of a file. Their contents lie in the vault (db/vault), each once, by its digest. */
export const attachments = sqliteTable(
  'attachments',
  {
    id: text('id').primaryKey(),
    fileId: text('file_id').notNull().references(() => clientFiles.id, { onDelete: 'cascade' }),
    /** Of the content, in hexadecimal. */
    sha256: text('sha256').notNull(),
    size: integer('size').notNull(),
    name: text('name').notNull(),
    /** The name as a search compares it. */
    foldedName: text('folded_name').notNull(),
    mediaType: text('media_type').notNull(),
    pages: integer('pages'),
    flags: text('flags', { mode: 'json' }).$type<AttachmentFlag[]>().notNull(),
    addedAt: text('added_at').notNull(),
    addedBy: text('added_by').notNull().references(() => staff.id),
    issuedOn: text('issued_on'),
    expiresOn: text('expires_on'),
    note: text('note').notNull(),
    deletedAt: text('deleted_at'),
    revision: revision(),
  },
  (table) => [
    index('attachments_by_file').on(table.fileId, table.addedAt),
    index('attachments_by_content').on(table.sha256),
    index('attachments_by_author').on(table.addedBy),
    index('attachments_by_expiry').on(table.expiresOn),
    check('attachments_content', sql`length(sha256) = 64 AND size > 0`),
  ],
);

export const itemAttachments = sqliteTable(
  'item_attachments',
  {
    itemId: text('item_id').notNull().references(() => checklistItems.id, { onDelete: 'cascade' }),
    attachmentId: text('attachment_id').notNull().references(() => attachments.id, { onDelete: 'cascade' }),
    position: integer('position').notNull(),
  },
  (table) => [
    uniqueIndex('item_attachments_once').on(table.itemId, table.attachmentId),
    index('item_attachments_by_item').on(table.itemId, table.position),
    index('item_attachments_by_attachment').on(table.attachmentId),
  ],
);

/** What the search reads of a document's content, once that was read. */
export const attachmentTexts = sqliteTable(
  'attachment_texts',
  {
    attachmentId: text('attachment_id').primaryKey().references(() => attachments.id, { onDelete: 'cascade' }),
    state: text('state').$type<'found' | 'none' | 'unreadable'>().notNull(),
    /** Folded as a search compares it. */
    foldedText: text('folded_text').notNull(),
  },
  () => [check('attachment_texts_state', sql`state IN ('found', 'none', 'unreadable') AND (state = 'found' OR folded_text = '')`)],
);
