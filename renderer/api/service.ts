import { QueryClient } from '@tanstack/react-query';
import type { Input, Name, Output, ServiceEvent } from '../../shared/contract';
import { Connection } from './connection';
import { browserToken, onPort } from './handover';
import { invalidateFor } from './invalidate';
import { isRefusal } from './serviceError';
import { acceptPort, openSocket } from './wires';

/** The page's one connection. */
export const connection = new Connection();

/** The answers that the page shows. Nothing of it outlives the lock of the book. */
export const queryClient = new QueryClient({
  defaultOptions: {
    // The service is on this machine: being offline changes nothing, and another try gives the same answer.
    queries: { networkMode: 'always', retry: (failures, error) => failures < 1 && isRefusal(error, 'service.stopped'), retryDelay: 0, refetchOnWindowFocus: false },
    mutations: { networkMode: 'always', retry: false },
  },
});

/** Sends one request of the contract. Rejects with `ServiceError`. */
export async function call<N extends Name>(name: N, input: Input<N>): Promise<Output<N>> {
  try {
    return await connection.call(name, input);
  } catch (error) {
    // The book was locked behind the page's back (another window, the idle lock): the shell shows the way in again.
    if (isRefusal(error, 'book.locked') && name !== 'book.state') void queryClient.invalidateQueries({ queryKey: ['book.state'] });
    throw error;
  }
}

/** Told of every event of the data service; returns how to stop. The queries that it concerns are asked again without this. */
export const onServiceEvent = (listener: (event: ServiceEvent) => void): (() => void) => connection.onEvent(listener);

/** Takes up the connection that this page was opened with. Called once. */
export function connect(): void {
  connection.onEvent((event) => void invalidateFor(queryClient, event));
  connection.onRestart(() => void queryClient.invalidateQueries());
  if (browserToken === null) onPort((port) => acceptPort(connection, port));
  else openSocket(connection, browserToken, `${window.location.origin.replace(/^http/, 'ws')}/rpc`);
  // A plain browser without a token: no port will come, since there is no shell.
  if (browserToken === null && window.desktop === undefined && window.location.protocol.startsWith('http')) connection.giveUp();
}
