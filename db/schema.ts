import { sql } from 'drizzle-orm';
import { blob, check, foreignKey, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { AttachmentFlag } from '../shared/attachments';
import type { ChecklistContent } from '../shared/checklists/content';
import type { ItemState } from '../shared/checklists/states';
import type { AssessmentSummary, AuditAction, CaseStage, CaseView, Facts, FileStatus, ItemView, StaffInput } from '../shared/contract';
import type { Document } from '../shared/documents';
import type { Agreement } from '../shared/letters/clauses';
import type { JudgementView } from '../shared/judgements/views';
import type { PackageContent } from '../shared/packages/packageView';
import type { PortalProfile } from '../shared/packages/profile';

/**
 * The tables as drizzle queries them. The real tables are made by db/migrations (STRICT, with triggers), and a test compares the two.
 *
 * Facts lie as JSON in `data`, member for member as the interchange format names them: "not known" (absent), "none" (null) and
 * a value are three different things there, which columns could not tell apart. What is sorted, joined or unique has a column.
 */
const facts = () => text('data', { mode: 'json' }).$type<Facts>().notNull();
/** Names of the lists that are known to be empty. A list with entries is known anyway. */
const emptyLists = () => text('empty_lists', { mode: 'json' }).$type<string[]>().notNull();
const revision = () => integer('revision').notNull();

export const staff = sqliteTable('staff', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  initials: text('initials').notNull(),
  role: text('role').$type<StaffInput['role']>().notNull(),
  membershipNumber: text('membership_number'),
  archived: integer('archived', { mode: 'boolean' }).notNull(),
  revision: revision(),
});

export const settings = sqliteTable('settings', {
  name: text('name').primaryKey(),
  value: text('value', { mode: 'json' }).notNull(),
});

export const clientFiles = sqliteTable(
  'client_files',
  {
    id: text('id').primaryKey(),
    fileNumber: text('file_number').notNull(),
    status: text('status').$type<FileStatus>().notNull(),
    responsibleId: text('responsible_id').notNull().references(() => staff.id),
    data: facts(),
    emptyLists: emptyLists(),
    revision: revision(),
    createdAt: text('created_at').notNull(),
    updatedAt: text('updated_at').notNull(),
    deletedAt: text('deleted_at'),
  },
  (table) => [
    uniqueIndex('client_files_by_number').on(table.fileNumber),
    index('client_files_by_responsible').on(table.responsibleId),
    check('client_files_status', sql`status IN ('prospect', 'consulted', 'retained', 'closed')`),
  ],
);

export const persons = sqliteTable(
  'persons',
  {
    id: text('id').primaryKey(),
    fileId: text('file_id').notNull().references(() => clientFiles.id, { onDelete: 'cascade' }),
    position: integer('position').notNull(),
    data: facts(),
    emptyLists: emptyLists(),
    revision: revision(),
  },
  (table) => [index('persons_by_file').on(table.fileId, table.position)],
);

export const employers = sqliteTable(
  'employers',
  {
    id: text('id').primaryKey(),
    /** The nine digits by which files that name the same employer find it; null where the number is not known. */
    businessKey: text('business_key'),
    data: facts(),
    revision: revision(),
    createdAt: text('created_at').notNull(),
    updatedAt: text('updated_at').notNull(),
  },
  (table) => [index('employers_by_business_key').on(table.businessKey)],
);

export const lmias = sqliteTable(
  'lmias',
  {
    id: text('id').primaryKey(),
    employerId: text('employer_id').notNull().references(() => employers.id, { onDelete: 'cascade' }),
    position: integer('position').notNull(),
    data: facts(),
    revision: revision(),
  },
  (table) => [index('lmias_by_employer').on(table.employerId, table.position)],
);

export const entries = sqliteTable(
  'entries',
  {
    id: text('id').primaryKey(),
    fileId: text('file_id').notNull().references(() => clientFiles.id, { onDelete: 'cascade' }),
    /** Null for a list of the file itself. */
    personId: text('person_id').references(() => persons.id, { onDelete: 'cascade' }),
    list: text('list').notNull(),
    position: integer('position').notNull(),
    data: facts(),
    lmiaId: text('lmia_id').references(() => lmias.id),
    revision: revision(),
  },
  (table) => [
    index('entries_by_file').on(table.fileId, table.list, table.position),
    index('entries_by_person').on(table.personId),
    index('entries_by_lmia').on(table.lmiaId),
  ],
);

