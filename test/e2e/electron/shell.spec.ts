import { expect, test } from '@playwright/test';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { launchShell, newUserData, type Shell } from '../../support/launchShell';

let shell: Shell;
test.beforeEach(async () => {
  shell = await launchShell();
});
test.afterEach(async () => {
  await shell.app.close();
});

test('the page comes from app:// and has neither Node nor Electron, only the named functions of the bridge', async () => {
  expect(shell.page.url()).toMatch(/^app:\/\/dossier\/index\.html/);
  const powers = await shell.page.evaluate(() => ({
    globals: ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer'].filter((name) => name in globalThis),
    bridge: Object.keys(window.desktop ?? {}).toSorted(),
  }));
  expect(powers).toEqual({ globals: [], bridge: ['chooseSaveTarget', 'chooseSource', 'newWindow', 'onCommand', 'openDataFolder', 'platform', 'saveFiles', 'setLanguage', 'versions'] });
});

test('the page runs in the sandbox of the system', async () => {
  const pid = await shell.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId());
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  expect(/^Seccomp:\s+(\d)/m.exec(status)?.[1]).toBe('2');
});

test('web preferences are those that were meant, in every window', async () => {
  const preferences = await shell.app.evaluate(({ BrowserWindow }) =>
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

test('the content security policy stops eval, inline script, foreign addresses and frames', async () => {
  const blocked = await shell.page.evaluate(async () => {
    const results: Record<string, string> = {};
    const attempt = async (name: string, work: () => unknown) => {
      try {
        await work();
        results[name] = 'allowed';
      } catch {
        results[name] = 'blocked';
      }
    };
    // In a task of its own: what the test itself evaluates is exempt from the policy.
    await attempt('eval', () => new Promise((resolve, reject) => setTimeout(() => {
      try {
        resolve(Reflect.construct(Function, ['return 1']));
      } catch (error) {
        reject(error);
      }
    })));
    await attempt('fetch', () => fetch('https://example.invalid/'));
    await attempt('websocket', () => new Promise((resolve, reject) => {
      const socket = new WebSocket('wss://example.invalid/');
      socket.onopen = resolve;
      socket.onerror = reject;
    }));
    await attempt('image', () => new Promise((resolve, reject) => {
      const image = new Image();
      image.onload = resolve;
      image.onerror = reject;
      image.src = 'https://example.invalid/x.png';
    }));
    await attempt('worker', () => new Promise((resolve, reject) => {
      const worker = new Worker('https://example.invalid/w.js');
      worker.onmessage = resolve;
      worker.onerror = reject;
    }));
    const script = document.createElement('script');
    script.textContent = 'window.injected = true';
    document.body.append(script);
    results['inline'] = 'injected' in window ? 'allowed' : 'blocked';
    const frame = document.createElement('iframe');
    frame.src = 'https://example.invalid/';
    const framed = new Promise<boolean>((resolve) => document.addEventListener('securitypolicyviolation', (event) => event.effectiveDirective === 'frame-src' && resolve(true)));
    document.body.append(frame);
    results['frame'] = (await framed) ? 'blocked' : 'allowed';
    return results;
  });
  expect(blocked).toEqual({ eval: 'blocked', fetch: 'blocked', websocket: 'blocked', image: 'blocked', worker: 'blocked', inline: 'blocked', frame: 'blocked' });
});

test('no way of navigating leads away, and none opens a window', async () => {
  const before = shell.page.url();
  const targets = ['https://example.invalid/?next=app://dossier', 'http://127.0.0.1:1/', 'app://dossier.evil/', 'app://evil@dossier/', 'file:///etc/passwd', 'javascript:document.title="x"', 'data:text/html,<h1>x</h1>', 'blob:app://dossier/x', 'smb://x', 'ms-msdt:x'];
  for (const target of targets) {
    await shell.page.evaluate((url) => {
      const link = document.createElement('a');
      link.href = url;
      link.textContent = 'x';
      document.body.append(link);
      link.click();
      link.target = '_blank';
      link.click();
      link.remove();
      window.open(url);
      const form = document.createElement('form');
      form.action = url;
      form.method = 'post';
      document.body.append(form);
      form.submit();
      form.remove();
    }, target);
    await shell.page.evaluate((url) => {
      try {
        window.location.href = url;
      } catch {
        // A malformed address throws, which is as good as being refused.
      }
    }, target);
  }
  expect(shell.page.url()).toBe(before);
  // The test driver waits for navigations that were refused: the page itself is asked.
  expect(await shell.page.evaluate(() => [location.href, document.querySelector('h1') !== null])).toEqual([before, true]);
  expect(await shell.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('an empty page, which Chromium shows without asking, gives way to the application', async () => {
  await shell.page.evaluate(() => void setTimeout(() => window.location.assign('about:blank')));
  await shell.page.waitForEvent('framenavigated');
  await expect(shell.page).toHaveURL(/^app:\/\/dossier\/index\.html/);
  await expect(shell.page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('every permission is denied', async () => {
  const states = await shell.page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read', 'storage-access', 'idle-detection'];
    return Promise.all(names.map(async (name) => [name, await navigator.permissions.query({ name } as unknown as PermissionDescriptor).then(({ state }) => state, () => 'unknown')]));
  });
  expect(states.filter(([, state]) => state === 'granted')).toEqual([]);
  const media = await shell.page.evaluate(() => navigator.mediaDevices.getUserMedia({ audio: true }).then(() => 'granted', () => 'denied'));
  expect(media).toBe('denied');
});

test('the protocol serves the files of the build and nothing else', async () => {
  const answers = await shell.page.evaluate(async () => {
    const paths = ['/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json', '/..%5cpackage.json', '/index.html%00', '//etc/passwd', '/C:/Windows/win.ini', '/../renderer-evil/x.js', `/${'a'.repeat(10_000)}`, '/missing.js'];
    const status = (url: string, init?: RequestInit) => fetch(url, init).then((response) => response.status, () => 0);
    return {
      refused: await Promise.all(paths.map((path) => status(`app://dossier${path}`))),
      post: await status('app://dossier/index.html', { method: 'POST' }),
      host: await status('app://other/index.html'),
      good: await status('app://dossier/index.html'),
    };
  });
  expect(answers.good).toBe(200);
  expect(answers.refused.filter((status) => status === 200)).toEqual([]);
  expect([answers.post, answers.host]).not.toContain(200);
});

test('nobody but the page itself is answered on the bridge, and only what it may ask', async () => {
  const refused = await shell.app.evaluate(async ({ BrowserWindow, ipcMain }) => {
    const handler: unknown = Reflect.get(ipcMain, '_invokeHandlers');
    const invoke = handler instanceof Map ? (handler.get('dossier') as (event: unknown, ...args: unknown[]) => Promise<unknown>) : undefined;
    if (!invoke) return ['no handler found'];
    const window = BrowserWindow.getAllWindows()[0];
    const attempt = (event: unknown, ...args: unknown[]) => Promise.resolve().then(() => invoke(event, ...args)).then(() => 'answered', () => 'refused');
    const good = { sender: window?.webContents, senderFrame: window?.webContents.mainFrame };
    const strangeFrame = { ...good, senderFrame: { url: 'about:blank' } };
    const foreign = { sender: { mainFrame: { url: 'https://example.invalid/' } }, senderFrame: { url: 'https://example.invalid/' } };
    return Promise.all([
      attempt(strangeFrame, 'openDataFolder', []), attempt(foreign, 'openDataFolder', []), attempt(good, 'readFile', ['/etc/passwd']), attempt(good, '__proto__', []), attempt(good, 'setLanguage', ['de']), attempt(good, 'setLanguage', ['en', 'more']),
      attempt(good, 'saveFiles', [[{ name: 'x', bytes: 'text' }]]), attempt(good, 'chooseSource', ['everything']), attempt(good, 7, {}),
    ]);
  });
  expect(refused).toEqual(Array.from({ length: 9 }, () => 'refused'));
});

test('a command of the native menu reaches the page in front', async () => {
  await shell.page.evaluate(() => {
    window.desktop?.onCommand((command) => document.body.setAttribute('data-heard', command));
  });
  await shell.app.evaluate(({ Menu, BrowserWindow }) => {
    const file = Menu.getApplicationMenu()?.items.find((item) => item.label.includes('File'));
    const item = file?.submenu?.items.find((one) => one.label === 'New client…');
    item?.click({}, BrowserWindow.getAllWindows()[0], BrowserWindow.getAllWindows()[0]?.webContents);
  });
  await expect(shell.page.locator('body')).toHaveAttribute('data-heard', 'new-client');
});

test('the menu speaks the language that the page chose', async () => {
  await shell.page.evaluate(() => window.desktop?.setLanguage('fr'));
  await expect.poll(() => shell.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map((item) => item.label.replace('&', '')))).toContain('Fichier');
});

test('a second instance gives way to the first', async () => {
  const second = launchShell(shell.userData);
  await expect(second).rejects.toThrow();
  expect(await shell.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('the folder of the book is for this account only', () => {
  expect(statSync(join(shell.userData, 'book')).mode & 0o777).toBe(0o700);
});

test('the window comes back where it was', async () => {
  const userData = newUserData();
  const first = await launchShell(userData);
  await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setBounds({ x: 120, y: 90, width: 1111, height: 777 }));
  await first.app.close();
  const again = await launchShell(userData);
  const bounds = await again.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds());
  expect(bounds).toMatchObject({ width: 1111, height: 777 });
  await again.app.close();
});
