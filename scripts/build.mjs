// Builds every process into out/. `RELEASE=1` leaves out what only development and tests may use.
import { rm, writeFile } from 'node:fs/promises';
import { build } from 'vite';
import { nodeBuilds } from '../vite.node.config.ts';

// What the unit tests and the measurements build for themselves (out/test, out/bench) may be in use.
for (const made of ['built', 'main', 'preload', 'db', 'cli', 'web', 'renderer']) await rm(`out/${made}`, { recursive: true, force: true });
await Promise.all([
  ...Object.values(nodeBuilds).map((config) => build({ ...config, logLevel: 'warn' })),
  build({ configFile: 'vite.config.ts', logLevel: 'warn' }),
]);
await writeFile('out/built', process.env.RELEASE === '1' ? 'release' : 'development');
