import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type RawData, type WebSocket } from 'ws';
import type { Service } from '../session/service';
import type { PageFiles } from './pageFiles';

/** An import of 32 MB, as JSON text within JSON. */
const largestMessage = 72 * 1024 * 1024;
const helloMs = 5_000;
const tokenRefused = 4401;
const notText = 1003;

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
export type HostOptions = {
  service: Service;
  files: PageFiles;
  /** 0: any free one. */
  port?: number;
  /** Development only: serves the sources with hot reload in place of `files`. */
  middleware?: Middleware;
};
export type Host = { origin: string; /** For one run of the host: whoever has it reaches the book. */ url: string; close: () => Promise<void> };

/**
 * Browser mode: the built page and the data service on 127.0.0.1. A request for another host name (DNS rebinding), from another
 * origin, without the token or with another method is refused before anything is read. The token is in the fragment of the
 * address, which browsers never send; the page keeps it in memory and says it as its first message.
 */
export async function startHost({ service, files, port = 0, middleware }: HostOptions): Promise<Host> {
  const token = randomBytes(24).toString('base64url');
  let authority = '';
  const isToken = (text: string): boolean => {
    const given = Buffer.from(text);
    const expected = Buffer.from(token);
    return given.length === expected.length && timingSafeEqual(given, expected);
  };

  const respond = (request: IncomingMessage, response: ServerResponse): void => {
    const refuse = (status: number) => void response.writeHead(status, { 'cache-control': 'no-store' }).end();
    if (request.headers.host !== authority) return refuse(421);
    if (request.method !== 'GET') return refuse(405);
    if (request.headers.origin !== undefined && request.headers.origin !== `http://${authority}`) return refuse(403);
    if (middleware) return middleware(request, response, () => refuse(404));
    const file = files(request.url ?? '', authority);
    if (file === undefined) return refuse(404);
    response.writeHead(200, file.headers).end(file.body);
  };

  const server = createServer(respond);
  const sockets = new WebSocketServer({ noServer: true, maxPayload: largestMessage, perMessageDeflate: false });
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (request.headers.host !== authority || request.headers.origin !== `http://${authority}` || request.url !== '/rpc') {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (page) => greet(page, service, isToken));
  });

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  authority = `127.0.0.1:${typeof address === 'object' && address ? address.port : port}`;
  return {
    origin: `http://${authority}`,
    url: `http://${authority}/#token=${token}`,
    close: async () => {
      for (const page of sockets.clients) page.terminate();
      server.closeAllConnections();
      await new Promise<void>((resolve) => void server.close(() => resolve()));
    },
  };
}

/** Nothing is answered before the token was said. */
function greet(page: WebSocket, service: Service, isToken: (text: string) => boolean): void {
  const timeout = setTimeout(() => page.terminate(), helloMs);
  page.on('error', () => page.terminate());
  page.once('message', (data: RawData, binary: boolean) => {
    clearTimeout(timeout);
    if (binary || !isToken(textOf(data))) {
      page.close(tokenRefused);
      return;
    }
    const send = (message: unknown) => {
      if (page.readyState === page.OPEN) page.send(JSON.stringify(message));
    };
    const stop = service.subscribe(send);
    page.on('close', stop);
    page.on('message', (message: RawData, isBinary: boolean) => {
      if (isBinary) page.close(notText);
      else void service.answer(parse(textOf(message))).then(send);
    });
  });
  page.on('close', () => clearTimeout(timeout));
}

const textOf = (data: RawData): string => (Array.isArray(data) ? Buffer.concat(data) : data instanceof ArrayBuffer ? Buffer.from(data) : data).toString('utf8');

/** What is not JSON becomes what no request is, so that the door answers with its own error. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
