import { z } from 'zod';
import { criterionOutcome, explainedAs, shownOutcome, type ExplainedCriterion, type ExplainedPathway, type ExplainedScore, type Explanation } from './schema';

const bilingual = z.strictObject({ en: z.string(), fr: z.string() });
const points = z.strictObject({ low: z.number().nullable(), high: z.number().nullable() });

/** `before` and `after` are null where the pathway, criterion, score or factor is not there. */
export const assessmentDifferences = z.strictObject({
  pathways: z.array(z.strictObject({
    id: z.string(),
    title: bilingual,
    before: shownOutcome.nullable(),
    after: shownOutcome.nullable(),
    criteria: z.array(z.strictObject({
      id: z.string(),
      label: bilingual,
      before: criterionOutcome.nullable(),
      after: criterionOutcome.nullable(),
      observedBefore: bilingual,
      observedAfter: bilingual,
    })),
  })),
  scores: z.array(z.strictObject({
    id: z.string(),
    title: bilingual,
    before: points.nullable(),
    after: points.nullable(),
    factors: z.array(z.strictObject({ id: z.string(), label: bilingual, before: points.nullable(), after: points.nullable() })),
  })),
});
export type AssessmentDifferences = z.infer<typeof assessmentDifferences>;

type Points = z.infer<typeof points>;
type Pair<T> = { before: T | undefined; after: T | undefined; either: T };

/** What stands in either list, by id: in the order of the first, then what the second alone has. */
function paired<T extends { id: string }>(before: readonly T[], after: readonly T[]): Pair<T>[] {
  const later = new Map(after.map((one) => [one.id, one]));
  const earlier = new Set(before.map(({ id }) => id));
  return [
    ...before.map((one) => ({ before: one, after: later.get(one.id), either: one })),
    ...after.filter(({ id }) => !earlier.has(id)).map((one) => ({ before: undefined, after: one, either: one })),
  ];
}

const nothing = { en: '', fr: '' };
const pointsOf = (value: Points | undefined): Points | null => (value ? { low: value.low, high: value.high } : null);
const samePoints = (a: Points | null, b: Points | null): boolean => (a === null || b === null ? a === b : a.low === b.low && a.high === b.high);

const criteriaThatDiffer = (before: readonly ExplainedCriterion[], after: readonly ExplainedCriterion[]): AssessmentDifferences['pathways'][number]['criteria'] =>
  paired(before, after)
    .filter((pair) => pair.before?.outcome !== pair.after?.outcome || pair.before?.observed.en !== pair.after?.observed.en)
    .map((pair) => ({
      id: pair.either.id, label: pair.either.label, before: pair.before?.outcome ?? null, after: pair.after?.outcome ?? null,
      observedBefore: pair.before?.observed ?? nothing, observedAfter: pair.after?.observed ?? nothing,
    }));

const pathwaysThatDiffer = (before: readonly ExplainedPathway[], after: readonly ExplainedPathway[]): AssessmentDifferences['pathways'] =>
  paired(before, after)
    .map((pair) => ({
      id: pair.either.id, title: pair.either.title, before: pair.before ? explainedAs(pair.before) : null, after: pair.after ? explainedAs(pair.after) : null,
      // Of a pathway that only one of them knows, every criterion would differ: its outcome says it all.
      criteria: pair.before && pair.after ? criteriaThatDiffer(pair.before.criteria, pair.after.criteria) : [],
    }))
    .filter((pathway) => pathway.before !== pathway.after || pathway.criteria.length > 0);

const scoresThatDiffer = (before: readonly ExplainedScore[], after: readonly ExplainedScore[]): AssessmentDifferences['scores'] =>
  paired(before, after)
    .map((pair) => ({
      id: pair.either.id, title: pair.either.title, before: pointsOf(pair.before), after: pointsOf(pair.after),
      factors: paired(pair.before?.factors ?? [], pair.after?.factors ?? [])
        .map((factor) => ({ id: factor.either.id, label: factor.either.label, before: pointsOf(factor.before), after: pointsOf(factor.after) }))
        .filter((factor) => !samePoints(factor.before, factor.after)),
    }))
    .filter((score) => !samePoints(score.before, score.after) || score.factors.length > 0);

/** Outcomes, criteria and points in which two assessments differ; nothing that is the same in both. */
export const compareExplanations = (before: Explanation, after: Explanation): AssessmentDifferences => ({
  pathways: pathwaysThatDiffer(before.pathways, after.pathways),
  scores: scoresThatDiffer(before.scores, after.scores),
});
