import { and, asc, count, eq, inArray, isNull } from 'drizzle-orm';
import type { FileStatus } from '../../shared/contract';
import { clientFiles, entries, fileEmployers, persons } from '../schema';
import type { Tx } from '../session/book';

/** Which files are looked at: of these states (none named: of any), of this person (null: of anybody). */
export type CaseloadScope = { statuses: readonly FileStatus[]; responsibleId: string | null };

const looked = ({ statuses, responsibleId }: CaseloadScope) =>
  and(isNull(clientFiles.deletedAt), statuses.length === 0 ? undefined : inArray(clientFiles.status, [...statuses]), responsibleId === null ? undefined : eq(clientFiles.responsibleId, responsibleId));

/** Rows of many files at once, table by table: reading file by file takes many times as long. */
export const caseloadRepository = (db: Tx) => ({
  /** Of files that are not in the recycle bin, by number, without what is recorded in them. */
  files: (scope: CaseloadScope): { id: string; fileNumber: string }[] =>
    db.select({ id: clientFiles.id, fileNumber: clientFiles.fileNumber }).from(clientFiles)
      .where(looked(scope)).orderBy(asc(clientFiles.fileNumber), asc(clientFiles.id)).all(),

  count: (scope: CaseloadScope): number => db.select({ n: count() }).from(clientFiles).where(looked(scope)).get()?.n ?? 0,

  /**
   * What is recorded in the files with these ids, at most some thousands: each file’s rows together, in their order. The order is that of
   * the indexes, so that no row waits until all are sorted.
   */
  rows: (ids: readonly string[]) => ({
    files: db.select({ id: clientFiles.id, fileNumber: clientFiles.fileNumber, data: clientFiles.data, emptyLists: clientFiles.emptyLists }).from(clientFiles)
      .where(inArray(clientFiles.id, [...ids])).all(),
    persons: db.select({ id: persons.id, fileId: persons.fileId, data: persons.data, emptyLists: persons.emptyLists }).from(persons)
      .where(inArray(persons.fileId, [...ids])).orderBy(asc(persons.fileId), asc(persons.position), asc(persons.id)).all(),
    entries: db.select({ id: entries.id, fileId: entries.fileId, personId: entries.personId, list: entries.list, data: entries.data, lmiaId: entries.lmiaId }).from(entries)
      .where(inArray(entries.fileId, [...ids])).orderBy(asc(entries.fileId), asc(entries.list), asc(entries.position), asc(entries.id)).all(),
    employerLinks: db.select({ fileId: fileEmployers.fileId, localId: fileEmployers.localId, employerId: fileEmployers.employerId, data: fileEmployers.data }).from(fileEmployers)
      .where(inArray(fileEmployers.fileId, [...ids])).orderBy(asc(fileEmployers.fileId), asc(fileEmployers.position), asc(fileEmployers.localId)).all(),
  }),
});
