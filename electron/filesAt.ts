import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isLeftBySystem, mostFolderFiles } from '../shared/attachments/folderFiles';

/** What lies directly in a folder, by name. Links are followed nowhere. A folder that may not be read has nothing. */
async function within(folder: string): Promise<{ files: string[]; folders: string[] }> {
  try {
    const entries = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => !isLeftBySystem(name)).toSorted((a, b) => a.name.localeCompare(b.name));
    return {
      files: entries.filter((entry) => entry.isFile()).map(({ name }) => join(folder, name)),
      folders: entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name)),
    };
  } catch {
    return { files: [], folders: [] };
  }
}

const isFolder = async (path: string): Promise<boolean> => {
  try {
    return (await lstat(path)).isDirectory();
  } catch {
    // It went away meanwhile; the data service says so when it is to be read.
    return false;
  }
};

/** The files that were given, then those of the folders that were, one level after another; at most `mostFolderFiles` of folders. */
export async function filesAt(paths: readonly string[]): Promise<string[]> {
  const given: string[] = [];
  const found: string[] = [];
  let level: string[] = [];
  for (const path of paths) ((await isFolder(path)) ? level : given).push(path);
  while (level.length > 0 && found.length < mostFolderFiles) {
    const next: string[] = [];
    for (const folder of level) {
      const { files, folders } = await within(folder);
      found.push(...files);
      next.push(...folders);
      if (found.length >= mostFolderFiles) break;
    }
    level = next;
  }
  return [...given, ...found.slice(0, mostFolderFiles)];
}
