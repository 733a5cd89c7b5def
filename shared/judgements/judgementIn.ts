import type { Bilingual, Pack } from '../assessment/pack/types';

/**
 * How a pathway and one of its questions of discretion are called, those of its gate included, in whichever version; undefined where the
 * rules have no such pathway, or leave no such criterion to an officer.
 */
export function judgementIn({ pathways }: Pack, pathwayId: string, criterionId: string): { pathway: Bilingual; criterion: Bilingual } | undefined {
  const pathway = pathways.find(({ id }) => id === pathwayId);
  const asked = pathways.filter(({ id }) => id === pathwayId || id === pathway?.gate);
  const criterion = asked.flatMap(({ versions }) => versions.toReversed().flatMap((version) => version.criteria)).find(({ id, condition }) => id === criterionId && condition === 'judgement');
  return pathway && criterion && { pathway: pathway.title, criterion: criterion.label };
}
