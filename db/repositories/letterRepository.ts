import { asc, desc, eq, getTableColumns, sql } from 'drizzle-orm';
import { letters, letterTemplates, staff } from '../schema';
import type { Tx } from '../session/book';

export type LetterRow = typeof letters.$inferSelect;
export type FirmTemplateRow = typeof letterTemplates.$inferSelect;
/** Without the bytes, which are read one letter at a time. */
export type ListedLetter = Omit<LetterRow, 'docx' | 'document'> & { author: string; sizeBytes: number; hasPdf: boolean };
export type ListedTemplate = Omit<FirmTemplateRow, 'docx'>;

/** The rows of letters, which go with their file, and of the firm's templates. */
export const letterRepository = (db: Tx) => {
  const { docx: _docx, document: _document, ...plain } = getTableColumns(letters);
  const { docx: _bytes, ...listedTemplate } = getTableColumns(letterTemplates);
  const listing = () => db.select({ letter: plain, author: staff.name, sizeBytes: sql<number>`length(${letters.docx})`, hasPdf: sql<number>`${letters.document} IS NOT NULL` }).from(letters).innerJoin(staff, eq(staff.id, letters.createdBy));
  const flat = ({ letter, author, sizeBytes, hasPdf }: ReturnType<ReturnType<typeof listing>['all']>[number]): ListedLetter => ({ ...letter, author, sizeBytes, hasPdf: hasPdf === 1 });
  return {
    get: (id: string): LetterRow | undefined => db.select().from(letters).where(eq(letters.id, id)).get(),

    listed: (id: string): ListedLetter | undefined => {
      const row = listing().where(eq(letters.id, id)).get();
      return row && flat(row);
    },

    /** Newest first, also those that were taken away. */
    ofFile: (fileId: string): ListedLetter[] => listing().where(eq(letters.fileId, fileId)).orderBy(desc(letters.createdAt), desc(letters.id)).all().map(flat),

    insert: (row: LetterRow): void => {
      db.insert(letters).values(row).run();
    },

    update: (id: string, change: Pick<LetterRow, 'deletedAt' | 'revision'>): void => {
      db.update(letters).set(change).where(eq(letters.id, id)).run();
    },

    /** By title, also those that were taken away. */
    templates: (): ListedTemplate[] => db.select(listedTemplate).from(letterTemplates).orderBy(asc(letterTemplates.title), asc(letterTemplates.id)).all(),

    template: (id: string): FirmTemplateRow | undefined => db.select().from(letterTemplates).where(eq(letterTemplates.id, id)).get(),

    insertTemplate: (row: FirmTemplateRow): void => {
      db.insert(letterTemplates).values(row).run();
    },

    removeTemplate: (id: string, removedAt: string | null): void => {
      db.update(letterTemplates).set({ removedAt }).where(eq(letterTemplates.id, id)).run();
    },
  };
};
