import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, newFolder, root, Shell, spawnShell, test } from '../../support/runningShell';

const bounds = (shell: Shell) => shell.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds());

test('a second start brings the first in front and ends', async ({ shell }) => {
  await shell.app.evaluate(({ app, BrowserWindow }) => {
    app.on('second-instance', () => Reflect.set(globalThis, 'wasAsked', true));
    BrowserWindow.getAllWindows()[0]?.minimize();
  });
  const { gone } = spawnShell([`--user-data-dir=${shell.userData}`, root]);
  expect((await gone).code).toBe(0);
  await expect.poll(() => shell.app.evaluate(() => Reflect.get(globalThis, 'wasAsked') as boolean)).toBe(true);
  expect(await shell.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.isMinimized()))).toEqual([false]);
});

test('a second start for another book is another program beside the first', async () => {
  const userData = newFolder();
  const first = await Shell.start({ userData });
  const other = join(newFolder(), 'other book');
  const second = await Shell.start({ userData, args: [`--data-folder=${other}`] });
  await second.listen();
  expect(await second.ask('book.state', {})).toMatchObject({ folder: other });
  expect(statSync(other).mode & 0o777).toBe(0o700);
  expect(readdirSync(userData)).toContain('other-books');
  await second.close();
  await first.close();
});

test('the folder of the book is for this account only', async ({ shell }) => {
  await shell.newBook();
  const modes = readdirSync(shell.book, { recursive: true, withFileTypes: true }).map((entry) => [entry.name, statSync(join(entry.parentPath, entry.name)).mode & 0o777, entry.isDirectory()] as const);
  expect(statSync(shell.book).mode & 0o777).toBe(0o700);
  expect(modes.filter(([, mode, isFolder]) => mode !== (isFolder ? 0o700 : 0o600))).toEqual([]);
});

test('the window comes back where it was', async () => {
  const userData = newFolder();
  const first = await Shell.start({ userData });
  await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setBounds({ x: 120, y: 90, width: 1111, height: 777 }));
  await first.close();
  expect(JSON.parse(readFileSync(join(userData, 'window.json'), 'utf8'))).toMatchObject({ width: 1111, height: 777, maximized: false });
  expect(existsSync(join(userData, 'window.json.tmp'))).toBe(false);
  const again = await Shell.start({ userData });
  expect(await bounds(again)).toMatchObject({ width: 1111, height: 777 });
  await again.close();
});

for (const [what, text] of [
  ['a place that no display shows', '{"x":-9000,"y":90,"width":1111,"height":777,"maximized":false}'],
  ['half a file', '{"x":12'],
  ['sizes that are none', '{"x":0,"y":0,"width":1e9,"height":-5,"maximized":false}'],
  ['a file of another kind', '["window"]'],
] as const) {
  test(`a remembered ${what} is not used`, async () => {
    const userData = newFolder();
    writeFileSync(join(userData, 'window.json'), text);
    const shell = await Shell.start({ userData });
    expect(await bounds(shell)).toMatchObject({ width: 1280, height: 800 });
    await shell.close();
  });
}

test('a page that died is loaded again; one that dies again and again ends the program with a sentence', async () => {
  const shell = await Shell.start();
  await shell.app.evaluate(({ dialog, BrowserWindow }) => {
    Reflect.set(dialog, 'showErrorBox', (title: string, text: string) => process.stderr.write(`box: ${title}: ${text}\n`));
    // Each time it stands again, it is ended again.
    const page = BrowserWindow.getAllWindows()[0]?.webContents;
    page?.on('did-finish-load', () => process.kill(page.getOSProcessId(), 'SIGKILL'));
    page?.reload();
  });
  let said = '';
  shell.app.process().stderr?.on('data', (text: Buffer) => (said += text.toString()));
  expect(await shell.gone()).toBe(1);
  expect(said).toContain('box: Dossier: The window stopped several times in a row.');
});
