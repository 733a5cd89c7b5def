// Where the real Electron is, whether there is a display, and where a person's data lie.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { environment, root } from './project.mjs';

const downloadMs = 240_000;

/** The folder that the desktop app uses too. */
export function dataFolder() {
  const roots = { win32: process.env.APPDATA ?? join(homedir(), 'AppData', 'Roaming'), darwin: join(homedir(), 'Library', 'Application Support') };
  return join(roots[process.platform] ?? process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config'), 'Dossier', 'book');
}

export const hasDisplay = () => process.platform === 'win32' || process.platform === 'darwin' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const packageFolder = join(root, 'node_modules', 'electron');

function binary() {
  const pathFile = join(packageFolder, 'path.txt');
  if (!existsSync(pathFile)) return undefined;
  const path = join(packageFolder, 'dist', readFileSync(pathFile, 'utf8').trim());
  return existsSync(path) ? path : undefined;
}

/** The path of current Electron, fetched on first use; undefined where it cannot be had. */
export function electronBinary() {
  const present = binary();
  if (present) return present;
  console.log('Fetching Electron (once, about 110 MB) …');
  spawnSync('node', [join(packageFolder, 'install.js')], { cwd: root, env: environment, stdio: 'ignore', timeout: downloadMs, shell: process.platform === 'win32' });
  return binary();
}

/** Shows an address in the default browser, where there is one. */
export function openBrowser(address) {
  if (!hasDisplay()) return;
  if (process.platform === 'win32') spawnSync('cmd', ['/c', 'start', '', address], { stdio: 'ignore' });
  else spawnSync(process.platform === 'darwin' ? 'open' : 'xdg-open', [address], { stdio: 'ignore' });
}
