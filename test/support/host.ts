import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import { pageFiles } from '../../db/host/pageFiles';
import { startHost, type Host } from '../../db/host/startHost';
import { startService } from './service';
import { tempFolder } from './tempFolder';

export type RunningHost = Host & { port: number; token: string; stop: () => Promise<void> };

/** A host on a small page of its own, with things beside and within its folder that it must not give away. */
export async function runHost(): Promise<RunningHost> {
  const folder = tempFolder();
  const root = join(folder, 'renderer');
  mkdirSync(join(root, 'assets'), { recursive: true });
  writeFileSync(join(root, 'index.html'), '<!doctype html><meta name="csp-nonce" content="__CSP_NONCE__">');
  writeFileSync(join(root, 'assets', 'page.js'), 'export {};');
  writeFileSync(join(root, 'assets', 'page.js.map'), '{}');
  writeFileSync(join(folder, 'secret.js'), 'outside');
  symlinkSync(join(folder, 'secret.js'), join(root, 'link.js'));
  mkdirSync(join(folder, 'renderer-evil'));
  writeFileSync(join(folder, 'renderer-evil', 'x.js'), 'outside');
  const service = startService(join(folder, 'book'));
  const host = await startHost({ service, files: pageFiles(root) });
  const { port, hash } = new URL(host.url);
  return {
    ...host, port: Number(port), token: hash.slice('#token='.length),
    stop: async () => {
      await host.close();
      await service.close();
    },
  };
}

/** One request, its path sent as it is: nothing tidies `..` away before it reaches the host. */
export const ask = (port: number, path: string, headers: Record<string, string> = {}): Promise<{ status: number; headers: Record<string, unknown>; body: string }> =>
  new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, headers: { host: `127.0.0.1:${port}`, ...headers } }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (text: string) => (body += text));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    sent.once('error', reject);
    sent.end();
  });

/** The status line that answers bytes which no HTTP library would send. */
export const askRaw = (port: number, bytes: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    let text = '';
    socket.setEncoding('utf8');
    socket.on('data', (part: string) => (text += part));
    socket.once('close', () => resolve(text.split('\r\n')[0] ?? ''));
    socket.once('error', reject);
  });

export const openSocket = (port: number): Promise<WebSocket> =>
  new Promise((resolve, reject) => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}/rpc`, { origin: `http://127.0.0.1:${port}` });
    socket.once('open', () => resolve(socket));
    socket.once('error', reject);
  });

export const closeCode = (socket: WebSocket): Promise<number> => new Promise((resolve) => void socket.once('close', (code) => resolve(code)));
