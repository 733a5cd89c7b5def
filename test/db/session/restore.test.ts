import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asker, newBook, passphrase, refusal, startService, type Ask } from '../../support/service';
import { tempFolder } from '../../support/tempFolder';

const unlock = { kind: 'passphrase' as const, passphrase };
const fileNumbers = async (ask: Ask) =>
  (await ask('files.list', { query: '', statuses: [], responsibleId: null, deleted: false, sort: 'name', descending: false, offset: 0, limit: 50 })).rows.map((row) => row.fileNumber).toSorted();

/** An open book with the file R-2, and a backup from before that file. */
async function bookWithBackup(folder: string) {
  const book = await newBook(folder);
  const createFile = (fileNumber: string) =>
    book.ask('files.create', { fileNumber, principal: { family: 'Okafor', given: 'Chidi' }, responsibleId: book.staffId, status: 'prospect', openedOn: '2026-11-22' });
  await createFile('R-1');
  const { token: source } = await book.ask('transfer.create', { name: 'b' });
  await book.ask('backup.write', { target: source });
  await createFile('R-2');
  return { ...book, source };
}

describe('a restore that fails', () => {
  it.each<[string, (folder: string) => string]>([
    ['something lies where the present book is to be kept', (folder) => {
      writeFileSync(join(folder, 'kept'), 'in the way');
      return join(folder, 'kept');
    }],
    ['its journal cannot be written', (folder) => {
      mkdirSync(join(folder, 'restore.json.tmp'));
      return join(folder, 'restore.json.tmp');
    }],
  ])('because %s leaves the present book to be unlocked, and works when the cause is gone', async (_what, block) => {
    const folder = tempFolder();
    const { service, ask, source } = await bookWithBackup(folder);
    const obstacle = block(folder);
    await refusal(ask('backup.restore', { source, unlock }));
    expect(await ask('book.state', {})).toMatchObject({ state: 'locked' });
    await ask('book.unlock', unlock);
    expect(await fileNumbers(ask)).toEqual(['R-1', 'R-2']);
    expect(readdirSync(folder).filter((name) => name.startsWith('restor') && join(folder, name) !== obstacle)).toEqual([]);
    rmSync(obstacle, { recursive: true, force: true });
    await ask('backup.restore', { source, unlock });
    await ask('book.unlock', unlock);
    expect(await fileNumbers(ask)).toEqual(['R-1']);
    await service.close();
  });
});

describe('a book whose restore waits to be finished', () => {
  it('is locked rather than absent, is never replaced by a new one, and opens when what was in the way is gone', async () => {
    const folder = tempFolder();
    const { service } = await bookWithBackup(folder);
    await service.close();
    // As after a stop when the database had been moved. A folder lies where the journal is prepared, so that it cannot be taken back yet.
    const digest = '0'.repeat(64);
    writeFileSync(join(folder, 'restore.json'), JSON.stringify({ phase: 'place', incoming: 'restoring-1', kept: 'before', digests: { 'dossier.key': digest, 'dossier.db': digest } }));
    mkdirSync(join(folder, 'kept', 'before'), { recursive: true });
    renameSync(join(folder, 'dossier.db'), join(folder, 'kept', 'before', 'dossier.db'));
    renameSync(join(folder, 'dossier.key'), join(folder, 'kept', 'before', 'dossier.key'));
    const obstacle = join(folder, 'restore.json.tmp');
    mkdirSync(obstacle);
    const again = startService(folder);
    const ask = asker(again);
    expect(await ask('book.state', {})).toMatchObject({ state: 'locked' });
    await refusal(ask('book.create', { passphrase, firmName: 'F', person: { name: 'Sam Roy', initials: 'SR', role: 'rcic', membershipNumber: null } }));
    await refusal(ask('book.unlock', unlock));
    rmSync(obstacle, { recursive: true });
    await ask('book.unlock', unlock);
    expect(await fileNumbers(ask)).toEqual(['R-1', 'R-2']);
    await again.close();
  });
});
