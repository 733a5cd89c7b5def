/**
 * What the page is handed by whoever opened it, taken before anything else runs: in the desktop app a MessagePort (a new one
 * after every start of the data service), in browser mode a token in the address.
 */
type PortListener = (port: MessagePort) => void;

let waitingPort: MessagePort | undefined;
let portListener: PortListener | undefined;

const takeToken = (): string | null => {
  const token = new URLSearchParams(window.location.hash.slice(1)).get('token');
  // Out of the address, the history and the page's title bar; it stays in this module only.
  if (token !== null) window.history.replaceState(null, '', window.location.pathname + window.location.search);
  return token;
};

/** The token of browser mode; `null` in the desktop app, and in a browser that was not given one. */
export const browserToken: string | null = takeToken();

window.addEventListener('message', (event: MessageEvent<unknown>) => {
  const [port] = event.ports;
  // Only this page's own preload posts from this window; a frame or an opener would be another source.
  if (event.source !== window || event.data !== 'dossier-port' || port === undefined) return;
  if (portListener) portListener(port);
  else waitingPort = port;
});

/** Tells `listener` of the port that is there already and of each later one. There is one listener. */
export function onPort(listener: PortListener): void {
  portListener = listener;
  if (waitingPort) listener(waitingPort);
  waitingPort = undefined;
}
