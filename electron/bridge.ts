import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { basename, isAbsolute } from 'node:path';
import { BrowserWindow, dialog, ipcMain, shell, type IpcMainInvokeEvent } from 'electron';
import type { z } from 'zod';
import { isOutsideName } from '../shared/attachments/outside';
import { bridgeCalls, bridgeChannel, type BridgeCall, type GrantedFile } from '../shared/desktopBridge';
import type { DataService } from './dataService';
import { dialogText, type Language } from './dialogs';
import { filesAt } from './filesAt';
import { originOf } from './guards';
import { OpenOutside } from './openOutside';
import { plainFileName, saveFiles } from './saveFiles';

export type BridgeParts = {
  service: DataService;
  dataFolder: string;
  openedFolder: string;
  trusted: readonly string[];
  /** Whether the application opened this window as one of its own. */
  isKnown: (window: BrowserWindow) => boolean;
  language: () => Language;
  setLanguage: (language: Language) => void;
  openWindow: () => void;
};
/** A call whose arguments are not checked yet. */
type Endpoint = (window: BrowserWindow, args: unknown) => unknown;

/** What the page is told, whatever was wrong: nothing. */
const refused = (): Error => new Error('refused');

const endpoint = <A extends unknown[]>(schema: z.ZodType<A>, carryOut: (window: BrowserWindow, ...args: A) => unknown): Endpoint => (window, args) => {
  const parsed = schema.safeParse(args);
  if (!parsed.success) throw refused();
  return carryOut(window, ...parsed.data);
};

/** Answers what pages ask of the shell. */
export function serveBridge({ service, dataFolder, openedFolder, trusted, isKnown, language, setLanguage, openWindow }: BridgeParts): OpenOutside {
  const grant = (path: string): string => {
    const token = randomBytes(24).toString('base64url');
    service.grant(token, path);
    return token;
  };
  const backups = () => [{ name: dialogText('backup', language()), extensions: ['dossier-backup'] }];

  const grantEach = (paths: readonly string[]): GrantedFile[] => paths.map((path) => ({ token: grant(path), name: basename(path) }));

  const outside = new OpenOutside(openedFolder, grant);

  const calls: Record<BridgeCall, Endpoint> = {
    saveFiles: endpoint(bridgeCalls.saveFiles, (window, files) => saveFiles(window, files, language())),
    chooseSaveTarget: endpoint(bridgeCalls.chooseSaveTarget, async (window, kind, name) => {
      const { filePath } = await dialog.showSaveDialog(window, { defaultPath: plainFileName(name), filters: kind === 'backup' ? backups() : [], properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'] });
      return filePath ? grant(filePath) : null;
    }),
    chooseSource: endpoint(bridgeCalls.chooseSource, async (window, _kind) => {
      const { filePaths: [path] } = await dialog.showOpenDialog(window, { properties: ['openFile', 'dontAddToRecent'], filters: [...backups(), { name: dialogText('allFiles', language()), extensions: ['*'] }] });
      return path === undefined ? null : grant(path);
    }),
    chooseDocuments: endpoint(bridgeCalls.chooseDocuments, async (window) => {
      const { filePaths } = await dialog.showOpenDialog(window, { properties: ['openFile', 'multiSelections', 'dontAddToRecent'], filters: [{ name: dialogText('allFiles', language()), extensions: ['*'] }] });
      return grantEach(filePaths);
    }),
    dropped: endpoint(bridgeCalls.dropped, async (_window, paths) => {
      if (!paths.every((path) => isAbsolute(path))) throw refused();
      return grantEach(await filesAt(paths));
    }),
    askOpenOutside: endpoint(bridgeCalls.askOpenOutside, (window, name) => {
      if (!isOutsideName(name)) throw refused();
      return outside.ask(window, name, language());
    }),
    openOutside: endpoint(bridgeCalls.openOutside, (_window, token) => {
      if (!outside.isAllowed(token)) throw refused();
      return outside.open(token);
    }),
    openDataFolder: endpoint(bridgeCalls.openDataFolder, async () => {
      mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
      await shell.openPath(dataFolder);
    }),
    setLanguage: endpoint(bridgeCalls.setLanguage, (_window, chosen) => setLanguage(chosen)),
    newWindow: endpoint(bridgeCalls.newWindow, () => openWindow()),
  };
  serve(calls, (event) => senderWindow(event, trusted, isKnown));
  return outside;
}

/** The window whose own page, and no frame within it, sent a message; undefined for any other sender. */
function senderWindow(event: IpcMainInvokeEvent, trusted: readonly string[], isKnown: (window: BrowserWindow) => boolean): BrowserWindow | undefined {
  const frame = event.senderFrame;
  if (!frame || frame !== event.sender.mainFrame || !trusted.includes(originOf(frame.url))) return undefined;
  const window = BrowserWindow.fromWebContents(event.sender);
  return window && isKnown(window) ? window : undefined;
}

const isCall = (name: unknown): name is BridgeCall => typeof name === 'string' && Object.hasOwn(bridgeCalls, name);

/** The one place with `ipcMain`: the sender, the name and the arguments are checked for every call. */
function serve(calls: Record<BridgeCall, Endpoint>, windowOf: (event: IpcMainInvokeEvent) => BrowserWindow | undefined): void {
  ipcMain.handle(bridgeChannel, async (event, name: unknown, args: unknown): Promise<unknown> => {
    const window = windowOf(event);
    if (!window || !isCall(name)) throw refused();
    return calls[name](window, args);
  });
}
