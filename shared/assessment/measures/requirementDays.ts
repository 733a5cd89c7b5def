import { dayOf, type Day } from '../engine/days';
import type { LoadedPack } from '../pack/load';
import type { Criterion, PathwayVersion } from '../pack/types';

type Asking = ReadonlyMap<string, readonly { pathwayId: string; onTheDay: boolean }[]>;

/** Whether what was looked up counts for the day alone on which it was: whether a program takes applications changes from day to day. */
const countsOnTheDay = ({ condition }: Criterion): boolean =>
  typeof condition === 'object' && 'measure' in condition && condition.measure === 'requirement-checked' && condition.with?.['onTheDay'] === true;

/** The pathways that ask for each requirement, by the id of its criterion. */
function askedBy(pack: LoadedPack): Asking {
  const found = new Map<string, Map<string, boolean>>();
  for (const { id: pathwayId, versions } of pack.pack.pathways) {
    for (const criterion of versions.flatMap(({ criteria }) => criteria)) found.set(criterion.id, (found.get(criterion.id) ?? new Map<string, boolean>()).set(pathwayId, countsOnTheDay(criterion)));
  }
  return new Map([...found].map(([criterion, pathways]) => [criterion, [...pathways].map(([pathwayId, onTheDay]) => ({ pathwayId, onTheDay }))]));
}

const sameCriteria = (one: PathwayVersion, other: PathwayVersion): boolean => one.criteria.length === other.criteria.length && JSON.stringify(one.criteria) === JSON.stringify(other.criteria);

/** The first day of the version in force, or of those just before it that ask for the same and differ in their intake alone. */
function askedSince(pack: LoadedPack, pathwayId: string, version: PathwayVersion): Day {
  const versions = pack.pathway(pathwayId).versions;
  let first = version;
  for (const before of [...versions].toReversed()) {
    if (before.until !== null && dayOf(before.until) === dayOf(first.from) - 1 && sameCriteria(before, version)) first = before;
  }
  return dayOf(first.from);
}

/**
 * The first day from which the look-up of a requirement counts on a day: what was asked before that may have been another. Where several
 * pathways ask for it, the latest of their days; `-Infinity` where none does.
 */
export function countsFromDay(pack: LoadedPack, requirement: string, asOf: Day): Day {
  const days = (pack.derived(askedBy).get(requirement) ?? []).flatMap(({ pathwayId, onTheDay }): Day[] => {
    const version = pack.pathwayVersion(pathwayId, asOf);
    if (!version?.criteria.some(({ id }) => id === requirement)) return [];
    return [onTheDay ? asOf : askedSince(pack, pathwayId, version)];
  });
  return Math.max(-Infinity, ...days);
}
