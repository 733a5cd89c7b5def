import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { app, powerMonitor, protocol, session } from 'electron';
import { z } from 'zod';
import { appOrigin, registerAppScheme, serveApp } from './appProtocol';
import { serveBridge } from './bridge';
import { DataService } from './dataService';
import { showCopiesLeft, showFatal, type Language } from './dialogs';
import { chooseFolders } from './folders';
import { guardCommandLine, guardContents, guardSession, trustedOrigins } from './guards';
import { setMenu } from './menu';
import { Windows } from './windows';

const here = __dirname;
const developmentUrl = app.isPackaged ? undefined : process.env['DOSSIER_DEV_URL'];
const trusted = trustedOrigins(developmentUrl);
const folders = chooseFolders(app);
let language: Language = 'en';
let isQuitting = false;

function preferredLanguage(): Language {
  try {
    const chosen = z.object({ language: z.enum(['en', 'fr']) }).safeParse(JSON.parse(readFileSync(join(folders.book, 'preferences.json'), 'utf8')));
    if (chosen.success) return chosen.data.language;
  } catch {
    // Nobody has chosen yet.
  }
  return app.getLocale().startsWith('fr') ? 'fr' : 'en';
}

let isFailing = false;
/** Says why and ends. What fails while that is on the screen, or while everything is being ended anyway, is not said any more. */
function fail(reason: Parameters<typeof showFatal>[0]): void {
  if (!isFailing && !isQuitting) {
    isFailing = true;
    showFatal(reason, language);
  }
  app.exit(1);
}

async function start(): Promise<void> {
  language = preferredLanguage();
  mkdirSync(folders.book, { recursive: true, mode: 0o700 });
  await guardSession(session.defaultSession, trusted);
  serveApp(protocol, join(here, '../renderer'));
  const service = new DataService(join(here, '../db/entry.cjs'), [`--data-folder=${folders.book}`, `--opened-folder=${folders.opened}`, `--version=${app.getVersion()}`], () => fail('gaveUp'));
  const windows = new Windows({
    service,
    home: developmentUrl ?? `${appOrigin}/index.html`,
    trusted,
    preload: join(here, '../preload/preload.cjs'),
    icon: join(here, 'icon.png'),
    stateFile: folders.windowState,
    language: () => language,
    gaveUp: () => fail('pageGaveUp'),
    stayed: () => {
      isQuitting = false;
      service.expectMore();
    },
  });
  const speak = (chosen: Language): void => {
    language = chosen;
    setMenu(chosen, windows.open, developmentUrl !== undefined);
  };
  service.start();
  const outside = serveBridge({ service, dataFolder: folders.book, openedFolder: folders.opened, trusted, isKnown: windows.isKnown, language: () => language, setLanguage: speak, openWindow: windows.open });
  speak(language);
  windows.open();

  app.on('second-instance', windows.focus);
  app.on('activate', windows.focus);
  app.on('window-all-closed', () => app.quit());
  let isShutdown = false;
  powerMonitor.on('shutdown', () => {
    isShutdown = true;
    app.quit();
  });
  app.on('before-quit', () => {
    isQuitting = true;
    service.expectEnd();
  });
  // The windows are closed by now. The book is closed before the process goes: its log is written into the database.
  let closed = false;
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    // Not from within this event: Electron would not hear it where the service was gone already.
    const leave = (): void => void setImmediate(() => {
      closed = true;
      // A system that shuts down waits for no answer.
      if (!isShutdown && outside.isSomethingLeft()) showCopiesLeft(language);
      app.quit();
    });
    service.end().then(leave, leave);
  });
}

// What failed may hold a path or a name: its kind is all that is written.
process.on('uncaughtException', (error) => {
  process.stderr.write(`dossier: shell: ${error.name}\n`);
  if (app.isReady()) fail('broken');
  else app.exit(1);
});

// First: switching the sandbox on takes the switch that would have switched it off from the command line.
const refusedSwitch = guardCommandLine(app.commandLine, { isPackaged: app.isPackaged, development: developmentUrl !== undefined });
registerAppScheme();
app.enableSandbox();
app.setAppUserModelId('ca.dossier.desktop');
app.on('web-contents-created', (_event, contents) => guardContents(contents, trusted));
// A library is looked for in the current folder first on Windows: let that be the program's own.
if (app.isPackaged && process.platform === 'win32') process.chdir(dirname(app.getPath('exe')));
if (refusedSwitch !== undefined) {
  process.stderr.write(`dossier: does not run with --${refusedSwitch}\n`);
  app.exit(1);
} else if (app.requestSingleInstanceLock()) {
  void app.whenReady().then(start);
} else {
  app.quit();
}
