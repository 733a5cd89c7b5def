import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made: string[] = [];

/** A new folder of its own for one test; gone when the tests of its file have ended (`tidy.ts`). */
export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-test-'));
  made.push(folder);
  return folder;
}

/** Removes every folder that was made so far. */
export function removeTempFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}
