// npm start: installs what is missing, builds, and opens the app; `--browser` serves it on loopback instead.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { dataFolder, electronBinary, hasDisplay, openBrowser } from './lib/desktop.mjs';
import { ensureBuilt, ensureInstalled, environment, node, root } from './lib/project.mjs';

/** A shell that ends with a fault sooner than this has shown nothing. */
const startMs = 15_000;

ensureInstalled();
ensureBuilt();

if (process.argv.includes('--browser')) serve('Browser mode, as asked.');
else if (!hasDisplay()) serve('There is no display for a window, so Dossier is served to a browser instead.');
else if (process.getuid?.() === 0) serve('Dossier does not run its window as the superuser, whose sandbox would be off; it is served to a browser instead.');
else {
  const electron = electronBinary();
  if (electron) openShell(electron);
  else serve('Electron could not be fetched, so Dossier is served to a browser instead.');
}

function openShell(electron) {
  const began = Date.now();
  const shell = spawn(electron, [root, ...process.argv.slice(2)], { stdio: 'inherit', env: environment });
  const failed = () => serve('Electron does not start on this machine (its message is above), so Dossier is served to a browser instead.');
  shell.once('error', failed);
  shell.once('exit', (code) => {
    if (code === 0 || Date.now() - began > startMs) process.exit(code ?? 1);
    failed();
  });
}

function serve(reason) {
  console.log(reason);
  const named = process.argv.find((argument) => argument.startsWith('--data-folder='))?.slice('--data-folder='.length);
  const folder = named ?? process.env.DOSSIER_DATA ?? dataFolder();
  const host = spawn(node, [join(root, 'out/web/webMain.cjs'), `--data-folder=${folder}`, `--version=${process.env.npm_package_version ?? ''}`], { cwd: root, env: environment, stdio: ['ignore', 'pipe', 'inherit'] });
  createInterface(host.stdout).once('line', (address) => {
    console.log(`\n  ${address}\n\nWhoever has this address reaches the book until Dossier ends. For trying, not for client files. Ctrl+C ends it.`);
    openBrowser(address);
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => host.kill('SIGTERM'));
  host.on('exit', (code) => process.exit(code ?? 0));
}
