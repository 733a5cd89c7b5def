import { z } from 'zod';
import { contract, type Name, type Output, type Parsed, type Reply } from '../../shared/contract';
import { isPlainJson } from '../../shared/contract/plainJson';
import { AppError, toUserError } from '../../shared/errors';
import { faultsFromZod } from '../../shared/clientFile';
import { classifyStorageError } from '../storage/storageError';

/** One function for each query and command. A name of the contract without one does not compile. */
export type Handlers = { [N in Name]: (input: Parsed<N>) => Output<N> | Promise<Output<N>> };

const envelope = z.strictObject({ id: z.int(), name: z.string().max(60), input: z.unknown() });

/** Codes and names only: what failed may hold client data, so neither the message nor the input is ever written. */
function logFailure(name: string, code: string): void {
  process.stderr.write(`dossier: ${name}: ${code}\n`);
}

function isName(name: string): name is Name {
  return Object.hasOwn(contract, name);
}

async function handle<N extends Name>(handlers: Handlers, name: N, input: unknown): Promise<Output<N>> {
  const { input: inputSchema, output: outputSchema } = contract[name];
  const parsed = inputSchema.safeParse(input);
  if (!parsed.success) throw new AppError('request.invalid', { faults: faultsFromZod(parsed.error) });
  const handler: (value: Parsed<N>) => Output<N> | Promise<Output<N>> = handlers[name];
  const result = await handler(parsed.data as Parsed<N>);
  return outputSchema.parse(result) as Output<N>;
}

/**
 * The only door of the data service, whatever carries the messages. Never throws and never rejects; what is not a request of the
 * contract is answered with a typed error and reaches no handler. `id` is 0 where the message had none.
 */
export async function answer(handlers: Handlers, raw: unknown): Promise<Reply> {
  let id = 0;
  let name = 'request';
  try {
    if (!isPlainJson(raw)) throw new AppError('request.malformed');
    const message = envelope.safeParse(raw);
    if (!message.success) throw new AppError('request.malformed', { faults: faultsFromZod(message.error) });
    id = message.data.id;
    if (!isName(message.data.name)) throw new AppError('request.unknown');
    name = message.data.name;
    return { id, ok: true, data: await handle(handlers, message.data.name, message.data.input) };
  } catch (error) {
    const known = error instanceof AppError ? error : (classifyStorageError(error) ?? error);
    const user = toUserError(known);
    if (user.code === 'service.unexpected') logFailure(name, describe(error));
    return { id, ok: false, error: user };
  }
}

/** The kind of an unexpected failure and where it happened, without its message. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const frames = (error.stack ?? '').split('\n').filter((text) => text.trimStart().startsWith('at ')).slice(0, 4);
  return `${error.name} ${code} ${frames.map((text) => text.trim()).join(' < ')}`;
}
