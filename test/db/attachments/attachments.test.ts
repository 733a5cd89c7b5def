import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AuditEntry, ServiceEvent } from '../../../shared/contract';
import { asker, passphrase, refusal, startService } from '../../support/service';
import { tempFolder } from '../../support/tempFolder';
import { contentOf, itemOf, openOffice, type Office } from './support/office';

let office: Office;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.service.close());

const history = async (limit = 20): Promise<AuditEntry[]> => (await office.ask('audit.history', { subject: { kind: 'file', id: office.fileId }, limit })).entries;
const vaultFiles = (): string[] => {
  const vault = join(office.folder, 'vault');
  return existsSync(vault) ? readdirSync(vault, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(vault, name)).isFile()) : [];
};
const onDisk = (): string => join(office.folder, 'vault', vaultFiles()[0] ?? 'none');

describe('adding a document', () => {
  it('keeps its content, byte for byte, and says who added it and when', async () => {
    const bytes = randomBytes(3_500_000);
    const document = await office.addOne('scan.bin', bytes);
    expect(document).toMatchObject({ fileId: office.fileId, name: 'scan.bin', kind: 'other', mediaType: 'application/octet-stream', size: 3_500_000, addedBy: office.staffId, itemIds: [], content: 'stored', text: 'not-read', revision: 1, deletedAt: null });
    expect((await contentOf(office, document.id)).equals(bytes)).toBe(true);
    expect(await office.ask('attachments.list', { fileId: office.fileId, unsorted: true })).toEqual([document]);
    const [entry] = await history(1);
    expect(entry).toMatchObject({ action: 'attachment.added', staff: { id: office.staffId }, changes: [{ record: 'attachment', recordId: document.id, label: 'scan.bin', after: { size: 3_500_000 } }] });
  });

  it('tells every window', async () => {
    const told: ServiceEvent[] = [];
    office.service.subscribe((event) => void told.push(event));
    await office.addOne('letter.txt', 'Dear officer');
    expect(told).toContainEqual({ event: 'attachments', fileId: office.fileId });
  });

  it('stores the same content once, also for two files, and says that it was there already', async () => {
    await office.addOne('letter.txt', 'Dear officer');
    const { added, notices } = await office.add('copy.txt', 'Dear officer');
    expect(notices).toEqual([{ attachmentId: added[0]?.id, kind: 'already-in-file', message: expect.objectContaining({ en: 'The same content as “copy.txt” was in this file already.' }) }]);
    expect(vaultFiles()).toHaveLength(1);
  });

  it('gives a second document of the same name a number', async () => {
    await office.addOne('passport.txt', 'one');
    expect((await office.addOne('Passport.txt', 'two')).name).toBe('Passport (2).txt');
  });

  const refused: readonly [string, string, () => string][] = [
    ['an empty file', 'attachment.empty', () => office.choose('empty.pdf', '')],
    ['a folder', 'attachment.not-a-file', () => office.grant(tempFolder())],
    ['a link to a file', 'attachment.not-a-file', () => {
      const folder = tempFolder();
      writeFileSync(join(folder, 'real.txt'), 'text');
      symlinkSync(join(folder, 'real.txt'), join(folder, 'link.txt'));
      return office.grant(join(folder, 'link.txt'));
    }],
    ['a file that is gone', 'transfer.unknown', () => office.grant(join(tempFolder(), 'gone.pdf'))],
    ['a token that nobody gave', 'transfer.unknown', () => 'a-token-made-up-by-a-page'],
    ['a Windows program', 'attachment.program', () => office.choose('passport.pdf', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]))],
    ['a Linux program', 'attachment.program', () => office.choose('scan', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]))],
    ['a program of macOS', 'attachment.program', () => office.choose('scan', Buffer.from([0xcf, 0xfa, 0xed, 0xfe, 7, 0, 0, 1]))],
    ['a script', 'attachment.program', () => office.choose('letter.txt', '#!/bin/sh\nrm -rf ~\n')],
    ['a script by its ending', 'attachment.program', () => office.choose('letter.pdf.vbs', 'MsgBox "hello"')],
    ['a Windows shortcut', 'attachment.program', () => office.choose('letter', Buffer.from([0x4c, 0, 0, 0, 1, 0x14, 2, 0, 0, 0]))],
    ['a link to a page', 'attachment.program', () => office.choose('letter.txt', '[InternetShortcut]\r\nURL=https://example.org/\r\n')],
  ];
  it('refuses what is empty, no file, gone, or a program, each in its own words, and keeps nothing of it', async () => {
    for (const [what, code, prepare] of refused) {
      const error = await refusal(office.ask('attachments.add', { fileId: office.fileId, token: prepare() }));
      expect([what, error.code, error.message.en === error.message.fr]).toEqual([what, code, false]);
    }
    expect([await office.ask('attachments.list', { fileId: office.fileId, deleted: true }), vaultFiles()]).toEqual([[], []]);
  });

  it('is refused for a file in the recycle bin, and for an item of another file', async () => {
    const { id: itemId } = await itemOf(office, 'passport', 'p1');
    const other = await office.ask('files.create', { fileNumber: 'O-1', principal: { family: 'Okafor', given: 'Chidi' }, responsibleId: office.staffId, status: 'prospect', openedOn: '2026-11-22' });
    const token = office.choose('a.txt', 'text');
    expect((await refusal(office.ask('attachments.add', { fileId: other.id, token, itemId }))).code).toBe('attachment.of-other-file');
    await office.ask('files.delete', { ids: [other.id] });
    expect((await refusal(office.ask('attachments.add', { fileId: other.id, token }))).code).toBe('file.in-recycle-bin');
    expect(vaultFiles()).toEqual([]);
  });

  it('cleans a name that would show as another, and shortens a long one but for its ending', async () => {
    // The mark turns what follows around: it shows as "report‮fdp.exe" would.
    const { added: [turned], notices } = await office.add('report\u202Etxt.\u0007pdf', 'just text');
    expect(turned?.name).toBe('reporttxt.pdf');
    expect(notices.map(({ kind }) => kind)).toEqual(['ending-differs', 'name-changed']);
    expect((await office.addOne(`${'é'.repeat(100)}.txt`, 'more text')).name).toBe(`${'é'.repeat(100)}.txt`);
  });
});

