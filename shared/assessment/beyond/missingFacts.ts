import type { Assessment } from '../assess';
import type { Pointer } from '../engine/values';

/** A fact that is missing, with the pathways and scores that wait for it. */
export interface MissingFact {
  pointer: Pointer;
  /** Pathways that would be settled by this fact alone. */
  settles: readonly string[];
  /** Pathways that ask for it, among others. */
  asks: readonly string[];
  scores: readonly string[];
}

/** A single fact is answered faster than a list. */
const isList = (pointer: Pointer): boolean => /^\/persons\/\d+\/(work|education|residences|languageTests|relativesInCanada|canadianStatus|tradeCertificates|applications|passports)$/.test(pointer);

/** Missing facts, those first that settle the most pathways, then those that most wait for; single facts before lists. */
export function missingFacts({ pathways, scores }: Pick<Assessment, 'pathways' | 'scores'>): MissingFact[] {
  const facts = new Map<Pointer, { settles: string[]; asks: string[]; scores: string[] }>();
  const of = (pointer: Pointer) => {
    const known = facts.get(pointer) ?? { settles: [], asks: [], scores: [] };
    facts.set(pointer, known);
    return known;
  };
  for (const { id, outcome, criteria } of pathways) {
    if (outcome !== 'needs-facts') continue;
    const missing = [...new Set(criteria.flatMap((criterion) => criterion.missing))];
    for (const pointer of missing) of(pointer).asks.push(id);
    const [only, ...more] = missing;
    if (only !== undefined && more.length === 0) of(only).settles.push(id);
  }
  for (const { id, total } of scores) for (const pointer of total.missing) of(pointer).scores.push(id);
  return [...facts]
    .map(([pointer, fact]) => ({ pointer, ...fact }))
    .toSorted((a, b) => b.settles.length - a.settles.length || b.asks.length - a.asks.length || Number(isList(a.pointer)) - Number(isList(b.pointer)) || (a.pointer < b.pointer ? -1 : 1));
}
