import { evaluateScore, type ScoreResult } from '../engine/score';
import type { Move } from './moves';
import { changedBy, environmentOf, type Question } from './standing';

/** The points of a system; undefined where the question is none or no version is in force. */
export const scoreOf = (question: Question | undefined, scoreId: string): ScoreResult | undefined => question && evaluateScore(scoreId, environmentOf(question));

/** A change with the points that follow from it alone. */
export interface Trial {
  move: Move;
  after: ScoreResult | undefined;
}

const pointsOf = ({ factors }: ScoreResult): string => [...factors.values()].map(({ low, high }) => `${low} ${high}`).join(', ');

/**
 * The changes that move some factor of a score, and of the levels of one group only those that move it more than the level before: a
 * level that adds nothing is asked for in vain.
 */
export function movesThatCount(now: ScoreResult, trials: readonly Trial[]): readonly Move[] {
  const none = pointsOf(now);
  const last = new Map<string, string>();
  return trials.flatMap(({ move, after }) => {
    if (!after) return [];
    const points = pointsOf(after);
    const counts = points !== (last.get(move.group) ?? none);
    last.set(move.group, points);
    return counts && points !== none ? [move] : [];
  });
}

/** Of some changes those that count for a score. */
export function countingFor(question: Question, scoreId: string, moves: readonly Move[]): readonly Move[] {
  const now = scoreOf(question, scoreId);
  return now ? movesThatCount(now, moves.map((move) => ({ move, after: scoreOf(changedBy(question, [move]), scoreId) }))) : [];
}
