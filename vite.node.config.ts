import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { runnerImport, type InlineConfig, type Plugin } from 'vite';

// One self-contained CommonJS bundle per process; only Electron, the native modules and the service file that the
// utility process's entry loads stay outside. A release build holds neither the Node child of the test runtime nor browser mode.
const external = ['electron', 'better-sqlite3', 'sharp', './service.cjs', ...builtinModules, /^node:/];
const release = process.env.RELEASE === '1';

const hashModule = join(import.meta.dirname, 'db/rules/builtInHash.ts');
let hash: Promise<string> | undefined;

/** What the module finds by writing all rules of the program, found once for all bundles. */
async function foundHash(): Promise<string> {
  const { module } = await runnerImport<{ builtInHash: () => string }>(hashModule, { configFile: false, logLevel: 'error' });
  return module.builtInHash();
}

/** The name of the program's own rules as a finished text: a service that starts need not find it. */
const builtInHash: Plugin = {
  name: 'built-in-hash',
  transform: {
    filter: { id: /[\\/]db[\\/]rules[\\/]builtInHash\.ts$/ },
    // Who changes rules while a build goes on watching would be left with the name of the earlier ones.
    async handler() {
      return this.meta.watchMode ? undefined : { code: `const hash = ${JSON.stringify(await (hash ??= foundHash()))};\nexport const builtInHash = () => hash;\n`, map: null };
    },
  },
};

/** One bundle, or several that share what they both load when they need it; `folder` is below out/. */
export const bundle = (folder: string, ...inputs: string[]): InlineConfig => ({
  configFile: false,
  publicDir: false,
  plugins: [builtInHash],
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
      // Finding the name of the rules takes as long as loading them; it is no fault of the build.
      checks: { pluginTimings: false },
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
