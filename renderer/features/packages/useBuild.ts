import { useMutationState } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Input, ServiceEvent } from '../../../shared/contract';
import { isRefusal, onServiceEvent, useServiceCommand } from '../../api';

type Progress = Extract<ServiceEvent, { event: 'packageProgress' }>;

export interface Build {
  isRunning: boolean;
  /** How far it is; null before the first word of it. */
  progress: Progress | null;
  /** What it failed with; a build that was stopped did not fail. */
  error: unknown;
  start: (request: Omit<Input<'packages.build'>, 'caseId'>) => void;
  stop: () => void;
}

const isOf = (caseId: string, variables: unknown): boolean => typeof variables === 'object' && variables !== null && 'caseId' in variables && variables.caseId === caseId;

/** The making of a case's package. It goes on while another page is looked at, and is found again on the way back. */
export function useBuild(caseId: string): Build {
  const [progress, setProgress] = useState<Progress | null>(null);
  const { mutate } = useServiceCommand('packages.build');
  const cancel = useServiceCommand('packages.cancel');
  const builds = useMutationState({ filters: { mutationKey: ['packages.build'], predicate: ({ state }) => isOf(caseId, state.variables) }, select: ({ state: { status, error } }) => ({ status, error }) });
  const last = builds.at(-1);
  useEffect(() => onServiceEvent((event) => {
    if (event.event === 'packageProgress' && event.caseId === caseId) setProgress(event);
  }), [caseId]);
  const isRunning = last?.status === 'pending';
  return {
    isRunning,
    progress: isRunning ? progress : null,
    error: last?.status === 'error' && !isRefusal(last.error, 'package.cancelled') ? last.error : null,
    start: (request) => {
      setProgress(null);
      mutate({ caseId, ...request });
    },
    stop: () => cancel.mutate({ caseId }),
  };
}
