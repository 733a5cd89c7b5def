import { and, desc, eq } from 'drizzle-orm';
import { assessments, auditEntries, auditPayloads, rulePacks, staff } from '../schema';
import type { Tx } from '../session/book';

export type AssessmentRow = typeof assessments.$inferSelect;
export type RulePackRow = typeof rulePacks.$inferSelect;

const { id, fileId, personId, asOf, packHash, savedAt, savedBy, note, summary } = assessments;
/** What a list shows: the columns before the large ones. */
const listed = { id, fileId, personId, asOf, packHash, savedAt, savedBy, note, summary, packVersion: rulePacks.version, author: staff.name };
export type ListedAssessment = Pick<AssessmentRow, 'id' | 'fileId' | 'personId' | 'asOf' | 'packHash' | 'savedAt' | 'savedBy' | 'note' | 'summary'> & { packVersion: string; author: string };

/** The rows of saved assessments and of the rules that they were made with. Rows are only ever added; they go with their file. */
export const assessmentRepository = (db: Tx) => {
  const listing = () => db.select(listed).from(assessments).innerJoin(rulePacks, eq(rulePacks.hash, assessments.packHash)).innerJoin(staff, eq(staff.id, assessments.savedBy));
  return {
    get: (wanted: string): AssessmentRow | undefined => db.select().from(assessments).where(eq(assessments.id, wanted)).get(),

    listed: (wanted: string): ListedAssessment | undefined => listing().where(eq(assessments.id, wanted)).get(),

    /** Newest first. */
    ofFile: (file: string): ListedAssessment[] => listing().where(eq(assessments.fileId, file)).orderBy(desc(assessments.savedAt), desc(assessments.id)).all(),

    insert: (row: AssessmentRow): void => {
      db.insert(assessments).values(row).run();
    },

    pack: (hash: string): RulePackRow | undefined => db.select().from(rulePacks).where(eq(rulePacks.hash, hash)).get(),

    hasPack: (hash: string): boolean => db.select({ hash: rulePacks.hash }).from(rulePacks).where(eq(rulePacks.hash, hash)).get() !== undefined,

    insertPack: (row: RulePackRow): void => {
      db.insert(rulePacks).values(row).run();
    },

    /** What the audit trail was told when assessments of the file were saved. */
    payloadsOfSaving: (file: string): string[] =>
      db
        .select({ payload: auditPayloads.payload })
        .from(auditEntries)
        .innerJoin(auditPayloads, eq(auditPayloads.seq, auditEntries.seq))
        .where(and(eq(auditEntries.fileId, file), eq(auditEntries.action, 'assessment.saved')))
        .all()
        .map(({ payload }) => payload),
  };
};
