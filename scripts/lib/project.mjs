// What every script of the project shares. Runs on Node 20 or newer, before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = join(root, 'node_modules', '.bin');

/** The environment in which the project's own Node and tools are found first. */
export const environment = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` };

const modified = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

/** Installs what the lockfile names when it is missing or older than the lockfile. Ends the script when that fails. */
export function ensureInstalled() {
  const marker = join(root, 'node_modules', '.package-lock.json');
  if (modified(marker) >= modified(join(root, 'package-lock.json')) && existsSync(join(root, 'node_modules', 'node'))) return;
  console.log('Installing what the project needs (once, about a minute) …');
  const npm = process.env.npm_execpath;
  const done = npm ? spawnSync(process.execPath, [npm, 'ci', '--loglevel=error'], { cwd: root, stdio: 'inherit' }) : spawnSync('npm', ['ci', '--loglevel=error'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (done.status !== 0) {
    console.error('The installation failed. Check the connection to the package registry and try again.');
    process.exit(1);
  }
}

/** Runs one of the project's tools, by the project's own Node; returns its exit code. */
export function run(tool, args, options = {}) {
  const done = spawnSync(tool, args, { cwd: root, stdio: 'inherit', env: environment, shell: process.platform === 'win32', ...options });
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

/** Builds when a source is newer than the last build. Ends the script when that fails. */
export function ensureBuilt({ quiet = false } = {}) {
  const built = modified(join(root, 'out', 'built'));
  const sources = ['electron', 'renderer', 'shared', 'db', 'scripts'].map((folder) => newest(join(root, folder)));
  const files = ['package.json', 'package-lock.json', 'vite.config.ts', 'vite.node.config.ts'].map((file) => modified(join(root, file)));
  if (built > Math.max(...sources, ...files)) return;
  if (!quiet) console.log('Building …');
  if (run('node', ['scripts/build.mjs'], quiet ? { stdio: ['ignore', 'ignore', 'inherit'] } : {}) !== 0) process.exit(1);
}
