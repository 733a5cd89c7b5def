import { useEffect, useState } from 'react';
import type { Input, Output } from '../../../shared/contract';
import { isRefusal, onServiceEvent, useServiceCommand } from '../../api';

export interface Impact {
  isRunning: boolean;
  /** How far it is; null before the first client. */
  progress: { done: number; total: number } | null;
  result: Output<'rulePacks.impact'> | undefined;
  wasStopped: boolean;
  error: unknown;
  start: (request: Input<'rulePacks.impact'>) => void;
  stop: () => void;
}

/** What a pack means for all clients. It is stopped when the page is left: nobody would see what it finds. */
export function useImpact(): Impact {
  const [progress, setProgress] = useState<Impact['progress']>(null);
  const { mutate, isPending, data, error } = useServiceCommand('rulePacks.impact');
  const { mutate: cancel } = useServiceCommand('rulePacks.cancelImpact');
  useEffect(() => onServiceEvent((event) => {
    if (event.event === 'impactProgress') setProgress({ done: event.done, total: event.total });
  }), []);
  useEffect(() => {
    if (!isPending) return undefined;
    return () => cancel({});
  }, [isPending, cancel]);
  const wasStopped = isRefusal(error, 'rule-pack.impact-cancelled');
  return {
    isRunning: isPending, progress: isPending ? progress : null, result: data, wasStopped, error: wasStopped ? null : error,
    start: (request) => {
      setProgress(null);
      mutate(request);
    },
    stop: () => cancel({}),
  };
}
