import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, newFolder, test } from '../../support/runningShell';

const calls = ['saveFiles', 'chooseSaveTarget', 'chooseSource', 'chooseDocuments', 'dropped', 'askOpenOutside', 'openOutside', 'openDataFolder', 'setLanguage', 'newWindow'];

test('windows that are not the application’s own are refused on every call, even when they show its page', async ({ sharedShell }) => {
  await sharedShell.answerDialogs({ save: '/nowhere/at/all', open: '/etc/passwd' });
  // A window with all that a careless program would give it: the raw channel.
  const preload = join(newFolder(), 'preload.js');
  writeFileSync(preload, "const { ipcRenderer } = require('electron'); window.ask = (...args) => ipcRenderer.invoke('dossier', ...args).then(() => 'answered', () => 'refused');");
  const answers = await sharedShell.app.evaluate(
    async ({ BrowserWindow }, { preload: script, names }) => {
      const results: Record<string, string[]> = {};
      for (const address of ['about:blank', 'data:text/html,<h1>x</h1>', 'app://dossier/index.html']) {
        const window = new BrowserWindow({ show: false, webPreferences: { preload: script, contextIsolation: false, sandbox: true } });
        await window.loadURL(address);
        const good: Record<string, unknown[]> = { saveFiles: [[{ name: 'x', bytes: new Uint8Array(1) }]], chooseSaveTarget: ['backup', 'x'], chooseSource: ['backup'], chooseDocuments: [], dropped: [['/etc/passwd']], askOpenOutside: ['Letter.pdf'], openOutside: ['a-token-made-up-by-a-page'], openDataFolder: [], setLanguage: ['fr'], newWindow: [] };
        results[address] = await Promise.all(names.map((name) => window.webContents.executeJavaScript(`window.ask(${JSON.stringify(name)}, ${JSON.stringify(good[name])})`) as Promise<string>));
        window.destroy();
      }
      return results;
    },
    { preload, names: calls },
  );
  for (const [address, answered] of Object.entries(answers)) expect([address, answered]).toEqual([address, calls.map(() => 'refused')]);
  expect(await sharedShell.askedDialogs()).toEqual([]);
});

test('the page’s own frame is answered only for known calls with arguments that fit', async ({ shell }) => {
  await shell.listen();
  await shell.answerDialogs({ save: '/nowhere/at/all', open: '/etc/passwd' });
  const before = await shell.windowCount();
  const outcome = await shell.app.evaluate(async ({ BrowserWindow, ipcMain }) => {
    // The handler itself, with the page as the sender: what a page that was taken over could send past the preload.
    const handlers: unknown = Reflect.get(ipcMain, '_invokeHandlers');
    const handler = handlers instanceof Map ? (handlers.get('dossier') as (event: unknown, ...args: unknown[]) => Promise<unknown>) : undefined;
    if (!handler) return ['no handler found'];
    const page = BrowserWindow.getAllWindows()[0]?.webContents;
    const event = { sender: page, senderFrame: page?.mainFrame };
    const cycle: unknown[] = [];
    cycle.push(cycle);
    const odd = [undefined, null, 0, -1, Number.NaN, Number.POSITIVE_INFINITY, 2n ** 70n, '', 'x', '\uD800', "'; DROP TABLE files; --", 'x'.repeat(10_000_000), true, [], [[]], [null], ['x', 'y', 'z'], {}, { length: 1, 0: 'backup' }, JSON.parse('{"__proto__":{"x":1}}'), new Date(0), new Map(), /x/, cycle, Symbol('x'), () => 1, new Uint8Array(3)];
    const names = ['saveFiles', 'chooseSaveTarget', 'chooseSource', 'chooseDocuments', 'dropped', 'askOpenOutside', 'openOutside', 'setLanguage', 'openDataFolder', 'newWindow', 'readFile', 'constructor', '__proto__', 'hasOwnProperty', 'toString', '', 7, null, undefined, {}, []];
    const isEmpty = (value: unknown) => Array.isArray(value) && value.length === 0;
    const answered: string[] = [];
    for (const name of names) {
      for (const args of [...odd, ...odd.map((value) => [value]), ...odd.map((value) => ['backup', value, value]), ...odd.map((value) => [[{ name: value, bytes: value }]])]) {
        // The calls without arguments are answered for none.
        if ((name === 'openDataFolder' || name === 'newWindow' || name === 'chooseDocuments') && isEmpty(args)) continue;
        await handler(event, name, args).then(() => answered.push(typeof name === 'string' ? name : typeof name), (error: unknown) => {
          const text = error instanceof Error ? error.message : String(error);
          if (text !== 'refused') answered.push(text);
        });
      }
    }
    const strange = [{ sender: page, senderFrame: null }, { sender: page, senderFrame: { url: 'app://dossier/index.html' } }, { sender: page, senderFrame: page?.mainFrame.frames[0] }];
    for (const other of strange) await handler(other, 'newWindow', []).then(() => answered.push('strange frame'), () => undefined);
    return answered;
  });
  expect(outcome).toEqual([]);
  expect(await shell.askedDialogs()).toEqual([]);
  expect(await shell.windowCount()).toBe(before);
  expect(await shell.isAlive()).toBe(true);
});

test('what does not fit is refused through the bridge itself, without a word about why', async ({ sharedShell: { page } }) => {
  const errors = await page.evaluate(async () => {
    const attempt = async (name: string, ...args: unknown[]): Promise<string> => {
      const member: unknown = Reflect.get(window.desktop ?? {}, name);
      if (typeof member !== 'function') return 'missing';
      return Promise.resolve(Reflect.apply(member, window.desktop, args)).then(() => 'answered', (error: unknown) => String(error));
    };
    return Promise.all([attempt('saveFiles', 'x'), attempt('saveFiles', [{ name: 'x', bytes: 'text' }]), attempt('saveFiles', [{ name: '', bytes: new Uint8Array(1) }]), attempt('saveFiles', []), attempt('chooseSource', '/etc/passwd'), attempt('chooseSaveTarget', 'backup', 'x'.repeat(300))]);
  });
  expect(errors).toEqual(Array.from({ length: 6 }, () => "Error: Error invoking remote method 'dossier': Error: refused"));
});

test('no channel of main takes messages but the one', async ({ sharedShell }) => {
  const channels = await sharedShell.app.evaluate(({ ipcMain }) => {
    const handlers: unknown = Reflect.get(ipcMain, '_invokeHandlers');
    return { invoke: handlers instanceof Map ? [...handlers.keys()] as string[] : [], on: ipcMain.eventNames().filter((name) => name !== 'error') };
  });
  expect(channels).toEqual({ invoke: ['dossier'], on: [] });
});

test('the folder of the book opens in the file manager, and nothing else does', async ({ shell }) => {
  await shell.app.evaluate(({ shell: system }) => {
    const opened: string[] = [];
    Reflect.set(globalThis, 'opened', opened);
    Reflect.set(system, 'openPath', (path: string) => Promise.resolve(void opened.push(path)).then(() => ''));
    Reflect.set(system, 'openExternal', (url: string) => Promise.resolve(void opened.push(url)));
  });
  await shell.page.evaluate(() => window.desktop?.openDataFolder());
  expect(await shell.app.evaluate(() => Reflect.get(globalThis, 'opened') as string[])).toEqual([shell.book]);
  expect(readdirSync(shell.userData)).toContain('book');
});
