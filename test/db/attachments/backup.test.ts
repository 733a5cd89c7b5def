import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asker, newBook, passphrase, refusal, startService, type Ask } from '../../support/service';
import { makeOlder } from '../../support/olderBook';
import { tempFolder } from '../../support/tempFolder';
import { forged, readArchive, withManifest, writeArchive } from '../storage/support/archive';
import { manifestOf } from './support/olderManifest';
import { contentOf, openOffice, type Office } from './support/office';

const unlock = { kind: 'passphrase', passphrase } as const;
let office: Office;
let target: string;
beforeEach(async () => {
  office = await openOffice();
  target = join(tempFolder(), 'mine.dossier-backup');
});
afterEach(() => office.service.close());

const vaultOf = (folder: string): string[] => {
  const vault = join(folder, 'vault');
  return existsSync(vault) ? readdirSync(vault, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(vault, name)).isFile()).toSorted() : [];
};
const names = async (ask: Ask) => (await ask('attachments.list', { fileId: office.fileId })).map(({ name, content }) => [name, content]);

describe('a backup of a book with documents', () => {
  it('restores every one of them, byte for byte, in another place', async () => {
    const bytes = randomBytes(2_500_000);
    const { id } = await office.addOne('scan.bin', bytes);
    await office.addOne('letter.txt', 'Dear officer');
    const written = await office.ask('backup.write', { target: office.grant(target) });
    expect(written).toMatchObject({ documents: 2, documentsMissing: 0 });
    const { missingDocuments, ...told } = written;
    expect(missingDocuments).toEqual([]);
    expect(await office.ask('backup.inspect', { source: office.grant(target) })).toEqual(told);
    const folder = join(tempFolder(), 'elsewhere');
    const service = startService(folder, { mode: 'desktop' });
    const ask = asker(service);
    service.grantTransfer('token-of-the-other-shell', target);
    expect(await ask('backup.restore', { source: 'token-of-the-other-shell', unlock })).toEqual(written);
    await ask('book.unlock', unlock);
    expect(await names(ask)).toEqual([['scan.bin', 'stored'], ['letter.txt', 'stored']]);
    expect((await contentOf({ ask }, id)).equals(bytes)).toBe(true);
    expect(vaultOf(folder)).toEqual(vaultOf(office.folder));
    await service.close();
  });

  it('puts database and documents back together; what was there is kept together', async () => {
    await office.addOne('before.txt', 'of the backup');
    await office.ask('backup.write', { target: office.grant(target) });
    const later = await office.addOne('later.txt', 'added since');
    const present = vaultOf(office.folder);
    await office.ask('backup.restore', { source: office.grant(target), unlock });
    await office.ask('book.unlock', unlock);
    expect(await names(office.ask)).toEqual([['before.txt', 'stored']]);
    expect((await refusal(office.ask('attachments.read', { id: later.id, offset: 0 }))).code).toBe('attachment.not-found');
    expect([vaultOf(office.folder).length, present.length]).toEqual([1, 2]);
    const [kept] = readdirSync(join(office.folder, 'kept'));
    expect(vaultOf(join(office.folder, 'kept', kept!))).toEqual(present);
  });

  it('is made also where a document is missing, and says so; the restored book reports it', async () => {
    await office.addOne('lost.txt', 'lost');
    const [lost] = vaultOf(office.folder);
    rmSync(join(office.folder, 'vault', lost!));
    await office.addOne('there.txt', 'there');
    const { fileNumber } = await office.ask('files.get', { id: office.fileId });
    const named = { documents: 1, documentsMissing: 1, missingDocuments: [{ name: 'lost.txt', fileNumber }] };
    expect(await office.ask('backup.write', { target: office.grant(target) })).toMatchObject(named);
    // Before the passphrase is said only their number is known.
    expect(await office.ask('backup.inspect', { source: office.grant(target) })).not.toHaveProperty('missingDocuments');
    expect(await office.ask('backup.restore', { source: office.grant(target), unlock })).toMatchObject(named);
    await office.ask('book.unlock', unlock);
    expect(await names(office.ask)).toEqual([['lost.txt', 'missing'], ['there.txt', 'stored']]);
  });

  it('keeps its documents while they are being destroyed beside it', async () => {
    await office.addOne('a.bin', randomBytes(3_000_000));
    await office.ask('files.delete', { ids: [office.fileId] });
    const backup = office.ask('backup.write', { target: office.grant(target) });
    await office.ask('files.destroy', { ids: [office.fileId] });
    const { files, documents, documentsMissing } = await backup;
    // The copy is of before the destruction or of after it, never between.
    expect([[1, 1, 0], [0, 0, 0]]).toContainEqual([files, documents, documentsMissing]);
    expect(vaultOf(office.folder)).toEqual([]);
  });

  it('is refused with the present book in its place when a document in it was altered or left out', async () => {
    await office.addOne('a.txt', 'of the backup');
    await office.ask('backup.write', { target: office.grant(target) });
    const members = await readArchive(target);
    const { name, content } = { name: members[3]!.header.name, content: members[3]!.content };
    const spoilt = join(tempFolder(), 'spoilt.dossier-backup');
    for (const made of [
      members.map((member) => (member.header.name === name ? { ...member, content: Buffer.from(content.map((byte, at) => (at === 90 ? byte ^ 1 : byte))) } : member)),
      members.slice(0, 3),
      // As somebody would who knows the format: the manifest agrees, but the database knows of a document more.
      withManifest(members.slice(0, 3), (given) => ({ ...given, vault: [] })),
    ]) {
      await writeArchive(spoilt, made);
      expect((await refusal(office.ask('backup.restore', { source: office.grant(spoilt), unlock }))).code).toBe('backup.damaged');
    }
    expect(await names(office.ask)).toEqual([['a.txt', 'stored']]);
    expect(readdirSync(office.folder).filter((entry) => entry.startsWith('restor'))).toEqual([]);
  });

  it('that is cut off goes back to the book before, with its documents, where those of the backup are not as they were verified', async () => {
    await office.addOne('before.txt', 'of the backup');
    await office.ask('backup.write', { target: office.grant(target) });
    await office.addOne('later.txt', 'added since');
    await office.ask('backup.restore', { source: office.grant(target), unlock });
    await office.service.close();
    const kept = readdirSync(join(office.folder, 'kept'))[0]!;
    // As after a stop between the second part and the third, which is not what was verified.
    mkdirSync(join(office.folder, 'restoring-1'));
    renameSync(join(office.folder, 'vault'), join(office.folder, 'restoring-1', 'vault'));
    const digests = { 'dossier.key': '0'.repeat(64), 'dossier.db': '0'.repeat(64), vault: '0'.repeat(64) };
    writeFileSync(join(office.folder, 'restore.json'), JSON.stringify({ phase: 'place', incoming: 'restoring-1', kept, digests }));
    const service = startService(office.folder, { mode: 'desktop' });
    const ask = asker(service);
    await ask('book.unlock', unlock);
    expect(await names(ask)).toEqual([['before.txt', 'stored'], ['later.txt', 'stored']]);
    await service.close();
  });
});

