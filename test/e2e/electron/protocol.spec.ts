import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, newFolder, root, Shell, test } from '../../support/runningShell';

const refused = [
  '/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json', '/..%5cpackage.json', '/..\\package.json', '/assets/../../main/main.cjs', '/%2e%2e%2fmain%2fmain.cjs', '/index.html%20', '//etc/passwd', '/etc/passwd', '/C:/Windows/win.ini', '/C|/Windows/win.ini',
  '//server/share/x.js', '/../renderer-evil/x.js', '/INDEX.HTML', '/index.html/', '/assets', '/assets/', '/missing.js', `/${'a'.repeat(10_000)}`,
];

test('the protocol serves the files of the build and nothing else', async ({ sharedShell: { page } }) => {
  const answers = await page.evaluate(async (paths) => {
    const ask = (path: string, init?: RequestInit) => fetch(`app://dossier${path}`, init).then(async (response) => ({ path: path.slice(0, 60), status: response.status, bytes: (await response.arrayBuffer()).byteLength }), () => ({ path: path.slice(0, 60), status: 0, bytes: 0 }));
    return Promise.all(paths.map((path) => ask(path)));
  }, refused);
  expect(answers.map(({ path, ...answer }) => [path, answer])).toEqual(refused.map((path) => [path.slice(0, 60), { status: 404, bytes: 0 }]));
});

test('the protocol answers GET alone, for its one host', async ({ sharedShell: { page } }) => {
  const statuses = await page.evaluate(async () => {
    const status = (url: string, method: string) => fetch(url, { method }).then((response) => response.status, () => 'no answer');
    return {
      methods: await Promise.all(['POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS', 'PATCH'].map((method) => status('app://dossier/index.html', method))),
      hosts: await Promise.all(['app://other/index.html', 'app://dossier.evil/index.html', 'file:///etc/passwd'].map((url) => status(url, 'GET'))),
    };
  });
  expect(statuses).toEqual({ methods: [405, 405, 405, 405, 405, 405], hosts: ['no answer', 'no answer', 'no answer'] });
});

test('a link within the build folder leads nowhere, and a folder with the same beginning is another folder', async () => {
  const application = newFolder();
  for (const name of ['out', 'package.json']) cpSync(join(root, name), join(application, name), { recursive: true });
  mkdirSync(join(application, 'node_modules'));
  symlinkSync(join(root, 'node_modules/better-sqlite3'), join(application, 'node_modules/better-sqlite3'));
  writeFileSync(join(application, 'secret.js'), 'outside');
  symlinkSync(join(application, 'secret.js'), join(application, 'out/renderer/link.js'));
  symlinkSync(application, join(application, 'out/renderer/folder'));
  mkdirSync(join(application, 'out/renderer-evil'));
  writeFileSync(join(application, 'out/renderer-evil/x.js'), 'outside');
  const shell = await Shell.start({ application });
  const statuses = await shell.page.evaluate(() => Promise.all(['/index.html', '/link.js', '/folder/secret.js', '/../renderer-evil/x.js', '-evil/x.js'].map((path) => fetch(`app://dossier${path}`).then((response) => response.status, () => 'no answer'))));
  expect(statuses).toEqual([200, 404, 404, 404, 'no answer']);
  await shell.close();
});
