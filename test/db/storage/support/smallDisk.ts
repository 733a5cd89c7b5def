import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readdirSync, rmSync, statSync, truncateSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { tempFolder } from '../../../support/tempFolder';
import { nativeCode } from '../../../../db/storage/storageError';

/** A real disk of two megabytes. */
export type SmallDisk = {
  /** A new folder on the emptied disk. */
  folder: (name: string) => string;
  /** Uses all its space up, but for at most `free` bytes. */
  fill: (free?: number) => void;
  /** Gives the space that `fill` used back. */
  empty: () => void;
};

/** Undefined where the system does not let us mount one; it is gone when the tests of the file have ended. */
export function mountSmallDisk(): SmallDisk | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  const disk = tempFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m,mode=0700', 'tmpfs', disk], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  afterAll(() => void execFileSync('umount', ['-l', disk]));
  const ballast = join(disk, 'ballast');
  return {
    folder: (name) => {
      for (const entry of readdirSync(disk)) rmSync(join(disk, entry), { recursive: true });
      const folder = join(disk, name);
      mkdirSync(folder, { mode: 0o700 });
      return folder;
    },
    fill: (free = 0) => {
      const file = openSync(ballast, 'a');
      try {
        for (;;) writeSync(file, Buffer.alloc(4096));
      } catch (error) {
        if (nativeCode(error) !== 'ENOSPC') throw error;
      } finally {
        closeSync(file);
      }
      if (free > 0) truncateSync(ballast, statSync(ballast).size - free);
    },
    empty: () => rmSync(ballast),
  };
}
