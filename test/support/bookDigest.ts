import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A digest of every byte of the database and its log: equal before and after means that nothing was written. */
export function bookDigest(folder: string): string {
  const hash = createHash('sha256');
  for (const name of ['dossier.db', 'dossier.db-wal', 'dossier.key']) {
    const path = join(folder, name);
    hash.update(name).update(existsSync(path) ? readFileSync(path) : 'absent');
  }
  return hash.digest('hex');
}
