import type { Pathway } from '../../shared/assessment/pack/types';
import type { ClientFile } from '../../shared/clientFile';
import { RuleMoves, type Side } from '../../shared/impact/moved';
import { PieceWriter, type ReportFile } from '../../shared/impact/pieces';
import { caseloadRepository, type CaseloadScope } from '../repositories/caseloadRepository';
import type { Tx } from '../session/book';
import { eachClient, inGroups } from './eachClient';

/** Which clients, which pathways (`kinds`, none named: all), and which share of the clients a thread takes: the `index`th of `of`. */
export type ReportScope = CaseloadScope & { kinds: readonly Pathway['kind'][]; part: { index: number; of: number } };

/**
 * The threads of a report read the book one after another, and somebody may add or remove a file in between: a share goes by the file's own
 * id, the end of which is random, so that none is left out or taken twice.
 */
export const isIn = ({ index, of }: ReportScope['part']) => ({ id }: { id: string }): boolean => Number.parseInt(id.slice(-6), 16) % of === index;

/** The language that the principal applicant asked to be served in. */
const languageOf = ({ persons }: ClientFile): ReportFile['language'] => persons.find(({ role }) => role === 'principal')?.serviceLanguage ?? null;

/**
 * Assesses the principal applicants on both sides, and tells who moves in pieces of some hundred clients: `shared/impact/pieces.ts` reads
 * them. Reads only. `progress` is told after each client how many of how many are done.
 */
export function reportPieces(tx: Tx, sides: { before: Side | null; after: Side | null }, scope: ReportScope, progress: (done: number, total: number) => void = () => undefined): string[] {
  const moves = new RuleMoves(sides.before, sides.after, scope.kinds);
  const citations = { ...sides.before?.pack.pack.citations, ...sides.after?.pack.pack.citations };
  const files = caseloadRepository(tx).files(scope).filter(isIn(scope.part));
  let done = 0;
  progress(0, files.length);
  return inGroups(files).map((group) => {
    const piece = new PieceWriter(citations, moves.notHeld);
    eachClient(tx, group, { assess: (client, file) => piece.add(file, languageOf(client), moves.of(client)), fail: (file, why) => piece.fail(file, why) }, () => progress((done += 1), files.length));
    return piece.text;
  });
}
