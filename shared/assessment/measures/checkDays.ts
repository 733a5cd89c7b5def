import { firstDayOfChecks } from '../../clientFile/checkDay';
import { dayOf, type Day } from '../engine/days';
import type { LoadedPack } from '../pack/load';
import { isSameRule } from '../pack/sameRule';
import type { Criterion, Factor, PathwayVersion, Period } from '../pack/types';
import { countsOnTheDay, listUses } from './checkMeasures';

/** The first day of a version, or of those just before it, without a day between, that ask for the same. */
function askedSince<V extends Period>(versions: readonly V[], version: V, asksTheSame: (before: V) => boolean): Day {
  let first = version;
  for (const before of [...versions].toReversed()) {
    if (before.until === null || dayOf(before.until) !== dayOf(first.from) - 1) continue;
    if (!asksTheSame(before)) break;
    first = before;
  }
  return dayOf(first.from);
}

/** The pathways that ask for each requirement, by the id of its criterion. */
function askedBy(pack: LoadedPack): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { id: pathwayId, versions } of pack.pack.pathways) {
    for (const { id } of versions.flatMap(({ criteria }) => criteria)) found.set(id, (found.get(id) ?? new Set<string>()).add(pathwayId));
  }
  return found;
}

/** Versions that differ in their intake alone ask for the same. */
const sinceOf = (pack: LoadedPack, pathwayId: string, version: PathwayVersion): Day =>
  askedSince(pack.pathway(pathwayId).versions, version, ({ criteria }) => isSameRule(criteria, version.criteria));

/**
 * The first day from which the look-up of a requirement counts on a day: what was asked before that may have been another. Where several
 * pathways ask for it, the latest of their days.
 */
export function countsFromDay(pack: LoadedPack, requirement: string, asOf: Day): Day {
  const days = [...(pack.derived(askedBy).get(requirement) ?? [])].flatMap((pathwayId): Day[] => {
    const version = pack.pathwayVersion(pathwayId, asOf);
    const criterion = version?.criteria.find(({ id }) => id === requirement);
    if (!version || !criterion) return [];
    return [countsOnTheDay(criterion) ? asOf : sinceOf(pack, pathwayId, version)];
  });
  return Math.max(dayOf(firstDayOfChecks), ...days);
}

/** A version of a pathway or of a points system, with the criteria or factors that rest on a list. */
interface Asking extends Period {
  rules: readonly (Criterion | Factor)[];
}

/** What asks for each list: the versions of a pathway or of a points system, of each those criteria and factors. */
function askedOfLists(pack: LoadedPack): ReadonlyMap<string, readonly (readonly Asking[])[]> {
  const found = new Map<string, Asking[][]>();
  const owners = [
    ...pack.pack.pathways.map(({ versions }) => versions.map(({ criteria, ...period }) => ({ ...period, rules: criteria as Asking['rules'] }))),
    ...pack.pack.scores.map(({ versions }) => versions.map(({ factors, ...period }) => ({ ...period, rules: factors as Asking['rules'] }))),
  ];
  for (const versions of owners) {
    const own = new Map<string, Asking[]>();
    for (const { from, until, rules } of versions) {
      const ofList = new Map<string, (Criterion | Factor)[]>();
      for (const rule of rules) for (const list of new Set(listUses(rule).map((use) => use.list))) ofList.set(list, [...(ofList.get(list) ?? []), rule]);
      for (const [list, asking] of ofList) own.set(list, [...(own.get(list) ?? []), { from, until, rules: asking }]);
    }
    for (const [list, asking] of own) found.set(list, [...(found.get(list) ?? []), asking]);
  }
  return found;
}

const isInForce = ({ from, until }: Period, on: Day): boolean => dayOf(from) <= on && (until === null || on <= dayOf(until));

/**
 * The first day from which the look-up of an official list counts on a day: since when the list is asked for as it is then. The list is
 * one for all that ask for it, so the longest of them says how long; where what the rules hold of it changes, it is another.
 */
export function listCountsFromDay(pack: LoadedPack, list: string, asOf: Day): Day {
  const since = new Map<string, Day>();
  for (const versions of pack.derived(askedOfLists).get(list) ?? []) {
    const version = versions.find((one) => isInForce(one, asOf));
    if (!version) continue;
    const first = askedSince(versions, version, ({ rules }) => isSameRule(rules, version.rules));
    for (const use of listUses(version.rules)) if (use.list === list) since.set(use.held, Math.min(since.get(use.held) ?? Infinity, first));
  }
  return Math.max(dayOf(firstDayOfChecks), ...since.values());
}
