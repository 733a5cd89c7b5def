import { cpSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readKeyFile } from '../../../db/keys';
import { openKeyFile } from '../../../db/session/opening';
import { openConnection } from '../../../db/storage/connection';
import { bookPaths } from '../../../db/storage/layout';
import type { UnlockWith } from '../../../shared/contract';
import { asker, newBook, passphrase, refusal, startService, type Ask } from '../../support/service';
import { tempFolder } from '../../support/tempFolder';
import { failAtEveryOperation, killAtEveryOperation, someOperations } from '../storage/support/runProbe';
import { mountSmallDisk } from '../storage/support/smallDisk';

/** Each kill costs the start of a process, and other work may share the computer. */
const patience = 600_000;
const next = 'a whole new phrase';
const byPassphrase = (text: string): UnlockWith => ({ kind: 'passphrase', passphrase: text });
const byRecoveryKey = (recoveryKey: string): UnlockWith => ({ kind: 'recovery-key', recoveryKey });

/** Whether the book, which is closed or open in this process, opens with a secret; changes nothing. */
function opens(folder: string, unlock: UnlockWith): boolean {
  try {
    openKeyFile(readKeyFile(bookPaths(folder), { mend: false }), unlock).fill(0);
    return true;
  } catch {
    return false;
  }
}

const confirm = (ask: Ask, recoveryKey: string, question: readonly number[]) =>
  ask('book.confirmRecoveryKey', { groups: question.map((index) => ({ index, text: recoveryKey.split('-')[index - 1] ?? '' })) });
const renew = (ask: Ask) => ask('book.renewRecoveryKey', { passphrase });
const change = (ask: Ask) => ask('book.changePassphrase', { current: byPassphrase(passphrase), next });
const lastAction = async (ask: Ask) => (await ask('audit.history', { subject: { kind: 'book' }, limit: 1 })).entries[0]?.action;

/** From now on the database refuses every new entry of the audit trail. */
function refuseRecords(folder: string): { again: () => void } {
  const dataKey = openKeyFile(readKeyFile(bookPaths(folder)), byPassphrase(passphrase));
  const run = (sql: string) => {
    const sqlite = openConnection(bookPaths(folder).database, dataKey, { newestSchema: 1_000 });
    sqlite.exec(sql);
    sqlite.close();
  };
  run("CREATE TRIGGER refuse BEFORE INSERT ON audit_entries BEGIN SELECT RAISE(ABORT, 'refused'); END");
  return { again: () => run('DROP TRIGGER refuse') };
}

describe('a renewed recovery key', () => {
  it('opens the book beside the printed one until part of it was typed back, and from then on alone', async () => {
    const folder = tempFolder();
    const { service, ask, recoveryKey } = await newBook(folder);
    const { recoveryKey: renewed, ask: question } = await renew(ask);
    expect(await ask('book.state', {})).toMatchObject({ recoveryKeyConfirmed: false });
    for (const key of [recoveryKey, renewed]) expect(opens(folder, byRecoveryKey(key))).toBe(true);
    await confirm(ask, renewed, question);
    await ask('book.lock', {});
    expect((await refusal(ask('book.unlock', byRecoveryKey(recoveryKey)))).code).toBe('key.wrong-recovery-key');
    expect(await ask('book.unlock', byRecoveryKey(renewed))).toMatchObject({ state: 'open', recoveryKeyConfirmed: true });
    await service.close();
  });

  it('that opened the book replaces those before it, confirmed or not', async () => {
    const folder = tempFolder();
    const { service, ask, recoveryKey } = await newBook(folder);
    const { recoveryKey: renewed } = await renew(ask);
    const { recoveryKey: later } = await renew(ask);
    await ask('book.lock', {});
    await ask('book.unlock', byRecoveryKey(renewed));
    expect([recoveryKey, renewed, later].map((key) => opens(folder, byRecoveryKey(key)))).toEqual([false, true, true]);
    await service.close();
  });

  it('may be renewed any number of times without being confirmed: the first and the last ones open the book', async () => {
    const folder = tempFolder();
    const { service, ask, recoveryKey } = await newBook(folder);
    const renewed: string[] = [];
    for (let time = 0; time < 25; time++) renewed.push((await renew(ask)).recoveryKey);
    expect([recoveryKey, ...renewed.slice(-3)].map((key) => opens(folder, byRecoveryKey(key)))).toEqual([true, true, true, true]);
    expect(renewed.slice(0, -3).filter((key) => opens(folder, byRecoveryKey(key)))).toEqual([]);
    expect(opens(folder, byPassphrase(passphrase))).toBe(true);
    await service.close();
  });
});

describe('a change of the keys that the database does not record', () => {
  it('changes nothing: what opened the book before opens it, and nothing else does', async () => {
    const folder = tempFolder();
    const { service, ask, recoveryKey } = await newBook(folder);
    const { recoveryKey: renewed, ask: question } = await renew(ask);
    await confirm(ask, renewed, question);
    const { wraps } = readKeyFile(bookPaths(folder));
    const database = refuseRecords(folder);
    for (const request of [renew, change]) {
      await refusal(request(ask));
      expect(readKeyFile(bookPaths(folder)).wraps).toEqual(wraps);
    }
    expect([byPassphrase(passphrase), byRecoveryKey(renewed), byPassphrase(next), byRecoveryKey(recoveryKey)].map((secret) => opens(folder, secret))).toEqual([true, true, false, false]);
    expect(await ask('book.state', {})).toMatchObject({ recoveryKeyConfirmed: true });
    database.again();
    expect(await lastAction(ask)).toBe('book.recovery-key-confirmed');
    await change(ask);
    expect(await lastAction(ask)).toBe('book.passphrase-changed');
    await service.close();
  });

  it('can be tried again: the key that was shown last is still the one to confirm', async () => {
    const folder = tempFolder();
    const { service, ask, recoveryKey } = await newBook(folder);
    const { recoveryKey: renewed, ask: question } = await renew(ask);
    const database = refuseRecords(folder);
    await refusal(renew(ask));
    await refusal(confirm(ask, renewed, question));
    for (const key of [recoveryKey, renewed]) expect(opens(folder, byRecoveryKey(key))).toBe(true);
    database.again();
    await confirm(ask, renewed, question);
    expect([recoveryKey, renewed].map((key) => opens(folder, byRecoveryKey(key)))).toEqual([false, true]);
    await service.close();
  });
});

