import type { CriterionOutcome, PathwayResult } from '../../../shared/assessment/engine/outcome';
import { shownOutcomeOf, shownOutcomes, type ShownOutcome } from '../../../shared/assessment/library/beforeRules';
import type { Assessment } from '../../../shared/assessment/assess';
import { isRequirement } from '../../../shared/assessment/facts/lookUps';

export const outcomeColor: Readonly<Record<ShownOutcome, string>> = { applies: 'teal', 'needs-facts': 'yellow', 'does-not-apply': 'gray', closed: 'gray', 'not-yet': 'gray', 'before-held': 'gray' };
export const criterionColor: Readonly<Record<CriterionOutcome, string>> = { met: 'teal', 'not-met': 'red', unknown: 'yellow', 'not-applicable': 'gray', judgement: 'gray' };

const criterionOrder: Readonly<Record<CriterionOutcome, number>> = { 'not-met': 0, unknown: 1, met: 2, 'not-applicable': 3, judgement: 4 };

/** Criteria with what stands in the way first. */
export const worstFirst = <T extends { outcome: CriterionOutcome }>(criteria: readonly T[]): T[] => criteria.toSorted((a, b) => criterionOrder[a.outcome] - criterionOrder[b.outcome]);

/** The facts that would settle a pathway, each once. */
export const missingOf = ({ criteria }: PathwayResult): string[] => [...new Set(criteria.flatMap(({ missing }) => missing))];

const failures = ({ criteria }: PathwayResult): number => criteria.filter(({ outcome }) => outcome === 'not-met').length;
/** Criteria that no fact of the file settles: something has to be looked up. */
const lookedUp = ({ criteria }: PathwayResult): number => criteria.filter(({ outcome, missing }) => outcome === 'unknown' && missing.every(isRequirement)).length;

/** Pathways of each outcome as it is shown, the nearest first: fewest criteria that fail, then fewest that no fact settles, then fewest missing facts. */
export function grouped({ pathways, pack, asOf }: Pick<Assessment, 'pathways' | 'pack' | 'asOf'>): { outcome: ShownOutcome; pathways: PathwayResult[] }[] {
  return shownOutcomes.flatMap((outcome) => {
    const found = pathways.filter((pathway) => shownOutcomeOf(pathway, { pack, asOf }) === outcome).toSorted((a, b) => failures(a) - failures(b) || lookedUp(a) - lookedUp(b) || missingOf(a).length - missingOf(b).length);
    return found.length > 0 ? [{ outcome, pathways: found }] : [];
  });
}
