import { and, asc, count, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { EmployerFacts, EmployerView, Facts } from '../../shared/contract';
import { clientFiles, employers, fileEmployers, lmias } from '../schema';
import type { Tx } from '../session/book';

export type EmployerRow = typeof employers.$inferSelect;
export type LmiaRow = typeof lmias.$inferSelect;

/**
 * The nine digits that identify a business with the Canada Revenue Agency; a program account behind them (RC0001) names the same
 * business. Null where the text does not begin with nine digits.
 */
export function businessKeyOf(data: Facts): string | null {
  const number = data['businessNumber'];
  if (typeof number !== 'string') return null;
  return /^\d{9}(?=$|[A-Z])/.exec(number.replace(/[\s-]/g, '').toUpperCase())?.[0] ?? null;
}

export const employerRepository = (db: Tx) => ({
  get: (id: string): EmployerRow | undefined => db.select().from(employers).where(eq(employers.id, id)).get(),

  all: (): EmployerRow[] => db.select().from(employers).orderBy(asc(employers.id)).all(),

  byBusinessKey: (key: string): EmployerRow[] => db.select().from(employers).where(eq(employers.businessKey, key)).orderBy(asc(employers.createdAt), asc(employers.id)).all(),

  insert: (row: EmployerRow): void => {
    db.insert(employers).values(row).run();
  },

  setData: (id: string, data: Facts, updatedAt: string): void => {
    db.update(employers).set({ data, businessKey: businessKeyOf(data), updatedAt, revision: sql`${employers.revision} + 1` }).where(eq(employers.id, id)).run();
  },

  remove: (id: string): void => {
    db.delete(employers).where(eq(employers.id, id)).run();
  },

  lmia: (id: string): LmiaRow | undefined => db.select().from(lmias).where(eq(lmias.id, id)).get(),

  lmiasOf: (employerId: string): LmiaRow[] => db.select().from(lmias).where(eq(lmias.employerId, employerId)).orderBy(asc(lmias.position), asc(lmias.id)).all(),

  insertLmia: (row: LmiaRow): void => {
    db.insert(lmias).values(row).run();
  },

  updateLmia: (id: string, data: Facts): void => {
    db.update(lmias).set({ data, revision: sql`${lmias.revision} + 1` }).where(eq(lmias.id, id)).run();
  },

  placeLmia: (id: string, position: number): void => {
    db.update(lmias).set({ position }).where(eq(lmias.id, id)).run();
  },

  removeLmia: (id: string): void => {
    db.delete(lmias).where(eq(lmias.id, id)).run();
  },

  lmiaCounts: (): Map<string, number> =>
    new Map(db.select({ id: lmias.employerId, n: count() }).from(lmias).groupBy(lmias.employerId).all().map((row) => [row.id, row.n])),

  /** How many files outside the recycle bin name each employer. */
  fileCounts: (): Map<string, number> =>
    new Map(
      db
        .select({ id: fileEmployers.employerId, n: count() })
        .from(fileEmployers)
        .innerJoin(clientFiles, and(eq(clientFiles.id, fileEmployers.fileId), isNull(clientFiles.deletedAt)))
        .groupBy(fileEmployers.employerId)
        .all()
        .map((row) => [row.id, row.n]),
    ),

  /** The given employers with their LMIAs, in two queries. */
  withLmias: (ids: readonly string[]): Map<string, EmployerFacts> => {
    if (ids.length === 0) return new Map();
    const rows = db.select().from(employers).where(inArray(employers.id, [...ids])).all();
    const found = new Map(rows.map(({ id, revision, data }) => [id, { id, revision, data, lmias: new Array<EmployerFacts['lmias'][number]>() }]));
    const lmiaRows = db.select().from(lmias).where(inArray(lmias.employerId, [...ids])).orderBy(asc(lmias.position), asc(lmias.id)).all();
    for (const { id, employerId, revision, data } of lmiaRows) found.get(employerId)?.lmias.push({ id, revision, data });
    return found;
  },

  /** The same with the number of files that name each: all links of an employer are counted, which may be thousands. */
  views: (ids: readonly string[]): Map<string, EmployerView> => {
    if (ids.length === 0) return new Map();
    const counts = new Map(
      db
        .select({ id: fileEmployers.employerId, n: count() })
        .from(fileEmployers)
        .innerJoin(clientFiles, and(eq(clientFiles.id, fileEmployers.fileId), isNull(clientFiles.deletedAt)))
        .where(inArray(fileEmployers.employerId, [...ids]))
        .groupBy(fileEmployers.employerId)
        .all()
        .map((row) => [row.id, row.n] as const),
    );
    return new Map([...employerRepository(db).withLmias(ids)].map(([id, employer]) => [id, { ...employer, files: counts.get(id) ?? 0 }]));
  },

  linkedFiles: (employerId: string): string[] =>
    db
      .selectDistinct({ id: fileEmployers.fileId })
      .from(fileEmployers)
      .where(eq(fileEmployers.employerId, employerId))
      .all()
      .map((row) => row.id),
});
