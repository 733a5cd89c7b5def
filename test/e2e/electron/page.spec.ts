import { readFileSync } from 'node:fs';
import { contentSecurityPolicy } from '../../../shared/contentSecurityPolicy';
import { expect, newFolder, root, spawnShell, test } from '../../support/runningShell';
import { commandLine, descendants, eventually } from '../../support/processes';

test('the page comes from app:// and has neither Node nor Electron, only the named functions of the bridge', async ({ sharedShell: { page } }) => {
  expect(page.url()).toBe('app://dossier/index.html');
  const powers = await page.evaluate(() => ({
    globals: ['require', 'process', 'module', 'exports', 'Buffer', 'global', 'electron', 'ipcRenderer', '__dirname', 'setImmediate'].filter((name) => name in globalThis),
    bridge: Object.entries(window.desktop ?? {}).map(([name, value]) => `${name}: ${typeof value}`).toSorted(),
  }));
  expect(powers).toEqual({
    globals: [],
    bridge: ['askOpenOutside: function', 'chooseDocuments: function', 'chooseSaveTarget: function', 'chooseSource: function', 'dropped: function', 'newWindow: function', 'onCommand: function', 'openDataFolder: function', 'openOutside: function', 'platform: string', 'saveFiles: function', 'setLanguage: function', 'versions: object'],
  });
});

test('the bridge cannot be changed by the page, and its functions lead nowhere else', async ({ sharedShell: { page } }) => {
  const outcome = await page.evaluate(() => {
    const { desktop } = window;
    const before: unknown = Reflect.get(desktop ?? {}, 'newWindow');
    try {
      Reflect.set(desktop ?? {}, 'newWindow', () => 'changed');
      Reflect.set(window, 'desktop', {});
    } catch {
      // Refused, which is as good.
    }
    // A function of the preload's own world would give its maker's `process`.
    const constructor = Reflect.get(before as object, 'constructor') as { constructor?: unknown };
    return { same: Reflect.get(window.desktop ?? {}, 'newWindow') === before, ownWorld: constructor === Function };
  });
  expect(outcome).toEqual({ same: true, ownWorld: true });
});

test('the page runs in the sandbox of the system, in process and user namespaces of its own', async () => {
  // Without the driver, which starts every Electron with --no-sandbox.
  const { child, gone } = spawnShell([`--user-data-dir=${newFolder()}`, root]);
  const renderer = await eventually(() => descendants(child.pid ?? 0).find((pid) => commandLine(pid).includes('--type=renderer')));
  const statusOf = (): string => readFileSync(`/proc/${renderer}/status`, 'utf8');
  // 2: system calls are filtered; a process that has just begun does not do so yet.
  await expect.poll(() => /^Seccomp:\s+(\d)/m.exec(statusOf())?.[1]).toBe('2');
  // Its number outside, and a second one inside a namespace of its own.
  expect(/^NSpid:\s+(.*)$/m.exec(statusOf())?.[1]?.split('\t').length).toBeGreaterThan(1);
  child.kill('SIGTERM');
  expect((await gone).code).toBe(0);
});

test('the preferences of every window are those that were meant', async ({ sharedShell }) => {
  const preferences = await sharedShell.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => {
      // The typings lack what every version has.
      const read: unknown = Reflect.get(window.webContents, 'getLastWebPreferences');
      const all = typeof read === 'function' ? (Reflect.apply(read, window.webContents, []) as Record<string, unknown>) : {};
      const { sandbox, contextIsolation, nodeIntegration, nodeIntegrationInSubFrames, webSecurity, webviewTag, allowRunningInsecureContent, experimentalFeatures } = all;
      return { sandbox, contextIsolation, nodeIntegration, nodeIntegrationInSubFrames, webSecurity, webviewTag, allowRunningInsecureContent, experimentalFeatures };
    }),
  );
  expect(preferences).toEqual([
    { sandbox: true, contextIsolation: true, nodeIntegration: false, nodeIntegrationInSubFrames: false, webSecurity: true, webviewTag: false, allowRunningInsecureContent: false, experimentalFeatures: false },
  ]);
});

test('every load of the page carries the policy with a nonce of its own, and is kept nowhere', async ({ sharedShell: { page } }) => {
  const loads = await page.evaluate(async () => {
    const load = async () => {
      const response = await fetch('app://dossier/index.html');
      return { headers: Object.fromEntries(response.headers), nonce: /csp-nonce" content="([^"]*)"/.exec(await response.text())?.[1] ?? '' };
    };
    return [await load(), await load()];
  });
  for (const { headers, nonce } of loads) {
    expect(nonce).toMatch(/^[A-Za-z0-9+/]{22}==$/);
    expect(headers).toMatchObject({ 'content-security-policy': contentSecurityPolicy(nonce), 'x-content-type-options': 'nosniff', 'cache-control': 'no-store', 'referrer-policy': 'no-referrer', 'content-type': 'text/html; charset=utf-8' });
  }
  expect(loads[0]?.nonce).not.toBe(loads[1]?.nonce);
});

test('setting up and using the book breaks the policy nowhere', async ({ shell }) => {
  const { page } = shell;
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (/content security policy|refused to/i.test(message.text())) complaints.push(message.text());
  });
  await shell.newBook();
  for (const place of ['/clients', '/employers', '/recycle-bin', '/settings']) {
    await page.evaluate((hash) => {
      window.location.hash = hash;
    }, place);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await page.keyboard.press('Control+K');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await shell.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.send('dossier-command', 'new-client'));
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(complaints).toEqual([]);
});
