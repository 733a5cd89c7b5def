import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, newFolder, passphrase, Shell, test } from '../../support/runningShell';
import { descendants, eventually, isRunning, servicesUnder } from '../../support/processes';

const serviceOf = (shell: Shell): number[] => servicesUnder(shell.app.process().pid ?? 0);
/** The process that holds the database: the utility process, or in the test runtime its Node child. */
const innermost = (shell: Shell): Promise<number> => eventually(() => serviceOf(shell).at(-1));

test('after the data service was killed the page says so, has a new port, and the next call works', async ({ shell }) => {
  await shell.listen();
  const pid = await innermost(shell);
  process.kill(pid, 'SIGKILL');
  await expect(shell.page.getByText('The data service was restarted', { exact: false })).toBeVisible();
  await expect.poll(() => shell.reply('book.state', {})).toMatchObject({ ok: true, data: { state: 'absent' } });
  expect(await innermost(shell)).not.toBe(pid);
});

test('a book that was open when the data service was killed is locked, and keeps everything that was acknowledged', async ({ shell }) => {
  await shell.newBook();
  await shell.whileReloading(async () => {
    process.kill(await innermost(shell), 'SIGKILL');
  });
  await expect(shell.page.getByLabel('Passphrase').first()).toBeVisible();
  await shell.ask('book.unlock', { kind: 'passphrase', passphrase });
  expect((await shell.ask('staff.list', {})).map(({ name }) => name)).toEqual(['Alix Tremblay']);
});

test('the utility process itself may die, too', async ({ shell }) => {
  await shell.listen();
  const [outer] = serviceOf(shell);
  process.kill(outer ?? 0, 'SIGKILL');
  await expect.poll(async () => serviceOf(shell).length > 0 && !serviceOf(shell).includes(outer ?? 0)).toBe(true);
  await expect.poll(() => shell.reply('book.state', {})).toMatchObject({ ok: true });
});

test('every window has a port of its own, also after a restart, and hears of changes', async ({ shell }) => {
  await shell.newBook();
  const opened = shell.app.waitForEvent('window');
  await shell.page.evaluate(() => window.desktop?.newWindow());
  const second = await opened;
  await shell.listen(second);
  expect(await shell.reply('book.state', {}, second)).toMatchObject({ ok: true, data: { state: 'open' } });
  await shell.whileReloading(async () => {
    process.kill(await innermost(shell), 'SIGKILL');
  }, [shell.page, second]);
  for (const page of [shell.page, second]) await expect.poll(() => shell.reply('book.state', {}, page)).toMatchObject({ ok: true, data: { state: 'locked' } });
  const heard = second.evaluate(() => new Promise((resolve) => {
    const port = Reflect.get(window, 'testPort') as MessagePort;
    port.addEventListener('message', (event: MessageEvent<{ event?: string }>) => event.data.event === 'preferences' && resolve(event.data.event));
  }));
  await shell.ask('preferences.set', { language: 'en', theme: 'dark' });
  expect(await heard).toBe('preferences');
});

test('a service that dies again and again ends the program with a sentence, not with a loop', async () => {
  const shell = await Shell.start();
  await shell.app.evaluate(({ dialog }) => Reflect.set(dialog, 'showErrorBox', (title: string, text: string) => process.stderr.write(`box: ${title}: ${text}\n`)));
  let said = '';
  shell.app.process().stderr?.on('data', (text: Buffer) => (said += text.toString()));
  const gone = shell.gone();
  const killed = new Set<number>();
  for (let round = 0; round < 4; round++) {
    const pid = await eventually(() => serviceOf(shell).find((one) => !killed.has(one) && isRunning(one)));
    for (const one of serviceOf(shell)) killed.add(one);
    process.kill(pid, 'SIGKILL');
  }
  expect(await gone).toBe(1);
  expect(said).toContain('box: Dossier: The data service stopped several times in a row.');
});

test('quitting closes the book: its log is in the database and its folder is free', async () => {
  const shell = await Shell.start();
  await shell.newBook();
  expect(existsSync(join(shell.book, 'dossier.db-wal'))).toBe(true);
  const pids = [shell.app.process().pid ?? 0, ...descendants(shell.app.process().pid ?? 0)];
  await shell.app.evaluate(({ app }) => app.quit());
  expect(await shell.gone()).toBe(0);
  expect(existsSync(join(shell.book, 'dossier.db-wal'))).toBe(false);
  await expect.poll(() => pids.filter(isRunning)).toEqual([]);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  test(`${signal} to every process at once, as a terminal or a shutdown sends it, closes the book without a complaint`, async () => {
    const shell = await Shell.start();
    await shell.newBook();
    const { pid = 0 } = shell.app.process();
    const gone = shell.gone();
    for (const one of [pid, ...serviceOf(shell)]) process.kill(one, signal);
    expect(await gone).toBe(0);
    expect(existsSync(join(shell.book, 'dossier.db-wal'))).toBe(false);
  });
}

test('a shell that was killed outright leaves no process behind, and its book opens again', async () => {
  const userData = newFolder();
  const shell = await Shell.start({ userData });
  await shell.newBook();
  const pids = descendants(shell.app.process().pid ?? 0);
  const gone = shell.gone();
  process.kill(shell.app.process().pid ?? 0, 'SIGKILL');
  await gone;
  await expect.poll(() => pids.filter(isRunning)).toEqual([]);
  const again = await Shell.start({ userData });
  await again.listen();
  await again.ask('book.unlock', { kind: 'passphrase', passphrase });
  expect((await again.ask('staff.list', {})).map(({ name }) => name)).toEqual(['Alix Tremblay']);
  await again.close();
});

test('a book that another program has open is said to be, and left alone', async () => {
  const folder = join(newFolder(), 'book');
  const first = await Shell.start({ args: [`--data-folder=${folder}`] });
  await first.newBook();
  const second = await Shell.start({ args: [`--data-folder=${folder}`] });
  await second.listen();
  expect(await second.reply('book.unlock', { kind: 'passphrase', passphrase })).toMatchObject({ ok: false, error: { code: 'book.in-use' } });
  expect(await first.isAlive()).toBe(true);
  await second.close();
  await first.close();
});
