import { addMonths, dateOf, dayOf } from '../engine/days';
import { evaluateNumber } from '../engine/evaluate';
import type { ScoreResult } from '../engine/score';
import type { NumberValue } from '../engine/values';
import type { Arguments, Bilingual } from '../pack/types';
import { pointMoves } from './expressEntryMoves';
import { gainRange, openlyChanged, type GainRange } from './gainRange';
import type { Move } from './moves';
import { changedBy, environmentOf, type Question } from './standing';
import { movesThatCount, scoreOf as pointsOf } from './trials';
import { forecastMonths, waitMove } from './waiting';

/** What a factor of a score gives more, of what is sure before and after. */
export interface FactorGain {
  id: string;
  label: Bilingual;
  gain: number;
}

/** What a change, or two together, would add to a score. */
export interface ScoreMove {
  moves: readonly Move[];
  /** Points more than now, whatever the facts are that are not known. */
  gain: GainRange;
  total: NumberValue;
  /** Where they come from; a factor may lose as well. */
  factors: readonly FactorGain[];
}

const scoreId = 'crs';
const mostSingle = 12;
const mostPairs = 4;

const scoreOf = (question: Question | undefined): ScoreResult | undefined => pointsOf(question, scoreId);

const isArguments = (value: unknown): value is Arguments => typeof value === 'object' && value !== null && Object.values(value).every((one) => typeof one !== 'object' || one === null || Array.isArray(one));

/** Years of work of each kind that the score counts. */
function yearsOfWork(question: Question): readonly { key: string; years: number }[] {
  const environment = environmentOf(question);
  const found = new Map<string, Arguments>();
  const search = (expression: unknown): void => {
    if (typeof expression !== 'object' || expression === null) return;
    if ('measure' in expression && expression.measure === 'work-years' && 'with' in expression && isArguments(expression.with)) found.set(JSON.stringify(expression.with), expression.with);
    else for (const value of Object.values(expression)) search(value);
  };
  search(question.pack.score(scoreId, environment.subject.asOf)?.version.factors);
  return [...found].map(([key, args]) => ({ key, years: evaluateNumber({ measure: 'work-years', with: args }, environment).low }));
}

/** Working on, for as long as it takes until some kind of work counts a year more. */
function workMoves(question: Question): Move[] {
  const now = yearsOfWork(question);
  const first = dayOf(question.asOf);
  const isMore = (day: number, key: string, years: number): boolean => (yearsOfWork({ ...question, asOf: dateOf(day) }).find((one) => one.key === key)?.years ?? 0) > years;
  const days = now.flatMap(({ key, years }) => {
    let low = first;
    for (let month = 1; month <= forecastMonths; month += 1) {
      let high = addMonths(first, month);
      if (!isMore(high, key, years)) {
        low = high;
        continue;
      }
      while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (isMore(middle, key, years)) high = middle;
        else low = middle;
      }
      return [high];
    }
    return [];
  });
  return [...new Set(days)].map((day) => waitMove(question.asOf, dateOf(day), 'work', { en: 'One more year of work', fr: 'Une année de travail de plus' }));
}

/** A change with the points that are sure after it less those that are sure now: what it is ranked by. */
interface Candidate {
  moves: readonly Move[];
  ofSure: number;
  after: ScoreResult;
}

function scoreMoveOf(question: Question, now: ScoreResult, { moves: set, after, ofSure }: Candidate): ScoreMove {
  const factors = now.definitions.flatMap(({ id, label, total }) => {
    const gain = (after.factors.get(id)?.low ?? 0) - (now.factors.get(id)?.low ?? 0);
    return total === true || gain === 0 ? [] : [{ id, label, gain }];
  });
  return { moves: set, gain: gainRange(question, scoreId, set) ?? { low: ofSure, high: ofSure }, total: (scoreOf(openlyChanged(question, set)) ?? after).total, factors };
}

/** Points that come by a decision of somebody else, or that no combination changes. */
const standsAlone = ({ by }: Move): boolean => by === 'nomination' || by === 'funds';

/**
 * What single changes and pairs would add to the CRS score, up to the next level at which a factor changes: pairs only where they give
 * more than their parts, since caps and combinations hide that. The greatest gain first.
 */
export function scoreMoves(question: Question): ScoreMove[] {
  const now = scoreOf(question);
  if (!now) return [];
  const tried = [...pointMoves(question), ...workMoves(question)].map((move) => ({ move, after: scoreOf(changedBy(question, [move])) }));
  const single = tried.flatMap(({ move, after }): Candidate[] => (after && after.total.low > now.total.low ? [{ moves: [move], after, ofSure: after.total.low - now.total.low }] : []));
  const gains = new Map(single.map(({ moves: [move], ofSure }) => [move, ofSure]));
  const useful = movesThatCount(now, tried).filter((move) => !standsAlone(move));
  const pairs = useful.flatMap((a, index) =>
    useful.slice(index + 1).flatMap((b): Candidate[] => {
      if (a.group === b.group) return [];
      const after = scoreOf(changedBy(question, [a, b]));
      const ofSure = after ? after.total.low - now.total.low : 0;
      return after && ofSure > Math.max(0, (gains.get(a) ?? 0) + (gains.get(b) ?? 0)) ? [{ moves: [a, b], after, ofSure }] : [];
    }),
  );
  const greatest = (found: readonly Candidate[]): Candidate[] => found.toSorted((a, b) => b.ofSure - a.ofSure || leadOf(a) - leadOf(b));
  const chosen = greatest([...greatest(nextAndBest(single)).slice(0, mostSingle), ...once(greatest(pairs), ({ moves: set }) => groups(set)).slice(0, mostPairs)]);
  return chosen.map((candidate) => scoreMoveOf(question, now, candidate));
}

const groups = (set: readonly Move[]): string => set.map(({ group }) => group).toSorted().join(' ');
const leadOf = ({ moves }: Candidate): number => Math.max(...moves.map(({ leadMonths }) => leadMonths));

/** Of the levels of one group the next one that gives something, and the one that gives the most. */
function nextAndBest(single: readonly Candidate[]): Candidate[] {
  return single.filter((one) => {
    const ofGroup = single.filter(({ moves: set }) => groups(set) === groups(one.moves));
    const best = ofGroup.reduce((a, b) => (b.ofSure > a.ofSure ? b : a));
    return one === ofGroup[0] || one === best;
  });
}

/** The first of those with the same key. */
function once(found: readonly Candidate[], keyOf: (one: Candidate) => string): Candidate[] {
  const seen = new Set<string>();
  return found.filter((one) => !seen.has(keyOf(one)) && seen.add(keyOf(one)));
}
