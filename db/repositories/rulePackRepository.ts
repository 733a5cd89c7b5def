import { desc, eq, getTableColumns } from 'drizzle-orm';
import type { PackLayer } from '../../shared/contract';
import { importedPacks, packActivations, publishers, rulePacks, staff } from '../schema';
import type { Tx } from '../session/book';

export type PublisherRow = typeof publishers.$inferSelect;
export type ImportedPackRow = typeof importedPacks.$inferSelect;
export type ActivationRow = typeof packActivations.$inferSelect;

const { examples: _examples, ...importedColumns } = getTableColumns(importedPacks);

/** Rows of imported rule packs, of trusted publishers, and of what was put in force. */
export const rulePackRepository = (db: Tx) => ({
  publishers: () => db.select({ ...getTableColumns(publishers), truster: staff.name }).from(publishers).innerJoin(staff, eq(staff.id, publishers.trustedBy)).orderBy(publishers.name, publishers.fingerprint).all(),

  publisher: (fingerprint: string): PublisherRow | undefined => db.select().from(publishers).where(eq(publishers.fingerprint, fingerprint)).get(),

  insertPublisher: (row: PublisherRow): void => {
    db.insert(publishers).values(row).run();
  },

  removePublisher: (fingerprint: string): void => {
    db.delete(publishers).where(eq(publishers.fingerprint, fingerprint)).run();
  },

  /** Newest first, without their rules and examples, which are large. */
  imported: () =>
    db.select({ ...importedColumns, version: rulePacks.version, layer: rulePacks.layer, importer: staff.name }).from(importedPacks)
      .innerJoin(rulePacks, eq(rulePacks.hash, importedPacks.hash)).innerJoin(staff, eq(staff.id, importedPacks.importedBy)).orderBy(desc(importedPacks.importedAt), importedPacks.hash).all(),

  importedPack: (hash: string): ImportedPackRow | undefined => db.select().from(importedPacks).where(eq(importedPacks.hash, hash)).get(),

  insertImported: (row: ImportedPackRow): void => {
    db.insert(importedPacks).values(row).run();
  },

  /** The last two of a layer, the present one first. */
  lastActivations: (layer: PackLayer) =>
    db.select({ ...getTableColumns(packActivations), activator: staff.name }).from(packActivations).innerJoin(staff, eq(staff.id, packActivations.activatedBy))
      .where(eq(packActivations.layer, layer)).orderBy(desc(packActivations.number)).limit(2).all(),

  insertActivation: (row: ActivationRow): void => {
    db.insert(packActivations).values(row).run();
  },
});
