import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { descendants, isRunning, killAll } from '../../support/processes';
import { expect, newFolder, passphrase, Shell, test } from '../../support/runningShell';

const text = 'A letter of the landlord.';

/** Notes what the system is asked to open instead of asking it; `answer` is what it says, empty for success. */
const standIn = (shell: Shell, answer = ''): Promise<void> =>
  shell.app.evaluate(({ shell: system }, said) => {
    const opened: string[] = [];
    Reflect.set(globalThis, 'opened', opened);
    Reflect.set(system, 'openPath', (path: string) => Promise.resolve(void opened.push(path)).then(() => said));
  }, answer);
const openedBy = (shell: Shell): Promise<string[]> => shell.app.evaluate(() => Reflect.get(globalThis, 'opened') as string[]);

/** A book whose file has a letter, shown on its page of documents. */
async function withLetter(shell: Shell, name = 'Letter.txt', content: string | Uint8Array = text): Promise<string> {
  const folder = newFolder();
  writeFileSync(join(folder, name), content);
  await shell.newBook();
  const { rows: [file] } = await shell.ask('files.list', { query: '2026-0102', statuses: [], responsibleId: null, deleted: false, sort: 'name', descending: false, offset: 0, limit: 1 });
  await shell.answerDialogs({ open: join(folder, name) });
  const [granted] = (await shell.page.evaluate(() => window.desktop?.chooseDocuments())) ?? [];
  await shell.ask('attachments.add', { fileId: file!.id, token: granted!.token });
  await shell.page.evaluate((id) => {
    window.location.hash = `/clients/${id}/documents`;
  }, file!.id);
  await shell.page.getByRole('button', { name: `Actions for ${name}` }).click();
  return file!.id;
}
const chooseOpen = (shell: Shell): Promise<void> => shell.page.getByRole('menuitem', { name: 'Open in another program' }).click();
const place = (shell: Shell): string => join(shell.userData, 'opened');

test('a document is opened by the system’s program only after a warning, from a private copy that goes when the book is locked', async ({ shell }) => {
  await withLetter(shell);
  await standIn(shell);
  await shell.answerDialogs({ message: 0 });
  await chooseOpen(shell);
  await expect.poll(() => shell.askedDialogs()).toHaveLength(1);
  const [warning] = await shell.askedDialogs();
  expect(warning).toMatchObject({ name: 'showMessageBox', options: { type: 'warning', message: 'Open a readable copy of “Letter.txt” in another program?', buttons: ['Cancel', 'Open a copy'], defaultId: 0, cancelId: 0 } });
  expect(warning?.options['detail']).toContain('The copy lies unprotected on this computer until Dossier is locked or closed');
  expect(warning?.options['detail']).toContain('does not come back into Dossier');
  expect([existsSync(place(shell)), await openedBy(shell)]).toEqual([false, []]);

  await shell.answerDialogs({ message: 1 });
  await shell.page.getByRole('button', { name: 'Actions for Letter.txt' }).click();
  await chooseOpen(shell);
  await expect.poll(() => openedBy(shell)).toHaveLength(1);
  const [path = ''] = await openedBy(shell);
  expect([dirname(dirname(path)), /^[0-9a-f]{32}$/.test(dirname(path).slice(-32)), path.endsWith('/Letter.txt')]).toEqual([place(shell), true, true]);
  expect([readFileSync(path, 'utf8'), statSync(path).mode & 0o777, statSync(dirname(path)).mode & 0o777, statSync(place(shell)).mode & 0o777]).toEqual([text, 0o400, 0o700, 0o700]);
  await expect(shell.page.getByText('1 readable copy of a document lies on this computer')).toBeVisible();
  await shell.whileReloading(async () => {
    await shell.ask('book.lock', {});
  });
  expect(existsSync(place(shell))).toBe(false);
});

test('copies go when somebody says so, and when the program ends', async () => {
  const shell = await Shell.start();
  await withLetter(shell);
  await standIn(shell);
  await shell.answerDialogs({ message: 1 });
  await chooseOpen(shell);
  await expect.poll(() => openedBy(shell)).toHaveLength(1);
  await shell.page.getByRole('button', { name: 'Remove now' }).click();
  await expect(shell.page.getByText('1 readable copy')).toHaveCount(0);
  expect(existsSync(place(shell))).toBe(false);
  await shell.page.getByRole('button', { name: 'Actions for Letter.txt' }).click();
  await chooseOpen(shell);
  await expect.poll(() => openedBy(shell)).toHaveLength(2);
  expect(readdirSync(place(shell))).toHaveLength(1);
  await shell.close();
  expect(existsSync(place(shell))).toBe(false);
});

