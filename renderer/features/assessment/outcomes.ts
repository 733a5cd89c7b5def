import type { CriterionOutcome, Outcome, PathwayResult } from '../../../shared/assessment/engine/outcome';
import { isRequirement } from '../../../shared/assessment/facts/lookUps';

export const outcomeOrder: readonly Outcome[] = ['applies', 'needs-facts', 'does-not-apply', 'closed'];
export const outcomeColor: Readonly<Record<Outcome, string>> = { applies: 'teal', 'needs-facts': 'yellow', 'does-not-apply': 'gray', closed: 'gray' };
export const criterionColor: Readonly<Record<CriterionOutcome, string>> = { met: 'teal', 'not-met': 'red', unknown: 'yellow', 'not-applicable': 'gray', judgement: 'gray' };

const criterionOrder: Readonly<Record<CriterionOutcome, number>> = { 'not-met': 0, unknown: 1, met: 2, 'not-applicable': 3, judgement: 4 };

/** Criteria with what stands in the way first. */
export const worstFirst = <T extends { outcome: CriterionOutcome }>(criteria: readonly T[]): T[] => criteria.toSorted((a, b) => criterionOrder[a.outcome] - criterionOrder[b.outcome]);

/** The facts that would settle a pathway, each once. */
export const missingOf = ({ criteria }: PathwayResult): string[] => [...new Set(criteria.flatMap(({ missing }) => missing))];

const failures = ({ criteria }: PathwayResult): number => criteria.filter(({ outcome }) => outcome === 'not-met').length;
/** Criteria that no fact of the file settles: something has to be looked up. */
const lookedUp = ({ criteria }: PathwayResult): number => criteria.filter(({ outcome, missing }) => outcome === 'unknown' && missing.every(isRequirement)).length;

/** Pathways of each outcome, the nearest first: fewest criteria that fail, then fewest that no fact settles, then fewest missing facts. */
export function grouped(pathways: readonly PathwayResult[]): { outcome: Outcome; pathways: PathwayResult[] }[] {
  return outcomeOrder.flatMap((outcome) => {
    const found = pathways.filter((pathway) => pathway.outcome === outcome).toSorted((a, b) => failures(a) - failures(b) || lookedUp(a) - lookedUp(b) || missingOf(a).length - missingOf(b).length);
    return found.length > 0 ? [{ outcome, pathways: found }] : [];
  });
}
