import { sql } from 'drizzle-orm';
import { blob, check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Document } from '../../shared/documents';
import type { Agreement } from '../../shared/letters/clauses';
import { cases } from './cases';
import { clientFiles } from './clients';
import { revision } from './columns';
import { staff } from './people';

/** The firm's own templates of letters; those of the library are part of the program. */
export const letterTemplates = sqliteTable(
  'letter_templates',
  {
    id: text('id').primaryKey(),
    title: text('title').notNull(),
    language: text('language').$type<'en' | 'fr'>().notNull(),
    agreement: text('agreement').$type<Agreement>(),
    version: integer('version').notNull(),
    docx: blob('docx', { mode: 'buffer' }).notNull(),
    createdAt: text('created_at').notNull(),
    createdBy: text('created_by').notNull().references(() => staff.id),
    removedAt: text('removed_at'),
  },
  (table) => [
    index('letter_templates_by_author').on(table.createdBy),
    check('letter_templates_language', sql`language IN ('en', 'fr')`),
    check('letter_templates_agreement', sql`agreement IN ('consultation', 'service')`),
    check('letter_templates_size', sql`length(docx) BETWEEN 1 AND 10485760`),
  ],
);

/** Letters as they were made: nothing that becomes of the facts or the template changes them. */
export const letters = sqliteTable(
  'letters',
  {
    id: text('id').primaryKey(),
    fileId: text('file_id').notNull().references(() => clientFiles.id, { onDelete: 'cascade' }),
    caseId: text('case_id').references(() => cases.id, { onDelete: 'set null' }),
    /** Of the library, or of a firm's template, which may be gone. */
    templateId: text('template_id').notNull(),
    templateVersion: integer('template_version').notNull(),
    language: text('language').$type<'en' | 'fr'>().notNull(),
    title: text('title').notNull(),
    /** Fields that were not known. */
    missing: integer('missing').notNull(),
    docx: blob('docx', { mode: 'buffer' }).notNull(),
    /** The same words for the writer of PDF; null for a letter of a firm's template. */
    document: text('document', { mode: 'json' }).$type<Document>(),
    revision: revision(),
    createdAt: text('created_at').notNull(),
    createdBy: text('created_by').notNull().references(() => staff.id),
    deletedAt: text('deleted_at'),
  },
  (table) => [
    index('letters_by_file').on(table.fileId, table.createdAt),
    index('letters_by_case').on(table.caseId),
    index('letters_by_author').on(table.createdBy),
    check('letters_language', sql`language IN ('en', 'fr')`),
    check('letters_size', sql`length(docx) BETWEEN 1 AND 5242880`),
  ],
);
