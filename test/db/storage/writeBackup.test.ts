import { createHash } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBackup } from '../../../db/storage/backupFile';
import { bookPaths } from '../../../db/storage/layout';
import { writeBackup } from '../../../db/storage/writeBackup';
import { tempFolder } from '../../support/tempFolder';
import { readArchive } from './support/archive';
import { codeOfPromise } from './support/codeOf';
import { backUp, backupOrder, contentOf, filesIn, folderDigest, holds, manyNotes, newBook, open, putInVault, schemaVersion } from './support/smallBook';

const secret = 'seven quiet herons';
const canary = 'KANARIENVOGEL-4711';
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

describe('a backup', () => {
  it('is one private file of a manifest, the key file, the encrypted database and the documents it refers to, which the manifest describes; it names what was missing', async () => {
    const folder = tempFolder();
    const { key } = newBook(folder, manyNotes, secret);
    const [present, gone] = ['a'.repeat(64), 'b'.repeat(64)];
    putInVault(folder, present, 'an encrypted document');
    putInVault(folder, 'c'.repeat(64), 'a document that nothing refers to');
    const target = join(tempFolder(), 'mine.dossier-backup');
    const manifest = await backUp(folder, key, target, [present, gone]);
    const members = await readArchive(target);
    expect(members.map(({ header }) => [header.name, header.type, header.mode])).toEqual([['manifest.json', 'file', 0o600], ['dossier.key', 'file', 0o600], ['dossier.db', 'file', 0o600], [`vault/${present}`, 'file', 0o600]]);
    expect(JSON.parse(members[0]!.content.toString('utf8'))).toEqual(manifest);
    expect(manifest).toEqual({
      format: 'dossier-backup/2', createdAt: '2026-11-22T10:00:00.000Z', appVersion: '0.0.0-test', bookId: '01931c5e-7f00-7000-8000-000000000001', schemaVersion: 10,
      rows: { notes: 500, schema_migrations: 1 }, auditHead: { seq: 0, hash: 'none' },
      members: members.slice(1, 3).map(({ header, content }) => ({ name: header.name, bytes: content.length, sha256: sha256(content) })),
      vault: [{ name: present, bytes: 21, sha256: sha256(Buffer.from('an encrypted document')) }],
      missing: [gone],
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(members[1]!.content.equals(readFileSync(bookPaths(folder).keyFile))).toBe(true);
  });

  it.runIf(process.platform !== 'win32')('is a file of this account only', async () => {
    const folder = tempFolder();
    const { key } = newBook(folder, ['a note'], secret);
    const target = join(tempFolder(), 'mine.dossier-backup');
    const before = process.umask(0o000);
    await backUp(folder, key, target).finally(() => process.umask(before));
    expect(statSync(target).mode & 0o777).toBe(0o600);
  });

  it('leaves nothing else behind, neither beside it nor in the book', async () => {
    const folder = tempFolder();
    const { file, key } = newBook(folder, manyNotes, secret);
    const before = folderDigest(folder);
    const target = join(tempFolder(), 'mine.dossier-backup');
    const sqlite = open(file, key);
    await backUp(folder, key, target);
    sqlite.close();
    expect(readdirSync(dirname(target))).toEqual(['mine.dossier-backup']);
    expect(readdirSync(bookPaths(folder).backups)).toEqual([]);
    expect(folderDigest(folder)).toBe(before);
  });

  it('holds what was saved while it is open and written to, at one moment', async () => {
    const folder = tempFolder();
    const { file, key } = newBook(folder, manyNotes, secret);
    const sqlite = open(file, key);
    const insert = sqlite.prepare('INSERT INTO notes (text) VALUES (?)');
    insert.run('only in the log');
    const target = join(tempFolder(), 'mine.dossier-backup');
    let busy = true;
    const backup = backUp(folder, key, target).finally(() => (busy = false));
    let written = 0;
    while (busy) {
      insert.run(`while it runs ${written++}`);
      await new Promise(setImmediate);
    }
    const { rows } = await backup;
    expect(rows['notes']).toBeGreaterThanOrEqual(501);
    expect(rows['notes']).toBeLessThanOrEqual(501 + written);
    expect(sqlite.prepare('SELECT count(*) FROM notes').pluck().get()).toBe(501 + written);
    sqlite.close();
  });

  it('carries the head of the audit trail of the copy, not of what was written since', async () => {
    const folder = tempFolder();
    const { key } = newBook(folder, ['one', 'two'], secret);
    const headOf = (copy: ReturnType<typeof open>) => ({ seq: Number(copy.prepare('SELECT count(*) FROM notes').pluck().get()), hash: 'of the copy' });
    const manifest = await writeBackup({ ...backupOrder(folder, key, join(tempFolder(), 'b')), headOf });
    expect(manifest.auditHead).toEqual({ seq: 2, hash: 'of the copy' });
  });

  it('replaces an older one of its name only when it was verified', async () => {
    const folder = tempFolder();
    const { file, key } = newBook(folder, manyNotes, secret);
    const target = join(tempFolder(), 'mine.dossier-backup');
    await backUp(folder, key, target);
    const before = folderDigest(dirname(target));
    const bytes = readFileSync(file);
    bytes[bytes.length - 5000] = (bytes[bytes.length - 5000] ?? 0) ^ 1;
    writeFileSync(file, bytes);
    expect(await codeOfPromise(backUp(folder, key, target))).toBe('book.damaged');
    expect(folderDigest(dirname(target))).toBe(before);
  });

  it('never takes the place of the book’s own files or of a folder', async () => {
    const folder = tempFolder();
    const { file, key } = newBook(folder, manyNotes, secret);
    const document = join(folder, putInVault(folder, 'd'.repeat(64), 'a document'));
    const before = folderDigest(folder);
    const sqlite = open(file, key);
    const linked = join(tempFolder(), 'linked.dossier-backup');
    linkSync(file, linked);
    const aFolder = join(tempFolder(), 'folder.dossier-backup');
    mkdirSync(aFolder);
    const paths = bookPaths(folder);
    for (const target of [file, paths.keyFile, paths.keyCopies[0]!, linked, aFolder, document, join(paths.vault, 'new.dossier-backup')]) expect([target, await codeOfPromise(backUp(folder, key, target))]).toEqual([target, 'backup.target-exists']);
    expect(await codeOfPromise(backUp(folder, key, join(tempFolder(), 'gone', 'b')))).toBe('disk.error');
    // A name that leads to the database is replaced itself.
    const link = join(tempFolder(), 'link.dossier-backup');
    symlinkSync(file, link);
    await backUp(folder, key, link);
    sqlite.close();
    expect(folderDigest(folder)).toBe(before);
    expect(contentOf(folder, secret)).toEqual(manyNotes);
  });

  it('shows nothing of a client: not in itself, its parts, the database or its log', async () => {
    const folder = tempFolder();
    const { file, key } = newBook(folder, [canary], secret);
    const sqlite = open(file, key);
    sqlite.prepare('INSERT INTO notes (text) VALUES (?)').run(`${canary} in the log`);
    sqlite.prepare("SELECT text FROM notes ORDER BY text || 'a large sort'").all();
    const target = join(tempFolder(), 'mine.dossier-backup');
    await backUp(folder, key, target);
    const extracted = tempFolder();
    await readBackup(target, schemaVersion, extracted);
    const places = [folder, dirname(target), extracted].flatMap((place) => filesIn(place).map((name) => join(place, name)));
    expect(places.length).toBeGreaterThan(8);
    expect(existsSync(`${file}-wal`)).toBe(true);
    expect(places.filter((place) => holds(place, canary) || holds(place, secret) || holds(place, key.toString('hex')) || readFileSync(place).includes(key))).toEqual([]);
    sqlite.close();
  });
});
