// npm run dev: the app with hot reload; the shell starts again when main, preload or the data service change. `--browser`: in a browser.
import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { build, createServer } from 'vite';
import { nodeBuilds } from '../vite.node.config.ts';
import { electronBinary, hasDisplay, openBrowser } from './lib/desktop.mjs';
import { environment } from './lib/project.mjs';

const folder = process.env.DOSSIER_DATA ?? '.dossier-data';
const inBrowser = process.argv.includes('--browser') || !hasDisplay();
await mkdir('out', { recursive: true });
if (inBrowser) await browser();
else await desktop();

async function browser() {
  await build({ ...nodeBuilds.worker, logLevel: 'warn' });
  const vite = await createServer({ configFile: 'vite.config.ts', appType: 'spa', server: { middlewareMode: true, ws: { port: 24_678, host: '127.0.0.1' } } });
  const { createService } = await vite.ssrLoadModule(new URL('../db/session/createService.ts', import.meta.url).pathname);
  const { startHost } = await vite.ssrLoadModule(new URL('../db/host/startHost.ts', import.meta.url).pathname);
  const service = createService({ folder, mode: 'browser', version: 'dev', workerFile: new URL('../out/db/worker.cjs', import.meta.url).pathname });
  const host = await startHost({ service, files: () => undefined, middleware: vite.middlewares });
  console.log(host.url);
  openBrowser(host.url);
}

async function desktop() {
  const electron = electronBinary();
  if (!electron) throw new Error('Electron could not be fetched: use `npm run dev -- --browser`');
  const server = await createServer({ configFile: 'vite.config.ts' });
  await server.listen();
  const url = server.resolvedUrls?.local[0];
  let shell;
  let timer;
  const restart = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const before = shell;
      shell = spawn(electron, ['.'], { stdio: 'inherit', env: { ...environment, DOSSIER_DEV_URL: url, DOSSIER_DATA: folder } });
      const current = shell;
      current.on('exit', (code) => {
        if (shell === current) process.exit(code ?? 0);
      });
      before?.kill();
    }, 150);
  };
  const watched = ['main', 'preload', 'entry', 'service', 'worker'];
  const pending = new Set(watched);
  for (const name of watched) {
    const config = nodeBuilds[name];
    const watcher = await build({ ...config, logLevel: 'warn', build: { ...config.build, watch: {} } });
    watcher.on('event', (event) => {
      if (event.code === 'ERROR') console.error(event.error);
      if (event.code === 'BUNDLE_END') void event.result.close();
      if (event.code === 'END') {
        pending.delete(name);
        if (pending.size === 0) restart();
      }
    });
  }
  process.on('exit', () => shell?.kill());
}