describe('a document', () => {
  it('can be renamed and dated, keeps its ending, and History tells of each change', async () => {
    const { id } = await office.addOne('IMG_0001.txt', 'text');
    const changed = await office.ask('attachments.change', { id, revision: 1, change: { name: 'Passeport de Priya: page 2', issuedOn: '2024-01-31', expiresOn: '2034-01-30', note: 'by mail' } });
    expect(changed).toMatchObject({ name: 'Passeport de Priya_ page 2.txt', issuedOn: '2024-01-31', expiresOn: '2034-01-30', note: 'by mail', revision: 2 });
    const [entry] = await history(1);
    expect(entry?.action).toBe('attachment.changed');
    expect(entry?.changes.map(({ member, before, after }) => [member, before, after]).toSorted()).toEqual([
      ['expiresOn', null, '2034-01-30'], ['issuedOn', null, '2024-01-31'], ['name', 'IMG_0001.txt', 'Passeport de Priya_ page 2.txt'], ['note', '', 'by mail'],
    ]);
  });

  it('is not overwritten by a window that saw it earlier', async () => {
    const { id } = await office.addOne('a.txt', 'text');
    await office.ask('attachments.change', { id, revision: 1, change: { note: 'first' } });
    expect((await refusal(office.ask('attachments.change', { id, revision: 1, change: { note: 'second' } }))).code).toBe('record.conflict');
    expect((await refusal(office.ask('attachments.delete', { id, revision: 1, deleted: true }))).code).toBe('record.conflict');
  });

  it('can be deleted and brought back, with the items under which it was filed', async () => {
    const { id: itemId, caseId } = await itemOf(office, 'passport', 'p1');
    const { id } = await office.addOne('a.txt', 'text', itemId);
    const gone = await office.ask('attachments.delete', { id, revision: 1, deleted: true });
    expect(await office.ask('attachments.list', { fileId: office.fileId })).toEqual([]);
    expect((await office.ask('attachments.list', { fileId: office.fileId, deleted: true })).map((one) => one.id)).toEqual([id]);
    expect((await refusal(office.ask('attachments.change', { id, revision: gone.revision, change: { note: 'x' } }))).code).toBe('attachment.deleted');
    expect((await office.ask('checklists.items', { caseId })).find((item) => item.id === itemId)?.attachments).toEqual([]);
    const back = await office.ask('attachments.delete', { id, revision: gone.revision, deleted: false });
    expect(back).toMatchObject({ deletedAt: null, itemIds: [itemId], content: 'stored' });
    expect((await history(2)).map(({ action }) => action)).toEqual(['attachment.restored', 'attachment.deleted']);
  });

  it('is exported whole to where a person chose, and History tells of it', async () => {
    const bytes = randomBytes(2_500_000);
    const { id } = await office.addOne('a.bin', bytes);
    const target = join(tempFolder(), 'out.bin');
    expect(await office.ask('attachments.export', { id, target: office.grant(target) })).toEqual({ name: 'a.bin', size: 2_500_000 });
    expect(readFileSync(target).equals(bytes)).toBe(true);
    expect((await history(1))[0]).toMatchObject({ action: 'attachment.exported', changes: [{ recordId: id, label: 'a.bin' }] });
  });

  it('is never exported over a part of the book', async () => {
    const { id } = await office.addOne('a.bin', randomBytes(10));
    const before = readFileSync(onDisk());
    for (const target of [join(office.folder, 'dossier.db'), join(office.folder, 'dossier.key'), onDisk(), join(office.folder, 'vault', 'new')]) {
      expect([target, (await refusal(office.ask('attachments.export', { id, target: office.grant(target) }))).code]).toEqual([target, 'backup.target-exists']);
    }
    expect(readFileSync(onDisk()).equals(before)).toBe(true);
  });
});