export const fileEmployers = sqliteTable(
  'file_employers',
  {
    id: text('id').primaryKey(),
    fileId: text('file_id').notNull().references(() => clientFiles.id, { onDelete: 'cascade' }),
    /** What the file's own references use (`e1`). */
    localId: text('local_id').notNull(),
    employerId: text('employer_id').notNull().references(() => employers.id),
    position: integer('position').notNull(),
    /** What is true of the employer in this file alone. */
    data: facts(),
    revision: revision(),
  },
  (table) => [uniqueIndex('file_employers_by_local_id').on(table.fileId, table.localId), index('file_employers_by_employer').on(table.employerId)],
);

/** Append-only: triggers refuse UPDATE and DELETE. */
export const auditEntries = sqliteTable(
  'audit_entries',
  {
    seq: integer('seq').primaryKey(),
    at: text('at').notNull(),
    staffId: text('staff_id'),
    action: text('action').$type<AuditAction>().notNull(),
    fileId: text('file_id'),
    employerId: text('employer_id'),
    visit: text('visit'),
    payloadDigest: text('payload_digest').notNull(),
    previousHash: text('previous_hash').notNull(),
    hash: text('hash').notNull(),
  },
  (table) => [index('audit_entries_by_file').on(table.fileId, table.seq), index('audit_entries_by_employer').on(table.employerId, table.seq)],
);

/** Apart from the chain, so that a lawful destruction can remove what was said about a person without breaking it. */
export const auditPayloads = sqliteTable(
  'audit_payloads',
  {
    seq: integer('seq').primaryKey(),
    salt: text('salt').notNull(),
    payload: text('payload').notNull(),
  },
  (table) => [foreignKey({ columns: [table.seq], foreignColumns: [auditEntries.seq], name: 'audit_payloads_of_entry' })],
);

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

export const cases = sqliteTable(
  'cases',
  {
    id: text('id').primaryKey(),
    fileId: text('file_id').notNull().references(() => clientFiles.id, { onDelete: 'cascade' }),
    /** A pathway, a kind of case, or one of the firm's own. */
    kind: text('kind').notNull(),
    /** The record of the person who applies. No reference, so that undoing the removal of a person brings the case back to life. */
    personId: text('person_id').notNull(),
    title: text('title').notNull(),
    stage: text('stage').$type<CaseStage>().notNull(),
    filingOn: text('filing_on'),
    landingOn: text('landing_on'),
    note: text('note').notNull(),
    details: text('details', { mode: 'json' }).$type<Pick<CaseView, 'numbers' | 'fees' | 'deadlines'>>().notNull(),
    /** The day for which the checklist was made last, and the rules; null while there is none. */
    checklistAsOf: text('checklist_as_of'),
    rules: text('rules', { mode: 'json' }).$type<{ version: string; hash: string }>(),
    revision: revision(),
    createdAt: text('created_at').notNull(),
    updatedAt: text('updated_at').notNull(),
    deletedAt: text('deleted_at'),
  },
  (table) => [
    index('cases_by_file').on(table.fileId, table.createdAt),
    check('cases_stage', sql`stage IN ('preparing', 'collecting', 'ready', 'submitted', 'acknowledged', 'in-process', 'approved', 'refused', 'withdrawn', 'closed')`),
    check('cases_checklist', sql`(checklist_as_of IS NULL) = (rules IS NULL)`),
  ],
);

