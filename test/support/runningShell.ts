import { _electron, expect, test as base, type ElectronApplication, type Page } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Input, Name, Output, Reply } from '../../shared/contract';

export { expect };
export const root = join(import.meta.dirname, '../..');
export const passphrase = 'seven quiet herons at dusk';

/** The Electron of the tests. The superuser cannot run with the sandbox on; npm test gives itself up to an ordinary account first. */
export function electronBinary(): string {
  const dist = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (dist === undefined) throw new Error('ELECTRON_OVERRIDE_DIST_PATH names no Electron');
  if (process.getuid?.() === 0) throw new Error('the shell does not run as the superuser: its sandbox would be off');
  return join(dist, 'electron');
}

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'dossier-shell-data-'));

export type ShellOptions = {
  /** Where Electron and, in `book`, the data service write. */
  userData?: string;
  /** More of the command line. */
  args?: readonly string[];
  /** The folder of the application, if not the built one. */
  application?: string;
};

const environment = (): Record<string, string> => ({ ...Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)), LANG: 'en_CA.UTF-8' });

/** The page was loaded again, or the service started again: whatever was asked before will not be answered. */
const stopped: Reply = { id: 0, ok: false, error: { code: 'service.stopped', message: { en: '', fr: '' } } };

/** The real shell on the built files, with a folder of its own for everything it writes. */
export class Shell {
  private constructor(
    readonly app: ElectronApplication,
    readonly page: Page,
    readonly userData: string,
  ) {}

  static async start({ userData = newFolder(), args = [], application = root }: ShellOptions = {}): Promise<Shell> {
    const app = await _electron.launch({ executablePath: electronBinary(), args: [`--user-data-dir=${userData}`, ...args, application], env: environment() });
    const page = await app.firstWindow();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    return new Shell(app, page, userData);
  }

  get book(): string {
    return join(this.userData, 'book');
  }

  /** Makes `ask` possible in a window: loads it once more, with a listener that keeps the port beside the page's own. */
  async listen(page = this.page): Promise<void> {
    await page.addInitScript(() => {
      window.addEventListener('message', (event: MessageEvent<unknown>) => {
        if (event.data === 'dossier-port') Reflect.set(window, 'testPort', event.ports[0]);
      });
    });
    await page.reload();
    await page.waitForFunction(() => 'testPort' in window);
  }

  /** Asks the data service through the page's own port. Call `listen` first. What no answer can come to is answered with `service.stopped`. */
  async reply<N extends Name>(name: N, input: Input<N>, page = this.page): Promise<Reply> {
    try {
      return ((await this.replyOnce({ name, input }, page)) as Reply | null) ?? stopped;
    } catch (error) {
      if (!(error instanceof Error) || !/context was destroyed|there is no port/.test(error.message)) throw error;
      return stopped;
    }
  }

  /** Null where the port was replaced before the answer came. */
  private replyOnce(request: { name: string; input: unknown }, page: Page): Promise<unknown> {
    return page.evaluate(
      (asked) =>
        new Promise<unknown>((resolve) => {
          const port: unknown = Reflect.get(window, 'testPort');
          if (!(port instanceof MessagePort)) throw new Error('there is no port');
          // Far from the page's own numbers.
          const id = 1_000_000 + Math.floor(performance.now() * 1_000);
          const hear = (event: MessageEvent<{ id?: number }>): void => {
            if (event.data.id === id) finish(event.data);
          };
          const watch = setInterval(() => {
            if (Reflect.get(window, 'testPort') !== port) finish(null);
          }, 50);
          const finish = (answer: unknown): void => {
            port.removeEventListener('message', hear);
            clearInterval(watch);
            resolve(answer);
          };
          port.addEventListener('message', hear);
          port.start();
          port.postMessage({ id, ...asked });
        }),
      request,
    );
  }

