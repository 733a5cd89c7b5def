// Builds every process into out/. `RELEASE=1` leaves out what only development and tests may use.
import { copyFile, rm, writeFile } from 'node:fs/promises';
import { build } from 'vite';
import { productBuilds } from '../vite.node.config.ts';

// What the unit tests and the measurements build for themselves (out/test, out/bench) may be in use.
for (const made of ['built', 'main', 'preload', 'db', 'cli', 'web', 'renderer']) await rm(`out/${made}`, { recursive: true, force: true });
await Promise.all([
  ...productBuilds.map((config) => build({ ...config, logLevel: 'warn' })),
  build({ configFile: 'vite.config.ts', logLevel: 'warn' }),
]);
// Windows of Linux have no icon but the one that they bring.
await copyFile('build/icon.png', 'out/main/icon.png');
await writeFile('out/built', process.env.RELEASE === '1' ? 'release' : 'development');
