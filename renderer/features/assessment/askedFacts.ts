import type { PathwayResult } from '../../../shared/assessment/engine/outcome';
import type { AskedFact } from './factAt';
import { worstFirst } from './outcomes';
import { requirementRows } from './requirementRows';

/** Something that asks for facts: a criterion, a requirement, or a fact opened by itself. */
export interface Asking {
  place: string;
  pointers: readonly string[];
}

export const criterionPlace = (id: string): string => `criterion:${id}`;
export const requirementPlace = (id: string): string => `requirement:${id}`;
export const factPlace = (pointer: string): string => `fact:${pointer}`;

/** What asks for facts in a pathway, in the order of the page. */
export function askingIn(result: PathwayResult): Asking[] {
  const criteria = worstFirst(result.criteria.filter(({ outcome }) => outcome !== 'judgement')).filter(({ outcome }) => outcome === 'unknown');
  const requirements = result.outcome !== 'closed' && result.requirements ? requirementRows(result.requirements) : [];
  return [
    ...criteria.map(({ criterion, missing }) => ({ place: criterionPlace(criterion.id), pointers: missing })),
    ...requirements.map(({ id, missing }) => ({ place: requirementPlace(id), pointers: missing })),
  ];
}

/** The name of one field of the page: parts of an object are fields of their own. */
function keysOf({ answer, list, pointer }: AskedFact): readonly string[] {
  if (list) return [`${list.person.id}:${list.name}`];
  if (!answer) return [pointer];
  const key = `${answer.record.kind}:${answer.record.id}:${answer.field.name}`;
  return answer.parts.length === 0 ? [key] : answer.parts.map((part) => `${key}/${part}`);
}

const withParts = (fact: AskedFact, parts: readonly string[]): AskedFact => (fact.answer ? { ...fact, answer: { ...fact.answer, parts } } : fact);

/** Each field with the fact that it asks, in the order of the pointers, each once. */
function fieldsOf(facts: readonly AskedFact[]): Map<string, AskedFact> {
  return new Map(facts.flatMap((fact) => keysOf(fact).map((key, index) => [key, withParts(fact, fact.answer?.parts.slice(index, index + 1) ?? [])] as const)));
}

/** The place at which each field stands: the first that asks for it. Two fields for one fact would have the same name, and say the same. */
export function firstPlaces(asking: readonly Asking[], factAt: (pointer: string) => AskedFact): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (const { place, pointers } of asking) for (const key of fieldsOf(pointers.map(factAt)).keys()) if (!places.has(key)) places.set(key, place);
  return places;
}

/** A form of the page: the fields of one record that are asked together. */
export interface AskedForm {
  fact: AskedFact;
  keys: readonly string[];
}

export interface AskedAt {
  forms: readonly AskedForm[];
  /** Fields that stand further up. */
  above: readonly AskedForm[];
}

/** Parts of one object are one form. */
function forms(fields: readonly (readonly [string, AskedFact])[]): AskedForm[] {
  const found = new Map<string, AskedForm>();
  for (const [key, fact] of fields) {
    const name = key.split('/')[0] ?? key;
    const known = fact.answer ? found.get(name) : undefined;
    const keys = [...(known?.keys ?? []), key];
    // The whole object holds every part of it.
    const parts = keys.includes(name) ? [] : [...(known?.fact.answer?.parts ?? []), ...(fact.answer?.parts ?? [])];
    found.set(fact.answer ? name : key, { fact: withParts(fact, parts), keys });
  }
  return [...found.values()];
}

/** What one place asks by itself, and what it leaves to fields further up. */
export function askedAt(place: string, facts: readonly AskedFact[], places: ReadonlyMap<string, string>): AskedAt {
  const fields = [...fieldsOf(facts)];
  const isOwn = ([key]: readonly [string, AskedFact]): boolean => (places.get(key) ?? place) === place;
  return { forms: forms(fields.filter(isOwn)), above: forms(fields.filter((field) => !isOwn(field))) };
}
