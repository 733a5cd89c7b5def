import { randomBytes } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseKeyFile, unwrapKey } from '../../../db/keys';
import { extractedDatabase, extractedKeyFile, readBackup } from '../../../db/storage/backupFile';
import { verifyDatabase } from '../../../db/storage/verifiedCopy';
import { tempFolder } from '../../support/tempFolder';
import { forged, readArchive, withManifest, writeArchive, type Member } from './support/archive';
import { codeOf, codeOfPromise } from './support/codeOf';
import { backUp, filesIn, manyNotes, newBook, schemaVersion } from './support/smallBook';

const secret = 'seven quiet herons';

describe('reading a backup', () => {
  const source = join(tempFolder(), 'mine.dossier-backup');
  let members: Member[];
  let key: Buffer;
  beforeAll(async () => {
    const folder = tempFolder();
    ({ key } = newBook(folder, manyNotes, secret));
    await backUp(folder, key, source);
    members = await readArchive(source);
  });
  const [manifest, keyFile, database] = [0, 1, 2];
  const member = (index: number) => members[index]!;

  it('needs no secret to say what it is, and the secret of its day to open it', async () => {
    expect((await readBackup(source, schemaVersion, null)).rows).toEqual({ notes: 500, schema_migrations: 1 });
    const folder = join(tempFolder(), 'extracted');
    const { rows } = await readBackup(source, schemaVersion, folder);
    expect(readdirSync(folder).toSorted()).toEqual(['dossier.db', 'dossier.key']);
    const parsed = parseKeyFile(extractedKeyFile(folder));
    const dataKey = unwrapKey(parsed.wraps[0]!, secret, parsed.bookId);
    expect(dataKey).toEqual(key);
    verifyDatabase(extractedDatabase(folder), key, rows);
    expect(codeOf(() => verifyDatabase(extractedDatabase(folder), randomBytes(32), rows))).toBe('backup.damaged');
  });

  /** Both ways of reading refuse it, and nothing but the parts of a backup ever appears, only in the folder that was given. */
  const refusal = async (file: string): Promise<string> => {
    const around = tempFolder();
    const folder = join(around, 'extracted');
    const codes = [await codeOfPromise(readBackup(file, schemaVersion, null)), await codeOfPromise(readBackup(file, schemaVersion, folder))];
    expect(filesIn(around).filter((name) => name !== join('extracted', 'dossier.key') && name !== join('extracted', 'dossier.db'))).toEqual([]);
    expect(new Set(codes).size).toBe(1);
    return codes[0]!;
  };

  const empty = Buffer.alloc(0);
  it.each<[string, string, () => Member[]]>([
    ['without a manifest', 'backup.not-a-backup', () => members.slice(1)],
    ['with the manifest in the wrong place', 'backup.not-a-backup', () => [member(keyFile), member(manifest), member(database)]],
    ['with a folder first', 'backup.not-a-backup', () => [{ header: { name: 'manifest.json', type: 'directory' }, content: empty }]],
    ['whose manifest is not JSON', 'backup.not-a-backup', () => [{ ...member(manifest), content: Buffer.from('hello') }, ...members.slice(1)]],
    ['whose manifest is of another format', 'backup.not-a-backup', () => withManifest(members, (given) => ({ ...given, format: 'a-cookbook/1' }))],
    ['whose manifest is too large', 'backup.not-a-backup', () => [{ ...member(manifest), content: Buffer.concat([member(manifest).content, Buffer.alloc(2 * 1024 * 1024, ' ')]) }, ...members.slice(1)]],
    ['of a newer format', 'backup.newer-version', () => withManifest(members, () => ({ format: 'dossier-backup/2', whatever: 'that has' }))],
    ['of a newer structure', 'backup.newer-version', () => withManifest(members, (given) => ({ ...given, schemaVersion: 20 }))],
    ['whose manifest lacks something', 'backup.damaged', () => withManifest(members, ({ rows: _rows, ...given }) => given)],
    ['whose manifest holds something more', 'backup.damaged', () => withManifest(members, (given) => ({ ...given, more: true }))],
    ['whose manifest names a member twice', 'backup.damaged', () => withManifest(members, (given) => ({ ...given, members: [given.members[0], given.members[0]] }))],
    ['whose manifest names a member outside', 'backup.damaged', () => withManifest(members, (given) => ({ ...given, members: [{ ...given.members[0], name: '../dossier.key' }, given.members[1]] }))],
    ['whose key file is enormous', 'backup.damaged', () => forged(members, 'dossier.key', Buffer.alloc(1024 * 1024, 'k'))],
    ['without the database', 'backup.damaged', () => members.slice(0, 2)],
    ['without the key file', 'backup.damaged', () => [member(manifest), member(database)]],
    ['with only a manifest', 'backup.damaged', () => members.slice(0, 1)],
    ['with the key file twice', 'backup.damaged', () => [...members, member(keyFile)]],
    ['with the database twice', 'backup.damaged', () => [...members, member(database)]],
    ['with the manifest twice', 'backup.damaged', () => [member(manifest), member(manifest), ...members.slice(1)]],
    ['with a member more', 'backup.damaged', () => [...members, { header: { name: 'more.txt' }, content: Buffer.from('more') }]],
    ['with a name that leaves the folder', 'backup.damaged', () => [...members.slice(0, 2), { ...member(database), header: { ...member(database).header, name: '../dossier.db' } }]],
    ['with an absolute name', 'backup.damaged', () => [...members.slice(0, 2), { ...member(database), header: { ...member(database).header, name: '/tmp/dossier.db' } }]],
    ['with a name in a folder', 'backup.damaged', () => [...members.slice(0, 2), { ...member(database), header: { ...member(database).header, name: 'x/dossier.db' } }]],
    ['with a link for a database', 'backup.damaged', () => [...members.slice(0, 2), { header: { name: 'dossier.db', type: 'symlink', linkname: '/etc/passwd' }, content: empty }]],
    ['with a member that is longer than it says', 'backup.damaged', () => [member(manifest), { ...member(keyFile), content: Buffer.concat([member(keyFile).content, Buffer.from(' ')]) }, member(database)]],
    ['with another byte in a member', 'backup.damaged', () => [...members.slice(0, 2), { ...member(database), content: Buffer.from(member(database).content.map((byte, at) => (at === 9999 ? byte ^ 1 : byte))) }]],
  ])('%s is refused as %s', async (_what, code, change) => {
    const file = join(tempFolder(), 'forged.dossier-backup');
    await writeArchive(file, change());
    expect(await refusal(file)).toBe(code);
  });

  it('refuses text, nothing, a folder, and what is not there', async () => {
    const folder = tempFolder();
    const text = join(folder, 'text');
    writeFileSync(text, 'Dear diary, '.repeat(1000));
    const nothing = join(folder, 'nothing');
    writeFileSync(nothing, '');
    const zeros = join(folder, 'zeros');
    writeFileSync(zeros, Buffer.alloc(10_240));
    for (const file of [text, nothing, zeros, folder, join(folder, 'gone')]) expect([file, await codeOfPromise(readBackup(file, schemaVersion, null))]).toEqual([file, 'backup.not-a-backup']);
  });

  it('refuses it wherever it is cut off, as damaged once it was recognised', async () => {
    const bytes = readFileSync(source);
    const file = join(tempFolder(), 'cut.dossier-backup');
    const start = 512 + Math.ceil(member(manifest).content.length / 512) * 512;
    const end = bytes.length - 1024;
    for (const length of [100, 512, 700, start - 1, start, start + 100, start + 512, start + 4000, end - 5000, end - 1]) {
      writeFileSync(file, bytes.subarray(0, length));
      expect([length, await codeOfPromise(readBackup(file, schemaVersion, null))]).toEqual([length, length < start - 512 ? 'backup.not-a-backup' : 'backup.damaged']);
    }
  });

  it('finds every flipped bit of its members and their names', async () => {
    const bytes = readFileSync(source);
    const file = join(tempFolder(), 'flipped.dossier-backup');
    // The last kilobyte is the empty end of an archive.
    for (let trial = 0; trial < 60; trial++) {
      const spoiled = Buffer.from(bytes);
      const at = Math.floor(((bytes.length - 1024) * (trial + Math.random())) / 60);
      spoiled[at] = (spoiled[at] ?? 0) ^ (1 << (trial % 8));
      writeFileSync(file, spoiled);
      const read = await codeOfPromise(readBackup(file, schemaVersion, null));
      // What fills a member up to the next block means nothing.
      const same = read === 'no error' && (await readArchive(file)).every(({ content }, index) => content.equals(member(index).content));
      expect([at, same ? 'the same' : read]).toEqual([at, expect.stringMatching(/^(the same|backup\.(damaged|not-a-backup|newer-version))$/)]);
    }
  });

  it('refuses a size that no file could have without waiting for it', async () => {
    const bytes = Buffer.from(readFileSync(source));
    const header = 512 + Math.ceil(member(manifest).content.length / 512) * 512;
    // Eight terabytes, in the binary form of large sizes, with the header's checksum made right again.
    bytes.fill(0, header + 124, header + 136);
    bytes[header + 124] = 0x80;
    bytes[header + 129] = 0x08;
    bytes.fill(' ', header + 148, header + 156);
    const sum = bytes.subarray(header, header + 512).reduce((total, byte) => total + byte, 0);
    bytes.write(`${sum.toString(8).padStart(6, '0')}\0 `, header + 148, 'latin1');
    const file = join(tempFolder(), 'huge.dossier-backup');
    writeFileSync(file, bytes);
    expect(await refusal(file)).toBe('backup.damaged');
  });

  it('refuses a forged database that the manifest agrees with, when it is opened', async () => {
    const file = join(tempFolder(), 'forged.dossier-backup');
    const other = tempFolder();
    const { file: otherDatabase } = newBook(other, manyNotes, secret);
    for (const content of [readFileSync(otherDatabase), Buffer.from('Dear diary, '.repeat(1000)), member(database).content.subarray(0, 8192)]) {
      await writeArchive(file, forged(members, 'dossier.db', content));
      const folder = join(tempFolder(), 'extracted');
      const { rows } = await readBackup(file, schemaVersion, folder);
      expect(codeOf(() => verifyDatabase(extractedDatabase(folder), key, rows))).toBe('backup.damaged');
      expect(readdirSync(folder).toSorted()).toEqual(['dossier.db', 'dossier.key']);
    }
  });
});
