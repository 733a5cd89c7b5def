import { and, count, desc, eq } from 'drizzle-orm';
import { firmRounds, staff } from '../schema';
import type { Tx } from '../session/book';

export type FirmRoundRow = typeof firmRounds.$inferSelect;

/** Rounds of the firm's own. */
export const roundRepository = (db: Tx) => ({
  /** The newest first. */
  all: (): (FirmRoundRow & { author: string })[] =>
    db.select({ row: firmRounds, author: staff.name }).from(firmRounds).innerJoin(staff, eq(staff.id, firmRounds.notedBy)).orderBy(desc(firmRounds.heldOn), desc(firmRounds.id)).all().map(({ row, author }) => ({ ...row, author })),

  get: (id: string): FirmRoundRow | undefined => db.select().from(firmRounds).where(eq(firmRounds.id, id)).get(),

  count: (): number => db.select({ rows: count() }).from(firmRounds).get()?.rows ?? 0,

  insert: (row: FirmRoundRow): void => {
    db.insert(firmRounds).values(row).run();
  },

  /** False where it was changed or removed meanwhile. */
  update: ({ id, revision, heldOn, data }: Pick<FirmRoundRow, 'id' | 'revision' | 'heldOn' | 'data'>): boolean =>
    db.update(firmRounds).set({ heldOn, data, revision: revision + 1 }).where(and(eq(firmRounds.id, id), eq(firmRounds.revision, revision))).run().changes === 1,

  /** False where it was changed or removed meanwhile. */
  remove: (id: string, revision: number): boolean => db.delete(firmRounds).where(and(eq(firmRounds.id, id), eq(firmRounds.revision, revision))).run().changes === 1,
});
