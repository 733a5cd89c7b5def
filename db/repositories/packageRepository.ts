import { and, asc, desc, eq, sql } from 'drizzle-orm';
import { packageFiles, packages } from '../schema';
import type { Tx } from '../session/book';

export type PackageRow = typeof packages.$inferSelect;
export type PackageFileRow = typeof packageFiles.$inferSelect;

/** The rows of submission packages and of their files. They go with their case and their file. */
export const packageRepository = (db: Tx) => ({
  /** Whether the database is of a structure that has packages: backups of an older one have none. */
  isPresent: (): boolean => db.select({ name: sql<string>`name` }).from(sql`sqlite_schema`).where(sql`type = 'table' AND name = 'package_files'`).get() !== undefined,

  get: (id: string): PackageRow | undefined => db.select().from(packages).where(eq(packages.id, id)).get(),

  /** Newest first. */
  ofCase: (caseId: string): PackageRow[] => db.select().from(packages).where(eq(packages.caseId, caseId)).orderBy(desc(packages.builtAt), desc(packages.id)).all(),

  insert: (row: PackageRow, files: readonly PackageFileRow[]): void => {
    db.insert(packages).values(row).run();
    for (const file of files) db.insert(packageFiles).values(file).run();
  },

  remove: (id: string): void => {
    db.delete(packages).where(eq(packages.id, id)).run();
  },

  files: (packageId: string): PackageFileRow[] => db.select().from(packageFiles).where(eq(packageFiles.packageId, packageId)).orderBy(asc(packageFiles.position)).all(),

  file: (packageId: string, name: string): PackageFileRow | undefined => db.select().from(packageFiles).where(and(eq(packageFiles.packageId, packageId), eq(packageFiles.name, name))).get(),

  /** Whether a file of any package has this content. */
  isReferenced: (sha256: string): boolean => db.select({ packageId: packageFiles.packageId }).from(packageFiles).where(eq(packageFiles.sha256, sha256)).limit(1).get() !== undefined,

  /** Every content that files of packages have, once. */
  contents: (): string[] => db.selectDistinct({ sha256: packageFiles.sha256 }).from(packageFiles).orderBy(asc(packageFiles.sha256)).all().map(({ sha256 }) => sha256),

  /** Every file of every package, with the client file that it is of. */
  allFiles: (): { name: string; fileId: string; sha256: string }[] =>
    db.select({ name: packageFiles.name, fileId: packages.fileId, sha256: packageFiles.sha256 }).from(packageFiles).innerJoin(packages, eq(packages.id, packageFiles.packageId)).orderBy(asc(packages.builtAt), asc(packageFiles.position)).all(),

  contentsOfFile: (fileId: string): string[] =>
    db.select({ sha256: packageFiles.sha256 }).from(packageFiles).innerJoin(packages, eq(packages.id, packageFiles.packageId)).where(eq(packages.fileId, fileId)).all().map(({ sha256 }) => sha256),
});