describe('a document whose content was lost or changed', () => {
  const named = 'Passport.bin';
  it.each<[string, 'missing' | 'damaged', (path: string) => void]>([
    ['was removed', 'missing', (path) => rmSync(path)],
    ['was cut', 'damaged', (path) => writeFileSync(path, readFileSync(path).subarray(0, -1))],
    ['was altered', 'damaged', (path) => writeFileSync(path, readFileSync(path).map((byte, at) => (at === 5_000 ? byte ^ 1 : byte)))],
  ])('is reported by its name when it %s', async (_what, problem, spoil) => {
    const { id } = await office.addOne(named, randomBytes(9_000));
    const path = onDisk();
    spoil(path);
    const code = problem === 'missing' ? 'attachment.missing' : 'attachment.damaged';
    const target = join(tempFolder(), 'out.bin');
    writeFileSync(target, 'what was there before');
    for (const request of [office.ask('attachments.read', { id, offset: 0 }), office.ask('attachments.export', { id, target: office.grant(target) })]) {
      const error = await refusal(request);
      expect([error.code, error.message.en.includes(`“${named}”`), error.message.fr.includes(`« ${named} »`)]).toEqual([code, true, true]);
    }
    expect([readFileSync(target, 'utf8'), readdirSync(join(target, '..'))]).toEqual(['what was there before', ['out.bin']]);
  });

  it('is found by a look over the whole book where it is missing or cut', async () => {
    const { id } = await office.addOne(named, randomBytes(100));
    expect(await office.ask('attachments.problems', {})).toEqual([]);
    writeFileSync(onDisk(), 'x');
    expect(await office.ask('attachments.problems', {})).toEqual([{ id, fileId: office.fileId, name: named, problem: 'damaged' }]);
    expect((await office.ask('attachments.list', { fileId: office.fileId }))[0]?.content).toBe('damaged');
  });
});

