import { expect, test } from '@playwright/test';
import { execFileSync, spawnSync } from 'node:child_process';
import { launchShell } from '../../support/launchShell';

test('after the data service was killed the page says so, reconnects, and the next call works', async () => {
  const shell = await launchShell();
  const { page } = shell;
  /** The data service of this shell; the empty text while there is none. */
  const service = () => spawnSync('pgrep', ['-f', `service.cjs .*--data-folder=${shell.userData}`], { encoding: 'utf8' }).stdout.trim().split('\n')[0] ?? '';
  await expect.poll(service).not.toBe('');
  const pid = service();
  process.kill(Number(pid), 'SIGKILL');
  await expect(page.getByText('The data service was restarted')).toBeVisible();
  await expect.poll(service).not.toBe(pid);
  await expect.poll(service).not.toBe('');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await shell.app.close();
});

test('shell and page ask for no address but the application’s own, from start to an open book', async () => {
  const shell = await launchShell();
  const { app, page } = shell;
  await app.evaluate(({ session }) => {
    const asked: string[] = [];
    Reflect.set(globalThis, 'asked', asked);
    session.defaultSession.webRequest.onSendHeaders((details) => void asked.push(details.url));
  });
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const asked = await app.evaluate(() => Reflect.get(globalThis, 'asked') as string[]);
  expect(asked.filter((url) => !/^(app:\/\/dossier\/|blob:|data:|devtools:)/.test(url))).toEqual([]);
  // Nothing of the process tree holds a connection: not the shell, not the page, not the data service.
  const tree = execFileSync('pgrep', ['-f', shell.userData], { encoding: 'utf8' }).trim().split('\n');
  const sockets = execFileSync('sh', ['-c', `for p in ${tree.join(' ')}; do ls -l /proc/$p/fd 2>/dev/null; done | grep -o 'socket:\\[[0-9]*\\]' | tr -dc '0-9\\n' | sort -u`], { encoding: 'utf8' }).trim().split('\n');
  const connected = execFileSync('sh', ['-c', "cat /proc/net/tcp /proc/net/tcp6 /proc/net/udp /proc/net/udp6 2>/dev/null | awk '{print $3, $10}'"], { encoding: 'utf8' }).trim().split('\n').map((line) => line.split(' '));
  const outside = connected.filter(([remote, inode]) => inode !== undefined && sockets.includes(inode) && remote !== undefined && !/^(0100007F|00000000|0{24}01000000|0{32}):/.test(remote));
  expect(outside).toEqual([]);
  await app.close();
});
