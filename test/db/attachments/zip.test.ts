import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { refusal } from '../../support/service';
import { contentOf, openOffice, type Office } from './support/office';

let office: Office;
let files = 0;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.service.close());
// A file of its own for each test, in one book.
beforeEach(async () => {
  files += 1;
  const { id } = await office.ask('files.create', { fileNumber: `Z-${files}`, principal: { family: 'Okafor', given: 'Chidi' }, responsibleId: office.staffId, status: 'prospect', openedOn: '2026-11-22' });
  office.fileId = id;
});

const add = (content: Uint8Array, name = 'papers.zip') => office.ask('attachments.add', { fileId: office.fileId, token: office.choose(name, content) });
const zip = (entries: Zippable): Buffer => Buffer.from(zipSync(entries));
const stored = { level: 0 } as const;

/** Where the central directory says something of the entry with this name. */
function central(archive: Buffer, name: string): number {
  for (let at = archive.indexOf('PK\x01\x02', 0, 'latin1'); at >= 0; at = archive.indexOf('PK\x01\x02', at + 1, 'latin1')) {
    if (archive.subarray(at + 46, at + 46 + archive.readUInt16LE(at + 28)).toString() === name) return at;
  }
  throw new Error(`no ${name}`);
}
/** The archive with one field of an entry's central record written over. */
function forged(archive: Buffer, name: string, change: (archive: Buffer, at: number) => void): Buffer {
  const copy = Buffer.from(archive);
  change(copy, central(copy, name));
  return copy;
}
const vaultFiles = (): number => {
  const vault = join(office.folder, 'vault');
  return existsSync(vault) ? readdirSync(vault, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(vault, name)).isFile()).length : 0;
};

