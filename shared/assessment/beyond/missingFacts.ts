import type { Assessment } from '../assess';
import type { Pointer } from '../engine/values';
import { isLookUp, isRequirement, lookUpAt, type LookUp } from '../facts/lookUps';
import { kindOfPlace } from './settable';

/** How a fact is obtained: the client answers it, the consultant looks it up, the client writes a list of records, or somebody else has to give a paper or a figure. */
export type Effort = 'answer' | 'look-up' | 'list' | 'paper';

/** A fact that is missing, with the pathways and scores that wait for it. */
export interface MissingFact {
  pointer: Pointer;
  /** Pathways that would be settled by this fact alone. */
  settles: readonly string[];
  /** Pathways of which one criterion waits for nothing else: some answer to it settles them, whatever else is missing. */
  decides: readonly string[];
  /** Pathways that ask for it, among others. */
  asks: readonly string[];
  scores: readonly string[];
  effort: Effort;
  /** Of what is to be looked up: the list and its item, or the requirement. */
  lookUp?: LookUp;
}

const lists = /^\/persons\/\*\/(work|education|residences|languageTests|relativesInCanada|canadianStatus|tradeCertificates|licences|applications|passports|admissibility\/events)$|^\/persons$|^\/employers\/\*\/(pastLmias|familyShares|relatedForeignEmployers|approvals)$/;
/** Results of tests, assessments and reviews, wages of the labour market, decisions. */
const papers = /\/(languageTests\/\*\/(listening|reading|writing|speaking|test|takenOn)|eca(\/.*)?|lmia(\/.*)?|marketWage(\/.*)?|lmbp(\/.*)?|nominations\/\*(\/.*)?|medicalConcern|approvals(\/.*)?)$/;

const ranks: readonly Effort[] = ['answer', 'look-up', 'list', 'paper'];

function effortOf(pointer: Pointer): Effort {
  if (isLookUp(pointer)) return 'look-up';
  const kind = kindOfPlace(pointer);
  if (papers.test(kind)) return 'paper';
  return lists.test(kind) ? 'list' : 'answer';
}

/**
 * Missing facts, those first that settle the most pathways, then those that decide the most and that most wait for; of equal ones the
 * one that is easiest to obtain. Guides to be read come after all that the file can hold: each is of one pathway, and many stand open. Last come
 * those of pathways of which the file meets nothing yet, such as business streams for an employee: reading them settles much and helps nobody.
 */
export function missingFacts({ pathways, scores }: Pick<Assessment, 'pathways' | 'scores'>): MissingFact[] {
  const facts = new Map<Pointer, { settles: string[]; decides: string[]; asks: string[]; scores: string[] }>();
  /** Pathways for which something on file speaks. */
  const begun = new Set<string>();
  const of = (pointer: Pointer) => {
    const known = facts.get(pointer) ?? { settles: [], decides: [], asks: [], scores: [] };
    facts.set(pointer, known);
    return known;
  };
  for (const { id, outcome, criteria } of pathways) {
    if (outcome !== 'needs-facts') continue;
    if (criteria.some((criterion) => criterion.outcome === 'met')) begun.add(id);
    const missing = [...new Set(criteria.flatMap((criterion) => criterion.missing))];
    for (const pointer of missing) of(pointer).asks.push(id);
    const [only, ...more] = missing;
    if (only !== undefined && more.length === 0) of(only).settles.push(id);
    for (const pointer of new Set(criteria.flatMap((criterion) => (criterion.missing.length === 1 ? criterion.missing : [])))) of(pointer).decides.push(id);
  }
  for (const { id, total } of scores) {
    for (const pointer of total.missing) of(pointer).scores.push(id);
  }
  const isFarOff = ({ pointer, asks }: MissingFact): boolean => isRequirement(pointer) && !asks.some((id) => begun.has(id));
  return [...facts]
    .map(([pointer, fact]): MissingFact => {
      const lookUp = lookUpAt(pointer);
      return { pointer, ...fact, effort: effortOf(pointer), ...(lookUp ? { lookUp } : {}) };
    })
    .toSorted(
      (a, b) =>
        Number(isRequirement(a.pointer)) - Number(isRequirement(b.pointer)) || Number(isFarOff(a)) - Number(isFarOff(b)) ||
        b.settles.length - a.settles.length || b.decides.length - a.decides.length || b.asks.length - a.asks.length || b.scores.length - a.scores.length ||
        ranks.indexOf(a.effort) - ranks.indexOf(b.effort) || (a.pointer < b.pointer ? -1 : 1),
    );
}
