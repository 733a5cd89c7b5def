import { useMutation, useQuery, type UseMutationResult, type UseQueryOptions, type UseQueryResult } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import type { Input, Name, Output } from '../../shared/contract';
import type { ConnectionState } from './connection';
import { call, connection } from './service';
import type { ServiceError } from './serviceError';

/** The key under which the answer to a query is kept. */
export const serviceKey = <N extends Name>(name: N, input: Input<N>): readonly [N, Input<N>] => [name, input];

type QueryOptions<N extends Name, T> = Omit<UseQueryOptions<Output<N>, ServiceError, T>, 'queryKey' | 'queryFn'>;

/** The answer to a query, kept up to date by the events of the data service. */
export function useServiceQuery<N extends Name, T = Output<N>>(name: N, input: Input<N>, options?: QueryOptions<N, T>): UseQueryResult<T, ServiceError> {
  return useQuery<Output<N>, ServiceError, T>({ ...options, queryKey: serviceKey(name, input), queryFn: () => call(name, input) });
}

interface CommandOptions<N extends Name> {
  onSuccess?: (output: Output<N>, input: Input<N>) => void | Promise<void>;
}

/** A command; what it changes is asked again when the data service says so. */
export function useServiceCommand<N extends Name>(name: N, { onSuccess }: CommandOptions<N> = {}): UseMutationResult<Output<N>, ServiceError, Input<N>> {
  return useMutation<Output<N>, ServiceError, Input<N>>({
    mutationKey: [name],
    mutationFn: (input) => call(name, input),
    onSuccess: (output, input) => onSuccess?.(output, input),
  });
}

/** How the page stands with the data service. */
export const useConnectionState = (): ConnectionState => useSyncExternalStore(connection.onState, () => connection.state);
