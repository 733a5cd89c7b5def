import { assess, type Assessment } from '../assess';
import type { Outcome, PathwayResult } from '../engine/outcome';
import type { Question } from './nearMisses';

type Bilingual = Readonly<Record<'en' | 'fr', string>>;

/** Points from the least to the most, both included. */
interface PointsRange {
  low: number;
  high: number;
}

/** A points system for either spouse; undefined where it has no rules that day. */
export interface SwappedScore {
  id: string;
  title: Bilingual;
  present: PointsRange | undefined;
  other: PointsRange | undefined;
}

/** The same facts on the same day with the roles of the spouses changed. */
export interface Swap {
  present: Assessment;
  other: Assessment;
  /** CRS points that the other would have more (negative: fewer), at the least and at the most; undefined where there is no CRS that day. */
  gain: PointsRange | undefined;
  scores: readonly SwappedScore[];
  /** Pathways that come to something else. */
  changes: readonly { id: string; title: Bilingual; present: Outcome; other: Outcome }[];
}

/**
 * The same question with the spouse or partner on file as principal applicant, and back; undefined where nobody is on file to change
 * with. Of several spouses on file the first is the one who counts, as in the rules.
 */
export function swapped({ client, pack, personId, asOf }: Question): Question | undefined {
  const principal = client.persons.find(({ role }) => role === 'principal');
  const spouse = client.persons.find(({ role }) => role === 'spouse');
  const other = personId === principal?.id ? spouse : personId === spouse?.id ? principal : undefined;
  return other && { client, pack, personId: other.id, asOf };
}

const rangeOf = ({ low, high }: PointsRange): PointsRange => ({ low, high });

function scoresOf({ pathways, scores, pack }: Assessment): Map<string, { title: Bilingual; points: PointsRange }> {
  const all = [...scores, ...pathways.flatMap((pathway) => pathway.scores)];
  return new Map(all.map(({ id, total }) => [id, { title: pack.scoreTitle(id), points: rangeOf(total) }]));
}

function scoresBothWays(present: Assessment, other: Assessment): SwappedScore[] {
  const mine = scoresOf(present);
  const theirs = scoresOf(other);
  return [...new Map([...mine, ...theirs])].map(([id, { title }]) => ({ id, title, present: mine.get(id)?.points, other: theirs.get(id)?.points }));
}

const outcomeOf = (pathways: readonly PathwayResult[], id: string): Outcome => pathways.find((pathway) => pathway.id === id)?.outcome ?? 'closed';

/** An assessment against that of the spouse as principal applicant; undefined where nobody is on file to change with. */
export function swapOf(present: Assessment): Swap | undefined {
  const question = swapped(present);
  if (!question) return undefined;
  const { client, pack, personId, asOf } = question;
  const other = assess(client, pack, { asOf, personId, trace: true });
  const scores = scoresBothWays(present, other);
  const crs = scores.find(({ id }) => id === 'crs');
  return {
    present, other, scores,
    gain: crs?.present && crs.other && { low: crs.other.low - crs.present.high, high: crs.other.high - crs.present.low },
    changes: present.pathways.flatMap(({ id, title, outcome }) => {
      const after = outcomeOf(other.pathways, id);
      return after === outcome ? [] : [{ id, title, present: outcome, other: after }];
    }),
  };
}
