import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { app, BrowserWindow, dialog, protocol, session } from 'electron';
import { z } from 'zod';
import { appOrigin, registerAppScheme, serveApp } from './appProtocol';
import { serveBridge } from './bridge';
import { DataService } from './dataService';
import { guardEverything, guardSession, originOf, trustedOrigins } from './guards';
import { setMenu } from './menu';
import { rememberedBounds, rememberOnClose } from './windowState';

const here = __dirname;
const developmentUrl = app.isPackaged ? undefined : process.env['DOSSIER_DEV_URL'];
const trusted = trustedOrigins(developmentUrl);
const home = developmentUrl ?? `${appOrigin}/index.html`;

/** A switch for people who keep several books; the environment for development and tests. */
const dataFolder = app.commandLine.getSwitchValue('data-folder') || (app.isPackaged ? '' : (process.env['DOSSIER_DATA'] ?? '')) || join(app.getPath('userData'), 'book');
const windowStateFile = join(app.getPath('userData'), 'window.json');

function preferredLanguage(): 'en' | 'fr' {
  try {
    const chosen = z.object({ language: z.enum(['en', 'fr']) }).safeParse(JSON.parse(readFileSync(join(dataFolder, 'preferences.json'), 'utf8')));
    if (chosen.success) return chosen.data.language;
  } catch {
    // Nobody has chosen yet.
  }
  return app.getLocale().startsWith('fr') ? 'fr' : 'en';
}

function openWindow(service: DataService): void {
  const { bounds, maximized } = rememberedBounds(windowStateFile);
  const offset = BrowserWindow.getAllWindows().length * 24;
  const window = new BrowserWindow({
    ...bounds,
    ...(bounds.x !== undefined && bounds.y !== undefined ? { x: bounds.x + offset, y: bounds.y + offset } : {}),
    show: false,
    title: 'Dossier',
    backgroundColor: '#f6f7f9',
    webPreferences: {
      preload: join(here, '../preload/preload.cjs'),
      sandbox: true, contextIsolation: true, nodeIntegration: false, nodeIntegrationInWorker: false, nodeIntegrationInSubFrames: false,
      webSecurity: true, webviewTag: false, spellcheck: false, disableBlinkFeatures: 'Auxclick', devTools: !app.isPackaged,
    },
  });
  rememberOnClose(window, windowStateFile);
  window.once('ready-to-show', () => {
    if (maximized) window.maximize();
    window.show();
  });
  const isOurs = () => trusted.includes(originOf(window.webContents.getURL()));
  window.webContents.on('did-finish-load', () => {
    if (isOurs()) service.connect(window.webContents);
    // An empty page is shown without asking anybody; whoever sent the window there, it comes back.
    else void window.loadURL(home);
  });
  window.webContents.on('render-process-gone', () => window.reload());
  void window.loadURL(home);
}

function start(): void {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  guardSession(session.defaultSession, trusted);
  serveApp(protocol, join(here, '../renderer'));
  const service = new DataService(join(here, '../db/entry.cjs'), [`--data-folder=${dataFolder}`, `--version=${app.getVersion()}`], () => {
    dialog.showErrorBox('Dossier', 'The data service stopped several times. Your saved files are safe. Restart Dossier.\n\nLe service de données s’est arrêté plusieurs fois. Vos dossiers enregistrés sont intacts. Redémarrez Dossier.');
    app.exit(1);
  });
  service.start();
  const open = () => openWindow(service);
  const menuIn = (language: 'en' | 'fr') => setMenu(language, open, developmentUrl !== undefined);
  serveBridge({ service, dataFolder, trusted, setLanguage: menuIn, openWindow: open });
  menuIn(preferredLanguage());
  open();

  app.on('second-instance', () => {
    const [window] = BrowserWindow.getAllWindows();
    if (!window) return open();
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) open();
  });
  app.on('window-all-closed', () => app.quit());
  // The book is closed before the process goes: its log is written into the database.
  let closed = false;
  app.on('before-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    void service.end().then(() => {
      closed = true;
      app.quit();
    });
  });
}

registerAppScheme();
app.enableSandbox();
guardEverything(app, trusted);
// No account of the system is ever offered to a server that asks for it.
app.commandLine.appendSwitch('auth-server-allowlist', '');
app.commandLine.appendSwitch('disable-background-networking');
app.commandLine.appendSwitch('disable-component-update');
if (app.isPackaged && (app.commandLine.hasSwitch('remote-debugging-port') || app.commandLine.hasSwitch('remote-debugging-pipe'))) app.exit(1);
else if (!app.requestSingleInstanceLock()) app.quit();
else void app.whenReady().then(start);