/** A closed book whose first recovery key is known, copied for each trial. */
async function template(): Promise<{ copy: () => string; recoveryKey: string }> {
  const made = tempFolder();
  const { service, recoveryKey } = await newBook(made);
  await service.close();
  const copy = () => {
    const folder = tempFolder();
    cpSync(made, folder, { recursive: true });
    return folder;
  };
  return { copy, recoveryKey };
}

describe('a change of the keys by a process that is killed before any of its file operations', () => {
  it('of the passphrase leaves the old one or the new one, the recovery key, and the old one opens nothing once the new one was used', async () => {
    const { copy, recoveryKey } = await template();
    const seen = new Set<string>();
    const folders: string[] = [];
    killAtEveryOperation('change-passphrase', () => ({ folder: copy(), more: [passphrase, next] }), (folder) => {
      const found = [opens(folder, byPassphrase(passphrase)) ? 'old' : '', opens(folder, byPassphrase(next)) ? 'new' : ''].join('+');
      expect(['old+', 'old+new', '+new']).toContain(found);
      expect(opens(folder, byRecoveryKey(recoveryKey))).toBe(true);
      seen.add(found);
      if (found === 'old+new') folders.push(folder);
    });
    expect(seen).toEqual(new Set(['old+', 'old+new', '+new']));
    for (const folder of folders) {
      const service = startService(folder);
      const ask = asker(service);
      await ask('book.unlock', byPassphrase(next));
      expect((await ask('audit.history', { subject: { kind: 'book' }, limit: 5 })).entries.map(({ action }) => action)).toContain('book.passphrase-changed');
      expect(readdirSync(folder).filter((name) => name.includes('.room'))).toEqual([]);
      expect([passphrase, next].map((text) => opens(folder, byPassphrase(text)))).toEqual([false, true]);
      await service.close();
    }
  }, patience);

  it('of the recovery key leaves the passphrase and the printed key', async () => {
    const { copy, recoveryKey } = await template();
    killAtEveryOperation('renew-recovery-key', () => ({ folder: copy(), more: [passphrase] }), (folder) => {
      for (const secret of [byPassphrase(passphrase), byRecoveryKey(recoveryKey)]) expect(opens(folder, secret)).toBe(true);
    }, someOperations);
  }, patience);
});

describe('a change of the keys whose disk fails', () => {
  it.each([
    ['once', 1],
    ['from', someOperations],
  ] as const)('%s a file operation: the old passphrase and the printed key open the book whenever it says so', async (kind, step) => {
    const { copy, recoveryKey } = await template();
    const ends = new Set<string>();
    const check = (folder: string, error: string | null, round: number) => {
      ends.add(error === null ? 'done' : 'refused');
      expect([round, opens(folder, byRecoveryKey(recoveryKey))]).toEqual([round, true]);
      const [old, changed] = [passphrase, next].map((text) => opens(folder, byPassphrase(text)));
      expect([round, error, error === null ? changed && !old : old]).toEqual([round, error, true]);
    };
    failAtEveryOperation('change-passphrase', kind, () => ({ folder: copy(), more: [passphrase, next] }), check, step);
    expect(ends).toEqual(new Set(['done', 'refused']));
  }, patience);

  it('leaves the passphrase and the printed key when the recovery key was to be renewed', async () => {
    const { copy, recoveryKey } = await template();
    const check = (folder: string, error: string | null, round: number) => {
      for (const secret of [byPassphrase(passphrase), byRecoveryKey(recoveryKey)]) expect([round, error, opens(folder, secret)]).toEqual([round, error, true]);
    };
    failAtEveryOperation('renew-recovery-key', 'once', () => ({ folder: copy(), more: [passphrase] }), check, someOperations);
  }, patience);
});

const disk = mountSmallDisk();

describe.runIf(disk !== undefined)('a change of the keys on a disk that is really full', () => {
  it('is done where the space suffices, and otherwise refused with what opened the book before', async () => {
    const codes = new Set<string>();
    for (let free = 0; free <= 64 * 1024; free += 4096) {
      const folder = disk!.folder('book');
      const { service, ask, recoveryKey } = await newBook(folder);
      disk!.fill(free);
      const code = await change(ask).then(() => 'done', (error: unknown) => String(error));
      disk!.empty();
      codes.add(code);
      const done = code === 'done';
      expect([free, opens(folder, byPassphrase(passphrase)), opens(folder, byPassphrase(next)), opens(folder, byRecoveryKey(recoveryKey))]).toEqual([free, !done, done, true]);
      expect([free, await lastAction(ask)]).toEqual([free, done ? 'book.passphrase-changed' : 'book.created']);
      // With space again it goes through.
      if (!done) await change(ask);
      expect([free, opens(folder, byPassphrase(passphrase)), opens(folder, byPassphrase(next))]).toEqual([free, false, true]);
      await service.close();
    }
    expect(codes).toEqual(new Set(['Error: disk.full []', 'done']));
  });
});
