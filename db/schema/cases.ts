import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { ChecklistContent } from '../../shared/checklists/content';
import type { ItemState } from '../../shared/checklists/states';
import type { CaseStage, CaseView, ItemView } from '../../shared/contract';
import { clientFiles } from './clients';
import { revision } from './columns';

export const cases = sqliteTable(
  'cases',
  {
    id: text('id').primaryKey(),
    fileId: text('file_id').notNull().references(() => clientFiles.id, { onDelete: 'cascade' }),
    /** A pathway, a kind of case, or one of the firm's own. */
    kind: text('kind').notNull(),
    /** The record of the person who applies. No reference, so that undoing the removal of a person brings the case back to life. */
    personId: text('person_id').notNull(),
    title: text('title').notNull(),
    stage: text('stage').$type<CaseStage>().notNull(),
    filingOn: text('filing_on'),
    landingOn: text('landing_on'),
    note: text('note').notNull(),
    details: text('details', { mode: 'json' }).$type<Pick<CaseView, 'numbers' | 'fees' | 'deadlines'>>().notNull(),
    /** The day for which the checklist was made last, and the rules; null while there is none. */
    checklistAsOf: text('checklist_as_of'),
    rules: text('rules', { mode: 'json' }).$type<{ version: string; hash: string }>(),
    revision: revision(),
    createdAt: text('created_at').notNull(),
    updatedAt: text('updated_at').notNull(),
    deletedAt: text('deleted_at'),
  },
  (table) => [
    index('cases_by_file').on(table.fileId, table.createdAt),
    check('cases_stage', sql`stage IN ('preparing', 'collecting', 'ready', 'submitted', 'acknowledged', 'in-process', 'approved', 'refused', 'withdrawn', 'closed')`),
    check('cases_checklist', sql`(checklist_as_of IS NULL) = (rules IS NULL)`),
  ],
);

export const checklistItems = sqliteTable(
  'checklist_items',
  {
    id: text('id').primaryKey(),
    caseId: text('case_id').notNull().references(() => cases.id, { onDelete: 'cascade' }),
    /** What the rules know the item by, with the record of whom it is for: ids such as `p2` are given anew once their person is gone. Null for one that the office added. */
    itemKey: text('item_key'),
    position: integer('position').notNull(),
    asked: integer('asked', { mode: 'boolean' }).notNull(),
    content: text('content', { mode: 'json' }).$type<ChecklistContent>().notNull(),
    state: text('state').$type<ItemState>().notNull(),
    stateReason: text('state_reason').notNull(),
    dueOn: text('due_on'),
    responsible: text('responsible').$type<ItemView['responsible']>(),
    remark: text('remark').notNull(),
    issuedOn: text('issued_on'),
    expiresOn: text('expires_on'),
    translation: text('translation').$type<ItemView['translation']>().notNull(),
    certifiedCopy: text('certified_copy').$type<ItemView['certifiedCopy']>().notNull(),
    revision: revision(),
    changedAt: text('changed_at').notNull(),
    /** Taken away, and to be brought back. */
    removedAt: text('removed_at'),
  },
  (table) => [
    index('checklist_items_by_case').on(table.caseId, table.position),
    uniqueIndex('checklist_items_by_key').on(table.caseId, table.itemKey),
    index('checklist_items_by_expiry').on(table.expiresOn),
    check('checklist_items_state', sql`state IN ('needed', 'requested', 'received', 'in-review', 'accepted', 'rejected', 'waived')`),
    check('checklist_items_parts', sql`translation IN ('not-needed', 'needed', 'received') AND certified_copy IN ('not-needed', 'needed', 'received')`),
    check('checklist_items_asked', sql`asked IN (0, 1)`),
  ],
);
