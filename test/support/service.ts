import { createService } from '../../db/session/createService';
import type { Service } from '../../db/session/service';
import type { Input, Name, Output } from '../../shared/contract';
import type { UserError } from '../../shared/errors';
import { workerFile } from './builtFiles';

/** What the service refused, for tests that expect it. */
export class Refused extends Error {
  constructor(readonly user: UserError) {
    super(`${user.code} ${JSON.stringify(user.faults ?? [])}`);
  }
}

export type Ask = <N extends Name>(name: N, input: Input<N>) => Promise<Output<N>>;

export const asker = (service: Pick<Service, 'answer'>): Ask => {
  let id = 0;
  return async <N extends Name>(name: N, input: Input<N>): Promise<Output<N>> => {
    const reply = await service.answer({ id: ++id, name, input });
    if (!reply.ok) throw new Refused(reply.error);
    return reply.data as Output<N>;
  };
};

/** Cheap enough for hundreds of tests; the product's own cost is tested with the key file. */
export const quickScrypt = { N: 2 ** 12, r: 8, p: 1 };
export const passphrase = 'seven quiet herons at dusk';

export const startService = (folder: string, more: Partial<Parameters<typeof createService>[0]> = {}): Service =>
  createService({ folder, mode: 'browser', version: '0.0.0-test', workerFile, scrypt: quickScrypt, ...more });

/** A new book in `folder`, unlocked, with one consultant at work. */
export async function newBook(folder: string, more: Partial<Parameters<typeof createService>[0]> = {}): Promise<{ service: Service; ask: Ask; staffId: string; recoveryKey: string }> {
  const service = startService(folder, more);
  const ask = asker(service);
  const { recoveryKey } = await ask('book.create', {
    passphrase,
    firmName: 'Cabinet Boréal',
    person: { name: 'Alix Tremblay', initials: 'AT', role: 'rcic', membershipNumber: 'R512345' },
  });
  const [person] = await ask('staff.list', {});
  if (!person) throw new Error('a new book has one person');
  return { service, ask, staffId: person.id, recoveryKey };
}

/** The error that a request is refused with; fails the test when it is not refused. */
export async function refusal(request: Promise<unknown>): Promise<UserError> {
  try {
    await request;
  } catch (error) {
    if (error instanceof Refused) return error.user;
    throw error;
  }
  throw new Error('expected the service to refuse this');
}
