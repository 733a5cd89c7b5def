import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { PackLayer } from '../../shared/contract';
import type { MadeFor, PackExample, PackSignature } from '../../shared/rulePacks/packFile';
import { rulePacks } from './assessments';
import { staff } from './people';

/** Whose signature on a rule pack counts. Rows come and go whole; the audit trail says when. */
export const publishers = sqliteTable(
  'publishers',
  {
    /** SHA-256 of the key, 64 hexadecimal digits. */
    fingerprint: text('fingerprint').primaryKey(),
    publicKey: text('public_key').notNull(),
    name: text('name').notNull(),
    trustedAt: text('trusted_at').notNull(),
    trustedBy: text('trusted_by').notNull().references(() => staff.id),
  },
  (table) => [index('publishers_by_truster').on(table.trustedBy), check('publishers_fingerprint', sql`length(fingerprint) = 64`)],
);

/** What came with the rules of an imported pack, which lie in `rule_packs`. Frozen: a trigger refuses UPDATE. */
export const importedPacks = sqliteTable(
  'imported_packs',
  {
    hash: text('hash').primaryKey().references(() => rulePacks.hash),
    /** The fingerprint of the key that signed it, whether still trusted or not; null: unsigned. */
    publisher: text('publisher'),
    signature: text('signature', { mode: 'json' }).$type<PackSignature>(),
    madeFor: text('made_for', { mode: 'json' }).$type<MadeFor>().notNull(),
    examples: text('examples', { mode: 'json' }).$type<PackExample[]>().notNull(),
    importedAt: text('imported_at').notNull(),
    importedBy: text('imported_by').notNull().references(() => staff.id),
  },
  (table) => [index('imported_packs_by_importer').on(table.importedBy), check('imported_packs_signed', sql`(publisher IS NULL) = (signature IS NULL)`)],
);

/** Which pack was put in force in a layer, one after the other; the last one is. Triggers refuse UPDATE and DELETE. */
export const packActivations = sqliteTable(
  'pack_activations',
  {
    id: text('id').primaryKey(),
    /** Within the layer, from 1. */
    number: integer('number').notNull(),
    layer: text('layer').$type<PackLayer>().notNull(),
    /** Null: the built-in pack of the law, none of the other layers. */
    hash: text('hash').references(() => importedPacks.hash),
    activatedAt: text('activated_at').notNull(),
    activatedBy: text('activated_by').notNull().references(() => staff.id),
  },
  (table) => [
    uniqueIndex('pack_activations_in_order').on(table.layer, table.number),
    index('pack_activations_by_pack').on(table.hash),
    index('pack_activations_by_author').on(table.activatedBy),
    check('pack_activations_layer', sql`layer IN ('law', 'guidance', 'firm')`),
  ],
);
