import { assess } from '../assess';
import type { Day } from '../engine/days';
import type { Outcome } from '../engine/outcome';
import type { Pointer } from '../engine/values';
import type { Pathway } from '../pack/types';
import { pointMoves } from './expressEntryMoves';
import type { Move } from './moves';
import { newEnterprisePlan, newOffers } from './newOffer';
import { exceptionsOf, repairsOf } from './repairs';
import { askedOf, changedBy, entriesOf, isOpen, verdictOf, type Asked, type Question } from './standing';
import { countingFor } from './trials';
import { daysToLookAt, waitingFor } from './waiting';
import { moveSentence } from './wording';

export { changedBy, type Question } from './standing';

/** Changes that together make a pathway apply; none of them can be left out. */
export interface NearMiss {
  moves: readonly Move[];
  /** Until the slowest of them is made. */
  leadMonths: number;
}

const most = 3;
const mostShown = 5;

/** What a pathway comes to; undefined where the question is none. */
export function outcomeOf(question: Question | undefined, pathwayId: string): Outcome | undefined {
  return question && assess(question.client, question.pack, { asOf: question.asOf, personId: question.personId, pathwayIds: [pathwayId], trace: false }).pathways[0]?.outcome;
}

const leadOf = (set: readonly Move[]): number => Math.max(0, ...set.map(({ leadMonths }) => leadMonths));
const keyOf = (set: readonly Move[]): string => set.map(({ id }) => id).toSorted().join(' + ');

/** The points system that a criterion compares with a mark. */
const scoreIn = ({ criterion: { condition } }: Asked): string | undefined => (condition !== 'judgement' && 'number' in condition && typeof condition.number === 'object' && 'score' in condition.number ? condition.number.score : undefined);
/** Points are looked at last: they take many trials, and what they need is often done for another criterion. */
const takesTrials = (asked: Asked): boolean => scoreIn(asked) !== undefined;

/** The criteria of an entry that are not met; null where nobody can mend them all. */
function openOf(question: Question, pathway: Pathway, entry: Pointer | null): readonly Asked[] | null {
  const open = askedOf(question, pathway, entry)?.filter(isOpen) ?? null;
  return open === null || open.some(({ criterion }) => criterion.improvable === null || criterion.closes === true) ? null : open;
}

/** One search for near misses of a pathway. */
interface Search {
  question: Question;
  pathway: Pathway;
  /** Whether to look for what sets a criterion aside too, which takes somebody's discretion. */
  exceptions: boolean;
  found: NearMiss[];
  /** Outcomes of sets by their changes. */
  outcomes: Map<string, Outcome | undefined>;
  /** Changes that count for nothing in a points system, by its id. */
  idle: Map<string, ReadonlySet<string>>;
  /** Letting time pass, by the criterion and the changes made before. */
  waits: Map<string, readonly Move[]>;
  /** Days on which anything moves by itself, found when they are first asked for: most pathways fail for what no time mends. */
  days: () => readonly Day[];
}

function applies({ question, pathway, outcomes }: Search, set: readonly Move[]): boolean {
  const key = keyOf(set);
  if (!outcomes.has(key)) outcomes.set(key, outcomeOf(changedBy(question, set), pathway.id));
  return outcomes.get(key) === 'applies';
}

/** Of a set that is enough the part of which nothing can be left out; undefined where the whole set is not enough. */
function leastOf(search: Search, set: readonly Move[]): readonly Move[] | undefined {
  if (!applies(search, set)) return undefined;
  const pairs = set.length === 3 ? set.map((move) => set.filter((other) => other !== move)) : [];
  return [...set.map((move) => [move]), ...pairs].find((part) => part.length < set.length && applies(search, part)) ?? set;
}

