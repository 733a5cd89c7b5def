// npm start: installs what is missing, builds, and opens the app; `--browser` serves it on loopback instead.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { dataFolder, electronBinary, hasDisplay, openBrowser } from './lib/desktop.mjs';
import { ensureBuilt, ensureInstalled, environment, root } from './lib/project.mjs';

ensureInstalled();
ensureBuilt();

function whyNotDesktop() {
  if (process.argv.includes('--browser')) return 'Browser mode, as asked.';
  if (!hasDisplay()) return 'There is no display for a window, so Dossier is served to a browser instead.';
  if (process.getuid?.() === 0) return 'Dossier does not run its window as the superuser, whose sandbox would be off; it is served to a browser instead.';
  electron = electronBinary();
  return electron ? undefined : 'Electron could not be fetched, so Dossier is served to a browser instead.';
}

let electron;
const reason = whyNotDesktop();
if (reason === undefined) {
  spawn(electron, [root], { stdio: 'inherit', env: environment }).on('exit', (code) => process.exit(code ?? 0));
} else {
  console.log(reason);
  const folder = process.env.DOSSIER_DATA ?? dataFolder();
  const host = spawn('node', [join(root, 'out/web/webMain.cjs'), `--data-folder=${folder}`, `--version=${process.env.npm_package_version ?? ''}`], { cwd: root, env: environment, stdio: ['ignore', 'pipe', 'inherit'], shell: false });
  createInterface(host.stdout).once('line', (address) => {
    console.log(`\n  ${address}\n\nThis address works once per start. For trying, not for client files. Ctrl+C ends it.`);
    openBrowser(address);
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => host.kill('SIGTERM'));
  host.on('exit', (code) => process.exit(code ?? 0));
}
