import type { Entry, Facts, PersonView } from '../contract';
import { calendarDate, type CalendarDate } from '../dates';

// The facts of a file in work may lack anything and may hold what an import of an older day wrote, so every reader
// answers `undefined` ("not known") for what is absent or is not of the kind asked for.

export function textOf(facts: Facts, member: string): string | undefined {
  const fact = facts[member];
  return typeof fact === 'string' && fact !== '' ? fact : undefined;
}

export function numberOf(facts: Facts, member: string): number | undefined {
  const fact = facts[member];
  return typeof fact === 'number' ? fact : undefined;
}

export function flagOf(facts: Facts, member: string): boolean | undefined {
  const fact = facts[member];
  return typeof fact === 'boolean' ? fact : undefined;
}

/** `null` where the file says that there is none or no end. */
export function dateOf(facts: Facts, member: string): CalendarDate | null | undefined {
  const fact = facts[member];
  if (fact === null) return null;
  const parsed = calendarDate.safeParse(fact);
  return parsed.success ? parsed.data : undefined;
}

/** As `dateOf`, where "none" needs no answer of its own. */
export const dayOf = (facts: Facts, member: string): CalendarDate | undefined => dateOf(facts, member) ?? undefined;

export function textsOf(facts: Facts, member: string): string[] {
  const fact = facts[member];
  return Array.isArray(fact) ? fact.filter((item): item is string => typeof item === 'string') : [];
}

/** A nested record; `null` where the file says that there is none. */
export function recordOf(facts: Facts, member: string): Facts | null | undefined {
  const fact = facts[member];
  if (fact === null) return null;
  return typeof fact === 'object' && !Array.isArray(fact) ? fact : undefined;
}

export const nameOf = (person: Pick<PersonView, 'data'>): { family: string; given: string } => {
  const name = recordOf(person.data, 'name') ?? {};
  return { family: textOf(name, 'family') ?? '', given: textOf(name, 'given') ?? '' };
};

/** The entry for which `rank` gives the greatest text (ISO dates sort as text); of equals the last in the list. */
export function greatest(entries: readonly Entry[], rank: (facts: Facts) => string): Entry | undefined {
  let best: Entry | undefined;
  for (const entry of entries) if (best === undefined || rank(entry.data) >= rank(best.data)) best = entry;
  return best;
}
