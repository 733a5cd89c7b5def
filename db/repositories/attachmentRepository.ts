import { and, asc, count, eq, exists, inArray, isNull, or, sql } from 'drizzle-orm';
import { mediaTypeOf } from '../../shared/attachments';
import { attachments, attachmentTexts, cases, checklistItems, clientFiles, itemAttachments } from '../schema';
import type { Tx } from '../session/book';

export type AttachmentRow = typeof attachments.$inferSelect;
export type AttachmentText = Omit<typeof attachmentTexts.$inferSelect, 'attachmentId'>;
export type FoundAttachment = { row: AttachmentRow; inName: boolean; inText: boolean };

/** Rows asked for at once: SQLite bounds how many values one statement may name. */
const batch = 500;
const inBatches = <T, R>(values: readonly T[], ask: (part: T[]) => R[]): R[] =>
  Array.from({ length: Math.ceil(values.length / batch) }, (_, index) => ask(values.slice(index * batch, (index + 1) * batch))).flat();

/** Whether a folded text holds a word that begins so. Folded texts have single blanks between words. */
const holdsWord = (column: typeof attachments.foldedName | typeof attachmentTexts.foldedText, word: string) => sql<number>`coalesce(instr(' ' || ${column}, ${` ${word}`}), 0) > 0`;

