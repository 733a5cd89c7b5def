import { assess } from '../assess';
import type { NumberValue } from '../engine/values';
import { moves, type Move } from './moves';
import { applied, type Question } from './nearMisses';

/** What a change, or two together, would add to a score. */
export interface ScoreMove {
  moves: readonly Move[];
  /** Points more than now, at the least. */
  gain: number;
  total: NumberValue;
}

const mostShown = 12;

function totalWith(question: Question, set: readonly Move[]): NumberValue | undefined {
  const client = applied(question, set);
  return client && assess(client, question.pack, { asOf: question.asOf, personId: question.personId, pathwayIds: [], trace: true }).scores.find(({ id }) => id === 'crs')?.total;
}

/**
 * What single changes and pairs would add to the CRS score: pairs only where they give more than their parts, since caps and
 * combinations hide that. The greatest gain first.
 */
export function scoreMoves(question: Question): ScoreMove[] {
  const now = totalWith(question, []);
  if (!now) return [];
  const single = moves.flatMap((move): ScoreMove[] => {
    const total = totalWith(question, [move]);
    return total && total.low > now.low ? [{ moves: [move], gain: total.low - now.low, total }] : [];
  });
  const gainOf = (move: Move): number => single.find(({ moves: [one] }) => one === move)?.gain ?? 0;
  const pairs = moves.flatMap((a, index) =>
    moves.slice(index + 1).flatMap((b): ScoreMove[] => {
      if (a.group === b.group || a.by === 'nomination' || b.by === 'nomination' || a.by === 'funds' || b.by === 'funds') return [];
      const total = totalWith(question, [a, b]);
      const gain = total ? total.low - now.low : 0;
      return total && gain > gainOf(a) + gainOf(b) ? [{ moves: [a, b], gain, total }] : [];
    }),
  );
  return [...single, ...pairs].toSorted((a, b) => b.gain - a.gain || a.moves.length - b.moves.length).slice(0, mostShown);
}
