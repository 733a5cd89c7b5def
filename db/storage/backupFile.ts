import { createHash } from 'node:crypto';
import { accessSync, constants, createReadStream, createWriteStream, existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { extract, pack } from 'tar-stream';
import { z } from 'zod';
import { canonicalJson } from '../../shared/canonicalJson';
import { auditHead } from '../../shared/contract';
import { AppError } from '../../shared/errors';
import { largestKeyFile } from '../keys';
import { makePrivateFolder, syncFile, syncFolder } from './atomicFile';
import { classifyStorageError, nativeCode } from './storageError';

/**
 * A backup is one tar file: `manifest.json`, then the key file and the encrypted database it names. Nothing in it is readable
 * without the passphrase or the recovery key of its day.
 */
const memberNames = ['dossier.key', 'dossier.db'] as const;
export type MemberName = (typeof memberNames)[number];
const member = z
  .strictObject({ name: z.enum(memberNames), bytes: z.int().min(1), sha256: z.string().regex(/^[0-9a-f]{64}$/) })
  .refine(({ name, bytes }) => name !== 'dossier.key' || bytes <= largestKeyFile);

const manifest = z.strictObject({
  format: z.literal('dossier-backup/1'),
  createdAt: z.iso.datetime(),
  appVersion: z.string().max(40),
  bookId: z.uuid(),
  schemaVersion: z.int().min(1),
  rows: z.record(z.string(), z.int().min(0)),
  auditHead,
  members: z.array(member).length(memberNames.length),
  /** Of the text of all other members of the manifest: also what no digest of the archive covers is found altered. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Manifest = z.infer<typeof manifest>;

const digestOf = (manifestOrPart: Omit<Manifest, 'sha256'> & { sha256?: string }): string => {
  const { sha256: _own, ...others } = manifestOrPart;
  return createHash('sha256').update(canonicalJson(others), 'utf8').digest('hex');
};

const largestManifest = 1024 * 1024;

const sha256OfFile = async (path: string): Promise<string> => {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
};

const addFile = (archive: ReturnType<typeof pack>, header: { name: string; mtime: Date }, path: string): Promise<void> => {
  const entry = archive.entry({ ...header, size: statSync(path).size, mode: 0o600 });
  return pipeline(createReadStream(path), entry);
};

/** Writes the parts into the new file `target` and brings it to the disk; removes it when that fails. The caller verifies it. */
export async function packBackup(target: string, parts: Record<MemberName, string>, about: Omit<Manifest, 'format' | 'members' | 'sha256'>): Promise<Manifest> {
  const members = await Promise.all(memberNames.map(async (name) => ({ name, bytes: statSync(parts[name]).size, sha256: await sha256OfFile(parts[name]) })));
  const others = { format: 'dossier-backup/1' as const, ...about, members };
  const complete: Manifest = { ...others, sha256: digestOf(others) };
  const mtime = new Date(about.createdAt);
  rmSync(target, { force: true });
  try {
    const archive = pack();
    const written = pipeline(archive, createWriteStream(target, { mode: 0o600, flags: 'wx' }));
    const filled = (async () => {
      const text = Buffer.from(JSON.stringify(complete, null, 2), 'utf8');
      archive.entry({ name: 'manifest.json', size: text.length, mode: 0o600, mtime }, text);
      for (const name of memberNames) await addFile(archive, { name, mtime }, parts[name]);
      archive.finalize();
    })();
    await Promise.all([written, filled]);
    syncFile(target);
    return complete;
  } catch (error) {
    rmSync(target, { force: true });
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
  if (parsed.data.sha256 !== digestOf(parsed.data)) throw new AppError('backup.damaged');
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

function requireReadable(source: string): void {
  try {
    accessSync(source, constants.R_OK);
  } catch (cause) {
    throw new AppError('transfer.unknown', { cause });
  }
}

/** The members of an archive in their order: the manifest first, then each other member once. */
async function readMembers(archive: ReturnType<typeof extract>, newestSchema: number, folder: string | null, found: (about: Manifest) => void): Promise<void> {
  let about: Manifest | undefined;
  const seen = new Set<MemberName>();
  for await (const entry of archive) {
    const { header } = entry;
    if (header.type !== 'file') throw new AppError(about ? 'backup.damaged' : 'backup.not-a-backup');
    if (about === undefined) {
      if (header.name !== 'manifest.json') throw new AppError('backup.not-a-backup');
      about = await readManifest(Readable.from(entry), header.size);
      if (about.schemaVersion > newestSchema) throw new AppError('backup.newer-version');
      found(about);
    } else {
      const name = await readMember(Readable.from(entry), header, about, folder);
      if (seen.has(name)) throw new AppError('backup.damaged');
      seen.add(name);
    }
  }
  if (about !== undefined && seen.size !== memberNames.length) throw new AppError('backup.damaged');
}

/** A failing disk says nothing about the backup; anything else that goes wrong while reading it does. */
function meaningOf(error: unknown, about: Manifest | undefined): AppError {
  const known = nativeCode(error) === 'EEXIST' ? undefined : classifyStorageError(error);
  return known ?? new AppError(about ? 'backup.damaged' : 'backup.not-a-backup', { cause: error });
}

/**
 * Reads a backup from end to end and checks every digest; with a folder, extracts its members there and brings them to the disk.
 * Throws `backup.not-a-backup`, `backup.damaged`, `backup.newer-version` (format, or a structure above `newestSchema`),
 * `transfer.unknown` for a file that this account may not read, `disk.full`, `disk.error`.
 */
export async function readBackup(source: string, newestSchema: number, folder: string | null): Promise<Manifest> {
  if (!existsSync(source) || !statSync(source).isFile()) throw new AppError('backup.not-a-backup');
  requireReadable(source);
  if (folder !== null) makePrivateFolder(folder);
  const archive = extract();
  const reading = pipeline(createReadStream(source), archive).then(() => undefined, (cause: unknown) => cause);
  let about: Manifest | undefined;
  try {
    await readMembers(archive, newestSchema, folder, (manifestFound) => void (about = manifestFound));
  } catch (error) {
    archive.destroy();
    await reading;
    throw meaningOf(error, about);
  }
  const failed = await reading;
  if (failed !== undefined || about === undefined) throw meaningOf(failed, about);
  if (folder !== null) {
    for (const name of memberNames) syncFile(join(folder, name));
    syncFolder(folder);
  }
  return about;
}

/** The text of the key file among extracted members. */
export const extractedKeyFile = (folder: string): string => readFileSync(join(folder, 'dossier.key'), 'utf8');
export const extractedDatabase = (folder: string): string => join(folder, 'dossier.db');