/** The rows of documents, of the items under which they are filed, and of their texts. They go with their file. */
export const attachmentRepository = (db: Tx) => ({
  get: (id: string): AttachmentRow | undefined => db.select().from(attachments).where(eq(attachments.id, id)).get(),

  /** In the order in which they were added; deleted ones too. */
  ofFile: (fileId: string): AttachmentRow[] => db.select().from(attachments).where(eq(attachments.fileId, fileId)).orderBy(asc(attachments.addedAt), asc(attachments.id)).all(),

  insert: (row: AttachmentRow): void => {
    db.insert(attachments).values(row).run();
  },

  update: (id: string, change: Partial<AttachmentRow>): void => {
    db.update(attachments).set(change).where(eq(attachments.id, id)).run();
  },

  /** Whether a row of any file has this content, deleted ones too. */
  isReferenced: (sha256: string): boolean => db.select({ id: attachments.id }).from(attachments).where(eq(attachments.sha256, sha256)).limit(1).get() !== undefined,

  /** Every content that rows refer to, once. */
  contents: (): { sha256: string; size: number }[] => db.selectDistinct({ sha256: attachments.sha256, size: attachments.size }).from(attachments).orderBy(asc(attachments.sha256)).all(),

  all: (): Pick<AttachmentRow, 'id' | 'fileId' | 'name' | 'sha256' | 'size'>[] =>
    db.select({ id: attachments.id, fileId: attachments.fileId, name: attachments.name, sha256: attachments.sha256, size: attachments.size }).from(attachments).orderBy(asc(attachments.id)).all(),

  /** Of each document, the items under which it is filed and that are still on a checklist, in the order of items. */
  itemsOf: (ids: readonly string[]): Map<string, string[]> => {
    const found = inBatches(ids, (part) =>
      db
        .select({ attachmentId: itemAttachments.attachmentId, itemId: itemAttachments.itemId })
        .from(itemAttachments)
        .innerJoin(checklistItems, eq(checklistItems.id, itemAttachments.itemId))
        .innerJoin(cases, eq(cases.id, checklistItems.caseId))
        .where(and(inArray(itemAttachments.attachmentId, part), isNull(checklistItems.removedAt), isNull(cases.deletedAt)))
        .orderBy(asc(checklistItems.id))
        .all(),
    );
    const items = new Map<string, string[]>();
    for (const { attachmentId, itemId } of found) items.set(attachmentId, [...(items.get(attachmentId) ?? []), itemId]);
    return items;
  },

  /** Of each item, the documents that are not deleted, in their order. */
  ofItems: (itemIds: readonly string[]): Map<string, string[]> => {
    const found = inBatches(itemIds, (part) =>
      db
        .select({ itemId: itemAttachments.itemId, attachmentId: itemAttachments.attachmentId })
        .from(itemAttachments)
        .innerJoin(attachments, eq(attachments.id, itemAttachments.attachmentId))
        .where(and(inArray(itemAttachments.itemId, part), isNull(attachments.deletedAt)))
        .orderBy(asc(itemAttachments.itemId), asc(itemAttachments.position), asc(itemAttachments.attachmentId))
        .all(),
    );
    const documents = new Map<string, string[]>();
    for (const { itemId, attachmentId } of found) documents.set(itemId, [...(documents.get(itemId) ?? []), attachmentId]);
    return documents;
  },

  /** How many documents are filed under each item of a case; deleted ones count, since they may be brought back. */
  countsOfCase: (caseId: string): Map<string, number> =>
    new Map(
      db
        .select({ itemId: itemAttachments.itemId, documents: count() })
        .from(itemAttachments)
        .innerJoin(checklistItems, eq(checklistItems.id, itemAttachments.itemId))
        .where(eq(checklistItems.caseId, caseId))
        .groupBy(itemAttachments.itemId)
        .all()
        .map(({ itemId, documents }) => [itemId, documents]),
    ),

  /** The place behind all documents of an item, deleted ones too. */
  nextPosition: (itemId: string): number =>
    (db.select({ last: sql<number | null>`max(${itemAttachments.position})` }).from(itemAttachments).where(eq(itemAttachments.itemId, itemId)).get()?.last ?? -1) + 1,

  isFiled: (itemId: string, attachmentId: string): boolean =>
    db.select({ position: itemAttachments.position }).from(itemAttachments).where(and(eq(itemAttachments.itemId, itemId), eq(itemAttachments.attachmentId, attachmentId))).get() !== undefined,

  file: (itemId: string, attachmentId: string, position: number): void => {
    db.insert(itemAttachments).values({ itemId, attachmentId, position }).run();
  },

  move: (itemId: string, attachmentId: string, position: number): void => {
    db.update(itemAttachments).set({ position }).where(and(eq(itemAttachments.itemId, itemId), eq(itemAttachments.attachmentId, attachmentId))).run();
  },

  takeOff: (itemId: string, attachmentId: string): void => {
    db.delete(itemAttachments).where(and(eq(itemAttachments.itemId, itemId), eq(itemAttachments.attachmentId, attachmentId))).run();
  },

  textStates: (ids: readonly string[]): Map<string, AttachmentText['state']> =>
    new Map(inBatches(ids, (part) => db.select({ id: attachmentTexts.attachmentId, state: attachmentTexts.state }).from(attachmentTexts).where(inArray(attachmentTexts.attachmentId, part)).all()).map(({ id, state }) => [id, state])),

  /** The oldest PDF that was not read yet. */
  nextUnread: (): AttachmentRow | undefined =>
    db
      .select({ row: attachments })
      .from(attachments)
      .leftJoin(attachmentTexts, eq(attachmentTexts.attachmentId, attachments.id))
      .where(and(eq(attachments.mediaType, mediaTypeOf('pdf')), isNull(attachmentTexts.attachmentId)))
      .orderBy(asc(attachments.id))
      .limit(1)
      .get()?.row,

  setText: (attachmentId: string, text: AttachmentText): void => {
    db.insert(attachmentTexts).values({ attachmentId, ...text }).onConflictDoUpdate({ target: attachmentTexts.attachmentId, set: text }).run();
  },

  /** Documents, not deleted, that hold every one of the folded words in their name or text, in the order of their names. */
  search: (words: readonly string[], fileId: string | undefined, most: number): FoundAttachment[] => {
    const every = (column: typeof attachments.foldedName | typeof attachmentTexts.foldedText) => and(...words.map((word) => holdsWord(column, word)));
    return db
      .select({ row: attachments, inName: sql<number>`${every(attachments.foldedName)}`, inText: sql<number>`${every(attachmentTexts.foldedText)}` })
      .from(attachments)
      .leftJoin(attachmentTexts, eq(attachmentTexts.attachmentId, attachments.id))
      .where(
        and(
          isNull(attachments.deletedAt),
          fileId === undefined
            ? exists(db.select({ id: clientFiles.id }).from(clientFiles).where(and(eq(clientFiles.id, attachments.fileId), isNull(clientFiles.deletedAt))))
            : eq(attachments.fileId, fileId),
          ...words.map((word) => or(holdsWord(attachments.foldedName, word), holdsWord(attachmentTexts.foldedText, word))),
        ),
      )
      .orderBy(asc(attachments.foldedName), asc(attachments.id))
      .limit(most)
      .all()
      .map(({ row, inName, inText }) => ({ row, inName: inName === 1, inText: inText === 1 }));
  },
});
