import { reply, serviceEvent, type Input, type Name, type Output, type Request, type ServiceEvent } from '../../shared/contract';
import { serviceError, ServiceError } from './serviceError';

/** A way to the data service that is open now. */
export interface Wire {
  send(request: Request): void;
}

/**
 * `connecting`: nothing was heard yet; `ready`; `restarting`: the service went away and comes back by itself; `lost`: it will not
 * (browser mode: the token is missing or was refused).
 */
export type ConnectionState = 'connecting' | 'ready' | 'restarting' | 'lost';

interface Pending {
  resolve(data: unknown): void;
  reject(error: ServiceError): void;
}

/**
 * Matches replies to calls, and outlives the wires: calls made while there is none wait for the next one; calls that were under way
 * on a wire that went away are refused with `service.stopped`, because nobody knows whether they were carried out.
 */
export class Connection {
  #state: ConnectionState = 'connecting';
  #wire: Wire | undefined;
  #nextId = 1;
  #pending = new Map<number, Pending>();
  #queue: Request[] = [];
  #stateListeners = new Set<() => void>();
  #eventListeners = new Set<(event: ServiceEvent) => void>();
  #restartListeners = new Set<() => void>();

  get state(): ConnectionState {
    return this.#state;
  }

  call<N extends Name>(name: N, input: Input<N>): Promise<Output<N>> {
    if (this.#state === 'lost') return Promise.reject(serviceError('service.stopped'));
    const request: Request = { id: this.#nextId++, name, input };
    return new Promise<Output<N>>((resolve, reject) => {
      // The service checked the answer against the contract's output of `name` before it sent it.
      this.#pending.set(request.id, { resolve, reject });
      if (this.#wire) this.#wire.send(request);
      else this.#queue.push(request);
    });
  }

  /** A new wire replaces the one before it, if any. */
  attach(wire: Wire): void {
    const again = this.#state !== 'connecting';
    this.#refuseSent();
    this.#wire = wire;
    for (const request of this.#queue.splice(0)) wire.send(request);
    this.#enter('ready');
    if (again) for (const listener of this.#restartListeners) listener();
  }

  /** The wire is gone. `wire` is what `attach` was given: an older one changes nothing. */
  detach(wire: Wire, next: 'restarting' | 'lost'): void {
    if (wire !== this.#wire) return;
    this.#wire = undefined;
    this.#refuseSent();
    if (next === 'lost') this.giveUp();
    else this.#enter(next);
  }

  /** No wire will come any more. */
  giveUp(): void {
    this.#wire = undefined;
    this.#queue = [];
    this.#refuseSent();
    this.#enter('lost');
  }

  /** A message of the service: an answer, or an event. Anything else is ignored. */
  receive(message: unknown): void {
    const event = serviceEvent.safeParse(message);
    if (event.success) {
      for (const listener of this.#eventListeners) listener(event.data);
      return;
    }
    const answer = reply.safeParse(message);
    if (!answer.success) return;
    const pending = this.#pending.get(answer.data.id);
    this.#pending.delete(answer.data.id);
    if (answer.data.ok) pending?.resolve(answer.data.data);
    else pending?.reject(new ServiceError(answer.data.error));
  }

  /** For `useSyncExternalStore`. */
  readonly onState = (listener: () => void): (() => void) => subscribe(this.#stateListeners, listener);
  readonly onEvent = (listener: (event: ServiceEvent) => void): (() => void) => subscribe(this.#eventListeners, listener);
  /** Told when a wire replaced an earlier one: what the page shows may be out of date. */
  readonly onRestart = (listener: () => void): (() => void) => subscribe(this.#restartListeners, listener);

  #enter(state: ConnectionState): void {
    this.#state = state;
    for (const listener of this.#stateListeners) listener();
  }

  #refuseSent(): void {
    const waiting = new Set(this.#queue.map((request) => request.id));
    for (const [id, pending] of this.#pending) {
      if (waiting.has(id)) continue;
      this.#pending.delete(id);
      pending.reject(serviceError('service.stopped'));
    }
  }
}

function subscribe<L>(listeners: Set<L>, listener: L): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
