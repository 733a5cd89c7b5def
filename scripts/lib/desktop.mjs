// Where the real Electron is, whether there is a display, and where a person's data lie.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { environment, node, root } from './project.mjs';

const downloadMs = 240_000;

/** The folder that the desktop app uses too. */
export function dataFolder() {
  const roots = { win32: process.env.APPDATA ?? join(homedir(), 'AppData', 'Roaming'), darwin: join(homedir(), 'Library', 'Application Support') };
  return join(roots[process.platform] ?? process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config'), 'Dossier', 'book');
}

export const hasDisplay = () => process.platform === 'win32' || process.platform === 'darwin' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const packageFolder = join(root, 'node_modules', 'electron');

/** The binary that the electron package fetched, if it is there and of the version that the package wants. */
function binary() {
  const pathFile = join(packageFolder, 'path.txt');
  const versionFile = join(packageFolder, 'dist', 'version');
  if (!existsSync(pathFile) || !existsSync(versionFile)) return undefined;
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  const path = join(packageFolder, 'dist', readFileSync(pathFile, 'utf8').trim());
  return existsSync(path) && readFileSync(versionFile, 'utf8').trim().replace(/^v/, '') === version ? path : undefined;
}

/** The path of current Electron, fetched on first use; undefined where it cannot be had. */
export function electronBinary() {
  const present = binary();
  if (present) return present;
  console.log('Fetching Electron (once, about 110 MB) …');
  spawnSync(node, [join(packageFolder, 'install.js')], { cwd: root, env: environment, stdio: 'ignore', timeout: downloadMs });
  return binary();
}

/** Shows an address in the default browser, where there is one; does not wait for it. */
export function openBrowser(address) {
  if (!hasDisplay()) return;
  const openers = { win32: ['cmd', '/c', 'start', '""', address], darwin: ['open', address] };
  const [tool, ...args] = openers[process.platform] ?? ['xdg-open', address];
  const opener = spawn(tool, args, { stdio: 'ignore', detached: true });
  // No opener on this machine: the address has been printed.
  opener.on('error', () => undefined);
  opener.unref();
}
