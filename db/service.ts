// The data service as a process: Electron's utility process, or (in the test runtime, whose Node cannot load the database driver) a
// plain Node child of it. See db/entry.ts.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ServiceEvent } from '../shared/contract';
import { createService } from './session/createService';

/** A page's port, as Electron gives it. */
export type Port = { postMessage(message: unknown): void; on(event: 'message' | 'close', listener: (event: { data: unknown }) => void): void; start(): void };
type ParentPort = { on(event: 'message', listener: (event: { data: unknown; ports: Port[] }) => void): void; postMessage(message: unknown): void };

/** What the shell itself says, never a page. */
type Control = { grant?: { token: string; path: string }; close?: true } | null;
/** What the relay of the test runtime says: the same, with the number of the port. */
type Relayed = { from?: number; request?: unknown; gone?: true } & NonNullable<Control>;

const { values } = parseArgs({ options: { 'data-folder': { type: 'string' }, version: { type: 'string' } }, strict: false });
const folder = values['data-folder'];
if (typeof folder !== 'string') {
  process.stderr.write('dossier: the data service needs --data-folder\n');
  process.exit(2);
}

const service = createService({ folder, mode: 'desktop', version: typeof values['version'] === 'string' ? values['version'] : '0.0.0', workerFile: join(__dirname, 'worker.cjs') });

async function end(): Promise<never> {
  await service.close();
  process.exit(0);
}

async function control(message: Control): Promise<void> {
  if (message?.grant) service.grantTransfer(message.grant.token, message.grant.path);
  if (message?.close) await end();
}

const parentPort = 'parentPort' in process ? (process.parentPort as ParentPort | undefined) : undefined;
if (parentPort) {
  parentPort.on('message', ({ data, ports: [port] }) => {
    void control(data as Control);
    if (!port) return;
    const stop = service.subscribe((event: ServiceEvent) => port.postMessage(event));
    port.on('message', (event) => void service.answer(event.data).then((reply) => port.postMessage(reply)));
    port.on('close', stop);
    port.start();
  });
} else {
  service.subscribe((event) => process.send?.({ event }));
  process.on('message', (message: Relayed) => {
    void control(message);
    const { from, request } = message;
    if (from !== undefined && request !== undefined) void service.answer(request).then((reply) => process.send?.({ to: from, reply }));
  });
  process.on('disconnect', () => void end());
}

// What failed may hold client data: only its kind is written.
const die = (error: unknown): void => {
  process.stderr.write(`dossier: data service: ${error instanceof Error ? error.name : typeof error}\n`);
  process.exit(1);
};
process.on('uncaughtException', die);
process.on('unhandledRejection', die);
