import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { renameOver, syncFolder } from '../storage/atomicFile';
import { bookPaths } from '../storage/layout';
import { checkTarget } from '../storage/target';
import { writeFully } from '../vault/source';

/** Writes a file that a person chose a name for, piece by piece beside its place; it takes the name only when the content came to its end. */
export async function writeChecked(path: string, bookFolder: string, content: AsyncIterable<Uint8Array>): Promise<void> {
  checkTarget(path, bookPaths(bookFolder));
  // Not a name that a file of the person's own may have.
  const unfinished = `${path}.${randomUUID()}.tmp`;
  try {
    const file = await open(unfinished, 'wx', 0o600);
    try {
      for await (const piece of content) await writeFully(file, piece);
      await file.sync();
    } finally {
      await file.close();
    }
    renameOver(unfinished, path);
    syncFolder(dirname(path));
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}
