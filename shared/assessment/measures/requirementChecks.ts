import { dayOf } from '../engine/days';
import type { Environment } from '../engine/environment';
import { maybe, truth, type TruthValue } from '../engine/values';
import { requirementLookUp } from '../facts/lookUps';
import { latestOf } from './lists';
import type { LoadedPack } from '../pack/load';
import type { Measure } from './index';

/** The pathways that ask for each criterion, by its id. */
function askedBy(pack: LoadedPack): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const { id, versions } of pack.pack.pathways) {
    for (const criterion of versions.flatMap(({ criteria }) => criteria)) found.set(criterion.id, (found.get(criterion.id) ?? new Set()).add(id));
  }
  return new Map([...found].map(([criterion, pathways]) => [criterion, [...pathways]]));
}

/** The first day of the version in force on a day that asks for the requirement; of several pathways the latest. */
function versionFrom({ pack, subject }: Environment, requirement: string): number {
  const versions = (pack.derived(askedBy).get(requirement) ?? []).flatMap((id) => pack.pathwayVersion(id, subject.asOf) ?? []);
  return Math.max(-Infinity, ...versions.filter(({ criteria }) => criteria.some(({ id }) => id === requirement)).map(({ from }) => dayOf(from)));
}

/**
 * What the consultant looked up last, on or before the as-of day, for a requirement that the sources do not give in full. A check made
 * before the version of the pathway that is in force does not count: the requirement may be another. It counts for the person who was looked
 * at, and where that person has several job offers, for the offer that was. Two of one day that contradict each other leave it open.
 */
function isChecked(environment: Environment, requirement: string): TruthValue {
  const { subject, scope } = environment;
  const { applicantId, source } = subject;
  const offerId = severalOffers(subject) ? scope['offer']?.raw['id'] : undefined;
  const open = maybe(requirementLookUp(source.file, requirement, applicantId, typeof offerId === 'string' ? offerId : undefined));
  const own = source.fileRecords('requirementChecks').entries.filter(({ raw }) => raw['requirement'] === requirement && raw['personId'] === applicantId && (offerId === undefined || raw['jobOfferId'] === offerId));
  if (own.length === 0) return open;
  const from = versionFrom(environment, requirement);
  const [latest, ...others] = latestOf(own.filter((check) => check.number('checkedOn').low >= from), subject.asOf);
  if (latest === undefined || others.some((other) => other.truth('met').is !== latest.truth('met').is)) return open;
  // Shown with the trace: where it was read.
  latest.plain('source');
  return latest.truth('met');
}

/** Whether the person assessed has more than one job offer on file, whichever of them is looked at. */
const severalOffers = ({ source, applicantId }: Environment['subject']): boolean => source.fileRecords('jobOffers').entries.filter(({ raw }) => raw['personId'] === applicantId).length > 1;

const requirementOf = (args: Readonly<Record<string, unknown>>): string => String(args['requirement']);

/**
 * `requirement-checked`: whether the client meets a `requirement` (the id of its criterion) by what was looked up; not known while nobody
 * did. `requirement-to-look-up`: whether that is not known.
 */
export const requirementMeasures: readonly Measure[] = [
  { id: 'requirement-checked', number: 1, inScope: true, compute: (environment, args) => isChecked(environment, requirementOf(args)) },
  // No outcome rests on it.
  { id: 'requirement-to-look-up', number: 1, inScope: true, compute: (environment, args) => truth(isChecked(environment, requirementOf(args)).is === null) },
];
