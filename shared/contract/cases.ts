import { z } from 'zod';
import { checklistContent } from '../checklists/content';
import { itemStates } from '../checklists/states';
import { calendarDate } from '../dates';
import { documentCategories, documentProviders } from '../assessment/pack/documents';
import { instant, language, line, recordId } from './common';

/** In the order in which a case goes through them; the last four end it. */
export const caseStages = ['preparing', 'collecting', 'ready', 'submitted', 'acknowledged', 'in-process', 'approved', 'refused', 'withdrawn', 'closed'] as const;
export const caseStage = z.enum(caseStages);
export type CaseStage = z.infer<typeof caseStage>;
/** Stages that end a case: nothing of it is due any more. */
export const endedStages: readonly CaseStage[] = ['approved', 'refused', 'withdrawn', 'closed'];

/** A pathway (`ca.wp.gts-b`), a kind of case (`case.job-offer`), or one of the firm's own (`firm.…`). */
export const caseKind = z.string().regex(/^(?:ca|case|firm)\.[a-z0-9]+(?:[.-][a-z0-9]+)*$/).max(120);
/** The id of a person or employer within the file (`p1`, `e1`). */
const localId = z.string().min(1).max(60);
const day = calendarDate;

/** A number that an authority gave: application number, UCI, LMIA number. */
export const caseNumber = z.strictObject({ label: line(80).min(1), value: line(80).min(1) });
/** Canadian dollars with at most two decimals. */
export const caseFee = z.strictObject({ label: line(120).min(1), amount: z.number().min(0).max(1_000_000), paidOn: day.nullable() });
export const caseDeadline = z.strictObject({ id: recordId, title: line(200).min(1), dueOn: day, doneOn: day.nullable() });

const details = {
  /** Empty: called as its kind. */
  title: line(200),
  stage: caseStage,
  filingOn: day.nullable(),
  landingOn: day.nullable(),
  note: z.string().max(20_000),
  numbers: z.array(caseNumber).max(50),
  fees: z.array(caseFee).max(50),
  deadlines: z.array(caseDeadline).max(200),
};

export const caseView = z.strictObject({
  id: recordId,
  fileId: recordId,
  kind: caseKind,
  /** The person who applies, as the file names them (`p1`); null: no longer on file. */
  personId: localId.nullable(),
  ...details,
  revision: z.int(),
  createdAt: instant,
  updatedAt: instant,
  /** Taken away, and to be brought back. */
  deletedAt: instant.nullable(),
  /** Null: no checklist was made yet. */
  checklist: z.strictObject({ asOf: day, rules: z.strictObject({ version: z.string(), hash: z.string() }), settled: z.int(), total: z.int() }).nullable(),
});
export type CaseView = z.infer<typeof caseView>;

export const itemState = z.enum(itemStates);
/** Whether a translation or certified copy, where one is needed, is there. */
export const part = z.enum(['not-needed', 'needed', 'received']);

const handled = {
  state: itemState,
  /** Of a rejected or waived item: why. */
  stateReason: line(2000),
  dueOn: day.nullable(),
  /** Who brings it, where that differs from what the rules say. */
  responsible: z.enum(documentProviders).nullable(),
  remark: z.string().max(4000),
  /** The date that the document bears, and the last day on which it is good. */
  issuedOn: day.nullable(),
  expiresOn: day.nullable(),
  translation: part,
  certifiedCopy: part,
};

export const itemView = z.strictObject({
  id: recordId,
  caseId: recordId,
  revision: z.int(),
  origin: z.enum(['rule', 'own']),
  /** False: the rules no longer ask for it; it stays because something was noted or received. */
  asked: z.boolean(),
  content: checklistContent,
  ...handled,
  /** The documents filed under it, in their order; deleted ones are not among them. */
  attachments: z.array(recordId),
  changedAt: instant,
});
export type ItemView = z.infer<typeof itemView>;

