import type { App, Session, WebContents } from 'electron';
import { appOrigin } from './appProtocol';

/** Where a page may come from: the application's own scheme, and in development the server of the sources. */
export const trustedOrigins = (developmentUrl: string | undefined): readonly string[] => (developmentUrl === undefined ? [appOrigin] : [appOrigin, new URL(developmentUrl).origin]);

export const originOf = (url: string): string => {
  try {
    const { protocol, host } = new URL(url);
    return `${protocol}//${host}`;
  } catch {
    return '';
  }
};

/** No permission, no device, no foreign address, no cache of what pages show. */
export function guardSession(session: Session, trusted: readonly string[]): void {
  session.setPermissionRequestHandler(null);
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(permission === 'clipboard-sanitized-write'));
  session.setPermissionCheckHandler((_contents, permission) => permission === 'clipboard-sanitized-write');
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  const development = trusted.filter((origin) => origin !== appOrigin).flatMap((origin) => [origin, origin.replace(/^http/, 'ws')]);
  session.webRequest.onBeforeRequest((details, decide) => {
    const origin = originOf(details.url);
    // blob: and data: never leave the page; the content security policy says where they may be used.
    const local = origin === appOrigin || /^(blob|data|devtools):/.test(details.url) || development.includes(origin);
    decide({ cancel: !local });
  });
  session.on('will-download', (event, item) => {
    if (!item.getURL().startsWith('blob:')) event.preventDefault();
  });
}

/** A page stays where it is: it may load itself again, and nothing else. No new window, no embedded page. */
export function guardContents(contents: WebContents, trusted: readonly string[]): void {
  const stay = (event: { preventDefault: () => void }, url: string) => {
    const here = contents.getURL();
    if (!trusted.includes(originOf(url)) || url.split('#')[0] !== here.split('#')[0]) event.preventDefault();
  };
  contents.on('will-navigate', (event, url) => stay(event, url));
  contents.on('will-redirect', (event, url) => stay(event, url));
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/** Holds for whatever is created later too. */
export function guardEverything(app: App, trusted: readonly string[]): void {
  app.on('web-contents-created', (_event, contents) => guardContents(contents, trusted));
}
