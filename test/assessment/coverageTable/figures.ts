import { namedIn } from '../../../shared/assessment/pack/sources';
import type { Citation, Pack, Pathway } from '../../../shared/assessment/pack/types';

export const confidences = ['high', 'medium', 'low'] as const;
export type Confidence = Citation['confidence'];

/** Every id under a member `citations`, however deep. */
function citedIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(citedIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([member, inner]: [string, unknown]) => (member === 'citations' && Array.isArray(inner) ? inner.filter((id) => typeof id === 'string') : citedIn(inner)));
}

/** What a part of a pack names, with what that names in turn: the tables of a points system are among them. */
function figuresOf(part: unknown, byId: ReadonlyMap<string, object>, seen = new Set<string>()): ReadonlySet<string> {
  for (const id of namedIn(part)) {
    if (seen.has(id)) continue;
    seen.add(id);
    figuresOf(byId.get(id), byId, seen);
  }
  return seen;
}

export interface PathwayFigures {
  pathway: Pathway;
  /** Ids of its criteria in any version, each once. */
  criteria: readonly string[];
  judgements: number;
  steps: number;
  scores: readonly string[];
  /** Ids of the sources of its criteria, steps, versions and of every figure that they name, each once and in order. */
  citations: readonly string[];
  /** How many of its citations there are of each confidence. */
  byConfidence: Readonly<Record<Confidence, number>>;
  lowest: Confidence | null;
}

/** The numbers of one pathway, over all its versions; criteria of its gate are counted there. */
export function figuresOfPathways({ pathways, parameters, tables, scores, citations }: Pack): readonly PathwayFigures[] {
  const byId = new Map<string, object>([...parameters, ...tables, ...scores].map((one) => [one.id, one]));
  return pathways.map((pathway) => {
    const { versions } = pathway;
    const criteria = versions.flatMap((version) => version.criteria);
    const shown = [...new Set(versions.flatMap((version) => version.scores))];
    const named = figuresOf([pathway, shown.map((score) => ({ score }))], byId);
    const ids = [...new Set([...citedIn(pathway), ...[...named].flatMap((id) => citedIn(byId.get(id)))])].toSorted();
    const count = (confidence: Confidence): number => ids.filter((id) => citations[id]?.confidence === confidence).length;
    return {
      pathway, criteria: [...new Set(criteria.map(({ id }) => id))], scores: shown, citations: ids,
      judgements: new Set(criteria.filter(({ condition }) => condition === 'judgement').map(({ id }) => id)).size,
      steps: new Set(versions.flatMap((version) => version.steps.map(({ id }) => id))).size,
      byConfidence: { high: count('high'), medium: count('medium'), low: count('low') },
      lowest: confidences.toReversed().find((confidence) => count(confidence) > 0) ?? null,
    };
  });
}
