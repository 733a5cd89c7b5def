import { request } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { pageFiles } from '../../../db/host/pageFiles';
import { startHost, type Host } from '../../../db/host/startHost';
import type { Service } from '../../../db/session/service';
import { reply } from '../../../shared/contract';
import { bookDigest } from '../../support/bookDigest';
import { newBook } from '../../support/service';
import { tempFolder } from '../../support/tempFolder';

const messages = process.env['DOSSIER_TEST_DEEP'] === '1' ? 200_000 : 8_000;
let host: Host;
let service: Service;
let folder: string;
let token: string;

beforeAll(async () => {
  folder = tempFolder();
  ({ service } = await newBook(folder));
  const root = join(tempFolder(), 'renderer');
  mkdirSync(join(root, 'assets'), { recursive: true });
  writeFileSync(join(root, 'index.html'), '<!doctype html><meta name="csp-nonce" content="__CSP_NONCE__">');
  writeFileSync(join(root, 'assets', 'page.js'), 'export {};');
  writeFileSync(join(root, '..', 'secret.html'), 'secret');
  host = await startHost({ service, files: pageFiles(root) });
  token = host.url.slice(host.url.indexOf('=') + 1);
});
afterAll(async () => {
  await host.close();
  await service.close();
});

type Answer = { status: number; headers: NodeJS.Dict<string | string[]>; body: string };
/** Plain HTTP, so that every header and path goes out as written. */
const get = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port, host: authority } = new URL(host.origin);
    const asked = request({ hostname, port, path, method, headers: { host: authority, ...headers } }, (answer) => {
      let body = '';
      answer.setEncoding('utf8').on('data', (piece: string) => (body += piece)).on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }));
    });
    asked.on('error', reject).end();
  });

const open = (headers: Record<string, string>, path = '/rpc'): Promise<WebSocket | number> =>
  new Promise((resolve) => {
    const socket = new WebSocket(`${host.origin.replace('http', 'ws')}${path}`, { headers });
    socket.once('open', () => resolve(socket));
    socket.once('unexpected-response', (_request, answer) => resolve(answer.statusCode ?? 0));
    socket.once('error', () => resolve(0));
  });
const closeCode = (socket: WebSocket): Promise<number> => new Promise((resolve) => socket.once('close', resolve));
async function connected(): Promise<WebSocket> {
  const socket = await open({ origin: host.origin });
  if (typeof socket === 'number') throw new Error(`refused with ${socket}`);
  socket.send(token);
  return socket;
}
const answerTo = async (socket: WebSocket, message: string | Buffer): Promise<unknown> => {
  const answered = new Promise<unknown>((resolve) => socket.once('message', (data: Buffer) => resolve(JSON.parse(data.toString('utf8')))));
  socket.send(message);
  return answered;
};

