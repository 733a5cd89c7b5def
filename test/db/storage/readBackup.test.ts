import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseKeyFile, unwrapKey } from '../../../db/keys';
import { extractedDatabase, extractedKeyFile, readBackup } from '../../../db/storage/backupFile';
import { verifyDatabase } from '../../../db/storage/verifiedCopy';
import { tempFolder } from '../../support/tempFolder';
import { forged, readArchive, withManifest, writeArchive, type Member } from './support/archive';
import { codeOf, codeOfPromise } from './support/codeOf';
import { backUp, filesIn, manyNotes, newBook, putInVault, schemaVersion } from './support/smallBook';

const secret = 'seven quiet herons';

describe('reading a backup', () => {
  const source = join(tempFolder(), 'mine.dossier-backup');
  const [document, lost] = ['a'.repeat(64), 'b'.repeat(64)];
  let members: Member[];
  let key: Buffer;
  beforeAll(async () => {
    const folder = tempFolder();
    ({ key } = newBook(folder, manyNotes, secret));
    putInVault(folder, document, randomBytes(5_000));
    await backUp(folder, key, source, [document, lost]);
    members = await readArchive(source);
  });
  const [manifest, keyFile, database, inVault] = [0, 1, 2, 3];
  const member = (index: number) => members[index]!;

  it('needs no secret to say what it is, and the secret of its day to open it', async () => {
    expect((await readBackup(source, schemaVersion, null)).rows).toEqual({ notes: 500, schema_migrations: 1 });
    const folder = join(tempFolder(), 'extracted');
    const { rows } = await readBackup(source, schemaVersion, folder);
    expect(filesIn(folder)).toEqual(['dossier.db', 'dossier.key', join('vault', 'aa', document)]);
    expect(readFileSync(join(folder, 'vault', 'aa', document)).equals(member(inVault).content)).toBe(true);
    const parsed = parseKeyFile(extractedKeyFile(folder));
    const dataKey = unwrapKey(parsed.wraps[0]!, secret, parsed.bookId);
    expect(dataKey).toEqual(key);
    verifyDatabase(extractedDatabase(folder), key, rows);
    expect(codeOf(() => verifyDatabase(extractedDatabase(folder), randomBytes(32), rows))).toBe('backup.damaged');
  });

  it('can leave the documents where they are, and checks them all the same', async () => {
    const folder = join(tempFolder(), 'extracted');
    const { vault, missing } = await readBackup(source, schemaVersion, folder, false);
    expect([filesIn(folder), vault.map(({ name, bytes }) => [name, bytes]), missing]).toEqual([['dossier.db', 'dossier.key'], [[document, 5_000]], [lost]]);
    const spoilt = join(tempFolder(), 'spoilt.dossier-backup');
    await writeArchive(spoilt, [...members.slice(0, 3), { ...member(inVault), content: Buffer.alloc(5_000) }]);
    expect(await codeOfPromise(readBackup(spoilt, schemaVersion, join(tempFolder(), 'extracted'), false))).toBe('backup.damaged');
  });

  it('of format 1, from before there were documents, is read as one without any', async () => {
    const older = join(tempFolder(), 'older.dossier-backup');
    await writeArchive(older, withManifest(members.slice(0, 3), ({ vault: _vault, missing: _missing, ...given }) => ({ ...given, format: 'dossier-backup/1' })));
    const folder = join(tempFolder(), 'extracted');
    expect(await readBackup(older, schemaVersion, folder)).toMatchObject({ format: 'dossier-backup/1', rows: { notes: 500 }, vault: [], missing: [] });
    expect(filesIn(folder)).toEqual(['dossier.db', 'dossier.key']);
  });

  /** Both ways of reading refuse it, and nothing but the parts of a backup ever appears, only in the folder that was given. */
  const refusal = async (file: string): Promise<string> => {
    const around = tempFolder();
    const folder = join(around, 'extracted');
    const codes = [await codeOfPromise(readBackup(file, schemaVersion, null)), await codeOfPromise(readBackup(file, schemaVersion, folder))];
    expect(filesIn(around).filter((name) => ![join('dossier.key'), join('dossier.db'), join('vault', 'aa', document)].some((part) => name === join('extracted', part)))).toEqual([]);
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
    ['whose manifest is too large', 'backup.not-a-backup', () => [{ ...member(manifest), content: Buffer.concat([member(manifest).content, Buffer.alloc(65 * 1024 * 1024, ' ')]) }, ...members.slice(1)]],
    ['of a newer format', 'backup.newer-version', () => withManifest(members, () => ({ format: 'dossier-backup/3', whatever: 'that has' }))],
    ['of a newer structure', 'backup.newer-version', () => withManifest(members, (given) => ({ ...given, schemaVersion: 20 }))],
    ['whose manifest lacks something', 'backup.damaged', () => withManifest(members, ({ rows: _rows, ...given }) => given)],
    ['whose manifest holds something more', 'backup.damaged', () => withManifest(members, (given) => ({ ...given, more: true }))],
    ['whose manifest names a member twice', 'backup.damaged', () => withManifest(members, (given) => ({ ...given, members: [given.members[0], given.members[0]] }))],
    ['whose manifest names a member outside', 'backup.damaged', () => withManifest(members, (given) => ({ ...given, members: [{ ...given.members[0], name: '../dossier.key' }, given.members[1]] }))],
    ['whose key file is enormous', 'backup.damaged', () => forged(members, 'dossier.key', Buffer.alloc(1024 * 1024, 'k'))],
    ['of format 1, which has no documents, with one', 'backup.damaged', () => withManifest(members, ({ vault: _vault, missing: _missing, ...given }) => ({ ...given, format: 'dossier-backup/1' }))],
    ['without a document that it lists', 'backup.damaged', () => members.slice(0, 3)],
    ['with a document twice', 'backup.damaged', () => [...members, member(inVault)]],
    ['with a document that it does not list', 'backup.damaged', () => [...members, { header: { name: `vault/${lost}` }, content: Buffer.from('x') }]],
    ['with another byte in a document', 'backup.damaged', () => [...members.slice(0, 3), { ...member(inVault), content: Buffer.from(member(inVault).content.map((byte, at) => (at === 999 ? byte ^ 1 : byte))) }]],
    ['with a document that leads out of the vault', 'backup.damaged', () => [...members.slice(0, 3), { ...member(inVault), header: { ...member(inVault).header, name: `vault/../${document}` } }]],
    ['that lists a document of no such name', 'backup.damaged', () => withManifest(members, (given) => ({ ...given, vault: [{ name: '../dossier.key', bytes: 5_000, sha256: 'f'.repeat(64) }] }))],
    ['that lists a document twice', 'backup.damaged', () => withManifest(members, ({ vault, ...given }) => ({ ...given, vault: [...(vault as unknown[]), ...(vault as unknown[])] }))],
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
      expect(filesIn(folder)).toEqual(['dossier.db', 'dossier.key', join('vault', 'aa', document)]);
    expect(readFileSync(join(folder, 'vault', 'aa', document)).equals(member(inVault).content)).toBe(true);
    }
  });
});
