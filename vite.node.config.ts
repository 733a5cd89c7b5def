import { builtinModules } from 'node:module';
import type { InlineConfig } from 'vite';

// One self-contained CommonJS bundle per process; only Electron, the native modules and the service file that the
// utility process's entry loads stay outside. A release build holds neither the Node child of the test runtime nor browser mode.
const external = ['electron', 'better-sqlite3', 'sharp', './service.cjs', ...builtinModules, /^node:/];
const release = process.env.RELEASE === '1';

/** One bundle, or several that share what they both load when they need it; `folder` is below out/. */
export const bundle = (folder: string, ...inputs: string[]): InlineConfig => ({
  configFile: false,
  publicDir: false,
  ssr: { noExternal: true, external: ['electron', 'better-sqlite3', 'sharp'] },
  define: { __ALLOW_DB_NODE__: JSON.stringify(!release) },
  build: {
    ssr: true,
    target: 'node18',
    outDir: `out/${folder}`,
    emptyOutDir: false,
    sourcemap: !release,
    reportCompressedSize: false,
    rolldownOptions: {
      external,
      input: Object.fromEntries(inputs.map((input) => [input.slice(input.lastIndexOf('/') + 1, -3), input])),
      output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' },
    },
  },
});

/** Every process of the product that runs on Node or in Electron's main world. */
export const nodeBuilds: Record<string, InlineConfig> = {
  main: bundle('main', 'electron/main.ts'),
  preload: bundle('preload', 'electron/preload.ts'),
  entry: bundle('db', 'db/entry.ts'),
  service: bundle('db', 'db/service.ts'),
  worker: bundle('db', 'db/worker.ts'),
  cli: bundle('cli', 'db/cli/dossier.ts'),
  ...(release ? {} : { web: bundle('web', 'db/host/webMain.ts') }),
};

const { worker, cli: _cli, ...alone } = nodeBuilds;
/**
 * What a build makes. The command line, which no release holds, lies beside the worker threads: the fonts that both write documents
 * with take twenty megabytes, and are there once.
 */
export const productBuilds: readonly InlineConfig[] = [...Object.values(alone), release ? worker : bundle('db', 'db/worker.ts', 'db/cli/dossier.ts')].filter((config) => config !== undefined);
