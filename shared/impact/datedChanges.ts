import type { LoadedPack } from '../assessment/pack/load';
import type { ClientFile } from '../clientFile';
import type { CalendarDate } from '../dates';
import { lastMove } from './lastMove';
import { letterChangeOf, type LetterChanges } from './letterChanges';
import { pointSteps } from './pointSteps';
import { rowsOf } from './rows';
import type { MovedPathway } from './schema';
import { pointsWords } from './words';

type Change = LetterChanges['changes'][number];
/** Points from a day on, as they are written; null: none are counted. */
export interface ToldStep {
  on: CalendarDate;
  points: { en: string; fr: string } | null;
}
/**
 * `since`: the day from which a pathway comes to what it comes to in the end; null where none is told. `steps`: of points, each day on which
 * they move, the last one to what they are in the end; empty where those days are not known, and of all else. `countedBefore`: whether points
 * were counted before the first of them.
 */
export type DatedChange = Change & { since: CalendarDate | null; steps: readonly ToldStep[]; countedBefore: boolean };
/** What a letter is made with. */
export type DatedChanges = Omit<LetterChanges, 'changes'> & { changes: readonly DatedChange[] };

/** Pathways of one client in rows as a report has them, told in the words of a letter. */
function changesOf(pathways: readonly MovedPathway[], pack: LoadedPack): Change[] {
  const citations = pack.pack.citations;
  const file = { id: '', number: '', name: '', language: null, pathways, scores: [], ends: [] };
  return rowsOf({ examined: 1, files: [file], failed: [], notHeld: [], citations }).map((row) => letterChangeOf(row, citations));
}

/** One change of pathways by the last move of each: those that came to it on one day together. Empty where none moves by the file and the rules as they are now. */
function datedChange(change: Change, client: ClientFile, pack: LoadedPack, { from, to }: LetterChanges): DatedChange[] {
  const moves = change.pathwayIds.flatMap((id) => lastMove(client, pack, id, from, to) ?? []);
  const days = [...new Set(moves.map(({ on }) => on))].toSorted((a, b) => (a ?? '').localeCompare(b ?? ''));
  return days.flatMap((since) => changesOf(moves.filter(({ on }) => on === since).map(({ moved }) => moved), pack).map((told): DatedChange => ({
    ...told, since, steps: [], countedBefore: false, verify: change.verify,
    // Over the two days it is gained or lost, however many steps that took; else it is what the last step was.
    kind: change.kind === 'gain' || change.kind === 'lose' ? change.kind : told.kind,
  })));
}

/** Points as they are written, in both languages; null: none are counted. */
const told = (points: Parameters<typeof pointsWords>[0]): ToldStep['points'] => points && { en: pointsWords(points, 'en'), fr: pointsWords(points, 'fr') };

const unknownDays: Pick<DatedChange, 'steps' | 'countedBefore'> = { steps: [], countedBefore: false };

/** On which days points move. Told only where the file and the rules as they are now come to what the report has, for every stream alike. */
function stepsOf({ scoreIds, before, after }: Change, client: ClientFile, pack: LoadedPack, { from, to }: LetterChanges): Pick<DatedChange, 'steps' | 'countedBefore'> {
  const [first, ...others] = scoreIds.map((id) => {
    const found = pointSteps(client, pack, id, from, to);
    const last = found?.steps.at(-1);
    return found && last && pointsWords(found.before, 'en') === before.en && pointsWords(last.points, 'en') === after.en ? found : undefined;
  });
  if (!first || others.some((other) => JSON.stringify(other) !== JSON.stringify(first))) return unknownDays;
  return { steps: first.steps.map(({ on, points }) => ({ on, points: told(points) })), countedBefore: first.before !== null };
}

/** A change of which no pathway is the subject: points with the days on which they move, evidence as the report has it. */
const undated = (change: Change, client: ClientFile, pack: LoadedPack, changes: LetterChanges): DatedChange => ({ ...change, since: null, ...(changes.basis === 'rules' ? unknownDays : stepsOf(change, client, pack, changes)) });

/**
 * From which day each pathway comes to what it comes to in the end, and because of what on that day: between the two days of a report
 * a pathway may move more than once, for different reasons. `pack`: the rules by which the days were compared. Points are told by the days on which they move; other rules on one day and evidence
 * as the report has them.
 */
export const datedChanges = (changes: LetterChanges, client: ClientFile, pack: LoadedPack): DatedChanges => ({
  ...changes,
  changes: changes.changes.flatMap((change) => (changes.basis === 'rules' || change.pathwayIds.length === 0 ? [undated(change, client, pack, changes)] : datedChange(change, client, pack, changes))),
});
