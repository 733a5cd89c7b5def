import type { PathwayResult } from '../../../shared/assessment/engine/outcome';
import { shownOutcomeOf, shownOutcomes, type ShownOutcome } from '../../../shared/assessment/library/beforeRules';
import { shownCriterionOf, shownCriterionOutcomes, type ShownCriterionOutcome } from '../../../shared/assessment/library/shownCriterion';
import type { Assessment } from '../../../shared/assessment/assess';
import { isRequirement } from '../../../shared/assessment/facts/lookUps';

export const outcomeColor: Readonly<Record<ShownOutcome, string>> = { applies: 'teal', 'needs-facts': 'yellow', 'does-not-apply': 'gray', closed: 'gray', 'not-yet': 'gray', 'before-held': 'gray' };
export const criterionColor: Readonly<Record<ShownCriterionOutcome, string>> = { met: 'teal', 'not-met': 'red', unknown: 'yellow', 'not-taken': 'yellow', 'not-applicable': 'gray', judgement: 'gray' };

/** Criteria of an assessment that was saved, with what stands in the way first. */
export const worstShownFirst = <T extends { outcome: ShownCriterionOutcome }>(criteria: readonly T[]): T[] => criteria.toSorted((a, b) => shownCriterionOutcomes.indexOf(a.outcome) - shownCriterionOutcomes.indexOf(b.outcome));

/** Criteria with what stands in the way first, a pause among it. */
export const worstFirst = (criteria: PathwayResult['criteria']): PathwayResult['criteria'][number][] => worstShownFirst(criteria.map((result) => ({ outcome: shownCriterionOf(result), result }))).map(({ result }) => result);

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
