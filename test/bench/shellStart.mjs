// Start of the shell to the unlock screen against a bare window of the same Electron; run by scripts/bench.mjs as an ordinary user.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { _electron } from '@playwright/test';

const root = join(import.meta.dirname, '../..');
const executablePath = join(process.env.ELECTRON_OVERRIDE_DIST_PATH, 'electron');
const scratch = mkdtempSync(join(process.env.TMPDIR ?? '/tmp', 'dossier-start-'));
const bare = join(scratch, 'bare');
mkdirSync(bare);
writeFileSync(join(bare, 'package.json'), '{"name":"bare","version":"0.0.0","main":"main.js"}');
writeFileSync(join(bare, 'main.js'), "const { app, BrowserWindow } = require('electron'); app.enableSandbox(); app.whenReady().then(() => { const w = new BrowserWindow({ width: 1280, height: 800 }); w.loadURL('data:text/html,<h1>bare</h1>'); }); app.on('window-all-closed', () => app.quit());");

/** A book to be unlocked: what a person meets at every start but the first. */
async function makeBook(folder) {
  const service = fork(join(root, 'out/db/service.cjs'), [`--data-folder=${folder}`], { execPath: process.env.DOSSIER_DB_NODE, serialization: 'advanced' });
  service.send({ from: 1, request: { id: 1, name: 'book.create', input: { passphrase: 'seven quiet herons at dusk', firmName: 'Cabinet Boréal', person: { name: 'Alix Tremblay', initials: 'AT', role: 'rcic', membershipNumber: null } } } });
  await once(service, 'message');
  service.send({ close: true });
  await once(service, 'exit');
}

const book = join(scratch, 'book');
await makeBook(book);

async function start(folder, index) {
  cpSync(book, join(scratch, `book-${index}`), { recursive: true });
  const began = performance.now();
  const app = await _electron.launch({ executablePath, args: [`--user-data-dir=${join(scratch, `${index}`)}`, folder], env: { ...process.env, DOSSIER_DATA: join(scratch, `book-${index}`) } });
  const page = await app.firstWindow();
  await page.locator('h1').first().waitFor();
  const took = performance.now() - began;
  await app.close();
  return took;
}

const median = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];
const times = { bare: [], shell: [] };
for (let round = 0; round < 7; round++) {
  times.bare.push(await start(bare, `bare-${round}`));
  times.shell.push(await start(root, `shell-${round}`));
}
const [windowMs, shellMs] = [median(times.bare), median(times.shell)];
console.log(`${'shell start to the unlock screen, median of 7'.padEnd(58)} ${shellMs.toFixed(0)} ms; bare window ${windowMs.toFixed(0)} ms; ratio ${(shellMs / windowMs).toFixed(2)}`);
