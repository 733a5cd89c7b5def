import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { AuditHead } from '../../shared/contract';
import { readKeyFile, serializeKeyFile } from '../keys';
import { makePrivateFolder, writeFileAtomically } from './atomicFile';
import { extractedDatabase, packBackup, readBackup, type Manifest } from './backupFile';
import { openConnection, type Connection } from './connection';
import { bookPaths } from './layout';
import { verifiedCopy, verifyDatabase } from './verifiedCopy';

export type BackupOrder = { folder: string; dataKey: Uint8Array; target: string; appVersion: string; createdAt: string; newestSchema: number; headOf: (copy: Connection) => AuditHead };

/**
 * Writes a backup of the book to one file while others go on working, then reads that file back, opens the database in it with the
 * key and checks every page, reference and row count. It counts only when that holds; otherwise the target is removed again.
 */
export async function writeBackup({ folder, dataKey, target, appVersion, createdAt, newestSchema, headOf }: BackupOrder): Promise<Manifest> {
  const paths = bookPaths(folder);
  const scratch = join(paths.backups, `.making-${randomUUID()}`);
  makePrivateFolder(scratch);
  try {
    const copyFile = join(scratch, 'dossier.db');
    const keyCopy = join(scratch, 'dossier.key');
    const keyFile = readKeyFile(paths);
    writeFileAtomically(keyCopy, serializeKeyFile(keyFile));
    const source = openConnection(paths.database, dataKey, { newestSchema, readonly: true });
    let rows: Record<string, number>;
    try {
      ({ rows } = verifiedCopy(source, copyFile, dataKey));
    } finally {
      source.close();
    }
    const copy = openConnection(copyFile, dataKey, { newestSchema, readonly: true });
    let about: Omit<Manifest, 'format' | 'members'>;
    try {
      about = { createdAt, appVersion, bookId: keyFile.bookId, schemaVersion: Number(copy.pragma('user_version', { simple: true })), rows, auditHead: headOf(copy) };
    } finally {
      copy.close();
    }
    const manifest = await packBackup(target, { 'dossier.key': keyCopy, 'dossier.db': copyFile }, about);
    const again = join(scratch, 'again');
    try {
      await readBackup(target, newestSchema, again);
      verifyDatabase(extractedDatabase(again), dataKey, manifest.rows);
    } catch (error) {
      rmSync(target, { force: true });
      throw error;
    }
    return manifest;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
