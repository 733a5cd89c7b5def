import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { BridgeCall, DesktopBridge, GrantedFile } from '../shared/desktopBridge';

// The values of shared/desktopBridge: a sandboxed preload stays free of the validation library.
const bridgeChannel = 'dossier';
const commandChannel = 'dossier-command';
const portMessage = 'dossier-port';

const ask = (name: BridgeCall, ...args: unknown[]): Promise<unknown> => ipcRenderer.invoke(bridgeChannel, name, args);
const tokenOf = (answer: unknown): string | null => (typeof answer === 'string' ? answer : null);
const isGranted = (value: unknown): value is GrantedFile =>
  typeof value === 'object' && value !== null && 'token' in value && typeof value.token === 'string' && 'name' in value && typeof value.name === 'string';
const grantedOf = (answer: unknown): GrantedFile[] => (Array.isArray(answer) ? answer.filter(isGranted) : []);
const { electron, chrome, node } = process.versions;

/** Where a file lies; empty for one that a page made. Older runtimes have no such call: there the file itself knows. */
function pathOf(file: File): string {
  const utilities: typeof webUtils | undefined = webUtils;
  if (utilities !== undefined) return utilities.getPathForFile(file);
  return 'path' in file && typeof file.path === 'string' ? file.path : '';
}

/** Of the last drop by a person. Paths stay in this world: the page never holds one. */
let droppedPaths: string[] = [];
window.addEventListener('drop', (event) => {
  if (event.isTrusted) droppedPaths = [...(event.dataTransfer?.files ?? [])].map(pathOf).filter((path) => path !== '');
}, true);

const bridge: DesktopBridge = {
  platform: process.platform,
  versions: { electron, chromium: chrome, node },
  saveFiles: async (files) => (await ask('saveFiles', files)) === true,
  chooseSaveTarget: async (kind, name) => tokenOf(await ask('chooseSaveTarget', kind, name)),
  chooseSource: async (kind) => tokenOf(await ask('chooseSource', kind)),
  chooseDocuments: async () => grantedOf(await ask('chooseDocuments')),
  dropped: async () => {
    const paths = droppedPaths;
    droppedPaths = [];
    return paths.length === 0 ? [] : grantedOf(await ask('dropped', paths));
  },
  askOpenOutside: async (name) => tokenOf(await ask('askOpenOutside', name)),
  openOutside: async (token) => (await ask('openOutside', token)) === true,
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
