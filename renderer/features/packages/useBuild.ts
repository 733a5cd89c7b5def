import { useMutationState } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Input, ServiceEvent } from '../../../shared/contract';
import { isRefusal, onServiceEvent, useServiceCommand } from '../../api';

type Progress = Extract<ServiceEvent, { event: 'packageProgress' }>;

/** What became of the build that was started on this page; null: none was. */
type Outcome = { kind: 'started' } | { kind: 'made'; packageId: string } | { kind: 'given-up' };

export interface Build {
  isRunning: boolean;
  /** How far it is; null before the first word of it. */
  progress: Progress | null;
  outcome: Outcome | null;
  /** What it failed with; a build that was stopped did not fail. */
  error: unknown;
  start: (request: Omit<Input<'packages.build'>, 'caseId'>) => void;
  stop: () => void;
}

const isOf = (caseId: string, variables: unknown): boolean => typeof variables === 'object' && variables !== null && 'caseId' in variables && variables.caseId === caseId;

/** The making of a case's package. It goes on while another page is looked at, and is found again on the way back. */
export function useBuild(caseId: string): Build {
  const [progress, setProgress] = useState<Progress | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
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
    outcome,
    error: last?.status === 'error' && !isRefusal(last.error, 'package.cancelled') ? last.error : null,
    start: (request) => {
      setProgress(null);
      setOutcome({ kind: 'started' });
      mutate({ caseId, ...request }, { onSuccess: ({ id }) => setOutcome({ kind: 'made', packageId: id }), onError: () => setOutcome({ kind: 'given-up' }) });
    },
    stop: () => cancel.mutate({ caseId }),
  };
}
