import type { CriterionOutcome, CriterionResult } from '../engine/outcome';
import { saysWhetherTaken } from '../measures/checkMeasures';

/** What a criterion comes to as it is read, what stands in the way first. `not-taken`: nothing of the client fails, but no applications are taken. */
export const shownCriterionOutcomes = ['not-met', 'unknown', 'not-taken', 'met', 'not-applicable', 'judgement'] as const satisfies readonly (CriterionOutcome | 'not-taken')[];
export type ShownCriterionOutcome = (typeof shownCriterionOutcomes)[number];

/** What a criterion is shown as: one that pauses the intake by what was looked up is not told as if it were not asked for. */
export const shownCriterionOf = ({ criterion, outcome }: Pick<CriterionResult, 'criterion' | 'outcome'>): ShownCriterionOutcome => (outcome === 'not-applicable' && saysWhetherTaken(criterion) ? 'not-taken' : outcome);