export const checklistItems = sqliteTable(
  'checklist_items',
  {
    id: text('id').primaryKey(),
    caseId: text('case_id').notNull().references(() => cases.id, { onDelete: 'cascade' }),
    /** What the rules know the item by, with the record of whom it is for: ids such as `p2` are given anew once their person is gone. Null for one that the office added. */
    itemKey: text('item_key'),
    position: integer('position').notNull(),
    asked: integer('asked', { mode: 'boolean' }).notNull(),
    content: text('content', { mode: 'json' }).$type<ChecklistContent>().notNull(),
    state: text('state').$type<ItemState>().notNull(),
    stateReason: text('state_reason').notNull(),
    dueOn: text('due_on'),
    responsible: text('responsible').$type<ItemView['responsible']>(),
    remark: text('remark').notNull(),
    issuedOn: text('issued_on'),
    expiresOn: text('expires_on'),
    translation: text('translation').$type<ItemView['translation']>().notNull(),
    certifiedCopy: text('certified_copy').$type<ItemView['certifiedCopy']>().notNull(),
    revision: revision(),
    changedAt: text('changed_at').notNull(),
    /** Taken away, and to be brought back. */
    removedAt: text('removed_at'),
  },
  (table) => [
    index('checklist_items_by_case').on(table.caseId, table.position),
    uniqueIndex('checklist_items_by_key').on(table.caseId, table.itemKey),
    index('checklist_items_by_expiry').on(table.expiresOn),
    check('checklist_items_state', sql`state IN ('needed', 'requested', 'received', 'in-review', 'accepted', 'rejected', 'waived')`),
    check('checklist_items_parts', sql`translation IN ('not-needed', 'needed', 'received') AND certified_copy IN ('not-needed', 'needed', 'received')`),
    check('checklist_items_asked', sql`asked IN (0, 1)`),
  ],
);

/** Documents of a file. Their contents lie in the vault (db/vault), each once, by its digest. */
export const attachments = sqliteTable(
  'attachments',
  {
    id: text('id').primaryKey(),
    fileId: text('file_id').notNull().references(() => clientFiles.id, { onDelete: 'cascade' }),
    /** Of the content, in hexadecimal. */
    sha256: text('sha256').notNull(),
    size: integer('size').notNull(),
    name: text('name').notNull(),
    /** The name as a search compares it. */
    foldedName: text('folded_name').notNull(),
    mediaType: text('media_type').notNull(),
    pages: integer('pages'),
    flags: text('flags', { mode: 'json' }).$type<AttachmentFlag[]>().notNull(),
    addedAt: text('added_at').notNull(),
    addedBy: text('added_by').notNull().references(() => staff.id),
    issuedOn: text('issued_on'),
    expiresOn: text('expires_on'),
    note: text('note').notNull(),
    deletedAt: text('deleted_at'),
    revision: revision(),
  },
  (table) => [
    index('attachments_by_file').on(table.fileId, table.addedAt),
    index('attachments_by_content').on(table.sha256),
    index('attachments_by_author').on(table.addedBy),
    index('attachments_by_expiry').on(table.expiresOn),
    check('attachments_content', sql`length(sha256) = 64 AND size > 0`),
  ],
);

export const itemAttachments = sqliteTable(
  'item_attachments',
  {
    itemId: text('item_id').notNull().references(() => checklistItems.id, { onDelete: 'cascade' }),
    attachmentId: text('attachment_id').notNull().references(() => attachments.id, { onDelete: 'cascade' }),
    position: integer('position').notNull(),
  },
  (table) => [
    uniqueIndex('item_attachments_once').on(table.itemId, table.attachmentId),
    index('item_attachments_by_item').on(table.itemId, table.position),
    index('item_attachments_by_attachment').on(table.attachmentId),
  ],
);

/** What the search reads of a document's content, once that was read. */
export const attachmentTexts = sqliteTable(
  'attachment_texts',
  {
    attachmentId: text('attachment_id').primaryKey().references(() => attachments.id, { onDelete: 'cascade' }),
    state: text('state').$type<'found' | 'none' | 'unreadable'>().notNull(),
    /** Folded as a search compares it. */
    foldedText: text('folded_text').notNull(),
  },
  () => [check('attachment_texts_state', sql`state IN ('found', 'none', 'unreadable') AND (state = 'found' OR folded_text = '')`)],
);

