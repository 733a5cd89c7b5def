import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { extract, pack } from 'tar-stream';
import { z } from 'zod';
import { auditHead } from '../../shared/contract';
import { AppError } from '../../shared/errors';
import { makePrivateFolder, syncFile, syncFolder } from './atomicFile';

/**
 * A backup is one tar file: `manifest.json`, then the key file and the encrypted database it names. Nothing in it is readable
 * without the passphrase or the recovery key of its day.
 */
const memberNames = ['dossier.key', 'dossier.db'] as const;
export type MemberName = (typeof memberNames)[number];
const member = z.strictObject({ name: z.enum(memberNames), bytes: z.int().min(1), sha256: z.string().regex(/^[0-9a-f]{64}$/) });

const manifest = z.strictObject({
  format: z.literal('dossier-backup/1'),
  createdAt: z.iso.datetime(),
  appVersion: z.string().max(40),
  bookId: z.uuid(),
  schemaVersion: z.int().min(1),
  rows: z.record(z.string(), z.int().min(0)),
  auditHead,
  members: z.array(member).length(memberNames.length),
});
export type Manifest = z.infer<typeof manifest>;

const largestManifest = 1024 * 1024;

const sha256OfFile = async (path: string): Promise<string> => {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
};

const addFile = (archive: ReturnType<typeof pack>, name: string, path: string): Promise<void> => {
  const entry = archive.entry({ name, size: statSync(path).size, mode: 0o600 });
  return pipeline(createReadStream(path), entry);
};

/** Writes the parts into `target`, whole or not at all; the caller verifies it before it counts. */
export async function packBackup(target: string, parts: Record<MemberName, string>, about: Omit<Manifest, 'format' | 'members'>): Promise<Manifest> {
  const members = await Promise.all(memberNames.map(async (name) => ({ name, bytes: statSync(parts[name]).size, sha256: await sha256OfFile(parts[name]) })));
  const complete: Manifest = { format: 'dossier-backup/1', ...about, members };
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    const archive = pack();
    const written = pipeline(archive, createWriteStream(temporary, { mode: 0o600 }));
    const filled = (async () => {
      const text = Buffer.from(JSON.stringify(complete, null, 2), 'utf8');
      archive.entry({ name: 'manifest.json', size: text.length, mode: 0o600 }, text);
      for (const name of memberNames) await addFile(archive, name, parts[name]);
      archive.finalize();
    })();
    await Promise.all([written, filled]);
    syncFile(temporary);
    renameSync(temporary, target);
    syncFolder(dirname(target));
    return complete;
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

async function readManifest(entry: Readable, size: number | undefined): Promise<Manifest> {
  if (size === undefined || size > largestManifest) throw new AppError('backup.not-a-backup');
  const pieces: Buffer[] = [];
  for await (const piece of entry) pieces.push(Buffer.from(piece));
  let raw: unknown;
  try {
    raw = JSON.parse(Buffer.concat(pieces).toString('utf8'));
  } catch (cause) {
    throw new AppError('backup.not-a-backup', { cause });
  }
  const format = z.object({ format: z.string() }).safeParse(raw);
  if (!format.success || !/^dossier-backup\/\d+$/.test(format.data.format)) throw new AppError('backup.not-a-backup');
  if (format.data.format !== 'dossier-backup/1') throw new AppError('backup.newer-version');
  const parsed = manifest.safeParse(raw);
  if (!parsed.success || new Set(parsed.data.members.map(({ name }) => name)).size !== memberNames.length) throw new AppError('backup.damaged');
  return parsed.data;
}

/** Reads one member to its end, into `file` if there is one, and checks its size and digest against the manifest. */
async function readMember(entry: Readable, header: { name: string; size?: number | undefined }, about: Manifest, folder: string | null): Promise<MemberName> {
  const expected = about.members.find(({ name }) => name === header.name);
  if (expected === undefined || header.size !== expected.bytes) throw new AppError('backup.damaged');
  const hash = createHash('sha256');
  const through = new PassThrough();
  through.on('data', (piece: Buffer) => hash.update(piece));
  // The name is one of ours: nothing that the archive says becomes a path.
  if (folder === null) {
    through.resume();
    await pipeline(entry, through);
  } else {
    await pipeline(entry, through, createWriteStream(join(folder, expected.name), { mode: 0o600, flags: 'wx' }));
  }
  if (hash.digest('hex') !== expected.sha256) throw new AppError('backup.damaged');
  return expected.name;
}

/**
 * Reads a backup from end to end and checks every digest; with a folder, extracts its members there. Throws `backup.not-a-backup`,
 * `backup.damaged`, `backup.newer-version` (format, or a structure above `newestSchema`).
 */
export async function readBackup(source: string, newestSchema: number, folder: string | null): Promise<Manifest> {
  if (!existsSync(source) || !statSync(source).isFile()) throw new AppError('backup.not-a-backup');
  if (folder !== null) makePrivateFolder(folder);
  const archive = extract();
  const reading = pipeline(createReadStream(source), archive).catch((cause: unknown) => cause);
  let about: Manifest | undefined;
  const seen = new Set<MemberName>();
  try {
    for await (const entry of archive) {
      const { header } = entry;
      if (header.type !== 'file') throw new AppError(about ? 'backup.damaged' : 'backup.not-a-backup');
      if (about === undefined) {
        if (header.name !== 'manifest.json') throw new AppError('backup.not-a-backup');
        about = await readManifest(Readable.from(entry), header.size);
        if (about.schemaVersion > newestSchema) throw new AppError('backup.newer-version');
      } else {
        const name = await readMember(Readable.from(entry), header, about, folder);
        if (seen.has(name)) throw new AppError('backup.damaged');
        seen.add(name);
      }
    }
  } catch (error) {
    archive.destroy();
    await reading;
    throw error instanceof AppError ? error : new AppError(about ? 'backup.damaged' : 'backup.not-a-backup', { cause: error });
  }
  const failed = await reading;
  if (failed !== undefined || about === undefined || seen.size !== memberNames.length) throw new AppError(about ? 'backup.damaged' : 'backup.not-a-backup');
  return about;
}

/** The text of the key file among extracted members. */
export const extractedKeyFile = (folder: string): string => readFileSync(join(folder, 'dossier.key'), 'utf8');
export const extractedDatabase = (folder: string): string => join(folder, 'dossier.db');
