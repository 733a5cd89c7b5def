import { _electron, expect, type ElectronApplication, type Page } from '@playwright/test';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
/** The superuser cannot run with the sandbox on; npm test gives itself up to an ordinary account first. */
const asSuperuser = process.getuid?.() === 0;

export const newUserData = (): string => mkdtempSync(join(tmpdir(), 'dossier-shell-data-'));

export type Shell = { app: ElectronApplication; page: Page; userData: string };

/** The real shell on the built files, with a folder of its own for everything it writes. */
export async function launchShell(userData = newUserData()): Promise<Shell> {
  const dist = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (dist === undefined) throw new Error('ELECTRON_OVERRIDE_DIST_PATH names no Electron');
  if (asSuperuser) throw new Error('the shell does not run as the superuser: its sandbox would be off');
  const env = Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
  const app = await _electron.launch({
    executablePath: join(dist, 'electron'),
    args: [`--user-data-dir=${userData}`, root],
    env: { ...env, DOSSIER_DATA: join(userData, 'book'), LANG: 'en_CA.UTF-8' },
  });
  const page = await app.firstWindow();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return { app, page, userData };
}
