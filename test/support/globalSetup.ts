import { join } from 'node:path';
import { build } from 'vite';
import { nodeBuilds } from '../../vite.node.config';

const done = 'DOSSIER_TEST_BUNDLES';

/** Worker threads and processes cannot be started from TypeScript sources: the tests get bundles of their own, once for all projects of a run. */
export async function setup(): Promise<void> {
  if (process.env[done] === String(process.pid)) return;
  process.env[done] = String(process.pid);
  const outDir = join(import.meta.dirname, '../../out/test');
  const bundles = [nodeBuilds['worker'], nodeBuilds['service']];
  for (const config of bundles) {
    if (config) await build({ ...config, logLevel: 'warn', build: { ...config.build, outDir } });
  }
}
