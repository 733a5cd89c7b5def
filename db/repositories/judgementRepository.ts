import { and, desc, eq } from 'drizzle-orm';
import { judgementViews, staff } from '../schema';
import type { Tx } from '../session/book';

export type JudgementViewRow = typeof judgementViews.$inferSelect;
export type ListedView = JudgementViewRow & { author: string };
/** One question on one person of a file. */
export type JudgementKey = Pick<JudgementViewRow, 'fileId' | 'personId' | 'pathwayId' | 'criterionId'>;

/** The views of consultants. Rows are only ever added; they go with their file. */
export const judgementRepository = (db: Tx) => {
  const listing = () => db.select({ view: judgementViews, author: staff.name }).from(judgementViews).innerJoin(staff, eq(staff.id, judgementViews.recordedBy));
  return {
    /** Of each judgement the latest first. */
    ofFile: (fileId: string): ListedView[] =>
      listing().where(eq(judgementViews.fileId, fileId)).orderBy(desc(judgementViews.number), desc(judgementViews.id)).all().map(({ view, author }) => ({ ...view, author })),

    latest: ({ fileId, personId, pathwayId, criterionId }: JudgementKey): JudgementViewRow | undefined =>
      db
        .select()
        .from(judgementViews)
        .where(and(eq(judgementViews.fileId, fileId), eq(judgementViews.personId, personId), eq(judgementViews.pathwayId, pathwayId), eq(judgementViews.criterionId, criterionId)))
        .orderBy(desc(judgementViews.number))
        .limit(1)
        .get(),

    insert: (row: JudgementViewRow): void => {
      db.insert(judgementViews).values(row).run();
    },
  };
};
