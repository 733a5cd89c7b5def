import { expect, test, type Shell } from '../../support/runningShell';

const targets = [
  'https://example.invalid/?next=app://dossier', 'http://127.0.0.1:1/', 'app://dossier.evil/', 'app://evil@dossier/', 'app://dossier/other.html', 'app:///etc/passwd', 'file:///etc/passwd', 'javascript:document.title="x"', 'data:text/html,<h1>x</h1>',
  'blob:app://dossier/x', 'filesystem:app://dossier/temporary/x', 'chrome://gpu', 'devtools://devtools/bundled/inspector.html', 'view-source:app://dossier/index.html', 'ftp://example.invalid/', 'smb://x', 'ms-msdt:x', 'mailto:x@example.invalid', 'ws://example.invalid/',
];

/** The page's own origin, once the name before the @ is dropped: an entry of history may say so, a load may not. */
const ownOrigin = ['app://dossier/other.html', 'app://evil@dossier/'];

/** Main's own account: the page's driver waits for navigations that were refused. */
const where = (shell: Shell) =>
  shell.app.evaluate(async ({ BrowserWindow }) => {
    const windows = BrowserWindow.getAllWindows();
    const page = windows[0]?.webContents;
    return { windows: windows.length, url: page?.getURL(), isOurs: (await page?.executeJavaScript('document.title === "Dossier" || document.querySelector("h1") !== null')) as boolean };
  });

const ways: Record<string, (url: string) => void> = {
  'a link': (url) => {
    const link = Object.assign(document.createElement('a'), { href: url, textContent: 'x' });
    document.body.append(link);
    link.click();
    link.remove();
  },
  'a link to a new window': (url) => {
    const link = Object.assign(document.createElement('a'), { href: url, target: '_blank', textContent: 'x' });
    document.body.append(link);
    link.click();
    link.remove();
  },
  'a link that downloads': (url) => {
    const link = Object.assign(document.createElement('a'), { href: url, download: 'x', textContent: 'x' });
    document.body.append(link);
    link.click();
    link.remove();
  },
  'window.open': (url) => void window.open(url),
  'window.open onto itself': (url) => void window.open(url, '_self'),
  location: (url) => {
    try {
      window.location.href = url;
    } catch {
      // A malformed address throws, which is as good as being refused.
    }
  },
  'location.replace': (url) => {
    try {
      window.location.replace(url);
    } catch {
      // As above.
    }
  },
  'a form': (url) => {
    const form = Object.assign(document.createElement('form'), { action: url, method: 'post' });
    document.body.append(form);
    form.submit();
    form.remove();
  },
  'a refresh': (url) => {
    const meta = Object.assign(document.createElement('meta'), { httpEquiv: 'refresh', content: `0;url=${url}` });
    document.head.append(meta);
    meta.remove();
  },
  'an address of history': (url) => {
    try {
      window.history.pushState(null, '', url);
    } catch {
      // Another origin: refused with an error.
    }
  },
};

for (const [way, go] of Object.entries(ways)) {
  test(`${way} leads to none of ${targets.length} addresses`, async ({ sharedShell }) => {
    const before = await where(sharedShell);
    for (const url of targets) {
      if (way === 'an address of history' && ownOrigin.includes(url)) continue;
      await sharedShell.page.evaluate(go, url);
    }
    expect(await where(sharedShell)).toEqual(before);
  });
}

test('a frame shows none of them', async ({ sharedShell: shell }) => {
  const stopped = await shell.page.evaluate(
    (urls) =>
      new Promise<number>((resolve) => {
        let count = 0;
        document.addEventListener('securitypolicyviolation', (event) => {
          if (event.effectiveDirective === 'frame-src') count++;
          if (event.blockedURI.includes('the.last.invalid')) resolve(count);
        });
        for (const url of [...urls, 'https://the.last.invalid/']) document.body.append(Object.assign(document.createElement('iframe'), { src: url }));
      }),
    targets,
  );
  // Programs of the system and scripts are not asked of the policy; they load nothing.
  expect(stopped).toBeGreaterThan(10);
  const shown = shell.page.frames().slice(1).map((frame) => frame.url());
  expect(shown.filter((url) => !/^(|about:blank|chrome-error:\/\/chromewebdata\/|javascript:.*)$/.test(url))).toEqual([]);
  expect(await shell.windowCount()).toBe(1);
  await shell.page.evaluate(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));
});

test('<webview> is an unknown element', async ({ sharedShell: shell }) => {
  await shell.page.evaluate(() => {
    const view = document.createElement('webview');
    view.setAttribute('src', 'https://example.invalid/');
    view.setAttribute('allowpopups', '');
    document.body.append(view);
  });
  expect(await shell.app.evaluate(({ webContents }) => webContents.getAllWebContents().map((contents) => contents.getType()))).toEqual(['window']);
  await shell.page.evaluate(() => document.querySelector('webview')?.remove());
});

test('an empty page, which Chromium shows without asking, gives way to the application', async ({ shell: { page } }) => {
  await page.evaluate(() => void setTimeout(() => window.location.assign('about:blank')));
  await page.waitForEvent('framenavigated');
  await expect(page).toHaveURL(/^app:\/\/dossier\/index\.html/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a page that loads itself again stays where it is and gets a process of its own', async ({ shell }) => {
  const state = () =>
    shell.app.evaluate(({ BrowserWindow }) => {
      const page = BrowserWindow.getAllWindows()[0]?.webContents;
      return { pid: page?.getOSProcessId(), url: page?.getURL(), isLoading: page?.isLoading() ?? true, isCrashed: page?.isCrashed() ?? true };
    });
  await shell.page.evaluate(() => {
    window.location.hash = '/settings';
  });
  const before = await state();
  await shell.page.evaluate(() => void setTimeout(() => window.location.reload()));
  await expect.poll(async () => {
    const { pid, isLoading, isCrashed } = await state();
    return !isLoading && !isCrashed && pid !== before.pid;
  }).toBe(true);
  expect((await state()).url).toBe('app://dossier/index.html#/settings');
  await expect.poll(() => shell.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript('document.querySelector("h1") !== null') as Promise<boolean>)).toBe(true);
});
