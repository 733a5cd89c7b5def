import type { LoadedPack } from '../assessment/pack/load';
import type { ClientFile } from '../clientFile';
import type { CalendarDate } from '../dates';
import { lastMove } from './lastMove';
import { letterChangeOf, type LetterChanges } from './letterChanges';
import { rowsOf } from './rows';
import type { MovedPathway } from './schema';

type Change = LetterChanges['changes'][number];
/** `since`: the day from which a pathway comes to what it comes to in the end; null where none is told. */
export type DatedChange = Change & { since: CalendarDate | null };
/** What a letter is made with. */
export type DatedChanges = Omit<LetterChanges, 'changes'> & { changes: readonly DatedChange[] };

/** Pathways of one client in rows as a report has them, told in the words of a letter. */
function changesOf(pathways: readonly MovedPathway[], pack: LoadedPack): Change[] {
  const citations = pack.pack.citations;
  const file = { id: '', number: '', name: '', language: null, pathways, scores: [], ends: [] };
  return rowsOf({ examined: 1, files: [file], failed: [], citations }).map((row) => letterChangeOf(row, citations));
}

/** One change of pathways by the last move of each: those that came to it on one day together. Empty where none moves by the file and the rules as they are now. */
function datedChange(change: Change, client: ClientFile, pack: LoadedPack, { from, to }: LetterChanges): DatedChange[] {
  const moves = change.pathwayIds.flatMap((id) => lastMove(client, pack, id, from, to) ?? []);
  const days = [...new Set(moves.map(({ on }) => on))].toSorted((a, b) => (a ?? '').localeCompare(b ?? ''));
  return days.flatMap((since) => changesOf(moves.filter(({ on }) => on === since).map(({ moved }) => moved), pack).map((told): DatedChange => ({
    ...told, since, verify: change.verify,
    // Over the two days it is gained or lost, however many steps that took; else it is what the last step was.
    kind: change.kind === 'gain' || change.kind === 'lose' ? change.kind : told.kind,
  })));
}

/**
 * From which day each pathway comes to what it comes to in the end, and because of what on that day: between the two days of a report
 * a pathway may move more than once, for different reasons. `pack`: the rules by which the days were compared. Other rules on one day, points and evidence are
 * told as the report has them.
 */
export const datedChanges = (changes: LetterChanges, client: ClientFile, pack: LoadedPack): DatedChanges => ({
  ...changes,
  changes: changes.changes.flatMap((change) => (changes.basis === 'rules' || change.pathwayIds.length === 0 ? [{ ...change, since: null }] : datedChange(change, client, pack, changes))),
});
