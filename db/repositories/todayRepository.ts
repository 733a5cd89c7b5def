import { and, eq, inArray, isNull, ne } from 'drizzle-orm';
import { cases, checklistItems, clientFiles, entries, fileEmployers, persons } from '../schema';
import type { Tx } from '../session/book';

const active = and(isNull(clientFiles.deletedAt), ne(clientFiles.status, 'closed'));

/** Rows of all files that are neither closed nor in the recycle bin, table by table: reading file by file would take many times as long. */
export const todayRepository = (db: Tx) => ({
  files: () => db.select().from(clientFiles).where(active).all(),
  persons: () => db.select({ row: persons }).from(persons).innerJoin(clientFiles, eq(clientFiles.id, persons.fileId)).where(active).orderBy(persons.fileId, persons.position).all().map(({ row }) => row),
  entries: (lists: readonly string[]) =>
    db.select({ row: entries }).from(entries).innerJoin(clientFiles, eq(clientFiles.id, entries.fileId)).where(and(active, inArray(entries.list, [...lists]))).orderBy(entries.fileId, entries.list, entries.position).all().map(({ row }) => row),
  employerLinks: () => db.select({ row: fileEmployers }).from(fileEmployers).innerJoin(clientFiles, eq(clientFiles.id, fileEmployers.fileId)).where(active).all().map(({ row }) => row),
  cases: () => db.select({ row: cases }).from(cases).innerJoin(clientFiles, eq(clientFiles.id, cases.fileId)).where(and(active, isNull(cases.deletedAt))).all().map(({ row }) => row),
  items: () =>
    db.select({ row: checklistItems }).from(checklistItems).innerJoin(cases, eq(cases.id, checklistItems.caseId)).innerJoin(clientFiles, eq(clientFiles.id, cases.fileId))
      .where(and(active, isNull(cases.deletedAt), isNull(checklistItems.removedAt))).orderBy(checklistItems.caseId, checklistItems.position).all().map(({ row }) => row),
});