describe('a backup from before there were documents', () => {
  it('still restores, is brought up to date, and takes documents', async () => {
    const old = join(tempFolder(), 'old');
    const made = await newBook(old);
    await made.ask('files.create', { fileNumber: 'OLD-1', principal: { family: 'Okafor', given: 'Chidi' }, responsibleId: made.staffId, status: 'prospect', openedOn: '2026-11-22' });
    await made.service.close();
    makeOlder(old, 40);
    // What the program of then wrote: format 1, without a list of documents.
    await office.ask('backup.write', { target: office.grant(target) });
    const members = await readArchive(target);
    const about = manifestOf(old);
    const [key, database] = [readFileSync(join(old, 'dossier.key')), readFileSync(join(old, 'dossier.db'))];
    const { bookId } = JSON.parse(key.toString()) as { bookId: string };
    const older = withManifest(forged(forged(members.slice(0, 3), 'dossier.key', key), 'dossier.db', database), ({ vault: _vault, missing: _missing, ...given }) => ({ ...given, format: 'dossier-backup/1', bookId, ...about }));
    const file = join(tempFolder(), 'older.dossier-backup');
    await writeArchive(file, older);
    await office.addOne('of the present book.txt', 'text');
    expect(await office.ask('backup.restore', { source: office.grant(file), unlock })).toMatchObject({ schemaVersion: 40, documents: 0, documentsMissing: 0 });
    await office.ask('book.unlock', unlock);
    expect(vaultOf(office.folder)).toEqual([]);
    const { rows: [row] } = await office.ask('files.list', { query: '', statuses: [], responsibleId: null, deleted: false, sort: 'name', descending: false, offset: 0, limit: 9 });
    expect(row?.fileNumber).toBe('OLD-1');
    office.fileId = row!.id;
    const { id } = await office.addOne('new.txt', 'new');
    expect((await contentOf(office, id)).toString()).toBe('new');
  });
});
