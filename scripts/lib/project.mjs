// What every script of the project shares. Runs on Node 20 or newer, before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = join(root, 'node_modules', '.bin');
const onWindows = process.platform === 'win32';
/** The project's own Node, whatever Node runs the script. */
export const node = join(root, 'node_modules', 'node', 'bin', onWindows ? 'node.exe' : 'node');

/** The environment in which the project's own Node and tools are found first. */
export const environment = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` };
// Set by editors that run in Electron themselves; it would make our shell a plain Node.
delete environment.ELECTRON_RUN_AS_NODE;

const modified = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);
const packagesOf = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;

/** Whether every package that the lockfile names for this system is there in its version. Dates say nothing after a copy or a checkout. */
function isInstalled() {
  const there = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(there) || !existsSync(node)) return false;
  const installed = packagesOf(there);
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version);
}

/** Installs what the lockfile names where something is missing; false when that fails. */
export function install({ quiet = false } = {}) {
  if (isInstalled()) return true;
  if (!quiet) console.log('Installing what the project needs (once, about a minute) …');
  const npm = process.env.npm_execpath;
  // With NODE_ENV=production npm would leave out the tools that build and start the app.
  const order = ['ci', '--include=dev', '--loglevel=error'];
  const [tool, ...args] = npm ? [process.execPath, npm, ...order] : ['npm', ...order];
  return spawnSync(tool, args, { cwd: root, stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit'], shell: !npm && onWindows }).status === 0;
}

/** The same for scripts that cannot go on without. */
export function ensureInstalled(options) {
  if (install(options)) return;
  console.error('The installation failed. Check the connection to the package registry and try again.');
  process.exit(1);
}

/** Runs one of the project's tools, by the project's own Node; returns its exit code. */
export function run(tool, args, options = {}) {
  const done = spawnSync(tool, args, { cwd: root, stdio: 'inherit', env: environment, shell: onWindows, ...options });
  return done.status ?? 1;
}

function newest(folder) {
  let latest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    latest = Math.max(latest, entry.isDirectory() ? newest(path) : statSync(path).mtimeMs);
  }
  return latest;
}

/** Whether out/ holds a build for development that is newer than every source. A release build lacks browser mode. */
function isBuilt() {
  const marker = join(root, 'out', 'built');
  if (!existsSync(marker) || readFileSync(marker, 'utf8') !== 'development') return false;
  const sources = ['electron', 'renderer', 'shared', 'db'].map((folder) => newest(join(root, folder)));
  const files = ['package.json', 'package-lock.json', 'vite.config.ts', 'vite.node.config.ts'].map((file) => modified(join(root, file)));
  return modified(marker) > Math.max(...sources, ...files);
}

/** Builds where the last build is not of these sources. Ends the script when that fails. */
export function ensureBuilt({ quiet = false } = {}) {
  if (isBuilt()) return;
  if (!quiet) console.log('Building …');
  if (run(node, ['scripts/build.mjs'], { shell: false, stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit'] }) !== 0) process.exit(1);
}
