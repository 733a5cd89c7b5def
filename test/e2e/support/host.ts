import { test as base, type Page } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { WebSocket } from 'ws';
import { readKeyFile, unwrapKey, wrapKey, writeKeyFile } from '../../../db/keys';
import { bookPaths } from '../../../db/storage/layout';
import type { Input, Name, Output, Reply } from '../../../shared/contract';
import { expect } from './expect';
import { KeptWindow } from './keptWindow';

export { expect };
export const passphrase = 'seven quiet herons at dusk';
const root = join(import.meta.dirname, '../../..');

/** The real host of browser mode, with a book of its own, and a second connection for the test to arrange things by. */
export class Host {
  private next = 0;
  private readonly waiting = new Map<number, (reply: Reply) => void>();

  private constructor(
    readonly url: string,
    readonly folder: string,
    private readonly child: ChildProcess,
    private readonly socket: WebSocket,
  ) {
    socket.on('message', (data: Buffer) => {
      const message = JSON.parse(data.toString('utf8')) as Reply;
      if ('id' in message) this.waiting.get(message.id)?.(message);
    });
  }

  static async start(): Promise<Host> {
    const folder = mkdtempSync(join(tmpdir(), 'dossier-e2e-'));
    const child = spawn(process.execPath, [join(root, 'out/web/webMain.cjs'), `--data-folder=${join(folder, 'book')}`, '--version=0.0.0'], { stdio: ['ignore', 'pipe', 'inherit'] });
    const url = await new Promise<string>((resolve) => createInterface(child.stdout).once('line', resolve));
    const { origin, hash } = new URL(url);
    const socket = new WebSocket(`${origin.replace('http', 'ws')}/rpc`, { origin });
    await new Promise((resolve, reject) => {
      socket.once('open', resolve);
      socket.once('error', reject);
    });
    socket.send(hash.slice('#token='.length));
    return new Host(url, folder, child, socket);
  }

  ask<N extends Name>(name: N, input: Input<N>): Promise<Output<N>> {
    const id = ++this.next;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, (reply) => {
        this.waiting.delete(id);
        if (reply.ok) resolve(reply.data as Output<N>);
        else reject(new Error(JSON.stringify(reply.error)));
      });
      this.socket.send(JSON.stringify({ id, name, input }));
    });
  }

  private get book(): string {
    return join(this.folder, 'book');
  }

  /** A book of its own with the sample files, open, its first consultant at work. It was made once by this worker, and is copied for each test. */
  async newBook({ withSamples = true } = {}): Promise<void> {
    const original = originals.get(withSamples) ?? Host.makeOriginal(withSamples);
    originals.set(withSamples, original);
    cpSync((await original).book, this.book, { recursive: true, filter: (path) => basename(path) !== 'dossier.lock' });
    await this.ask('book.unlock', { kind: 'passphrase', passphrase });
  }

  /** As after a start: no book, no preferences. What a test left running ends with the lock. */
  private async clear(): Promise<void> {
    if ((await this.ask('book.state', {})).state === 'open') await this.ask('book.lock', {});
    for (const name of readdirSync(this.folder)) rmSync(join(this.folder, name), { recursive: true, force: true });
  }

  /** The host of this worker, which serves one test after another. One that a test stopped, or that does not answer any more, is followed by another. */
  static async ready(): Promise<Host> {
    if (current !== undefined && current.runs) {
      await current.clear();
      return current;
    }
    current = await Host.start();
    return current;
  }

  private static async makeOriginal(withSamples: boolean): Promise<Host> {
    const host = await Host.start();
    await host.ask('book.create', { passphrase, firmName: 'Cabinet Boréal', person: { name: 'Alix Tremblay', initials: 'AT', role: 'rcic', membershipNumber: 'R512345' } });
    if (withSamples) await host.ask('samples.load', {});
    // Closes the database, so that its files are whole.
    await host.ask('book.lock', {});
    host.end();
    deriveQuickly(host.book);
    return host;
  }

  /** False once it was stopped or has ended. */
  private get runs(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null && this.socket.readyState === this.socket.OPEN;
  }

  async fileIdOf(fileNumber: string): Promise<string> {
    const { rows } = await this.ask('files.list', { query: fileNumber, statuses: [], responsibleId: null, deleted: false, sort: 'name', descending: false, offset: 0, limit: 5 });
    const row = rows.find((candidate) => candidate.fileNumber === fileNumber);
    if (!row) throw new Error(`there is no file ${fileNumber}`);
    return row.id;
  }

  private end(): void {
    this.socket.terminate();
    this.child.kill('SIGKILL');
  }

  stop(): void {
    this.end();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/**
 * Wraps the key of a book anew at the least cost that a key file may name: each test opens a copy of it, and what the product's own
 * cost takes is spent where books are made and passphrases changed.
 */
function deriveQuickly(book: string): void {
  const paths = bookPaths(book);
  const keyFile = readKeyFile(paths);
  const [wrap] = keyFile.wraps;
  const dataKey = wrap && unwrapKey(wrap, passphrase, keyFile.bookId);
  if (dataKey === undefined) throw new Error('the book does not open with its passphrase');
  const quick = wrapKey(dataKey, passphrase, 'passphrase', keyFile.bookId, { N: 2 ** 10, r: 8, p: 1 });
  writeKeyFile(paths, { ...keyFile, generation: keyFile.generation + 1, wraps: keyFile.wraps.map((each) => (each.kind === 'passphrase' ? quick : each)) });
}

/** Books that were just made, locked, without and with the sample files. Each worker has its own. */
const originals = new Map<boolean, Promise<Host>>();
let current: Host | undefined;

/** Every test has a book of its own, and as good as a host and a browser window of its own. */
export const test = base.extend<{ host: Host; hasOwnWindow: boolean }, { withOriginals: void; kept: KeptWindow }>({
  withOriginals: [
    async ({ browserName: _browserName }, provide) => {
      await provide();
      for (const original of originals.values()) (await original).stop();
      current?.stop();
    },
    { scope: 'worker', auto: true },
  ],
  host: async ({ browserName: _browserName }, provide) => {
    await provide(await Host.ready());
  },
  kept: [
    async ({ browser }, provide) => {
      const kept = new KeptWindow(browser);
      await provide(kept);
      await kept.close();
    },
    { scope: 'worker' },
  ],
  hasOwnWindow: [false, { option: true }],
  context: async ({ context, kept, hasOwnWindow }, provide) => {
    await provide(hasOwnWindow ? context : await kept.context());
  },
  page: async ({ context, kept, hasOwnWindow }, provide) => {
    if (hasOwnWindow) {
      await provide(await context.newPage());
      return;
    }
    await provide(await kept.page());
    await kept.clear();
  },
});

/** Opens the page at a place of the open book. */
export async function openAt(page: Page, host: Host, path: string): Promise<void> {
  await load(page, host.url);
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, path);
  await expect(page.getByRole('banner')).toBeVisible({ timeout: 15_000 });
}

/**
 * Loads the page anew, until it has taken the token out of its address: a place that is put there then is the first that it opens.
 * Where it is open already, it stays in its process, which has the scripts compiled: that saves a quarter of the time. */
async function load(page: Page, address: string): Promise<void> {
  const { origin, hash } = new URL(address);
  if (new URL(page.url()).origin !== origin) {
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    return;
  }
  const loaded = page.waitForEvent('domcontentloaded');
  await page.evaluate((token) => {
    // Unseen by the router, which would take the token for a place.
    History.prototype.replaceState.call(window.history, null, '', `/${token}`);
    window.location.reload();
  }, hash);
  await loaded;
}
