// Entry of the utility process. Where its Node cannot load the database driver (only the test runtime), it relays every port to a
// Node child that runs the same service: one path, one transport. A release build holds nothing of the relay.
import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { ParentPort, Port } from './service';

declare const __ALLOW_DB_NODE__: boolean;
type FromChild = { to?: number; reply?: unknown; event?: unknown };

const node = __ALLOW_DB_NODE__ ? process.env['DOSSIER_DB_NODE'] : undefined;
if (node === undefined) {
  require('./service.cjs');
} else {
  const file = join(__dirname, 'service.cjs').replace('app.asar', 'app.asar.unpacked');
  const child = fork(file, process.argv.slice(2), { execPath: node, execArgv: [], serialization: 'advanced' });
  const ports = new Map<number, Port>();
  let next = 1;
  const parentPort = 'parentPort' in process ? (process.parentPort as ParentPort | undefined) : undefined;
  parentPort?.on('message', ({ data, ports: [port] }) => {
    if (data !== null && data !== undefined) child.send(data);
    if (!port) return;
    const from = next++;
    ports.set(from, port);
    port.on('message', (event) => child.send({ from, request: event.data }));
    port.on('close', () => void ports.delete(from));
    port.start();
  });
  child.on('message', ({ to, reply, event }: FromChild) => {
    if (to !== undefined) ports.get(to)?.postMessage(reply);
    if (event !== undefined) for (const port of ports.values()) port.postMessage(event);
  });
  child.on('exit', (code) => process.exit(code ?? 1));
  // The child hears these as well, and ends by itself.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);
}
