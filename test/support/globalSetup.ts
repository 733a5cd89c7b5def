import { join } from 'node:path';
import { build } from 'vite';
import { nodeBuilds } from '../../vite.node.config';

/** Worker threads and processes cannot be started from TypeScript sources: the tests get bundles of their own. */
export async function setup(): Promise<void> {
  const outDir = join(import.meta.dirname, '../../out/test');
  const bundles = [nodeBuilds['worker'], nodeBuilds['service']];
  for (const config of bundles) {
    if (config) await build({ ...config, logLevel: 'warn', build: { ...config.build, outDir } });
  }
}
