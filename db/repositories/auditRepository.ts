import { and, asc, desc, eq, gt, inArray, isNull, lt, type SQL } from 'drizzle-orm';
import type { AuditHead } from '../../shared/contract';
import { auditEntries, auditPayloads, clientFiles } from '../schema';
import type { Tx } from '../session/book';

export type StoredEntry = typeof auditEntries.$inferSelect;
export type StoredPayload = typeof auditPayloads.$inferSelect;

export const auditRepository = (db: Tx) => ({
  /** The newest entry, or undefined in an empty trail. */
  head: (): AuditHead | undefined =>
    db.select({ seq: auditEntries.seq, hash: auditEntries.hash }).from(auditEntries).orderBy(desc(auditEntries.seq)).limit(1).get(),

  append: (entry: StoredEntry, payload: StoredPayload): void => {
    db.insert(auditEntries).values(entry).run();
    db.insert(auditPayloads).values(payload).run();
  },

  /** Newest first; `before` is exclusive. */
  page: (about: { fileId?: string; employerId?: string }, before: number | undefined, limit: number): { entry: StoredEntry; payload: StoredPayload | null }[] => {
    const conditions: SQL[] = [];
    if (about.fileId !== undefined) conditions.push(eq(auditEntries.fileId, about.fileId));
    if (about.employerId !== undefined) conditions.push(eq(auditEntries.employerId, about.employerId));
    if (before !== undefined) conditions.push(lt(auditEntries.seq, before));
    return db
      .select({ entry: auditEntries, payload: auditPayloads })
      .from(auditEntries)
      .leftJoin(auditPayloads, eq(auditPayloads.seq, auditEntries.seq))
      .where(and(...conditions))
      .orderBy(desc(auditEntries.seq))
      .limit(limit)
      .all();
  },

  /** In order, after `seq` (exclusive). */
  after: (seq: number, limit: number): { entry: StoredEntry; payload: StoredPayload | null }[] =>
    db
      .select({ entry: auditEntries, payload: auditPayloads })
      .from(auditEntries)
      .leftJoin(auditPayloads, eq(auditPayloads.seq, auditEntries.seq))
      .where(gt(auditEntries.seq, seq))
      .orderBy(asc(auditEntries.seq))
      .limit(limit)
      .all(),

  seqsOfFile: (fileId: string): number[] =>
    db.select({ seq: auditEntries.seq }).from(auditEntries).where(eq(auditEntries.fileId, fileId)).orderBy(asc(auditEntries.seq)).all().map((row) => row.seq),

  /** Whether the book holds a file whose beginning no entry tells of. */
  hasUnrecordedFile: (): boolean =>
    db
      .select({ id: clientFiles.id })
      .from(clientFiles)
      .leftJoin(auditEntries, and(eq(auditEntries.fileId, clientFiles.id), inArray(auditEntries.action, ['file.created', 'file.imported'])))
      .where(isNull(auditEntries.seq))
      .limit(1)
      .get() !== undefined,

  /** Only as part of a lawful destruction, which leaves an entry that names these numbers. */
  removePayloads: (seqs: readonly number[]): void => {
    db.delete(auditPayloads).where(inArray(auditPayloads.seq, [...seqs])).run();
  },
});
