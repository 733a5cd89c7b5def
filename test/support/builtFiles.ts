import { join } from 'node:path';

/** Where the global set-up of the tests puts what they start as threads and processes of their own. */
export const builtFolder = join(import.meta.dirname, '../../out/test');
const built = (name: string): string => join(builtFolder, `${name}.cjs`);

export const workerFile = built('worker');
export const serviceFile = built('service');
export const commandLineFile = built('dossier');
/** A process that a test may kill, or whose disk may fail. */
export const probeFile = built('probe');
