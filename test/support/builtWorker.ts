import { join } from 'node:path';

/** The worker bundle that the global set-up of the tests builds. */
export const workerFile = join(import.meta.dirname, '../../out/test/worker.cjs');
