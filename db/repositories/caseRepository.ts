import { and, asc, desc, eq, isNull } from 'drizzle-orm';
import { cases, checklistItems } from '../schema';
import type { Tx } from '../session/book';

export type CaseRow = typeof cases.$inferSelect;
export type ItemRow = typeof checklistItems.$inferSelect;

/** The rows of cases and of the items of their checklists. They go with their file. */
export const caseRepository = (db: Tx) => ({
  get: (id: string): CaseRow | undefined => db.select().from(cases).where(eq(cases.id, id)).get(),

  /** Newest first. */
  ofFile: (fileId: string): CaseRow[] => db.select().from(cases).where(eq(cases.fileId, fileId)).orderBy(desc(cases.createdAt), desc(cases.id)).all(),

  insert: (row: CaseRow): void => {
    db.insert(cases).values(row).run();
  },

  update: (id: string, change: Partial<CaseRow>): void => {
    db.update(cases).set(change).where(eq(cases.id, id)).run();
  },

  item: (id: string): ItemRow | undefined => db.select().from(checklistItems).where(eq(checklistItems.id, id)).get(),

  /** In their order, also those that were taken away. */
  allItems: (caseId: string): ItemRow[] => db.select().from(checklistItems).where(eq(checklistItems.caseId, caseId)).orderBy(asc(checklistItems.position), asc(checklistItems.id)).all(),

  items: (caseId: string): ItemRow[] =>
    db.select().from(checklistItems).where(and(eq(checklistItems.caseId, caseId), isNull(checklistItems.removedAt))).orderBy(asc(checklistItems.position), asc(checklistItems.id)).all(),

  insertItem: (row: ItemRow): void => {
    db.insert(checklistItems).values(row).run();
  },

  updateItem: (id: string, change: Partial<ItemRow>): void => {
    db.update(checklistItems).set(change).where(eq(checklistItems.id, id)).run();
  },

  deleteItem: (id: string): void => {
    db.delete(checklistItems).where(eq(checklistItems.id, id)).run();
  },
});