describe('a ZIP file', () => {
  it('is taken apart into unsorted documents, which remember the folder they lay in', async () => {
    const photo = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), randomBytes(2_000_000)]);
    const { added, leftOut } = await add(zip({ 'letter.txt': strToU8('Dear officer'), Spouse: { Passports: { 'Page 1.jpg': [photo, stored] } }, 'été.txt': strToU8('summer') }));
    expect(leftOut).toEqual([]);
    expect(added.map(({ name, kind, note, itemIds }) => [name, kind, note, itemIds])).toEqual([['letter.txt', 'txt', '', []], ['Page 1.jpg', 'jpeg', 'Spouse/Passports', []], ['été.txt', 'txt', '', []]]);
    expect((await contentOf(office, added[1]!.id)).equals(photo)).toBe(true);
    const { entries: [entry] } = await office.ask('audit.history', { subject: { kind: 'file', id: office.fileId }, limit: 1 });
    expect([entry?.action, entry?.changes.map(({ label }) => label)]).toEqual(['attachment.added', ['letter.txt', 'Page 1.jpg', 'été.txt']]);
  });

  it('is recognized by its content, whatever it is called', async () => {
    expect((await add(zip({ 'a.txt': strToU8('text') }), 'papers.pdf')).added.map(({ name }) => name)).toEqual(['a.txt']);
  });

  it('gives entries of one name a number, keeps a ZIP within it closed, and leaves out what systems put in', async () => {
    const inner = zip({ 'deep.txt': strToU8('deep') });
    const { added, notices } = await add(zip({ one: { 'a.txt': strToU8('1') }, two: { 'A.txt': strToU8('2') }, 'inner.zip': inner, __MACOSX: { 'a.txt': strToU8('x') }, '.DS_Store': strToU8('x'), 'Thumbs.db': strToU8('x') }));
    expect(added.map(({ name, kind }) => [name, kind])).toEqual([['a.txt', 'txt'], ['A (2).txt', 'txt'], ['inner.zip', 'zip']]);
    expect(notices.map(({ kind, attachmentId }) => [kind, attachmentId])).toEqual([['nested-zip', added[2]?.id]]);
  });

  it('lets no entry out of its folder, and says which ones it left out', async () => {
    const { added, leftOut } = await add(zip({ 'good.txt': strToU8('good'), '../up.txt': strToU8('1'), '/etc/absolute.txt': strToU8('2'), 'C:/drive.txt': strToU8('3'), 'back\\slash.txt': strToU8('4'), 'a/../../up2.txt': strToU8('5'), 'empty.txt': strToU8(''), 'virus.exe': strToU8('MZ'), 'script.txt': strToU8('#!/bin/sh\n') }));
    expect(added.map(({ name }) => name)).toEqual(['good.txt']);
    expect(leftOut.map(({ name, kind }) => [name, kind])).toEqual([
      ['up.txt', 'unsafe-name'], ['absolute.txt', 'unsafe-name'], ['drive.txt', 'unsafe-name'], ['slash.txt', 'unsafe-name'], ['up2.txt', 'unsafe-name'], ['empty.txt', 'empty'], ['virus.exe', 'program'], ['script.txt', 'program'],
    ]);
    expect(leftOut[0]?.message.en).toContain('“up.txt”');
  });

  it('cleans names with marks that would show them as others', async () => {
    const { added: [one], notices } = await add(zip({ 'passport\u202Etxt.\u0001pdf': strToU8('text') }));
    expect([one?.name, notices.map(({ kind }) => kind)]).toEqual(['passporttxt.pdf', ['ending-differs', 'name-changed']]);
  });

  it('leaves links out, and entries that are damaged or packed otherwise', async () => {
    const archive = zip({ 'link.txt': strToU8('/etc/passwd'), 'damaged.txt': [strToU8('this text is kept as it is'), stored], 'other.txt': strToU8('other'), 'good.txt': strToU8('good') });
    const link = forged(archive, 'link.txt', (bytes, at) => {
      bytes.writeUInt8(3, at + 5);
      bytes.writeUInt32LE((0o120_777 << 16) >>> 0, at + 38);
    });
    const spoilt = forged(link, 'other.txt', (bytes, at) => void bytes.writeUInt16LE(14, at + 10));
    const content = spoilt.indexOf('this text');
    spoilt[content] = 0x54;
    const { added, leftOut } = await add(spoilt);
    expect([added.map(({ name }) => name), leftOut.map(({ name, kind }) => [name, kind])]).toEqual([['good.txt'], [['link.txt', 'link'], ['damaged.txt', 'damaged'], ['other.txt', 'method']]]);
  });

  it('reads names in the alphabet of the format where they are not UTF-8', async () => {
    const archive = zip({ 'ete.txt': strToU8('summer') });
    // 0x82 is é in code page 437, and no text in UTF-8.
    for (const at of [archive.indexOf('ete.txt'), archive.lastIndexOf('ete.txt')]) archive[at] = archive[at + 2] = 0x82;
    expect((await add(archive)).added.map(({ name }) => name)).toEqual(['été.txt']);
  });

  const zeros = new Uint8Array(11 * 1024 * 1024);
  it.each<[string, string, () => Buffer]>([
    ['of more than 2,000 entries', 'attachment.zip-too-large', () => zip(Object.fromEntries(Array.from({ length: 2_001 }, (_, n) => [`${n}.txt`, [strToU8('x'), stored]])))],
    ['of more than 2 GB in all', 'attachment.zip-too-large', () => {
      const names = ['a', 'b', 'c'];
      return names.reduce((archive, name) => forged(archive, name, (bytes, at) => {
        bytes.writeUInt32LE(800_000_000, at + 24);
        bytes.writeUInt32LE(799_000_000, at + 20);
      }), zip(Object.fromEntries(names.map((name) => [name, strToU8(name)]))));
    }],
    ['with an entry that grows by more than 200', 'attachment.zip-bomb', () => zip({ 'good.txt': strToU8('good'), 'bomb.txt': [zeros, { level: 9 }] })],
    ['whose entries share their bytes', 'attachment.zip-bomb', () => {
      const archive = zip({ a: [randomBytes(100), stored], b: [randomBytes(100), stored] });
      return forged(archive, 'b', (bytes, at) => bytes.writeUInt32LE(bytes.readUInt32LE(central(archive, 'a') + 42) + 10, at + 42));
    }],
    ['that is locked with a password', 'attachment.zip-encrypted', () => forged(zip({ a: strToU8('a'), b: strToU8('b') }), 'b', (bytes, at) => void bytes.writeUInt16LE(1, at + 8))],
    ['that is cut off', 'attachment.zip-damaged', () => zip({ a: randomBytes(5_000) }).subarray(0, 3_000)],
    ['whose list is not where it says', 'attachment.zip-damaged', () => {
      const archive = zip({ a: randomBytes(50) });
      archive.writeUInt32LE(5, archive.length - 6);
      return archive;
    }],
    ['with nothing to add', 'attachment.zip-nothing', () => zip({ folder: {}, 'a.exe': strToU8('MZ') })],
  ])('%s is refused whole: %s', async (_what, code, make) => {
    const before = vaultFiles();
    const error = await refusal(add(make()));
    expect([error.code, error.message.en.includes('“papers.zip”'), error.message.fr.includes('« papers.zip »')]).toEqual([code, true, true]);
    expect([await office.ask('attachments.list', { fileId: office.fileId, deleted: true }), vaultFiles()]).toEqual([[], before]);
  });

  it('never unpacks more of an entry than it says it has', async () => {
    const archive = forged(zip({ 'liar.txt': strToU8('x'.repeat(100_000)), 'good.txt': strToU8('good') }), 'liar.txt', (bytes, at) => bytes.writeUInt32LE(10, at + 24));
    const { added, leftOut } = await add(archive);
    expect([added.map(({ name }) => name), leftOut.map(({ kind }) => kind)]).toEqual([['good.txt'], ['damaged']]);
  });

  it('with any of its bytes altered, adds what is whole, or is refused, and leaves nothing behind', async () => {
    const archive = zip({ 'a.txt': strToU8('the first text of all'), b: { 'b.txt': [strToU8('another one'), stored] } });
    const whole = new Set(['the first text of all', 'another one']);
    for (let at = 0; at < archive.length; at += 3) {
      const altered = Buffer.from(archive);
      altered[at] = (altered[at] ?? 0) ^ 0x55;
      const reply = await office.service.answer({ id: at, name: 'attachments.add', input: { fileId: office.fileId, token: office.choose('altered.zip', altered) } });
      if (reply.ok) continue;
      expect([at, reply.error.code]).toEqual([at, expect.stringMatching(/^attachment\.zip-/)]);
    }
    const texts = await Promise.all((await office.ask('attachments.list', { fileId: office.fileId })).filter(({ kind }) => kind === 'txt').map(async ({ id }) => (await contentOf(office, id)).toString()));
    expect(texts.length).toBeGreaterThan(10);
    expect(texts.filter((text) => !whole.has(text))).toEqual([]);
    expect(readdirSync(join(office.folder, 'vault')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});
