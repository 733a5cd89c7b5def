import type { Connection, Wire } from './connection';

/** Desktop: one MessagePort after another, each straight to the data service. */
export function acceptPort(connection: Connection, port: MessagePort): void {
  const wire: Wire = { send: (request) => port.postMessage(request) };
  port.addEventListener('message', (message: MessageEvent<unknown>) => connection.receive(message.data));
  // Chromium tells of a port whose other end is gone; the shell starts the service again and hands over a new port.
  port.addEventListener('close', () => connection.detach(wire, 'restarting'));
  port.start();
  connection.attach(wire);
}

/** The host refused the token: another host answers at this address now. */
const tokenRefused = 4401;
const firstRetryMs = 250;
const longestRetryMs = 5_000;

/** Browser mode: a WebSocket on the page's own address; its first message is the token. Comes back by itself after a drop. */
export function openSocket(connection: Connection, token: string, address: string): void {
  let retryMs = firstRetryMs;
  const open = (): void => {
    const socket = new WebSocket(address);
    const wire: Wire = { send: (request) => socket.send(JSON.stringify(request)) };
    socket.addEventListener('open', () => {
      retryMs = firstRetryMs;
      socket.send(token);
      connection.attach(wire);
    });
    socket.addEventListener('message', (message: MessageEvent<unknown>) => {
      const data = parseJson(String(message.data));
      if (data !== undefined) connection.receive(data);
    });
    socket.addEventListener('close', ({ code }) => {
      if (code === tokenRefused) {
        connection.giveUp();
        return;
      }
      connection.detach(wire, 'restarting');
      window.setTimeout(open, retryMs);
      retryMs = Math.min(retryMs * 2, longestRetryMs);
    });
  };
  open();
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not a message of the host; nothing waits for it.
    return undefined;
  }
}
