import { existsSync, lstatSync, realpathSync, statSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';
import { AppError } from '../../shared/errors';
import { ownFiles, type BookPaths } from './layout';

/** Whether `folder` is `inside`, or lies below it, however either is written. */
function liesIn(folder: string, inside: string): boolean {
  if (!existsSync(inside)) return false;
  const way = relative(realpathSync(inside), realpathSync(folder));
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !/^[a-z]:/i.test(way));
}

/**
 * Refuses a target that is a folder, or one of the book's own files, which a save dialog would happily replace. Throws
 * `backup.target-exists`, or `disk.error` where the folder of the target is gone.
 */
export function checkTarget(target: string, paths: BookPaths): void {
  // A folder that is gone is a disk that was taken out.
  if (!existsSync(dirname(target))) throw new AppError('disk.error');
  if (liesIn(dirname(target), paths.vault)) throw new AppError('backup.target-exists');
  const present = lstatSync(target, { bigint: true, throwIfNoEntry: false });
  if (present === undefined) return;
  if (present.isDirectory()) throw new AppError('backup.target-exists');
  for (const own of ownFiles(paths)) {
    const part = statSync(own, { bigint: true, throwIfNoEntry: false });
    if (part !== undefined && part.dev === present.dev && part.ino === present.ino) throw new AppError('backup.target-exists');
  }
}
