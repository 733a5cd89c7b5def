import { z } from 'zod';
import { assessmentDifferences } from '../assessment/report/compare';
import { assessmentResult, explanation, shownOutcome } from '../assessment/report/schema';
import { calendarDate } from '../dates';
import { viewInForce } from '../judgements/views';
import { instant, json, language, line, recordId } from './common';

/** The id of a person within the file (`p1`). */
const personId = z.string().min(1).max(60);
/** Lower-case hexadecimal SHA-256 of a UTF-8 text. */
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
/** A client file in the interchange format; `parseClientFileValue` gives it its type. */
const clientFacts = z.record(z.string(), json);

/** A frozen assessment without what it holds. */
export const assessmentSummary = z.strictObject({
  id: recordId,
  fileId: recordId,
  personId,
  /** As the person was called then. */
  person: z.string(),
  asOf: calendarDate,
  rules: z.strictObject({ version: z.string(), hash: z.string() }),
  savedAt: instant,
  savedBy: z.strictObject({ id: recordId, name: z.string() }),
  note: z.string(),
  /** How many pathways came to each outcome, as it is shown. */
  outcomes: z.partialRecord(shownOutcome, z.int()),
});
export type AssessmentSummary = z.infer<typeof assessmentSummary>;

/** What no longer fits its digest: the record covers date, person, rules, note, author and the digests of the others. */
export const alteredPart = z.enum(['facts', 'result', 'record', 'rules']);
export type AlteredPart = z.infer<typeof alteredPart>;

export const savedAssessment = assessmentSummary.extend({
  /** The file as it was. */
  facts: clientFacts,
  result: assessmentResult,
  /** The same with words, sources and the full trace. */
  explanation,
  /** The views of consultants that were in force on what it leaves to an officer. They have no part in its outcomes. */
  judgements: z.array(viewInForce),
  engine: z.int(),
  /** Measure id → the number of its code. */
  measures: z.record(z.string(), z.int()),
  factsDigest: sha256,
  resultDigest: sha256,
  /** Empty unless somebody changed the stored row behind the program's back. */
  altered: z.array(alteredPart),
});
export type SavedAssessment = z.infer<typeof savedAssessment>;

/** What is compared with a saved assessment: another of the same file, or the file as it is now, of the same person. */
const comparison = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('saved'), id: recordId }),
  z.strictObject({ kind: z.literal('now'), asOf: calendarDate }),
]);

const reportSubject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('saved'), id: recordId }),
  z.strictObject({ kind: z.literal('live'), fileId: recordId, personId: personId.optional(), asOf: calendarDate }),
]);

/** Saved assessments of client files: frozen with facts, rules and result, and never changed. */
export const assessmentsContract = {
  /**
   * The file as rules see it, so that a page can evaluate by itself. `digest` names exactly these facts, those of shared employers
   * included. Refused with `assessment.file-incomplete` and every fault while an entry lacks what the format requires.
   */
  'assessments.facts': { input: z.strictObject({ fileId: recordId }), output: z.strictObject({ fileId: recordId, revision: z.int(), digest: sha256, facts: clientFacts }) },
  /** The service evaluates by itself, with the rules that come with the program. */
  'assessments.save': {
    input: z.strictObject({ fileId: recordId, /** Absent: the principal applicant. */ personId: personId.optional(), asOf: calendarDate, note: line(2000) }),
    output: assessmentSummary,
  },
  /** Newest first. */
  'assessments.list': { input: z.strictObject({ fileId: recordId }), output: z.array(assessmentSummary) },
  'assessments.get': { input: z.strictObject({ id: recordId }), output: savedAssessment },
  /** Evaluates the frozen facts again, with the stored rules and today's program. */
  'assessments.replay': {
    input: z.strictObject({ id: recordId }),
    output: z.strictObject({
      /** `not-evaluable`: today's program no longer has something that the stored rules name. */
      result: z.enum(['same', 'different', 'not-evaluable']),
      /** Whether also the explanation, down to its trace and words, is the same. */
      sameExplanation: z.boolean(),
      differences: assessmentDifferences,
      engine: z.strictObject({ stored: z.int(), present: z.int() }),
      /** Measures whose code has another number now; `present` null: there is no such measure any more. */
      measures: z.array(z.strictObject({ id: z.string(), stored: z.int(), present: z.int().nullable() })),
      /** Whether the rules of today's program are others than the stored ones, which were used. */
      rules: z.strictObject({ changed: z.boolean(), stored: z.strictObject({ version: z.string(), hash: z.string() }), present: z.strictObject({ version: z.string(), hash: z.string() }) }),
      altered: z.array(alteredPart),
    }),
  },
  'assessments.compare': {
    input: z.strictObject({ id: recordId, with: comparison }),
    output: z.strictObject({ sameFacts: z.boolean(), sameRules: z.boolean(), differences: assessmentDifferences }),
  },
  /** A PDF for the client. `printedOn` is the day where the program is used. */
  'assessments.report': {
    input: z.strictObject({
      of: reportSubject,
      language,
      /** Only these, each in full. Absent: all of the assessment in the overview, and in full those that apply or need facts. */
      pathwayIds: z.array(z.string().min(1).max(120)).min(1).max(500).optional(),
      printedOn: calendarDate,
    }),
    output: z.strictObject({ name: z.string(), pages: z.int(), base64: z.base64() }),
  },
} as const;
