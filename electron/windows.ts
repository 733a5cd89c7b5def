import { app, BrowserWindow } from 'electron';
import { appOrigin } from './appProtocol';
import type { DataService } from './dataService';
import type { Language } from './dialogs';
import { isReload, originOf } from './guards';
import { offerContextMenu } from './menu';
import { restartLimit } from './restartLimit';
import { rememberedBounds, rememberOnClose } from './windowState';

export type WindowParts = {
  service: DataService;
  /** The address of the page. */
  home: string;
  trusted: readonly string[];
  preload: string;
  icon: string;
  stateFile: string;
  language: () => Language;
  /** The page died so often that loading it again does not help. */
  gaveUp: () => void;
  /** A window refused to close: what it holds was not saved. If the program was to end, it does not. */
  stayed: () => void;
};

/** How far a further window is set off from the one before it. */
const stepPixels = 24;

/** The windows of the application: all alike, several may work on the same book. */
export class Windows {
  private readonly known = new Set<BrowserWindow>();
  /** Windows whose page is given a new process, and the address to go on at. */
  private readonly renewing = new Map<BrowserWindow, string>();
  private readonly nextWaitMs = restartLimit();

  constructor(private readonly parts: WindowParts) {}

  readonly isKnown = (window: BrowserWindow): boolean => this.known.has(window);

  readonly open = (): void => {
    const { service, home, trusted, preload, icon, stateFile, language } = this.parts;
    const { bounds, maximized } = rememberedBounds(stateFile);
    const offset = this.known.size * stepPixels;
    const window = new BrowserWindow({
      ...bounds,
      ...(bounds.x !== undefined && bounds.y !== undefined ? { x: bounds.x + offset, y: bounds.y + offset } : {}),
      show: false,
      title: 'Dossier',
      backgroundColor: '#f6f7f9',
      ...(process.platform === 'linux' ? { icon } : {}),
      webPreferences: {
        preload,
        sandbox: true, contextIsolation: true, nodeIntegration: false, nodeIntegrationInWorker: false, nodeIntegrationInSubFrames: false,
        webSecurity: true, webviewTag: false, spellcheck: false, disableBlinkFeatures: 'Auxclick', devTools: !app.isPackaged,
      },
    });
    this.known.add(window);
    window.once('closed', () => this.known.delete(window));
    rememberOnClose(window, stateFile);
    window.once('ready-to-show', () => {
      if (maximized) window.maximize();
      window.show();
    });
    const contents = window.webContents;
    contents.on('will-prevent-unload', this.parts.stayed);
    offerContextMenu(contents, language);
    // Not only when every picture has arrived: the page keeps the port until its code is there.
    contents.on('dom-ready', () => {
      if (trusted.includes(originOf(contents.getURL()))) service.connect(contents);
      // An empty page is shown without asking anybody; whoever sent the window there, it comes back.
      else void window.loadURL(this.renewing.get(window) ?? home);
      this.renewing.delete(window);
    });
    // A page loads itself again when the book is locked. What its process still holds in memory goes only with the process, so the
    // page comes back through one of no site, in a new process. In development the page loads itself again after every change.
    contents.on('will-navigate', (event, url) => {
      if (!home.startsWith(appOrigin) || !isReload(contents, url, trusted)) return;
      event.preventDefault();
      this.renewing.set(window, url);
      void window.loadURL('data:text/html,');
    });
    contents.on('render-process-gone', (_event, { reason }) => {
      if (reason !== 'clean-exit') this.loadAgain(window);
    });
    void window.loadURL(home);
  };

  /** Brings a window in front, for a person who started the application again. */
  readonly focus = (): void => {
    const window = BrowserWindow.getFocusedWindow() ?? [...this.known][0];
    if (!window) return this.open();
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  };

  private loadAgain(window: BrowserWindow): void {
    const waitMs = this.nextWaitMs();
    if (waitMs === undefined) return this.parts.gaveUp();
    setTimeout(() => {
      if (!window.isDestroyed()) void window.loadURL(this.parts.home);
    }, waitMs);
  }
}
