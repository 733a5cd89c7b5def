// Browser mode as a process: prints its address, which is good for this run only, as the first line and serves until it is stopped.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createService } from '../session/createService';
import { pageFiles } from './pageFiles';
import { startHost } from './startHost';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      'data-folder': { type: 'string' },
      port: { type: 'string', default: '0' },
      /** The built page. */
      root: { type: 'string', default: join(__dirname, '../renderer') },
      version: { type: 'string', default: '0.0.0' },
    },
  });
  const folder = values['data-folder'];
  if (folder === undefined) throw new Error('--data-folder is missing');
  const service = createService({ folder, mode: 'browser', version: values.version, workerFile: join(__dirname, '../db/worker.cjs') });
  const host = await startHost({ service, files: pageFiles(values.root), port: Number(values.port) });
  console.log(host.url);
  const end = async (): Promise<void> => {
    await host.close();
    await service.close();
    process.exit(0);
  };
  process.once('SIGINT', () => void end());
  process.once('SIGTERM', () => void end());
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
});