  async ask<N extends Name>(name: N, input: Input<N>, page = this.page): Promise<Output<N>> {
    const answer = await this.reply(name, input, page);
    if (!answer.ok) throw new Error(JSON.stringify(answer.error));
    return answer.data as Output<N>;
  }

  /** Does what makes the page load itself again, as a lock of the open book does, and waits until it has its new port. */
  async whileReloading(act: () => Promise<void> | void, pages: readonly Page[] = [this.page]): Promise<void> {
    for (const page of pages) await page.evaluate(() => Reflect.set(window, 'isBefore', true));
    await act();
    for (const page of pages) {
      await expect.poll(() => page.evaluate(() => 'testPort' in window && !('isBefore' in window)).catch(() => false)).toBe(true);
    }
  }

  /** A book with the sample files, open, its first consultant at work. */
  async newBook(): Promise<void> {
    await this.listen();
    await this.ask('book.create', { passphrase, firmName: 'Cabinet Boréal', person: { name: 'Alix Tremblay', initials: 'AT', role: 'rcic', membershipNumber: 'R512345' } });
    await this.ask('samples.load', {});
  }

  /** Stands in for the system's dialogs, which no test can click: each answers as told, and what it was asked is kept. */
  async answerDialogs(answers: { save?: string | null; open?: string | null; message?: number }): Promise<void> {
    await this.app.evaluate(({ dialog }, given) => {
      const asked: unknown[] = [];
      Reflect.set(globalThis, 'askedDialogs', asked);
      const stand = (name: string, answer: unknown) => Reflect.set(dialog, name, (_window: unknown, options: unknown) => {
        asked.push({ name, options });
        return Promise.resolve(answer);
      });
      stand('showSaveDialog', { canceled: !given.save, filePath: given.save ?? '' });
      stand('showOpenDialog', { canceled: !given.open, filePaths: given.open ? [given.open] : [] });
      stand('showMessageBox', { response: given.message ?? 0, checkboxChecked: false });
    }, answers);
  }

  askedDialogs(): Promise<{ name: string; options: Record<string, unknown> }[]> {
    return this.app.evaluate(() => Reflect.get(globalThis, 'askedDialogs') as { name: string; options: Record<string, unknown> }[]);
  }

  windowCount(): Promise<number> {
    return this.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
  }

  /** Whether main, page and data service still answer. */
  async isAlive(): Promise<boolean> {
    const state = await this.reply('book.state', {});
    return state.ok && (await this.windowCount()) > 0;
  }

  /** Resolves with the exit code once the process is gone. */
  gone(): Promise<number | null> {
    const child = this.app.process();
    return child.exitCode === null ? new Promise((resolve) => void child.once('exit', (code) => resolve(code))) : Promise.resolve(child.exitCode);
  }

  async close(): Promise<void> {
    const gone = this.gone();
    await this.app.close();
    await gone;
  }
}

export type Ended = { code: number | null; stderr: string };

/** Starts the shell without a driver, as a person does. */
export function spawnShell(args: readonly string[], { binary = electronBinary(), env = {} }: { binary?: string; env?: Record<string, string> } = {}): { child: ChildProcess; gone: Promise<Ended> } {
  const child = spawn(binary, args, { env: { ...environment(), ...env }, stdio: ['ignore', 'ignore', 'pipe'], detached: true });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const gone = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, stderr }));
  });
  return { child, gone };
}

/** `shell` is a fresh one for each test; `sharedShell` one for all tests of a worker that leave it as they found it. */
export const test = base.extend<{ shell: Shell }, { sharedShell: Shell }>({
  shell: async ({ browserName: _browserName }, give) => {
    const shell = await Shell.start();
    await give(shell);
    await shell.close();
  },
  sharedShell: [
    async ({ browserName: _browserName }, give) => {
      const shell = await Shell.start();
      await shell.listen();
      await give(shell);
      await shell.close();
    },
    { scope: 'worker' },
  ],
});
