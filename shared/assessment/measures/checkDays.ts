import { canonicalJson } from '../../canonicalJson';
import { firstDayOfChecks } from '../../clientFile/checkDay';
import type { CheckedList } from '../../clientFile/checkedItems';
import { dayOf, onceADay, type Day } from '../engine/days';
import type { LoadedPack } from '../pack/load';
import { isSameRule } from '../pack/sameRule';
import type { Criterion, Factor, PathwayVersion, Period } from '../pack/types';
import { countsOnTheDay, listUses, requirementOf } from './checkMeasures';
import { editionOn, listEditions } from './listEditions';

/** Makes once what is found for a name that rules give. */
function byName<Name extends string, T extends object>(make: (name: Name) => T): (name: Name) => T {
  const made = new Map<Name, T>();
  return (name) => {
    const known = made.get(name) ?? make(name);
    made.set(name, known);
    return known;
  };
}

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
    for (const criterion of versions.flatMap(({ criteria }) => criteria)) {
      for (const id of [criterion.id, requirementOf(criterion)]) found.set(id, (found.get(id) ?? new Set<string>()).add(pathwayId));
    }
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
export const countsFromDay = (pack: LoadedPack, requirement: string, asOf: Day): Day => pack.derived(daysOfRequirements)(requirement)(asOf);

function firstDayOf(pack: LoadedPack, requirement: string, asOf: Day): Day {
  const days = [...(pack.derived(askedBy).get(requirement) ?? [])].flatMap((pathwayId): Day[] => {
    const version = pack.pathwayVersion(pathwayId, asOf);
    const criterion = version?.criteria.find((one) => one.id === requirement || requirementOf(one) === requirement);
    if (!version || !criterion) return [];
    // Of what several pathways ask alike, nothing else of a version matters.
    if (criterion.id !== requirement) return [askedSince(pack.pathway(pathwayId).versions, version, ({ criteria }) => isSameRule(criteria.find(({ id }) => id === criterion.id), criterion))];
    return [countsOnTheDay(criterion) ? asOf : sinceOf(pack, pathwayId, version)];
  });
  return Math.max(dayOf(firstDayOfChecks), ...days);
}

/** The same for every client: versions are compared once for a day. */
const daysOfRequirements = (pack: LoadedPack): ((requirement: string) => (asOf: Day) => Day) => byName((requirement) => onceADay((asOf) => firstDayOf(pack, requirement, asOf)));

/** A version of a pathway or of a points system: what it holds of a list itself, and where that is cited. */
interface Asking extends Period {
  uses: readonly { held: string; citations: readonly string[] }[];
}

/** Of one version what it asks of each list. */
function usesIn(rules: readonly (Criterion | Factor)[]): ReadonlyMap<string, Asking['uses']> {
  const found = new Map<string, Map<string, Asking['uses'][number]>>();
  for (const rule of rules) {
    for (const { list, held } of listUses(rule)) {
      const use = { held, citations: rule.citations };
      found.set(list, (found.get(list) ?? new Map<string, Asking['uses'][number]>()).set(canonicalJson(use), use));
    }
  }
  return new Map([...found].map(([list, uses]) => [list, [...uses.keys()].toSorted().flatMap((key) => uses.get(key) ?? [])]));
}

/** What asks for each list: the versions of a pathway or of a points system. */
function askedOfLists(pack: LoadedPack): ReadonlyMap<string, readonly (readonly Asking[])[]> {
  const found = new Map<string, (readonly Asking[])[]>();
  const owners: readonly (readonly (Period & { rules: readonly (Criterion | Factor)[] })[])[] = [
    ...pack.pack.pathways.map(({ versions }) => versions.map(({ from, until, criteria }) => ({ from, until, rules: criteria }))),
    ...pack.pack.scores.map(({ versions }) => versions.map(({ from, until, factors }) => ({ from, until, rules: factors }))),
  ];
  for (const versions of owners) {
    const asked = versions.map(({ from, until, rules }) => ({ from, until, lists: usesIn(rules) }));
    for (const list of new Set(asked.flatMap(({ lists }) => [...lists.keys()]))) {
      found.set(list, [...(found.get(list) ?? []), asked.flatMap(({ from, until, lists }) => (lists.has(list) ? [{ from, until, uses: lists.get(list) ?? [] }] : []))]);
    }
  }
  return found;
}

const isInForce = ({ from, until }: Period, on: Day): boolean => dayOf(from) <= on && (until === null || on <= dayOf(until));

/**
 * The first day from which the look-up of an official list counts on a day: that of the edition in force, where the sources say when it
 * was issued anew; else since when the list is asked for as it is then. The list is one for all that ask for it, so the longest of them
 * says how long; where what the rules hold of it changes, or where it is cited, it is another.
 */
export const listCountsFromDay = (pack: LoadedPack, list: CheckedList, asOf: Day): Day => pack.derived(daysOfLists)(list)(asOf);

function firstDayOfList(pack: LoadedPack, list: CheckedList, asOf: Day): Day {
  const editions = listEditions[list];
  const edition = editions && editionOn(editions, asOf);
  if (edition !== undefined) return edition;
  const since = new Map<string, Day>();
  for (const versions of pack.derived(askedOfLists).get(list) ?? []) {
    const version = versions.find((one) => isInForce(one, asOf));
    if (!version) continue;
    const first = askedSince(versions, version, ({ uses }) => isSameRule(uses, version.uses));
    for (const { held } of version.uses) since.set(held, Math.min(since.get(held) ?? Infinity, first));
  }
  return Math.max(dayOf(firstDayOfChecks), ...since.values());
}

const daysOfLists = (pack: LoadedPack): ((list: CheckedList) => (asOf: Day) => Day) => byName((list) => onceADay((asOf) => firstDayOfList(pack, list, asOf)));
