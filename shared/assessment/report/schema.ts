import { z } from 'zod';
import { calendarDate } from '../../dates';
import { beforeRules, shownOutcomes, type ShownOutcome } from '../library/beforeRules';
import { shownCriterionOutcomes } from '../library/shownCriterion';

const bilingual = z.strictObject({ en: z.string(), fr: z.string() });
const pointers = z.array(z.string());
const citationIds = z.array(z.string());

/** Null for `low`: no lower bound. Null for `high`: no upper one. */
const range = { low: z.number().nullable(), high: z.number().nullable() };

const value = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('number'), ...range, missing: pointers }),
  /** `is` null: not known. */
  z.strictObject({ kind: z.literal('truth'), is: z.boolean().nullable(), missing: pointers }),
  z.strictObject({ kind: z.literal('text'), options: z.array(z.string().nullable()).nullable(), missing: pointers }),
]);
export type ExplainedValue = z.infer<typeof value>;

/** One step of an evaluation with the facts that it read. `value` null: does not apply. */
const traceStep = z.strictObject({
  what: z.string(),
  label: bilingual.optional(),
  value: value.nullable(),
  required: value.optional(),
  on: calendarDate.optional(),
  inputs: pointers,
  citations: citationIds,
  get children(): z.ZodArray<typeof traceStep> {
    return z.array(traceStep);
  },
});
export type ExplainedStep = z.infer<typeof traceStep>;

export const outcome = z.enum(['applies', 'needs-facts', 'does-not-apply', 'closed']);
export type ExplainedOutcome = z.infer<typeof outcome>;
/** An outcome as it is read: of a day without rules, whether none existed yet or those of the day are not held. */
export const shownOutcome = z.enum(shownOutcomes);
/** As it is read. What was frozen before a pause was told so has `not-applicable` for it. */
export const criterionOutcome = z.enum(shownCriterionOutcomes);
export type ExplainedCriterionOutcome = z.infer<typeof criterionOutcome>;
const intake = z.enum(['open', 'by-invitation', 'paused', 'closed']);

const criterion = z.strictObject({
  id: z.string(),
  label: bilingual,
  required: bilingual,
  outcome: criterionOutcome,
  observed: bilingual,
  missing: pointers,
  inputs: pointers,
  citations: citationIds,
  /** Not met, it says that the intake has ended or not begun for this person or offer. */
  closes: z.boolean(),
  improvable: z.strictObject({ by: z.string(), leadMonths: z.number() }).nullable(),
  trace: z.array(traceStep),
});
export type ExplainedCriterion = z.infer<typeof criterion>;

const factor = z.strictObject({ id: z.string(), label: bilingual, ...range, most: z.number(), total: z.boolean(), missing: pointers, citations: citationIds });

const score = z.strictObject({ id: z.string(), title: bilingual, ...range, passMark: z.number().nullable(), missing: pointers, factors: z.array(factor) });
export type ExplainedScore = z.infer<typeof score>;

/** Points without a grid on the day, and why. */
const withoutPoints = z.array(z.strictObject({ id: z.string(), title: bilingual, beforeRules }));
export type ExplainedWithoutPoints = z.infer<typeof withoutPoints>;

const answered = { citations: citationIds, missing: pointers };
const yesNo = z.strictObject({ answer: z.enum(['yes', 'no', 'unknown']), ...answered });
/** What a work permit takes besides its own criteria. None of it decides an outcome. */
const requirements = z.strictObject({
  entry: z.strictObject({ answer: z.enum(['visa', 'eta', 'none', 'unknown']), ...answered }),
  biometrics: yesNo,
  medical: yesNo,
  caq: yesNo,
  applyAt: z.strictObject({ answer: z.array(z.enum(['online', 'port-of-entry'])), ...answered }),
});
export type ExplainedRequirements = z.infer<typeof requirements>;

const pathway = z.strictObject({
  id: z.string(),
  title: bilingual,
  kind: z.string(),
  outcome,
  intake,
  /** Null on a day without a version in force; `closed` then says why, where the rules do. */
  version: z.strictObject({ from: calendarDate, until: calendarDate.nullable() }).nullable(),
  note: bilingual.nullable(),
  closed: z.strictObject({ label: bilingual, citations: citationIds, replacedBy: z.string().nullable() }).nullable(),
  /** Of a day before the first rules: nothing then says that the pathway was closed. Absent on all others, and in what was frozen before this was told. */
  beforeRules: beforeRules.optional(),
  /** The list entry that came furthest, where criteria are asked of each (the job offer). */
  entry: z.string().nullable(),
  citations: citationIds,
  criteria: z.array(criterion),
  /** Ids of `scores` that are shown with the pathway. */
  scores: z.array(z.string()),
  /** Absent where there are none, and in what was frozen before this was told. */
  withoutPoints: withoutPoints.optional(),
  steps: z.array(z.strictObject({ id: z.string(), by: z.string(), title: bilingual, citations: citationIds })),
  /** Ids of `figures` that the sources do not vouch for on the day. */
  verify: z.array(z.string()),
  /** Of a work permit. */
  requirements: requirements.optional(),
});
export type ExplainedPathway = z.infer<typeof pathway>;

/** What an explained pathway is shown as. */
export const explainedAs = ({ outcome: own, beforeRules: before }: Pick<ExplainedPathway, 'outcome' | 'beforeRules'>): ShownOutcome => before?.kind ?? own;

/** One text in what was frozen while sources were named in English only. */
const placeText = z.union([z.string(), bilingual]);
const citation = z.strictObject({
  instrument: placeText,
  pinpoint: placeText,
  url: z.string().optional(),
  retrieved: calendarDate,
  confidence: z.enum(['high', 'medium', 'low']),
  note: bilingual.optional(),
});
export type ExplainedCitation = z.infer<typeof citation>;

/**
 * An assessment with everything that is needed to show and print it again without its rules: words, sources, points and the full
 * trace. Plain JSON, so that a frozen one stays as it was whatever becomes of the program.
 */
export const explanation = z.strictObject({
  format: z.literal('dossier-explanation/1'),
  asOf: calendarDate,
  personId: z.string(),
  rules: z.strictObject({ version: z.string(), hash: z.string() }),
  pathways: z.array(pathway),
  scores: z.array(score),
  /** Points systems that stand on their own. */
  ownScores: z.array(z.string()),
  /** Of those systems. Absent where there are none, and in what was frozen before this was told. */
  withoutPoints: withoutPoints.optional(),
  citations: z.record(z.string(), citation),
  figures: z.record(z.string(), bilingual),
});
export type Explanation = z.infer<typeof explanation>;

/** `dossier-assessment/1` as far as a reader may rely on it; members that later programs add are kept. */
export const assessmentResult = z.looseObject({
  format: z.literal('dossier-assessment/1'),
  asOf: calendarDate,
  rules: z.strictObject({ version: z.string(), hash: z.string() }),
  personId: z.string(),
  pathways: z.array(z.looseObject({ id: z.string(), outcome })),
  scores: z.record(z.string(), z.looseObject({ total: z.number().nullable(), ...range })),
});
