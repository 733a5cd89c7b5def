import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, askRaw, closeCode, openSocket, runHost, type RunningHost } from '../../support/host';

let host: RunningHost;
beforeAll(async () => {
  host = await runHost();
});
afterAll(() => host.stop());

describe('the host of browser mode, at its edges', () => {
  it('sends the page with exactly this policy and these headers', async () => {
    const { headers, body } = await ask(host.port, '/index.html');
    const nonce = /content="([A-Za-z0-9+/=]{24})"/.exec(body)?.[1];
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self' ws://127.0.0.1:${host.port}; worker-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; frame-src 'none'`,
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
  });

  it('serves the scripts of the build as scripts', async () => {
    const { status, headers, body } = await ask(host.port, '/assets/page.js');
    expect([status, headers['content-type'], body]).toEqual([200, 'text/javascript; charset=utf-8', 'export {};']);
  });

  it.each(['/link.js', '/../renderer-evil/x.js', '/assets/page.js.map', '/..\\secret.js', '/C:/Windows/win.ini', '//server/share/x.js', '/%', 'http://127.0.0.1/secret.js', '*'])('has nothing at %s', async (path) => {
    const { status, body } = await ask(host.port, path);
    expect([status, body]).toEqual([404, '']);
  });

  it.each(['127.0.0.1', '127.0.0.1:1', '[::1]', '127.0.0.1.evil.example'])('does not answer to the host name %s', async (name) => {
    const { status, body } = await ask(host.port, '/', { host: name });
    expect([status, body]).toEqual([421, '']);
  });

  it('does not answer requests without a host name, nor what is not HTTP', async () => {
    expect(await askRaw(host.port, 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n')).toBe('HTTP/1.1 400 Bad Request');
    expect(await askRaw(host.port, 'GET / HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n')).toBe('HTTP/1.1 421 Misdirected Request');
    expect(await askRaw(host.port, 'GET / HTTP/1.0\r\n\r\n')).toBe('HTTP/1.1 421 Misdirected Request');
    expect(await askRaw(host.port, '\u0000\u0001 nonsense\r\n\r\n')).toBe('HTTP/1.1 400 Bad Request');
  });

  it.each(['null', 'http://127.0.0.1', 'https://127.0.0.1'])('does not answer a page of %s', async (origin) => {
    expect((await ask(host.port, '/', { origin })).status).toBe(403);
  });

  it('has one listening socket, on 127.0.0.1', () => {
    const port = host.port.toString(16).toUpperCase().padStart(4, '0');
    const sockets = ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((table) => readFileSync(table, 'utf8').split('\n')).map((line) => line.trim().split(/\s+/));
    // State 0A: listening. Addresses are hexadecimal, in the byte order of the machine.
    expect(sockets.filter(([, local, , state]) => local?.endsWith(`:${port}`) && state === '0A').map(([, local]) => local)).toEqual([`0100007F:${port}`]);
  });

  it('closes a socket for a message larger than any import, and goes on', async () => {
    const socket = await openSocket(host.port);
    socket.on('error', () => undefined);
    const closed = closeCode(socket);
    socket.send(host.token);
    socket.send('x'.repeat(73 * 1024 * 1024));
    expect([1006, 1009]).toContain(await closed);
    expect((await ask(host.port, '/')).status).toBe(200);
  });

  it('ends its sockets when it ends, and has another token when it starts again', async () => {
    const other = await runHost();
    expect(other.token).toMatch(/^[A-Za-z0-9_-]{32}$/);
    expect(other.token).not.toBe(host.token);
    const socket = await openSocket(other.port);
    const closed = closeCode(socket);
    socket.send(other.token);
    await other.stop();
    expect(await closed).toBe(1006);
    await expect(ask(other.port, '/')).rejects.toThrow('ECONNREFUSED');
  });
});