test('what was left by a crash goes at the next start, before the book is opened, and links planted there are not followed', async () => {
  const userData = newFolder();
  const shell = await Shell.start({ userData });
  await withLetter(shell);
  await standIn(shell);
  await shell.answerDialogs({ message: 1 });
  await chooseOpen(shell);
  await expect.poll(() => openedBy(shell)).toHaveLength(1);
  const pids = [shell.app.process().pid ?? 0, ...descendants(shell.app.process().pid ?? 0)];
  const gone = shell.gone();
  // The outermost first: nobody is left to clean up.
  killAll(pids);
  await gone;
  await expect.poll(() => pids.filter(isRunning)).toEqual([]);
  expect(readdirSync(place(shell))).toHaveLength(1);
  const mine = newFolder();
  writeFileSync(join(mine, 'mine.txt'), 'mine');
  symlinkSync(mine, join(place(shell), 'planted'));
  const again = await Shell.start({ userData });
  await again.listen();
  expect(await again.ask('book.state', {})).toMatchObject({ state: 'locked' });
  expect([existsSync(place(again)), readFileSync(join(mine, 'mine.txt'), 'utf8')]).toEqual([false, 'mine']);
  await again.ask('book.unlock', { kind: 'passphrase', passphrase });
  await again.close();
});

test('a kind that can hold programs is not offered to the system', async ({ shell }) => {
  await withLetter(shell, 'Papers.bin', new Uint8Array([1, 2, 3, 0, 255]));
  await expect(shell.page.getByRole('menuitem', { name: 'Export' })).toBeVisible();
  await expect(shell.page.getByRole('menuitem', { name: 'Open in another program' })).toHaveCount(0);
});

test('it is said when no program opens a copy', async ({ shell }) => {
  await withLetter(shell);
  await standIn(shell, 'No application is registered');
  await shell.answerDialogs({ message: 1 });
  await chooseOpen(shell);
  await expect(shell.page.getByText('No program on this computer opened Letter.txt.')).toBeVisible();
});

test('a page that was taken over has nothing opened but such a copy: no other name, no other file, no link in its place', async ({ shell }) => {
  const fileId = await withLetter(shell);
  const [letter] = await shell.ask('attachments.list', { fileId });
  const elsewhere = join(newFolder(), 'Letter.txt');
  await standIn(shell);
  await shell.answerDialogs({ message: 1, save: elsewhere });
  const refused = await shell.page.evaluate(async () => {
    const attempt = (work: Promise<unknown> | undefined): Promise<string> => Promise.resolve(work).then(() => 'answered', (error: unknown) => String(error).split(': ').at(-1) ?? '');
    const chosen = await window.desktop?.chooseSaveTarget('document', 'Letter.txt');
    const { desktop } = window;
    return Promise.all([attempt(desktop?.openOutside(chosen ?? '')), ...['Letter.exe', 'Letter', '../Letter.txt', '.Letter.txt', 'Letter.docm'].map((name) => attempt(desktop?.askOpenOutside(name)))]);
  });
  expect(refused).toEqual(Array.from({ length: 6 }, () => 'refused'));
  expect((await shell.askedDialogs()).filter(({ name }) => name === 'showMessageBox')).toEqual([]);

  const target = (await shell.page.evaluate(() => window.desktop?.askOpenOutside('Letter.txt'))) ?? '';
  await shell.ask('attachments.openOutside', { id: letter!.id, target });
  const [folder = ''] = readdirSync(place(shell));
  const copy = join(place(shell), folder, 'Letter.txt');
  rmSync(copy);
  writeFileSync(elsewhere, 'something else');
  symlinkSync(elsewhere, copy);
  expect(await shell.page.evaluate((token) => window.desktop?.openOutside(token), target)).toBe(false);

  // Before it is written there is nothing to open, and a token is good once.
  const unwritten = (await shell.page.evaluate(() => window.desktop?.askOpenOutside('Letter.txt'))) ?? '';
  expect(await shell.page.evaluate((token) => window.desktop?.openOutside(token), unwritten)).toBe(false);
  expect(await shell.page.evaluate((token) => window.desktop?.openOutside(token).then(() => 'answered', () => 'refused'), unwritten)).toBe('refused');
  expect(await openedBy(shell)).toEqual([]);
});

test('where the place of copies was replaced by a link, nothing is written behind it', async ({ shell }) => {
  await withLetter(shell);
  await standIn(shell);
  const mine = newFolder();
  mkdirSync(join(mine, 'folder'));
  symlinkSync(mine, place(shell));
  await shell.answerDialogs({ message: 1 });
  await chooseOpen(shell);
  await expect.poll(() => openedBy(shell)).toHaveLength(1);
  expect(readdirSync(mine)).toEqual(['folder']);
});
