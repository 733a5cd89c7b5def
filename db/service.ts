// The data service as a process: Electron's utility process, or (in the test runtime, whose Node cannot load the database driver) a
// plain Node child of it. See db/entry.ts.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { createService } from './session/createService';

/** A page's port, as Electron gives it. */
export type Port = { postMessage(message: unknown): void; on(event: 'message' | 'close', listener: (event: { data: unknown }) => void): void; start(): void };
export type ParentPort = { on(event: 'message', listener: (event: { data: unknown; ports: Port[] }) => void): void };

/** What the shell itself says, never a page. */
const control = z.object({ grant: z.object({ token: z.string(), path: z.string() }).optional(), close: z.literal(true).optional() });
/** What the relay of the test runtime passes on from a page: the number of its port, and what it sent. */
const relayed = z.object({ from: z.int(), request: z.unknown() });

// What failed may hold client data: only its kind is written.
const die = (error: unknown): never => {
  process.stderr.write(`dossier: data service: ${error instanceof Error ? error.name : typeof error}\n`);
  process.exit(1);
};
process.on('uncaughtException', die);
process.on('unhandledRejection', die);

// Not strict: what else Electron may give a process of its own on the command line is not ours to judge.
const { values } = parseArgs({ options: { 'data-folder': { type: 'string' }, 'opened-folder': { type: 'string' }, version: { type: 'string' } }, strict: false });
const folder = values['data-folder'];
if (typeof folder !== 'string') {
  process.stderr.write('dossier: the data service needs --data-folder\n');
  process.exit(2);
}

const openedFolder = values['opened-folder'];
const service = createService({ folder, ...(typeof openedFolder === 'string' ? { openedFolder } : {}), mode: 'desktop', version: typeof values['version'] === 'string' ? values['version'] : '0.0.0', workerFile: join(__dirname, 'worker.cjs') });

const end = (): void => void service.close().then(() => process.exit(0), die);

function obey(message: unknown): void {
  const { data } = control.safeParse(message);
  if (data?.grant) service.grantTransfer(data.grant.token, data.grant.path);
  if (data?.close) end();
}

// The system is shutting down: the book is closed properly. A Ctrl+C in a terminal reaches every process of it; the shell, which hears
// it too, ends this one in its own time.
process.on('SIGTERM', end);
process.on('SIGINT', () => undefined);

const parentPort = 'parentPort' in process ? (process.parentPort as ParentPort | undefined) : undefined;
if (parentPort) {
  parentPort.on('message', ({ data, ports: [port] }) => {
    obey(data);
    if (!port) return;
    const stop = service.subscribe((event) => port.postMessage(event));
    port.on('message', (message) => void service.answer(message.data).then((reply) => port.postMessage(reply)));
    port.on('close', stop);
    port.start();
  });
} else {
  service.subscribe((event) => process.send?.({ event }));
  process.on('message', (message) => {
    const page = relayed.safeParse(message);
    if (page.success) void service.answer(page.data.request).then((reply) => process.send?.({ to: page.data.from, reply }));
    else obey(message);
  });
  // The shell is gone.
  process.on('disconnect', end);
}
