import { getPriority, setPriority } from 'node:os';

/** As `nice` counts: a tenth of the processor while the service wants it too. */
const behindTheService = 10;
/** As far behind as the system knows. */
const last = 19;

/**
 * Lets the service, from where it stands itself, go before the thread that calls, where the system gives a thread a priority of its own.
 * Elsewhere it would be that of the whole process.
 */
export function stepBack(): void {
  if (process.platform === 'linux') setPriority(Math.min(last, getPriority() + behindTheService));
}