describe('the host of browser mode', () => {
  it('serves the page with a policy that names no other origin, a new nonce each time, and no cache', async () => {
    const first = await get('/');
    const second = await get('/');
    expect(first.status).toBe(200);
    expect(first.headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self' 'nonce-[^']+'/);
    expect(first.headers['content-security-policy']).not.toMatch(/https?:|\*|unsafe-eval/);
    expect(first.body).not.toContain('__CSP_NONCE__');
    expect(first.body).not.toBe(second.body);
    expect(first.headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
    expect(first.headers['set-cookie']).toBeUndefined();
  });

  it('lets the browser keep what is named by its content', async () => {
    expect((await get('/assets/page.js')).headers['cache-control']).toBe('private, max-age=31536000, immutable');
  });

  it.each(['/../secret.html', '/%2e%2e/secret.html', '/..%2fsecret.html', '/..%5csecret.html', '/assets/../../secret.html', '//secret.html', '/index.html%00', '/assets', '/missing.js', '/index.html?x=1'])('has no file at %s', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(answer.body).toBe('');
  });

  it('has no file at a path of 8,000 characters', async () => {
    expect((await get(`/${'a'.repeat(8_000)}`)).status).toBe(404);
  });

  it('refuses other host names, foreign origins and other methods before it reads anything', async () => {
    expect((await get('/', { host: 'evil.example' })).status).toBe(421);
    expect((await get('/', { host: `localhost:${new URL(host.origin).port}` })).status).toBe(421);
    expect((await get('/', { origin: 'http://evil.example' })).status).toBe(403);
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'HEAD', 'TRACE']) expect((await get('/', {}, method)).status).toBe(405);
  });

  it('opens its channel only for its own origin and host, on its one path', async () => {
    const { host: authority } = new URL(host.origin);
    expect(await open({})).toBe(403);
    expect(await open({ origin: 'http://evil.example' })).toBe(403);
    expect(await open({ origin: 'null' })).toBe(403);
    expect(await open({ origin: host.origin, host: 'evil.example' })).toBe(403);
    expect(await open({ origin: host.origin, host: authority }, '/other')).toBe(403);
  });

  it('says nothing before it was given the token, and closes for a wrong one, a shorter one, and bytes', async () => {
    for (const wrong of ['', 'wrong', token.slice(0, -1), `${token}x`, '{"id":1,"name":"book.state","input":{}}', Buffer.from(token)]) {
      const socket = await open({ origin: host.origin });
      if (typeof socket === 'number') throw new Error('the channel opens');
      const closed = closeCode(socket);
      socket.send(wrong);
      expect(await closed).toBe(4401);
    }
  });

  it('answers requests and tells every window of changes once it was given the token', async () => {
    const [one, two] = [await connected(), await connected()];
    expect(await answerTo(one, JSON.stringify({ id: 7, name: 'book.state', input: {} }))).toMatchObject({ id: 7, ok: true, data: { state: 'open', mode: 'browser' } });
    const told = new Promise<unknown>((resolve) => two.once('message', (data: Buffer) => resolve(JSON.parse(data.toString('utf8')))));
    one.send(JSON.stringify({ id: 8, name: 'preferences.set', input: { language: 'fr', theme: 'dark' } }));
    expect(await told).toEqual({ event: 'preferences' });
    one.close();
    two.close();
  });

  it('closes for bytes in place of text', async () => {
    const socket = await connected();
    const closed = closeCode(socket);
    socket.send(Buffer.from([0, 1, 2]));
    expect(await closed).toBe(1003);
  });

  it('listens on the loopback address alone', async () => {
    const { port } = new URL(host.origin);
    const others = Object.values(networkInterfaces()).flat().filter((address) => address && !address.internal && address.family === 'IPv4').map((address) => address?.address ?? '');
    const reached = await Promise.all(others.map((address) => new Promise<boolean>((resolve) => {
      const socket = connect(Number(port), address);
      socket.once('connect', () => resolve(true));
      socket.once('error', () => resolve(false));
      socket.setTimeout(2_000, () => resolve(false));
    })));
    expect(new URL(host.origin).hostname).toBe('127.0.0.1');
    expect(reached).not.toContain(true);
  });

  it(`refuses ${messages} malformed texts with a typed error each and stays up; the database does not change`, async () => {
    const before = bookDigest(folder);
    const requestLike = fc.record({ id: fc.oneof(fc.integer(), fc.jsonValue()), name: fc.oneof(fc.constantFrom('files.get', 'facts.edit', 'staff.add', 'book.create', 'imports.commit', 'files.destroy'), fc.string()), input: fc.jsonValue({ maxDepth: 4 }).map((value) => (typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value, extra: 1 } : value)) });
    const text = fc.oneof(
      { weight: 4, arbitrary: requestLike.map((value) => JSON.stringify(value)) },
      { weight: 2, arbitrary: requestLike.chain((value) => fc.nat(60).map((cut) => JSON.stringify(value).slice(0, -cut - 1))) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
      { weight: 1, arbitrary: fc.constantFrom('', 'null', '[]', '{}', '{"id":1}', '"text"', `${'['.repeat(500)}${']'.repeat(500)}`, '{"__proto__":{"x":1},"id":1,"name":"book.state","input":{}}', '1e999') },
    );
    const texts = fc.sample(text, { numRuns: messages, seed: 20_261_122 });
    const socket = await connected();
    let refused = 0;
    const finished = new Promise<void>((resolve, reject) => {
      socket.on('message', (data: Buffer) => {
        const answer = reply.safeParse(JSON.parse(data.toString('utf8')));
        if (!answer.success || answer.data.ok) reject(new Error(data.toString('utf8').slice(0, 300)));
        else if (++refused === texts.length) resolve();
      });
      socket.once('close', (code) => reject(new Error(`closed with ${code} after ${refused}`)));
    });
    for (const message of texts) socket.send(message);
    await finished;
    expect(refused).toBe(messages);
    expect(bookDigest(folder)).toBe(before);
    socket.removeAllListeners('close');
    expect(await answerTo(socket, JSON.stringify({ id: 1, name: 'book.state', input: {} }))).toMatchObject({ ok: true });
    socket.close();
  });
});