describe('a file that is destroyed', () => {
  it('takes its documents with it, but for contents that another file has; History says so', async () => {
    const other = await office.ask('files.create', { fileNumber: 'O-1', principal: { family: 'Okafor', given: 'Chidi' }, responsibleId: office.staffId, status: 'prospect', openedOn: '2026-11-22' });
    await office.addOne('own.txt', 'of the first only');
    await office.addOne('shared.txt', 'of both');
    const { added: [shared] } = await office.ask('attachments.add', { fileId: other.id, token: office.choose('same.txt', 'of both') });
    expect(vaultFiles()).toHaveLength(2);
    await office.ask('files.delete', { ids: [office.fileId] });
    expect(vaultFiles()).toHaveLength(2);
    await office.ask('files.destroy', { ids: [office.fileId] });
    expect(vaultFiles()).toHaveLength(1);
    expect((await contentOf(office, shared!.id)).toString()).toBe('of both');
    const { entries } = await office.ask('audit.history', { subject: { kind: 'book' }, limit: 2 });
    expect(entries.map(({ action, changes }) => [action, changes[0]?.before])).toEqual([['file.destroyed', undefined], ['attachment.destroyed', 2]]);
    expect(await office.ask('audit.verify', {})).toMatchObject({ faults: [] });
  });
});

describe('a book that is opened', () => {
  it('has documents that were acknowledged, and nothing of an addition that was cut off', async () => {
    const { id } = await office.addOne('a.txt', 'acknowledged');
    await office.service.close();
    const branch = join(office.folder, 'vault', 'ab');
    mkdirSync(branch, { recursive: true });
    writeFileSync(join(branch, `ab${'0'.repeat(62)}`), 'written, and never referred to');
    writeFileSync(join(office.folder, 'vault', 'half.tmp'), 'half');
    const again = startService(office.folder);
    const ask = asker(again);
    await ask('book.unlock', { kind: 'passphrase', passphrase });
    expect(vaultFiles()).toHaveLength(1);
    expect((await contentOf({ ask }, id)).toString()).toBe('acknowledged');
    await again.close();
  });
});

describe('a document that comes through a browser', () => {
  it('is readable nowhere on its way in and out', async () => {
    const browser = await openOffice({ mode: 'browser' });
    const canary = Buffer.from('KANARIENVOGEL-4711 '.repeat(40_000));
    const holds = (): string[] => readdirSync(browser.folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(browser.folder, name)).isFile() && readFileSync(join(browser.folder, name)).includes('KANARIENVOGEL'));
    const { token } = await browser.ask('transfer.create', { name: 'Lettre d’Arjun.txt', holds: 'document' });
    for (let at = 0; at < canary.length; at += 123_457) await browser.ask('transfer.append', { token, base64: canary.subarray(at, at + 123_457).toString('base64') });
    expect(holds()).toEqual([]);
    const { added: [document] } = await browser.ask('attachments.add', { fileId: browser.fileId, token });
    expect(document).toMatchObject({ name: 'Lettre d’Arjun.txt', kind: 'txt', size: canary.length });
    const { token: target } = await browser.ask('transfer.create', { name: 'out', holds: 'document' });
    await browser.ask('attachments.export', { id: document!.id, target });
    expect(holds()).toEqual([]);
    const { base64, done } = await browser.ask('transfer.read', { token: target, offset: 0 });
    expect([Buffer.from(base64, 'base64').equals(canary), done]).toEqual([true, true]);
    const { token: plain } = await browser.ask('transfer.create', { name: 'out' });
    expect((await refusal(browser.ask('attachments.export', { id: document!.id, target: plain }))).code).toBe('transfer.unknown');
    await browser.service.close();
  });
});

describe('a name on the disk', () => {
  it('tells nothing of a document', async () => {
    const { name } = await office.addOne('KANARIENVOGEL.txt', 'KANARIENVOGEL');
    await office.service.close();
    const below = readdirSync(office.folder, { recursive: true, encoding: 'utf8' });
    const digest = createHash('sha256').update('KANARIENVOGEL').digest('hex');
    expect(below.filter((one) => one.includes('KANARIENVOGEL') || one.includes(digest))).toEqual([]);
    const files = below.filter((one) => statSync(join(office.folder, one)).isFile());
    expect(files.filter((one) => [name, 'KANARIENVOGEL', digest].some((text) => readFileSync(join(office.folder, one)).includes(text)))).toEqual([]);
    expect(process.platform === 'win32' || files.every((one) => (statSync(join(office.folder, one)).mode & 0o077) === 0)).toBe(true);
  });
});
