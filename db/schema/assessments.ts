import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { AssessmentSummary } from '../../shared/contract';
import type { JudgementView } from '../../shared/judgements/views';
import { clientFiles } from './clients';
import { staff } from './people';

/** Rules that an assessment was made with, each content once. A trigger refuses UPDATE. */
export const rulePacks = sqliteTable(
  'rule_packs',
  {
    /** Of the canonical JSON of the content: `sha256-…` in Base64. */
    hash: text('hash').primaryKey(),
    version: text('version').notNull(),
    layer: text('layer').$type<'law' | 'guidance' | 'firm'>().notNull(),
    /** Canonical JSON. */
    content: text('content').notNull(),
    storedAt: text('stored_at').notNull(),
  },
  () => [check('rule_packs_layer', sql`layer IN ('law', 'guidance', 'firm')`)],
);

/**
 * Frozen: a trigger refuses UPDATE. The large texts come last, so that a list reads the first pages of a row only, and are texts rather
 * than JSON to drizzle, so that digests are of what is stored.
 */
export const assessments = sqliteTable(
  'assessments',
  {
    id: text('id').primaryKey(),
    fileId: text('file_id').notNull().references(() => clientFiles.id, { onDelete: 'cascade' }),
    /** As the frozen facts name the person (`p1`). */
    personId: text('person_id').notNull(),
    asOf: text('as_of').notNull(),
    packHash: text('pack_hash').notNull().references(() => rulePacks.hash),
    savedAt: text('saved_at').notNull(),
    savedBy: text('saved_by').notNull().references(() => staff.id),
    note: text('note').notNull(),
    engine: integer('engine').notNull(),
    measures: text('measures', { mode: 'json' }).$type<Record<string, number>>().notNull(),
    summary: text('summary', { mode: 'json' }).$type<Pick<AssessmentSummary, 'person' | 'outcomes'>>().notNull(),
    factsDigest: text('facts_digest').notNull(),
    resultDigest: text('result_digest').notNull(),
    /** Of all columns before it; the audit trail holds it too. */
    seal: text('seal').notNull(),
    facts: text('facts').notNull(),
    result: text('result').notNull(),
  },
  (table) => [
    index('assessments_by_file').on(table.fileId, table.savedAt),
    index('assessments_by_pack').on(table.packHash),
    index('assessments_by_author').on(table.savedBy),
  ],
);

/**
 * What consultants think of questions that rules leave to an officer. Rows are only ever added (a trigger refuses UPDATE): of each
 * judgement, the one with the highest number is in force.
 */
export const judgementViews = sqliteTable(
  'judgement_views',
  {
    id: text('id').primaryKey(),
    fileId: text('file_id').notNull().references(() => clientFiles.id, { onDelete: 'cascade' }),
    /**
     * The record of the person assessed: ids such as `p2` are given anew once their person is gone. No reference, so that undoing the
     * removal of a person brings the views back.
     */
    personId: text('person_id').notNull(),
    pathwayId: text('pathway_id').notNull(),
    criterionId: text('criterion_id').notNull(),
    /** Of the views of one judgement, from 1; two that supersede the same one cannot both be stored. */
    number: integer('number').notNull(),
    view: text('view').$type<JudgementView>().notNull(),
    reasons: text('reasons').notNull(),
    recordedAt: text('recorded_at').notNull(),
    recordedBy: text('recorded_by').notNull().references(() => staff.id),
  },
  (table) => [
    uniqueIndex('judgement_views_in_order').on(table.fileId, table.personId, table.pathwayId, table.criterionId, table.number),
    index('judgement_views_by_author').on(table.recordedBy),
    check('judgement_views_number', sql`number >= 1`),
    check('judgement_views_view', sql`view IN ('favourable', 'doubtful', 'unfavourable', 'withdrawn')`),
    check('judgement_views_reasons', sql`length(trim(reasons)) BETWEEN 1 AND 4000`),
  ],
);
