import { contextBridge, ipcRenderer } from 'electron';
import type { BridgeCall, DesktopBridge } from '../shared/desktopBridge';

// The values of shared/desktopBridge: a sandboxed preload stays free of the validation library.
const bridgeChannel = 'dossier';
const commandChannel = 'dossier-command';
const portMessage = 'dossier-port';

const ask = (name: BridgeCall, ...args: unknown[]): Promise<unknown> => ipcRenderer.invoke(bridgeChannel, name, args);
const tokenOf = (answer: unknown): string | null => (typeof answer === 'string' ? answer : null);
const { electron, chrome, node } = process.versions;

const bridge: DesktopBridge = {
  platform: process.platform,
  versions: { electron, chromium: chrome, node },
  saveFiles: async (files) => (await ask('saveFiles', files)) === true,
  chooseSaveTarget: async (kind, name) => tokenOf(await ask('chooseSaveTarget', kind, name)),
  chooseSource: async (kind) => tokenOf(await ask('chooseSource', kind)),
  openDataFolder: async () => void (await ask('openDataFolder')),
  setLanguage: (language) => void ask('setLanguage', language),
  onCommand: (listener) => {
    const hear = (_event: unknown, command: unknown) => {
      if (typeof command === 'string') listener(command);
    };
    ipcRenderer.on(commandChannel, hear);
    return () => void ipcRenderer.off(commandChannel, hear);
  },
  newWindow: () => void ask('newWindow'),
};

contextBridge.exposeInMainWorld('desktop', bridge);
// The data service's port goes to the page as it is, each time main sends one: first load, reload, restart of the service.
ipcRenderer.on(portMessage, (event) => window.postMessage(portMessage, window.location.origin, [...event.ports]));
