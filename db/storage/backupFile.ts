import { createHash } from 'node:crypto';
import { accessSync, constants, createReadStream, createWriteStream, existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { extract, pack } from 'tar-stream';
import { z } from 'zod';
import { canonicalJson } from '../../shared/canonicalJson';
import { auditHead } from '../../shared/contract';
import { AppError } from '../../shared/errors';
import { largestKeyFile } from '../keys';
import { lengthOf, vaultNamePattern, vaultPath } from '../vault/vaultFolder';
import { makePrivateFolder, syncFile, syncFolder } from './atomicFile';
import { classifyStorageError, nativeCode } from './storageError';

/**
 * A backup is one tar file: `manifest.json`, then the key file and the encrypted database it names, then the encrypted documents that
 * the database refers to, each below `vault/`. Nothing in it is readable without the passphrase or the recovery key of its day. Format 1,
 * from before there were documents, has none.
 */
const memberNames = ['dossier.key', 'dossier.db'] as const;
export type MemberName = (typeof memberNames)[number];
const member = z
  .strictObject({ name: z.enum(memberNames), bytes: z.int().min(1), sha256: z.string().regex(/^[0-9a-f]{64}$/) })
  .refine(({ name, bytes }) => name !== 'dossier.key' || bytes <= largestKeyFile);

const digest = z.string().regex(/^[0-9a-f]{64}$/);
const vaultName = z.string().regex(vaultNamePattern);
/** A file of the vault, as it lies there: encrypted. */
const vaultMember = z.strictObject({ name: vaultName, bytes: z.int().min(1), sha256: digest });
export type VaultMember = z.infer<typeof vaultMember>;
const areDifferent = (names: readonly string[]): boolean => new Set(names).size === names.length;

const common = {
  createdAt: z.iso.datetime(),
  appVersion: z.string().max(40),
  bookId: z.uuid(),
  schemaVersion: z.int().min(1),
  rows: z.record(z.string(), z.int().min(0)),
  auditHead,
  members: z.array(member).length(memberNames.length).refine((members) => areDifferent(members.map(({ name }) => name))),
  /** Of the text of all other members of the manifest: also what no digest of the archive covers is found altered. */
  sha256: digest,
};
const manifest = z.discriminatedUnion('format', [
  z.strictObject({ format: z.literal('dossier-backup/1'), ...common }),
  z.strictObject({
    format: z.literal('dossier-backup/2'),
    ...common,
    vault: z.array(vaultMember).refine((files) => areDifferent(files.map(({ name }) => name))),
    /** Documents that the database refers to and that were not in the vault when the backup was made. */
    missing: z.array(vaultName),
  }),
]);
type WrittenManifest = z.infer<typeof manifest>;
/** What a manifest says, in whichever format it was written. */
export type Manifest = Omit<WrittenManifest, 'format'> & { format: WrittenManifest['format']; vault: VaultMember[]; missing: string[] };

const digestOf = (manifestOrPart: object): string => {
  const others = Object.fromEntries(Object.entries(manifestOrPart).filter(([name]) => name !== 'sha256'));
  return createHash('sha256').update(canonicalJson(others), 'utf8').digest('hex');
};

/** Room for some hundred thousand documents. */
const largestManifest = 64 * 1024 * 1024;
const vaultFolder = 'vault';

const sha256OfFile = async (path: string): Promise<string> => {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
};

const addFile = (archive: ReturnType<typeof pack>, header: { name: string; mtime: Date }, path: string): Promise<void> => {
  const entry = archive.entry({ ...header, size: statSync(path).size, mode: 0o600 });
  return pipeline(createReadStream(path), entry);
};

/** The files of a vault that a backup takes along, by their names; what is not there is listed. */
async function describeVault(vault: string, names: readonly string[]): Promise<Pick<Manifest, 'vault' | 'missing'>> {
  const described: Pick<Manifest, 'vault' | 'missing'> = { vault: [], missing: [] };
  for (const name of names) {
    const bytes = lengthOf(vault, name);
    if (bytes === undefined || bytes === 0) described.missing.push(name);
    else described.vault.push({ name, bytes, sha256: await sha256OfFile(vaultPath(vault, name)) });
  }
  return described;
}

/** The parts of a backup: where each lies, and which files of the vault belong to it. */
export type BackupParts = Record<MemberName, string> & { vault: string; vaultNames: readonly string[] };

/** Writes the parts into the new file `target` and brings it to the disk; removes it when that fails. The caller verifies it. */
export async function packBackup(target: string, parts: BackupParts, about: Omit<Manifest, 'format' | 'members' | 'vault' | 'missing' | 'sha256'>): Promise<Manifest> {
  const members = await Promise.all(memberNames.map(async (name) => ({ name, bytes: statSync(parts[name]).size, sha256: await sha256OfFile(parts[name]) })));
  const others = { format: 'dossier-backup/2' as const, ...about, members, ...(await describeVault(parts.vault, parts.vaultNames)) };
  const complete: Manifest = { ...others, sha256: digestOf(others) };
  const mtime = new Date(about.createdAt);
  rmSync(target, { force: true });
  try {
    const archive = pack();
    const written = pipeline(archive, createWriteStream(target, { mode: 0o600, flags: 'wx' }));
    const filled = (async () => {
      const text = Buffer.from(JSON.stringify(complete, null, 1), 'utf8');
      archive.entry({ name: 'manifest.json', size: text.length, mode: 0o600, mtime }, text);
      for (const name of memberNames) await addFile(archive, { name, mtime }, parts[name]);
      for (const { name } of complete.vault) await addFile(archive, { name: `${vaultFolder}/${name}`, mtime }, vaultPath(parts.vault, name));
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
  if (!['dossier-backup/1', 'dossier-backup/2'].includes(format.data.format)) throw new AppError('backup.newer-version');
  const parsed = manifest.safeParse(raw);
  if (!parsed.success || parsed.data.sha256 !== digestOf(parsed.data)) throw new AppError('backup.damaged');
  return { vault: [], missing: [], ...parsed.data };
}

/** Where a member goes, and what the manifest says of it. The name in the archive only chooses among those of the manifest: nothing that the archive says becomes a path. */
function expectedMember(about: Manifest, name: string, byName: ReadonlyMap<string, VaultMember>): { bytes: number; sha256: string; path: string } | undefined {
  const part = about.members.find((one) => one.name === name);
  if (part !== undefined) return { ...part, path: part.name };
  const file = byName.get(name);
  return file && { ...file, path: vaultPath(vaultFolder, file.name) };
}

/** Reads one member to its end, into `file` if there is one, and checks its size and digest against the manifest. */
async function readMember(entry: Readable, size: number | undefined, expected: { bytes: number; sha256: string }, file: string | null): Promise<void> {
  if (size !== expected.bytes) throw new AppError('backup.damaged');
  const hash = createHash('sha256');
  const through = new PassThrough();
  through.on('data', (piece: Buffer) => hash.update(piece));
  if (file === null) {
    through.resume();
    await pipeline(entry, through);
  } else {
    makePrivateFolder(dirname(file));
    await pipeline(entry, through, createWriteStream(file, { mode: 0o600, flags: 'wx' }));
    syncFile(file);
  }
  if (hash.digest('hex') !== expected.sha256) throw new AppError('backup.damaged');
}

function requireReadable(source: string): void {
  try {
    accessSync(source, constants.R_OK);
  } catch (cause) {
    throw new AppError('transfer.unknown', { cause });
  }
}

/** What to extract, and where: nothing, the parts of the book, or its documents too. */
type Extraction = { folder: string; withVault: boolean } | null;

/** The members of an archive in their order: the manifest first, then each other member once. */
async function readMembers(archive: ReturnType<typeof extract>, newestSchema: number, extraction: Extraction, found: (about: Manifest) => void): Promise<void> {
  let about: Manifest | undefined;
  let byName: ReadonlyMap<string, VaultMember> = new Map();
  const seen = new Set<string>();
  for await (const entry of archive) {
    const { header } = entry;
    if (header.type !== 'file') throw new AppError(about ? 'backup.damaged' : 'backup.not-a-backup');
    if (about === undefined) {
      if (header.name !== 'manifest.json') throw new AppError('backup.not-a-backup');
      about = await readManifest(Readable.from(entry), header.size);
      if (about.schemaVersion > newestSchema) throw new AppError('backup.newer-version');
      byName = new Map(about.vault.map((file) => [`${vaultFolder}/${file.name}`, file]));
      found(about);
    } else {
      const expected = expectedMember(about, header.name, byName);
      if (expected === undefined || seen.has(header.name)) throw new AppError('backup.damaged');
      const isWanted = extraction !== null && (extraction.withVault || !byName.has(header.name));
      await readMember(Readable.from(entry), header.size, expected, isWanted ? join(extraction.folder, expected.path) : null);
      seen.add(header.name);
    }
  }
  if (about !== undefined && seen.size !== memberNames.length + about.vault.length) throw new AppError('backup.damaged');
}

/** A failing disk says nothing about the backup; anything else that goes wrong while reading it does. */
function meaningOf(error: unknown, about: Manifest | undefined): AppError {
  const known = nativeCode(error) === 'EEXIST' ? undefined : classifyStorageError(error);
  return known ?? new AppError(about ? 'backup.damaged' : 'backup.not-a-backup', { cause: error });
}

/** Brings the folders into which members were extracted to the disk; the files are there already. */
function syncExtracted(folder: string, { vault }: Manifest): void {
  const branches = new Set(vault.map(({ name }) => dirname(join(folder, vaultPath(vaultFolder, name)))));
  for (const changed of [...branches, join(folder, vaultFolder), folder]) if (existsSync(changed)) syncFolder(changed);
}

/**
 * Reads a backup from end to end and checks every digest; with a folder, extracts its members there and brings them to the disk, its
 * documents only where they are wanted. Throws `backup.not-a-backup`, `backup.damaged`, `backup.newer-version` (format, or a structure above `newestSchema`),
 * `transfer.unknown` for a file that this account may not read, `disk.full`, `disk.error`.
 */
export async function readBackup(source: string, newestSchema: number, folder: string | null, withVault = true): Promise<Manifest> {
  if (!existsSync(source) || !statSync(source).isFile()) throw new AppError('backup.not-a-backup');
  requireReadable(source);
  if (folder !== null) makePrivateFolder(folder);
  const archive = extract();
  const reading = pipeline(createReadStream(source), archive).then(() => undefined, (cause: unknown) => cause);
  let about: Manifest | undefined;
  try {
    await readMembers(archive, newestSchema, folder === null ? null : { folder, withVault }, (manifestFound) => void (about = manifestFound));
  } catch (error) {
    archive.destroy();
    await reading;
    throw meaningOf(error, about);
  }
  const failed = await reading;
  if (failed !== undefined || about === undefined) throw meaningOf(failed, about);
  if (folder !== null) syncExtracted(folder, about);
  return about;
}

/** The text of the key file among extracted members. */
export const extractedKeyFile = (folder: string): string => readFileSync(join(folder, 'dossier.key'), 'utf8');
export const extractedDatabase = (folder: string): string => join(folder, 'dossier.db');
