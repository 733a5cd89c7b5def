import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { BrowserWindow, dialog, ipcMain, shell, type IpcMainInvokeEvent } from 'electron';
import { bridgeCalls, bridgeChannel, type BridgeCall } from '../shared/desktopBridge';
import type { DataService } from './dataService';
import { originOf } from './guards';

/** Whole or not at all. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(4).toString('hex')}.tmp`);
  try {
    const file = await open(temporary, 'w', 0o600);
    await file.writeFile(bytes);
    await file.sync();
    await file.close();
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

export type BridgeParts = { service: DataService; dataFolder: string; trusted: readonly string[]; setLanguage: (language: 'en' | 'fr') => void; openWindow: () => void };
type Implementations = { [C in BridgeCall]: (window: BrowserWindow, ...args: never[]) => unknown };

const backupFilter = [{ name: 'Dossier', extensions: ['dossier-backup'] }];

/** Answers what pages ask of the shell. The one place with `ipcMain`: sender and arguments are checked for every call. */
export function serveBridge({ service, dataFolder, trusted, setLanguage, openWindow }: BridgeParts): void {
  const grant = (path: string): string => {
    const token = randomBytes(24).toString('base64url');
    service.grant(token, path);
    return token;
  };

  const implementations = {
    saveFiles: async (window: BrowserWindow, files: { name: string; bytes: Uint8Array }[]): Promise<boolean> => {
      const [first, ...others] = files;
      if (!first) return false;
      const { filePath } = await dialog.showSaveDialog(window, { defaultPath: basename(first.name) });
      if (!filePath) return false;
      await writeWhole(filePath, first.bytes);
      for (const { name, bytes } of others) await writeWhole(join(dirname(filePath), basename(name)), bytes);
      return true;
    },
    chooseSaveTarget: async (window: BrowserWindow, _kind: 'backup', name: string): Promise<string | null> => {
      const { filePath } = await dialog.showSaveDialog(window, { defaultPath: basename(name), filters: backupFilter });
      return filePath ? grant(filePath) : null;
    },
    chooseSource: async (window: BrowserWindow): Promise<string | null> => {
      const { filePaths } = await dialog.showOpenDialog(window, { properties: ['openFile'], filters: backupFilter });
      return filePaths[0] === undefined ? null : grant(filePaths[0]);
    },
    openDataFolder: async (): Promise<void> => {
      mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
      // The one path that is ever opened, and it is the program's own folder.
      await shell.openPath(dataFolder);
    },
    setLanguage: (_window: BrowserWindow, language: 'en' | 'fr'): void => setLanguage(language),
    newWindow: (): void => openWindow(),
  } satisfies Implementations;

  const isTrusted = (event: IpcMainInvokeEvent): BrowserWindow | undefined => {
    const frame = event.senderFrame;
    if (!frame || frame !== event.sender.mainFrame || !trusted.includes(originOf(frame.url))) return undefined;
    return BrowserWindow.fromWebContents(event.sender) ?? undefined;
  };

  ipcMain.handle(bridgeChannel, async (event, name: unknown, args: unknown): Promise<unknown> => {
    const window = isTrusted(event);
    if (!window || typeof name !== 'string' || !Object.hasOwn(bridgeCalls, name)) throw new Error('refused');
    switch (name as BridgeCall) {
      case 'saveFiles':
        return implementations.saveFiles(window, ...check('saveFiles', args));
      case 'chooseSaveTarget':
        return implementations.chooseSaveTarget(window, ...check('chooseSaveTarget', args));
      case 'chooseSource':
        check('chooseSource', args);
        return implementations.chooseSource(window);
      case 'openDataFolder':
        check('openDataFolder', args);
        return implementations.openDataFolder();
      case 'setLanguage':
        return implementations.setLanguage(window, ...check('setLanguage', args));
      case 'newWindow':
        check('newWindow', args);
        return implementations.newWindow();
      default:
        throw new Error('refused');
    }
  });
}

/** Throws for arguments that do not fit; the page only learns that it was refused. */
function check<C extends BridgeCall>(name: C, args: unknown): ReturnType<(typeof bridgeCalls)[C]['parse']> {
  const parsed = bridgeCalls[name].safeParse(args);
  if (!parsed.success) throw new Error('refused');
  return parsed.data as ReturnType<(typeof bridgeCalls)[C]['parse']>;
}
