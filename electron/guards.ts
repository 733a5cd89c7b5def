import type { CommandLine, Session, WebContents } from 'electron';
import { appOrigin } from './appProtocol';

/** Where a page may come from: the application's own scheme, and in development the server of the sources. */
export const trustedOrigins = (developmentUrl: string | undefined): readonly string[] => (developmentUrl === undefined ? [appOrigin] : [appOrigin, new URL(developmentUrl).origin]);

/** Scheme and host, also of schemes that have no origin in Node's eyes; empty for what is no address. */
export const originOf = (url: string): string => {
  try {
    const { protocol, host } = new URL(url);
    return `${protocol}//${host}`;
  } catch {
    return '';
  }
};

/** What would open the page to others, or take its walls down. */
const refusedSwitches = ['remote-debugging-port', 'remote-debugging-pipe', 'no-sandbox', 'disable-web-security', 'load-extension', 'js-flags', 'inspect', 'inspect-brk'];

/**
 * Sets the switches of a program without a network. Gives the first switch on the command line with which a packaged application
 * does not run, or undefined.
 */
export function guardCommandLine(commandLine: CommandLine, { isPackaged, development }: { isPackaged: boolean; development: boolean }): string | undefined {
  for (const name of ['disable-background-networking', 'disable-component-update', 'disable-domain-reliability', 'disable-http-cache', 'no-pings']) commandLine.appendSwitch(name);
  // No account of the system is ever offered to a server that asks for it.
  commandLine.appendSwitch('auth-server-allowlist', '');
  // No name is ever looked up.
  if (!development) commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  return isPackaged ? refusedSwitches.find((name) => commandLine.hasSwitch(name)) : undefined;
}

/** No permission, no device, no foreign address, and no way out for whatever gets past that. */
export async function guardSession(session: Session, trusted: readonly string[]): Promise<void> {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(permission === 'clipboard-sanitized-write'));
  session.setPermissionCheckHandler((_contents, permission) => permission === 'clipboard-sanitized-write');
  session.setDevicePermissionHandler(() => false);
  // Switched off is not enough: for the languages that it has set, the checker fetches dictionaries all the same.
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerEnabled(false);
  session.allowNTLMCredentialsForDomains('');
  const development = trusted.filter((origin) => origin !== appOrigin).flatMap((origin) => [origin, origin.replace(/^http/, 'ws')]);
  session.webRequest.onBeforeRequest((details, decide) => {
    const origin = originOf(details.url);
    // blob: and data: never leave the page; the content security policy says where they may be used. devtools: exists in development only.
    const local = origin === appOrigin || /^(blob|data|devtools):/.test(details.url) || development.includes(origin);
    decide({ cancel: !local });
  });
  session.on('will-download', (event, item) => {
    if (!item.getURL().startsWith('blob:')) event.preventDefault();
  });
  // What does not ask the request filter, as a page's peer connections, is sent to a port where nobody listens.
  if (development.length === 0) await session.setProxy({ proxyRules: 'http://127.0.0.1:1', proxyBypassRules: '<-loopback>' });
}

/** Whether a navigation is a page loading itself again. */
export const isReload = (contents: WebContents, url: string, trusted: readonly string[]): boolean =>
  trusted.includes(originOf(url)) && url.split('#')[0] === contents.getURL().split('#')[0];

/** A page stays where it is: it may load itself again, and nothing else. No new window, no embedded page, no peer connection. */
export function guardContents(contents: WebContents, trusted: readonly string[]): void {
  const stay = (event: { preventDefault: () => void }, url: string) => {
    if (!isReload(contents, url, trusted)) event.preventDefault();
  };
  contents.on('will-navigate', (event, url) => stay(event, url));
  contents.on('will-redirect', (event, url) => stay(event, url));
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