/** Whether not even everything together would give the points: the greatest change of each group, with and without those that can take points as well. */
function isHopeless(question: Question, origin: string, pathway: Pathway, entry: Pointer | null, { criterion }: Asked, moves: readonly Move[]): boolean {
  const greatest = [...new Map(moves.filter(({ group }) => group !== 'wait' && group !== 'accompanying').map((move) => [move.group, move])).values()];
  const times = [undefined, ...moves.filter(({ group }) => group === 'wait')];
  const company = [undefined, ...moves.filter(({ group }) => group === 'accompanying')];
  return !times.some((wait) => company.some((alone) => {
    const set = [...greatest, wait, alone].filter((move) => move !== undefined);
    // A change that finds nothing to do leaves the others as they are.
    const able = set.filter((move) => move.apply(question.client, question.personId, { from: origin, on: question.asOf }) !== undefined);
    const all = changedBy(question, able);
    const one = all && askedOf(all, pathway, entry)?.find((asked) => asked.criterion.id === criterion.id);
    return one === undefined || !isOpen(one);
  }));
}

/** Ways of mending that no time replaces. */
const timeless = new Set(['retest', 'funds', 'assessment', 'nomination']);

/** Time that mends a criterion by itself; found once for the changes that it depends on. */
function waitsFor({ question, pathway, waits, days }: Search, now: Question, entry: Pointer | null, { criterion }: Asked, made: readonly Move[]): readonly Move[] {
  const key = `${entry ?? ''} ${criterion.id} ${keyOf(made.filter(({ by }) => !timeless.has(by)))}`;
  const known = waits.get(key) ?? waitingFor({ ...now, asOf: question.asOf }, days(), pathway, entry, criterion);
  waits.set(key, known);
  return known;
}

/** What a change of employer, occupation or offer mends goes beyond the criterion that asks for it. */
const isWide = ({ group }: Move): boolean => group === 'offer' || group.endsWith('/employer') || group.endsWith('/noc') || group.endsWith('/lmia');

/** Whether more changes are needed than can be added: as many as there are criteria of which no two are mended by one change. */
function areTooMany(mends: readonly { asked: Asked; moves: readonly Move[] }[], made: readonly Move[]): boolean {
  if (mends.some(({ moves }) => moves.some(isWide))) return false;
  const taken = new Set(made.map(({ group }) => group));
  let needed = made.length;
  for (const { asked, moves } of mends) {
    const groups = [...moves.map(({ group }) => group), ...(timeless.has(asked.criterion.improvable?.by ?? '') ? [] : ['wait'])];
    if (groups.some((group) => taken.has(group))) continue;
    for (const group of groups) taken.add(group);
    needed += 1;
  }
  return needed > most;
}

/** Of the changes for points those that count; none where not even all of them are enough. */
function countingChanges({ question, pathway, idle }: Search, now: Question, entry: Pointer | null, asked: Asked, score: string, moves: readonly Move[]): readonly Move[] {
  // What a person does for points counts by itself, if it counts at all; what is asked of an offer counts only together.
  if (!idle.has(score)) {
    const points = pointMoves(question);
    const counting = new Set(countingFor(question, score, points));
    idle.set(score, new Set(points.filter((move) => !counting.has(move)).map(({ id }) => id)));
  }
  const useful = moves.filter(({ id }) => idle.get(score)?.has(id) !== true);
  return isHopeless(now, question.asOf, pathway, entry, asked, useful) ? [] : useful;
}

/**
 * Changes that may help the criterion that is mended next. Every set that is enough holds one of them, so that no other criterion has to
 * be looked at before.
 */
function changesFor(search: Search, now: Question, entry: Pointer | null, open: readonly Asked[], made: readonly Move[]): readonly Move[] {
  const { question, pathway, exceptions } = search;
  const movesOf = (asked: Asked): readonly Move[] => [
    ...repairsOf(asked, now, question.client), ...(entry === null ? [] : newEnterprisePlan(now, pathway, entry, asked)), ...(exceptions ? exceptionsOf(asked, now, question.client) : []),
  ];
  const mends = open.filter((asked) => !takesTrials(asked)).map((asked) => ({ asked, moves: movesOf(asked), fails: verdictOf(asked)?.is === false }));
  if (areTooMany(mends, made)) return [];
  const next = mends.find(({ fails }) => fails) ?? mends[0];
  if (next) {
    const waits = timeless.has(next.asked.criterion.improvable?.by ?? '') ? [] : waitsFor(search, now, entry, next.asked, made);
    return [...next.moves, ...waits, ...mends.flatMap(({ moves }) => (moves === next.moves ? [] : moves.filter(isWide)))];
  }
  return open.flatMap((asked) => {
    const score = scoreIn(asked);
    const waits = made.length > 0 ? [] : waitsFor(search, now, entry, asked, made);
    return score === undefined ? [] : countingChanges(search, now, entry, asked, score, [...movesOf(asked), ...waits]);
  });
}

