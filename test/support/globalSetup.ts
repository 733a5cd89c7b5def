import { build } from 'vite';
import { bundle } from '../../vite.node.config';
import { builtFolder } from './builtFiles';

const done = 'DOSSIER_TEST_BUNDLES';

/**
 * Worker threads and processes cannot be started from TypeScript sources: the tests get bundles of their own, once for all projects of a
 * run, and together, since most of what they hold they share.
 */
export async function setup(): Promise<void> {
  if (process.env[done] === String(process.pid)) return;
  process.env[done] = String(process.pid);
  const config = bundle('test', 'db/worker.ts', 'db/service.ts', 'db/cli/dossier.ts', 'test/db/storage/support/probe.ts');
  await build({ ...config, logLevel: 'warn', build: { ...config.build, outDir: builtFolder, sourcemap: false } });
}
