import { useCallback, useEffect, useRef, useState } from 'react';
import type { AddedAttachments } from '../../../shared/contract';
import { call } from '../../api';
import type { DocumentSource } from './documentSources';

/** How far the adding is: `index` counts from 0, `part` is what arrived of the present file, 0 to 1. */
export type Progress = { name: string; index: number; total: number; part: number };

/** What adding came to; shown until it is closed. */
export interface Report {
  added: number;
  notices: AddedAttachments['notices'];
  leftOut: AddedAttachments['leftOut'];
  failed: { name: string; error: unknown }[];
  /** Files that were given up. */
  givenUp: number;
}

export interface Intake {
  progress: Progress | null;
  report: Report | null;
  add: (sources: readonly DocumentSource[], itemId?: string) => void;
  cancel: () => void;
  close: () => void;
}

type Waiting = { source: DocumentSource; itemId: string | undefined };
const nothing = (): Report => ({ added: 0, notices: [], leftOut: [], failed: [], givenUp: 0 });

/** Whatever comes of it, nothing is left of the transfer. */
async function addOne(fileId: string, token: string, itemId: string | undefined, signal: AbortSignal): Promise<AddedAttachments> {
  try {
    signal.throwIfAborted();
    return await call('attachments.add', { fileId, token, ...(itemId === undefined ? {} : { itemId }) });
  } finally {
    // Closing fails only where the transfer is gone already.
    await call('transfer.close', { token }).catch(() => undefined);
  }
}

/** Adds files one after the other; what one is refused with does not keep the others out. More can be given meanwhile. */
export function useIntake(fileId: string): Intake {
  const [progress, setProgress] = useState<Progress | null>(null);
  const [report, setReport] = useState<Report | null>(null);
  const told = useRef<Report>(nothing());
  const queue = useRef<Waiting[]>([]);
  const control = useRef<AbortController | null>(null);
  // What is left of a page that was closed, or locked, is not brought any further.
  useEffect(() => () => control.current?.abort(), []);

  const run = useCallback(async (): Promise<void> => {
    const { signal } = (control.current = new AbortController());
    // What was told of an earlier batch stays until it is closed.
    const result = told.current;
    result.givenUp = 0;
    for (let index = 0; index < queue.current.length; index++) {
      const waiting = queue.current[index];
      if (waiting === undefined) break;
      const { source, itemId } = waiting;
      const say = (part: number): void => setProgress({ name: source.name, index, total: queue.current.length, part });
      say(0);
      try {
        signal.throwIfAborted();
        const token = await source.token(say, signal);
        const { added, notices, leftOut } = await addOne(fileId, token, itemId, signal);
        result.added += added.length;
        result.notices.push(...notices);
        result.leftOut.push(...leftOut);
      } catch (error) {
        if (signal.aborted) {
          result.givenUp = queue.current.length - index;
          break;
        }
        result.failed.push({ name: source.name, error });
      }
    }
    queue.current = [];
    control.current = null;
    setProgress(null);
    setReport({ ...result });
  }, [fileId]);

  const add: Intake['add'] = useCallback((sources, itemId) => {
    if (sources.length === 0) return;
    setReport(null);
    queue.current.push(...sources.map((source) => ({ source, itemId })));
    if (control.current === null) void run();
  }, [run]);

  return {
    progress,
    report,
    add,
    cancel: () => control.current?.abort(),
    close: () => {
      told.current = nothing();
      setReport(null);
    },
  };
}