const itemChange = z.strictObject({
  state: itemState.optional(), stateReason: handled.stateReason.optional(), dueOn: handled.dueOn.optional(), responsible: handled.responsible.optional(), remark: handled.remark.optional(),
  issuedOn: handled.issuedOn.optional(), expiresOn: handled.expiresOn.optional(), translation: part.optional(), certifiedCopy: part.optional(),
});
export type ItemChange = z.infer<typeof itemChange>;

/** What a new generation would change. Nothing that a person noted or received is ever among it. */
const difference = z.strictObject({
  /** Names the checklist that would come: only the same one is written. */
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  rules: z.strictObject({ version: z.string(), hash: z.string() }),
  added: z.array(checklistContent),
  changed: z.array(z.strictObject({ itemId: recordId, before: checklistContent, after: checklistContent })),
  /** No longer asked for. `kept`: something was noted or received, so it stays, marked. */
  dropped: z.array(z.strictObject({ itemId: recordId, content: checklistContent, kept: z.boolean() })),
  unchanged: z.int(),
});
export type ChecklistDifference = z.infer<typeof difference>;

const bySetting = z.strictObject({ id: recordId, revision: z.int() });

/** Cases of a client, and what has to be collected for each. */
export const casesContract = {
  /** Of a file, newest first, without those that were taken away unless asked for. */
  'cases.list': { input: z.strictObject({ fileId: recordId, deleted: z.boolean().optional() }), output: z.array(caseView) },
  'cases.get': { input: z.strictObject({ id: recordId }), output: caseView },
  'cases.create': {
    input: z.strictObject({ fileId: recordId, kind: caseKind, /** Absent: the principal applicant. */ personId: localId.optional(), title: details.title, filingOn: details.filingOn, landingOn: details.landingOn }),
    output: caseView,
  },
  'cases.change': {
    input: bySetting.extend({
      title: details.title.optional(), stage: caseStage.optional(), filingOn: details.filingOn.optional(), landingOn: details.landingOn.optional(), note: details.note.optional(),
      numbers: details.numbers.optional(), fees: details.fees.optional(), deadlines: details.deadlines.optional(),
    }),
    output: caseView,
  },
  /** Takes a case away with all that belongs to it, or brings it back. */
  'cases.delete': { input: z.strictObject({ id: recordId, deleted: z.boolean() }), output: caseView },

  /** In the order of the rules, own items last. */
  'checklists.items': { input: z.strictObject({ caseId: recordId }), output: z.array(itemView) },
  /** What making the checklist anew, for the facts and rules of today, would change. Throws `checklist.unknown-kind`, `assessment.file-incomplete`. */
  'checklists.compare': { input: z.strictObject({ caseId: recordId, asOf: day }), output: difference },
  /** Writes it. Throws `checklist.changed-meanwhile` where it is no longer the one that was compared. */
  'checklists.renew': { input: z.strictObject({ caseId: recordId, asOf: day, digest: z.string().length(64) }), output: z.array(itemView) },
  'checklists.change': { input: bySetting.extend({ change: itemChange }), output: itemView },
  /** One state for several items, all or none of them. */
  'checklists.setState': { input: z.strictObject({ items: z.array(bySetting).min(1).max(2000), state: itemState, stateReason: handled.stateReason }), output: z.array(itemView) },
  'checklists.addOwn': {
    input: z.strictObject({ caseId: recordId, title: line(300).min(1), for: localId.nullable(), category: z.enum([...documentCategories, 'own']), providedBy: z.enum(documentProviders), dueOn: day.nullable() }),
    output: itemView,
  },
  /** Takes an own item, or one that the rules no longer ask for, away, or brings it back. */
  'checklists.remove': { input: bySetting.extend({ removed: z.boolean() }), output: itemView },
  /** A file for the client or the office. `missing`: only what is still to be done. */
  'checklists.print': {
    input: z.strictObject({ caseId: recordId, kind: z.enum(['checklist', 'missing']), format: z.enum(['pdf', 'docx', 'csv', 'xlsx']), language, printedOn: day }),
    output: z.strictObject({ name: z.string(), mediaType: z.string(), base64: z.base64() }),
  },
} as const;
