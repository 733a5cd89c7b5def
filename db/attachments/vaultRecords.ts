import { randomBytes } from 'node:crypto';
import { attachmentRepository } from '../repositories/attachmentRepository';
import { clientFileRepository } from '../repositories/clientFileRepository';
import { packageRepository } from '../repositories/packageRepository';
import { settingsRepository } from '../repositories/settingsRepository';
import type { OpenedBackup } from '../../shared/contract';
import type { Db, Tx } from '../session/book';
import { vaultKeyBytes, vaultNamer, type VaultRecords } from '../vault';

function presentKey(db: Tx): Buffer | undefined {
  const stored = settingsRepository(db).read('vaultKey');
  return stored === null ? undefined : Buffer.from(stored, 'base64');
}

/** The digests of every content that the database refers to, each once: documents, and files of packages where its structure has them. */
function contentsOf(db: Tx): string[] {
  const files = packageRepository(db);
  return [...new Set([...attachmentRepository(db).contents().map(({ sha256 }) => sha256), ...(files.isPresent() ? files.contents() : [])])];
}

/** What the vault has to know of a book. Its key lies in the encrypted database, so that whatever opens the book opens the vault. */
export function vaultRecords(db: Db): VaultRecords & { wipe: () => void } {
  let key: Buffer | undefined;
  const stored = (): Buffer | undefined => (key ??= presentKey(db));
  const make = (): Buffer =>
    db.transaction(
      (tx) => {
        const made = randomBytes(vaultKeyBytes);
        settingsRepository(tx).write('vaultKey', made.toString('base64'));
        return made;
      },
      { behavior: 'immediate' },
    );
  return {
    presentKey: stored,
    key: () => (key = stored() ?? make()),
    isReferenced: (sha256) => attachmentRepository(db).isReferenced(sha256) || packageRepository(db).isReferenced(sha256),
    referenced: () => contentsOf(db),
    wipe: () => key?.fill(0),
  };
}

/** The names of the files of the vault that a database refers to, sorted. */
export function vaultNamesOf(db: Tx): string[] {
  const key = presentKey(db);
  if (key === undefined) return [];
  const nameOf = vaultNamer(key);
  return contentsOf(db).map(nameOf).toSorted();
}

type NamedDocument = OpenedBackup['missingDocuments'][number];

/** What the documents and files of packages of a database are called whose content lies in one of these files of the vault, documents first. */
export function documentsIn(db: Tx, vaultNames: readonly string[]): NamedDocument[] {
  const key = presentKey(db);
  if (key === undefined || vaultNames.length === 0) return [];
  const nameOf = vaultNamer(key);
  const wanted = new Set(vaultNames);
  const packaged = packageRepository(db);
  const found = [...attachmentRepository(db).all(), ...(packaged.isPresent() ? packaged.allFiles() : [])].filter(({ sha256 }) => wanted.has(nameOf(sha256)));
  return found.map(({ name, fileId }) => ({ name, fileNumber: clientFileRepository(db).get(fileId)?.fileNumber ?? '' }));
}
