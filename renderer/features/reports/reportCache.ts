import type { MadeReport, ReportRequest } from '../../../shared/contract';
import { joinPieces, readPiece, type Piece, type Report } from '../../../shared/impact/pieces';
import { call, isRefusal, onServiceEvent, queryClient } from '../../api';

/** A report with what it rests on, as long as the book is open. */
export interface KeptReport {
  made: MadeReport;
  report: Report;
}

/** What is being made, and what became of the last attempt that left no report. A run goes on while its page is left. */
export type Run =
  | { status: 'idle' }
  | { status: 'running'; request: ReportRequest; progress: { done: number; total: number } | null }
  | { status: 'stopped'; request: ReportRequest }
  | { status: 'failed'; request: ReportRequest; error: unknown };

const family = 'caseload-report';
/** As many as the service holds for exports. */
const mostKept = 4;
queryClient.setQueryDefaults([family], { gcTime: Infinity, staleTime: Infinity });

/** Under what a report is kept: what was asked for. Everything kept goes when the book is locked. */
export const reportKey = (request: ReportRequest) => [family, request] as const;

let run: Run = { status: 'idle' };
const listeners = new Set<() => void>();
function become(next: Run): void {
  run = next;
  for (const listener of listeners) listener();
}

export const reportRun = {
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  snapshot: (): Run => run,
};

function keep(request: ReportRequest, kept: KeptReport): void {
  queryClient.setQueryData(reportKey(request), kept);
  const oldest = queryClient.getQueryCache().findAll({ queryKey: [family] }).toSorted((a, b) => b.state.dataUpdatedAt - a.state.dataUpdatedAt).slice(mostKept);
  for (const query of oldest) queryClient.removeQueries({ queryKey: query.queryKey, exact: true });
}

/** Has a report made and keeps it. One at a time: does nothing while another is being made. */
export async function startReport(request: ReportRequest): Promise<void> {
  if (run.status === 'running') return;
  become({ status: 'running', request, progress: null });
  const stop = onServiceEvent((event) => {
    if (event.event === 'reportProgress') become({ status: 'running', request, progress: { done: event.done, total: event.total } });
  });
  try {
    const made = await call('reports.run', request);
    const pieces: Piece[] = [];
    // One after the other, and read as they come, so that the page stays at hand.
    for (let index = 0; index < made.pieces; index++) pieces.push(readPiece((await call('reports.piece', { id: made.id, index })).text));
    keep(request, { made, report: joinPieces(pieces) });
    become({ status: 'idle' });
  } catch (error) {
    // Nobody who unlocks the book is to find what another asked for.
    if (isRefusal(error, 'book.locked')) become({ status: 'idle' });
    else become(isRefusal(error, 'report.cancelled') ? { status: 'stopped', request } : { status: 'failed', request, error });
  } finally {
    stop();
  }
}
