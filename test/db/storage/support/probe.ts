// A process that a test may kill, or whose disk may fail. `probe.cjs <task> <folder> <fault> [more]`, where the fault is the number of
// the file operation before which it is killed (0 for never), or `once:<number>` or `from:<number>` for an operation that fails, alone
// or with all that follow. Says "ready" when it has begun what it will not end by itself, and otherwise ends with the number of file
// operations that it took. `probe.cjs rounds` does the same for each line of arguments that it is given as JSON.
import fs from 'node:fs';
import { join } from 'node:path';
import { parseKeyFile, readKeyFile, writeKeyFile } from '../../../../db/keys';
import { openConnection } from '../../../../db/storage/connection';
import { bookPaths } from '../../../../db/storage/layout';
import { lockBook } from '../../../../db/storage/lock';
import { migrate } from '../../../../db/storage/migrate';
import { finishInterruptedRestore, replaceBook } from '../../../../db/storage/replaceBook';
import { namesIn } from '../../../../db/vault/vaultFolder';
import { AppError } from '../../../../shared/errors';
import { rebuild } from './rebuild';
import { backUp, now, schemaVersion } from './smallBook';

let [task = '', folder = '', fault = '0', more = '', key = ''] = process.argv.slice(2);
let failing: string | undefined;
let at = 0;

// What changes the disk. To a killed process, syncing makes no difference: only a power cut could tell. But it is there that a disk
// says what it could not do.
const changing = ['mkdirSync', 'openSync', 'writeSync', 'renameSync', 'rmSync', 'rmdirSync', 'chmodSync', 'truncateSync', 'fsyncSync'];
let operations = 0;
let counting = false;
for (const name of changing) {
  const original: unknown = Reflect.get(fs, name);
  if (typeof original !== 'function') throw new Error(name);
  Reflect.set(fs, name, (...given: unknown[]): unknown => {
    if (!counting || (name === 'fsyncSync' && failing === undefined)) return Reflect.apply(original, fs, given);
    operations++;
    const due = operations === at || (failing === 'from' && operations > at);
    if (due && failing) throw Object.assign(new Error('the disk fails'), { code: 'EIO' });
    if (due) process.kill(process.pid, 'SIGKILL');
    return Reflect.apply(original, fs, given);
  });
}

/** Until it is killed. What is held is kept in use: a lock that nobody can release any more would be collected, and so freed. */
const hold = (held: { release: () => void }): void => {
  console.log('ready');
  setInterval(() => held, 60_000);
};

const tasks: Record<string, () => void | Promise<unknown>> = {
  lock: () => hold(lockBook(folder)),
  replace: () => {
    replaceBook(folder, join(folder, 'restoring-1'), 'before');
  },
  finish: () => finishInterruptedRestore(folder),
  'write-key': () => writeKeyFile(bookPaths(folder), parseKeyFile(more)),
  nothing: () => undefined,
  open: () => {
    openConnection(bookPaths(folder).database, Buffer.from(more, 'hex'), { newestSchema: schemaVersion }).close();
  },
  'read-key': () => {
    readKeyFile(bookPaths(folder));
  },
  backup: () => backUp(folder, Buffer.from(key, 'hex'), more, namesIn(bookPaths(folder).vault)),
  'change-passphrase': () => command('book.changePassphrase', { current: { kind: 'passphrase', passphrase: more }, next: key }),
  'renew-recovery-key': () => command('book.renewRecoveryKey', { passphrase: more }),
  migrate: () => {
    const sqlite = openConnection(bookPaths(folder).database, Buffer.from(key, 'hex'), { newestSchema: 20 });
    console.log('ready');
    migrate(sqlite, rebuild, { now });
    sqlite.close();
  },
};

/** Asks the data service of an ordinary book, unlocked with `more`, as a window does. Unlocking counts for nothing. */
async function command(name: string, input: unknown): Promise<void> {
  counting = false;
  // Large, and of no use to the other tasks, which are started more often.
  const { createService } = await import('../../../../db/session/createService');
  const service = createService({ folder, mode: 'browser', version: '0.0.0-test', workerFile: '', scrypt: { N: 2 ** 12, r: 8, p: 1 } });
  const unlocked = await service.answer({ id: 1, name: 'book.unlock', input: { kind: 'passphrase', passphrase: more } });
  counting = true;
  const reply = unlocked.ok ? await service.answer({ id: 2, name, input }) : unlocked;
  if (!reply.ok) throw new AppError(reply.error.code);
}

async function perform(): Promise<void> {
  const [, kind, number = '0'] = /^(?:(once|from):)?(\d+)$/.exec(fault) ?? [];
  [failing, at, operations, counting] = [kind, Number(number), 0, true];
  try {
    await tasks[task]?.();
    counting = false;
    if (task !== 'lock') console.log(`operations ${operations}`);
  } catch (error) {
    counting = false;
    console.log(error instanceof AppError ? error.code : String(error));
  }
}

async function main(): Promise<void> {
  if (task !== 'rounds') return perform();
  for (const round of JSON.parse(fs.readFileSync(0, 'utf8')) as string[][]) {
    [task = '', folder = '', fault = '0', more = '', key = ''] = round;
    await perform();
  }
}
void main();
