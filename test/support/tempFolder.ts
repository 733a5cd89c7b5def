import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const made: string[] = [];
// Not on exit: the test runner ends its workers without it.
afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A new folder of its own for one test; gone when the tests of its file have ended. */
export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-test-'));
  made.push(folder);
  return folder;
}