/** The firm's own templates of letters; those of the library are part of the program. */
export const letterTemplates = sqliteTable(
  'letter_templates',
  {
    id: text('id').primaryKey(),
    title: text('title').notNull(),
    language: text('language').$type<'en' | 'fr'>().notNull(),
    agreement: text('agreement').$type<Agreement>(),
    version: integer('version').notNull(),
    docx: blob('docx', { mode: 'buffer' }).notNull(),
    createdAt: text('created_at').notNull(),
    createdBy: text('created_by').notNull().references(() => staff.id),
    removedAt: text('removed_at'),
  },
  (table) => [
    index('letter_templates_by_author').on(table.createdBy),
    check('letter_templates_language', sql`language IN ('en', 'fr')`),
    check('letter_templates_agreement', sql`agreement IN ('consultation', 'service')`),
    check('letter_templates_size', sql`length(docx) BETWEEN 1 AND 10485760`),
  ],
);

/** Letters as they were made: nothing that becomes of the facts or the template changes them. */
export const letters = sqliteTable(
  'letters',
  {
    id: text('id').primaryKey(),
    fileId: text('file_id').notNull().references(() => clientFiles.id, { onDelete: 'cascade' }),
    caseId: text('case_id').references(() => cases.id, { onDelete: 'set null' }),
    /** Of the library, or of a firm's template, which may be gone. */
    templateId: text('template_id').notNull(),
    templateVersion: integer('template_version').notNull(),
    language: text('language').$type<'en' | 'fr'>().notNull(),
    title: text('title').notNull(),
    /** Fields that were not known. */
    missing: integer('missing').notNull(),
    docx: blob('docx', { mode: 'buffer' }).notNull(),
    /** The same words for the writer of PDF; null for a letter of a firm's template. */
    document: text('document', { mode: 'json' }).$type<Document>(),
    revision: revision(),
    createdAt: text('created_at').notNull(),
    createdBy: text('created_by').notNull().references(() => staff.id),
    deletedAt: text('deleted_at'),
  },
  (table) => [
    index('letters_by_file').on(table.fileId, table.createdAt),
    index('letters_by_case').on(table.caseId),
    index('letters_by_author').on(table.createdBy),
    check('letters_language', sql`language IN ('en', 'fr')`),
    check('letters_size', sql`length(docx) BETWEEN 1 AND 5242880`),
  ],
);

/** Submission packages as they were made. Frozen: triggers refuse UPDATE. */
export const packages = sqliteTable(
  'packages',
  {
    id: text('id').primaryKey(),
    fileId: text('file_id').notNull().references(() => clientFiles.id, { onDelete: 'cascade' }),
    caseId: text('case_id').notNull().references(() => cases.id, { onDelete: 'cascade' }),
    profile: text('profile', { mode: 'json' }).$type<PortalProfile>().notNull(),
    language: text('language').$type<'en' | 'fr'>().notNull(),
    cover: integer('cover', { mode: 'boolean' }).notNull(),
    printedOn: text('printed_on').notNull(),
    /** What it was made of (`sourcesOf`): where the plan of today has another, it is out of date. */
    sources: text('sources').notNull(),
    content: text('content', { mode: 'json' }).$type<PackageContent>().notNull(),
    builtAt: text('built_at').notNull(),
    builtBy: text('built_by').notNull().references(() => staff.id),
  },
  (table) => [
    index('packages_by_file').on(table.fileId),
    index('packages_by_case').on(table.caseId, table.builtAt),
    index('packages_by_author').on(table.builtBy),
    check('packages_language', sql`language IN ('en', 'fr')`),
    check('packages_cover', sql`cover IN (0, 1)`),
  ],
);

/** The files of packages, in their order. Their contents lie in the vault, as those of documents do. */
export const packageFiles = sqliteTable(
  'package_files',
  {
    packageId: text('package_id').notNull().references(() => packages.id, { onDelete: 'cascade' }),
    position: integer('position').notNull(),
    name: text('name').notNull(),
    sha256: text('sha256').notNull(),
    size: integer('size').notNull(),
  },
  (table) => [uniqueIndex('package_files_in_order').on(table.packageId, table.position), index('package_files_by_content').on(table.sha256), check('package_files_content', sql`length(sha256) = 64 AND size > 0`)],
);
