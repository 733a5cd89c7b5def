import { randomUUID } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import type { BackupManifest, OpenedBackup, UnlockWith } from '../../shared/contract';
import { AppError } from '../../shared/errors';
import { documentsIn, vaultNamesOf } from '../attachments/vaultRecords';
import { verifyTrail } from '../audit/verifyTrail';
import { parseKeyFile } from '../keys';
import { schemaVersion } from '../migrations';
import { discard, makePrivateFolder } from '../storage/atomicFile';
import { extractedDatabase, extractedKeyFile, readBackup, type Manifest } from '../storage/backupFile';
import { openConnection } from '../storage/connection';
import { bookPaths } from '../storage/layout';
import { replaceBook } from '../storage/replaceBook';
import { verifyDatabase } from '../storage/verifiedCopy';
import { openKeyFile, type OpeningParts } from './opening';

/** The structure with which documents came. */
const firstWithDocuments = 50;

export const shownManifest = (manifest: Manifest, sizeBytes: number): BackupManifest => ({
  createdAt: manifest.createdAt, appVersion: manifest.appVersion, schemaVersion: manifest.schemaVersion, files: manifest.rows['client_files'] ?? 0, sizeBytes, documents: manifest.vault.length, documentsMissing: manifest.missing.length, auditHead: manifest.auditHead,
});

/** What a backup is, after reading all of it; needs no secret. */
export async function inspect(source: string): Promise<BackupManifest> {
  const manifest = await readBackup(source, schemaVersion, null);
  return shownManifest(manifest, statSync(source).size);
}

/** Every page, reference and row count, the audit trail up to the head that the manifest names, and that every document is there that was when the backup was made. Names those that were not. */
function verifyExtracted(folder: string, manifest: Manifest, dataKey: Buffer): OpenedBackup['missingDocuments'] {
  const file = extractedDatabase(folder);
  verifyDatabase(file, dataKey, manifest.rows);
  const sqlite = openConnection(file, dataKey, { newestSchema: schemaVersion, readonly: true });
  try {
    const db = drizzle(sqlite);
    if (verifyTrail(db, manifest.auditHead).faults.length > 0) throw new AppError('backup.damaged');
    const told = new Set([...manifest.vault.map(({ name }) => name), ...manifest.missing]);
    // Of a structure from before there were documents, nothing can be asked.
    if (manifest.schemaVersion >= firstWithDocuments && vaultNamesOf(db).some((name) => !told.has(name))) throw new AppError('backup.damaged');
    return documentsIn(db, manifest.missing);
  } finally {
    sqlite.close();
  }
}

/**
 * Puts a backup in the place of the present book, after reading all of it and opening it with the secret of its day. The present
 * state is kept in the data folder. Afterwards the book is locked. Whatever is refused or fails leaves the present book in its place,
 * at the latest when the next opening has finished what could not be taken back (see replaceBook.ts).
 */
export async function restore(parts: OpeningParts & { version: string }, source: string, unlock: UnlockWith, lockBook: () => Promise<void>): Promise<OpenedBackup> {
  const paths = bookPaths(parts.folder);
  const incoming = join(paths.folder, `restoring-${randomUUID()}`);
  makePrivateFolder(paths.folder);
  try {
    const manifest = await readBackup(source, schemaVersion, incoming);
    const keyFile = parseKeyFile(extractedKeyFile(incoming));
    if (keyFile.bookId !== manifest.bookId) throw new AppError('backup.damaged');
    const dataKey = openKeyFile(keyFile, unlock);
    let missingDocuments: OpenedBackup['missingDocuments'];
    try {
      missingDocuments = verifyExtracted(incoming, manifest, dataKey);
    } finally {
      dataKey.fill(0);
    }
    const shown = { ...shownManifest(manifest, statSync(source).size), missingDocuments };
    await lockBook();
    const lock = parts.holder.take();
    try {
      replaceBook(parts.folder, incoming, parts.now().replace(/[:.]/g, '-'));
    } finally {
      lock.release();
    }
    return shown;
  } catch (error) {
    // While the journal stands, a start may still need these parts.
    if (!existsSync(paths.restoreJournal)) discard(incoming);
    throw error;
  }
}
