// Builds every process into out/. `RELEASE=1` leaves out what only development and tests may use.
import { rm, writeFile } from 'node:fs/promises';
import { build } from 'vite';
import { nodeBuilds } from '../vite.node.config.ts';

await rm('out', { recursive: true, force: true });
await Promise.all([
  ...Object.values(nodeBuilds).map((config) => build({ ...config, logLevel: 'warn' })),
  build({ configFile: 'vite.config.ts', logLevel: 'warn' }),
]);
await writeFile('out/built', '');
