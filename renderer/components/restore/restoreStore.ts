import { useSyncExternalStore } from 'react';
import type { OpenedBackup, UnlockWith } from '../../../shared/contract';
import { call } from '../../api';

/**
 * Where a restore stands. Kept outside of every component: the book is locked on the way, which takes the page away that began it,
 * and the outcome has to be said all the same.
 */
export type RestoreState = { kind: 'idle' } | { kind: 'running' } | { kind: 'done'; manifest: OpenedBackup; replaced: boolean } | { kind: 'failed'; error: unknown };

let state: RestoreState = { kind: 'idle' };
const listeners = new Set<() => void>();

function enter(next: RestoreState): void {
  state = next;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

export const useRestore = (): RestoreState => useSyncExternalStore(subscribe, () => state);

/** Puts the backup `source` in the place of the present book, if there is one (`replaces`). */
export async function restoreBackup(source: string, unlock: UnlockWith, replaces: boolean): Promise<void> {
  enter({ kind: 'running' });
  try {
    enter({ kind: 'done', manifest: await call('backup.restore', { source, unlock }), replaced: replaces });
  } catch (error) {
    enter({ kind: 'failed', error });
  }
}

/** The outcome was read. */
export const leaveRestore = (): void => enter({ kind: 'idle' });
