import { randomUUID } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AuditHead } from '../../shared/contract';
import { readKeyFile, serializeKeyFile } from '../keys';
import { makePrivateFolder, renameOver, syncFolder, temporaryOf, writeFileAtomically } from './atomicFile';
import { extractedDatabase, packBackup, readBackup, type Manifest } from './backupFile';
import { openConnection, type Connection } from './connection';
import { bookPaths, type BookPaths } from './layout';
import { classifyStorageError } from './storageError';
import { checkTarget } from './target';
import { verifiedCopy, verifyDatabase } from './verifiedCopy';

export type BackupOrder = { folder: string; dataKey: Uint8Array; target: string; appVersion: string; createdAt: string; newestSchema: number; headOf: (copy: Connection) => AuditHead; /** The names of the files of the vault that the database refers to. */ vaultOf: (copy: Connection) => string[] };

/** Where this process makes its copies. Those of processes that are gone (this one holds the book) are removed. */
function makeScratch(paths: BookPaths): string {
  makePrivateFolder(paths.backups);
  const ours = `.making-${process.pid}-`;
  for (const name of readdirSync(paths.backups)) {
    if (name.startsWith('.making-') && !name.startsWith(ours)) rmSync(join(paths.backups, name), { recursive: true, force: true });
  }
  const scratch = join(paths.backups, `${ours}${randomUUID()}`);
  makePrivateFolder(scratch);
  return scratch;
}

/** A copy of the database as it is at one moment, and what the manifest says of it. */
function copyDatabase({ folder, dataKey, newestSchema, headOf, vaultOf }: BackupOrder, copyFile: string): { about: Pick<Manifest, 'schemaVersion' | 'rows' | 'auditHead'>; vaultNames: string[] } {
  const source = openConnection(bookPaths(folder).database, dataKey, { newestSchema, readonly: true });
  let rows: Record<string, number>;
  try {
    ({ rows } = verifiedCopy(source, copyFile, dataKey));
  } finally {
    source.close();
  }
  const copy = openConnection(copyFile, dataKey, { newestSchema, readonly: true });
  try {
    return { about: { schemaVersion: Number(copy.pragma('user_version', { simple: true })), rows, auditHead: headOf(copy) }, vaultNames: vaultOf(copy) };
  } finally {
    copy.close();
  }
}

/**
 * Writes a backup of the book, with every document that it refers to, to one file while others go on working; nobody may remove
 * documents meanwhile (`Vault.hold`). One whose file is missing is named in the manifest: a lost document must not keep anybody from
 * making backups. Before it takes the target's name, the finished file is read
 * back, the database in it opened with the key, and every page, reference and row count checked: until then an older backup of that
 * name stays as it is. Throws `backup.target-exists` for a target that must not be replaced, `disk.full`, `disk.error`,
 * `book.read-only`, `book.damaged`.
 */
export async function writeBackup(order: BackupOrder): Promise<Manifest> {
  const { folder, dataKey, target, appVersion, createdAt, newestSchema } = order;
  const paths = bookPaths(folder);
  let scratch: string | undefined;
  const unverified = temporaryOf(target);
  try {
    checkTarget(target, paths);
    scratch = makeScratch(paths);
    const copyFile = join(scratch, 'dossier.db');
    const keyCopy = join(scratch, 'dossier.key');
    const keyFile = readKeyFile(paths, { mend: false });
    writeFileAtomically(keyCopy, serializeKeyFile(keyFile));
    const { about, vaultNames } = copyDatabase(order, copyFile);
    const manifest = await packBackup(unverified, { 'dossier.key': keyCopy, 'dossier.db': copyFile, vault: paths.vault, vaultNames }, { createdAt, appVersion, bookId: keyFile.bookId, ...about });
    const again = join(scratch, 'again');
    await readBackup(unverified, newestSchema, again, false);
    verifyDatabase(extractedDatabase(again), dataKey, manifest.rows);
    renameOver(unverified, target);
    syncFolder(dirname(target));
    return manifest;
  } catch (error) {
    rmSync(unverified, { force: true });
    throw classifyStorageError(error) ?? error;
  } finally {
    if (scratch !== undefined) rmSync(scratch, { recursive: true, force: true });
  }
}
