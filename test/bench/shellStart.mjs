// Start of the shell to its first screen against a bare window of the same Electron; run by scripts/bench.mjs as an ordinary user.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { _electron } from '@playwright/test';

const root = join(import.meta.dirname, '../..');
const executablePath = join(process.env.ELECTRON_OVERRIDE_DIST_PATH, 'electron');
const scratch = mkdtempSync(join(process.env.TMPDIR ?? '/tmp', 'dossier-start-'));
const bare = join(scratch, 'bare');
mkdirSync(bare);
writeFileSync(join(bare, 'package.json'), '{"name":"bare","version":"0.0.0","main":"main.js"}');
writeFileSync(join(bare, 'main.js'), "const { app, BrowserWindow } = require('electron'); app.enableSandbox(); app.whenReady().then(() => { const w = new BrowserWindow({ width: 1280, height: 800 }); w.loadURL('data:text/html,<h1>bare</h1>'); }); app.on('window-all-closed', () => app.quit());");

async function start(folder, index) {
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
console.log(`${'shell start to its first screen, median of 7'.padEnd(58)} ${shellMs.toFixed(0)} ms; bare window ${windowMs.toFixed(0)} ms; ratio ${(shellMs / windowMs).toFixed(2)}`);