/** Looks for sets of changes of one entry of the pathway's list, the smallest first, mending one criterion after another. */
function mend(search: Search, entry: Pointer | null, begun: readonly Move[]): void {
  const { question, pathway, found } = search;
  let sets: readonly (readonly Move[])[] = [begun];
  for (let size = begun.length; size <= most && sets.length > 0; size += 1) {
    const wider = new Map<string, readonly Move[]>();
    const seen = new Set(sets.map(keyOf));
    // A change that turns out too small gives way to a greater one of its group: the set stays as large.
    const queue = [...sets];
    for (let set = queue.shift(); set !== undefined; set = queue.shift()) {
      const made = set;
      const now = changedBy(question, made);
      if (!now || found.some((miss) => miss.moves.every((move) => made.some(({ id }) => id === move.id)))) continue;
      const open = openOf(now, pathway, entry);
      if (open === null) continue;
      if (open.length === 0) {
        const least = made.length === 0 ? undefined : leastOf(search, made);
        if (least) found.push({ moves: least, leadMonths: leadOf(least) });
        continue;
      }
      for (const move of changesFor(search, now, entry, open, made)) {
        const others = made.filter(({ group }) => group !== move.group);
        const changed = [...others, move];
        const key = keyOf(changed);
        // Of more changes only what is sooner than fewer is worth while.
        if (changed.length > most || found.some((miss) => miss.moves.length < changed.length && miss.leadMonths <= leadOf(changed))) continue;
        if (others.length === made.length) {
          wider.set(key, changed);
        } else if (!seen.has(key)) {
          seen.add(key);
          queue.push(changed);
        }
      }
    }
    sets = [...wider.values()];
  }
}

/**
 * Up to three changes that make a pathway apply, found by mending the criteria that fail and verified by running the rules on the changed
 * facts: the fewest changes first, then the soonest. Only for a pathway that does not apply or needs facts; criteria that nobody can
 * change leave none.
 */
export function nearMisses(question: Question, pathwayId: string): NearMiss[] {
  const before = outcomeOf(question, pathwayId);
  if (before === undefined || before === 'applies' || before === 'closed') return [];
  const pathway = question.pack.pathway(pathwayId);
  let found: readonly Day[] | undefined;
  const days = (): readonly Day[] => (found ??= daysToLookAt(question));
  const search: Search = { question, pathway, exceptions: false, found: [], outcomes: new Map([['', before]]), idle: new Map(), waits: new Map(), days };
  for (const exceptions of [false, true]) {
    for (const entry of entriesOf(question, pathway)) {
      mend({ ...search, exceptions }, entry, []);
      if (entry === null) for (const { move, entry: offer } of newOffers(question, pathway)) mend({ ...search, exceptions }, offer, [move]);
    }
    if (search.found.length > 0) break;
  }
  return withoutDominated(search.found).toSorted((a, b) => a.moves.length - b.moves.length || a.leadMonths - b.leadMonths).slice(0, mostShown);
}

/** Of changes in the same groups the first one, which asks the least, is enough; and none that is neither fewer nor sooner than another of its kind. */
function withoutDominated(found: readonly NearMiss[]): NearMiss[] {
  const seen = new Set<string>();
  return found.filter(({ moves: set, leadMonths }) => {
    const key = set.map(({ group }) => group).toSorted().join(' ');
    if (seen.has(key) || found.some((other) => other.moves.length < set.length && other.leadMonths <= leadMonths)) return false;
    seen.add(key);
    return true;
  });
}

/** A near miss as an assessment in the interchange format gives it. */
export const nearMissJson = ({ moves, leadMonths }: NearMiss): { changes: readonly string[]; effect: string } => ({
  changes: moves.map((move) => moveSentence(move).en), effect: leadMonths === 0 ? 'applies at once' : `applies in about ${leadMonths} ${leadMonths === 1 ? 'month' : 'months'}`,
});
