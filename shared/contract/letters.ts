import { z } from 'zod';
import { calendarDate } from '../dates';
import { choiceNames } from '../letters/choices';
import { agreements } from '../letters/clauses';
import { letterChanges } from '../impact/letterChanges';
import { fieldSources } from '../letters/field';
import { templateGroups } from '../letters/template';
import { instant, language, line, nothing, recordId } from './common';

const bilingual = z.strictObject({ en: z.string(), fr: z.string() });
/** Of the library (`missing-items`), or the record of one of the firm's own. */
const templateId = z.string().min(1).max(60).regex(/^[a-z0-9-]+$/);
/** The bytes of a DOCX. */
const bytes = z.base64();
/** What was typed for the letter, by the name of the field. */
const answers = z.record(z.string().max(60), z.string().max(20_000));
/** What was chosen where the file has several (an offer, a passport); the rest is preset by the case. */
const choices = z.partialRecord(z.enum(choiceNames), z.string().max(100));

export const letterTemplateView = z.strictObject({
  id: templateId,
  origin: z.enum(['library', 'firm']),
  group: z.enum([...templateGroups, 'firm']),
  title: bilingual,
  purpose: bilingual,
  /** Goes up whenever the words of a template of the library change; 1 for one of the firm's own. */
  version: z.int(),
  agreement: z.enum(agreements).nullable(),
  /** The one language it is written in; null: both. */
  language: language.nullable(),
});
export type LetterTemplateView = z.infer<typeof letterTemplateView>;

export const letterView = z.strictObject({
  id: recordId,
  fileId: recordId,
  caseId: recordId.nullable(),
  templateId,
  templateVersion: z.int(),
  language,
  title: line(300),
  /** Fields that were not known when it was made. */
  missing: z.int(),
  sizeBytes: z.int(),
  createdAt: instant,
  createdBy: z.string(),
  /** Whether there is a PDF of it: letters of firms' own templates are DOCX alone. */
  hasPdf: z.boolean(),
  revision: z.int(),
  deletedAt: instant.nullable(),
});
export type LetterView = z.infer<typeof letterView>;

const missingField = z.strictObject({ field: z.string(), label: bilingual, source: z.enum(fieldSources), pointer: z.string().nullable() });

export const preparedLetter = z.strictObject({
  /** The fields that the template uses, in its order: what each says, or null where it is not known. */
  fields: z.array(
    z.strictObject({
      field: z.string(), label: bilingual, source: z.enum(fieldSources), long: z.boolean(), pointer: z.string().nullable(),
      /** Text, or the rows of a list, each as its members with something in them. */
      value: z.union([z.string(), z.array(z.string())]).nullable(),
    }),
  ),
  missing: z.array(missingField),
  /** What the template asks for and the file has several of; `value` null: nobody has chosen, and nothing of them is written. */
  choices: z.array(z.strictObject({ name: z.enum(choiceNames), options: z.array(z.strictObject({ value: z.string(), label: z.string() })), value: z.string().nullable() })),
  /** What the Code asks of this agreement; null: no agreement. */
  clauses: z.array(z.strictObject({ letter: z.string(), text: bilingual, citation: z.string(), state: z.enum(['present', 'facts-missing', 'absent']), missing: z.array(z.string()) })).nullable(),
});
export type PreparedLetter = z.infer<typeof preparedLetter>;

const merging = { fileId: recordId, caseId: recordId.nullable(), templateId, language, answers, choices: choices.optional(), /** Of the report that the letter is prepared from. */ changes: letterChanges.optional() };
const file = z.strictObject({ name: z.string(), mediaType: z.string(), base64: z.string() });
const byId = z.strictObject({ id: recordId });

/** Letters of clients: templates, what they merge, and the letters that were made. */
export const lettersContract = {
  /** Those of the library, then the firm's own by name. */
  'letters.templates': { input: z.strictObject({}), output: z.array(letterTemplateView) },
  /** Throws `letter.template-refused` with every fault and its place. At most 10 MB. */
  'letters.addTemplate': { input: z.strictObject({ title: line(200).min(1), language, agreement: z.enum(agreements).nullable(), base64: bytes.max(14_000_000) }), output: letterTemplateView },
  /** Takes one of the firm's own away, or brings it back. */
  'letters.removeTemplate': { input: byId.extend({ removed: z.boolean() }), output: nothing },
  /** The template as a DOCX with its fields in place, to be changed in a word processor. */
  'letters.template': { input: z.strictObject({ templateId, language, today: calendarDate }), output: file },
  /** What the letter would say, and what is not known. Throws `letter.template-not-found`, `assessment.file-incomplete`. */
  'letters.prepare': { input: z.strictObject({ ...merging, today: calendarDate }), output: preparedLetter },
  'letters.generate': { input: z.strictObject({ ...merging, title: line(300), today: calendarDate }), output: letterView },
  /** Of a file, newest first, without those that were taken away unless asked for. */
  'letters.list': { input: z.strictObject({ fileId: recordId, deleted: z.boolean().optional() }), output: z.array(letterView) },
  'letters.get': { input: byId, output: file },
  /** Throws `letter.no-pdf` for a letter of a firm's own template. */
  'letters.pdf': { input: byId, output: file },
  /** Takes a letter away, or brings it back. */
  'letters.delete': { input: byId.extend({ revision: z.int(), deleted: z.boolean() }), output: letterView },
} as const;
