import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { PackageContent } from '../../shared/packages/packageView';
import type { PortalProfile } from '../../shared/packages/profile';
import { cases } from './cases';
import { clientFiles } from './clients';
import { staff } from './people';

/** Submission packages as they were made. Frozen: triggers refuse UPDATE. */
export const packages = sqliteTable(
  'packages',
  {
    id: text('id').primaryKey(),
    fileId: text('file_id').notNull().references(() => clientFiles.id, { onDelete: 'cascade' }),
    caseId: text('case_id').notNull().references(() => cases.id, { onDelete: 'cascade' }),
    profile: text('profile', { mode: 'json' }).$type<PortalProfile>().notNull(),
    language: text('language').$type<'en' | 'fr'>().notNull(),
    cover: integer('cover', { mode: 'boolean' }).notNull(),
    printedOn: text('printed_on').notNull(),
    /** What it was made of (`sourcesOf`): where the plan of today has another, it is out of date. */
    sources: text('sources').notNull(),
    content: text('content', { mode: 'json' }).$type<PackageContent>().notNull(),
    builtAt: text('built_at').notNull(),
    builtBy: text('built_by').notNull().references(() => staff.id),
  },
  (table) => [
    index('packages_by_file').on(table.fileId),
    index('packages_by_case').on(table.caseId, table.builtAt),
    index('packages_by_author').on(table.builtBy),
    check('packages_language', sql`language IN ('en', 'fr')`),
    check('packages_cover', sql`cover IN (0, 1)`),
  ],
);

/** The files of packages, in their order. Their contents lie in the vault, as those of documents do. */
export const packageFiles = sqliteTable(
  'package_files',
  {
    packageId: text('package_id').notNull().references(() => packages.id, { onDelete: 'cascade' }),
    position: integer('position').notNull(),
    name: text('name').notNull(),
    sha256: text('sha256').notNull(),
    size: integer('size').notNull(),
  },
  (table) => [uniqueIndex('package_files_in_order').on(table.packageId, table.position), index('package_files_by_content').on(table.sha256), check('package_files_content', sql`length(sha256) = 64 AND size > 0`)],
);
