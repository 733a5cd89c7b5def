import type { LoadedPack } from '../../shared/assessment/pack/load';
import type { CalendarDate } from '../../shared/dates';
import { RuleMoves } from '../../shared/impact/moved';
import { mostMoved, mostNamed, type CaseloadImpact, type MovedFile } from '../../shared/impact/schema';
import { caseloadRepository } from '../repositories/caseloadRepository';
import type { Tx } from '../session/book';
import { eachClient, inGroups, type NamedFile } from './eachClient';

/** Two sets of rules on one day. Null: no rules, as in a layer in which nothing is in force. */
export type ImpactRequest = { before: LoadedPack | null; after: LoadedPack | null; asOf: CalendarDate };

type Counted = CaseloadImpact['pathways'][number];
type CountedScore = CaseloadImpact['scores'][number];

/** What is counted over all files, however many are listed. */
class Tally {
  readonly pathways = new Map<string, Counted>();
  readonly scores = new Map<string, CountedScore>();
  readonly cited = new Set<string>();

  private pathway({ id, title, before, after, causes }: MovedFile['pathways'][number]): void {
    const counted = this.pathways.get(id) ?? { id, title, gained: 0, lost: 0, otherwise: 0 };
    this.pathways.set(id, counted);
    if (after === 'applies') counted.gained += 1;
    else if (before === 'applies') counted.lost += 1;
    else counted.otherwise += 1;
    for (const { citations } of causes) for (const citation of citations) this.cited.add(citation);
  }

  private score({ id, title, before, after, causes }: MovedFile['scores'][number]): void {
    const counted = this.scores.get(id) ?? { id, title, more: 0, fewer: 0, otherwise: 0 };
    this.scores.set(id, counted);
    // Both bounds one way, or one of them with the other where it was: only then it is more, or fewer, whatever is still unknown.
    const moved = [(after?.low ?? 0) - (before?.low ?? 0), (after?.high ?? 0) - (before?.high ?? 0)];
    if (before === null || after === null || (moved.some((by) => by > 0) && moved.some((by) => by < 0))) counted.otherwise += 1;
    else if (moved.some((by) => by > 0)) counted.more += 1;
    else counted.fewer += 1;
    for (const { citations } of causes) for (const citation of citations) this.cited.add(citation);
  }

  add({ pathways, scores }: Pick<MovedFile, 'pathways' | 'scores'>): void {
    for (const pathway of pathways) this.pathway(pathway);
    for (const score of scores) this.score(score);
  }
}

const named = (pack: LoadedPack | null): CaseloadImpact['before'] => pack && { version: pack.version, hash: pack.hash };

function citationsOf({ before, after }: ImpactRequest, cited: ReadonlySet<string>): CaseloadImpact['citations'] {
  const known = { ...before?.pack.citations, ...after?.pack.citations };
  return Object.fromEntries([...cited].flatMap((id) => {
    const citation = Object.hasOwn(known, id) ? known[id] : undefined;
    return citation ? [[id, { instrument: citation.instrument, pinpoint: citation.pinpoint, ...(citation.url === undefined ? {} : { url: citation.url }) }]] : [];
  }));
}

/**
 * Assesses the principal applicant of every file that is not in the recycle bin with two sets of rules on the same facts, and says who
 * moves, by how much and because of which paragraphs. Reads only. `progress` is told after each file how many of how many are done.
 * Takes some milliseconds a file where many pathways differ: it belongs into a worker thread (see db/session/jobs.ts).
 */
export function caseloadImpact(tx: Tx, request: ImpactRequest, progress: (done: number, total: number) => void = () => undefined): CaseloadImpact {
  const { before, after, asOf } = request;
  const moves = new RuleMoves(before && { pack: before, asOf }, after && { pack: after, asOf });
  const files = caseloadRepository(tx).files({ statuses: [], responsibleId: null });
  const tally = new Tally();
  const moved: MovedFile[] = [];
  const unassessed: CaseloadImpact['notAssessed'] = { count: 0, named: [] };
  let movedCount = 0;
  let done = 0;
  const shown = ({ id, number, name }: NamedFile) => ({ fileId: id, fileNumber: number, name });
  for (const group of inGroups(files)) {
    eachClient(tx, group, {
      assess: (client, file) => {
        const { pathways, scores } = moves.of(client);
        if (pathways.length + scores.length === 0) return;
        movedCount += 1;
        tally.add({ pathways, scores });
        // What has to be looked up is told by reports, which come in pieces.
        if (moved.length < mostMoved) moved.push({ ...shown(file), pathways: pathways.map(({ verify: _verify, ...one }) => one), scores: scores.map(({ verify: _verify, ...one }) => one) });
      },
      fail: (file) => {
        unassessed.count += 1;
        if (unassessed.named.length < mostNamed) unassessed.named.push(shown(file));
      },
    }, () => progress((done += 1), files.length));
  }
  return {
    asOf, before: named(before), after: named(after), files: files.length, notAssessed: unassessed, movedCount, moved,
    pathways: [...tally.pathways.values()], scores: [...tally.scores.values()], citations: citationsOf(request, tally.cited),
  };
}
