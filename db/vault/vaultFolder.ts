import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { discard } from '../storage/atomicFile';

/** A name as `vaultName` makes it. */
export const vaultNamePattern = /^[0-9a-f]{64}$/;
const branchPattern = /^[0-9a-f]{2}$/;
const temporaryEnding = '.tmp';

/** Where a file of the vault lies within the vault's folder: spread over 256 folders, which some systems list faster. */
export const branchOf = (name: string): string => name.slice(0, 2);
export const vaultPath = (vault: string, name: string): string => join(vault, branchOf(name), name);
export const temporaryPath = (vault: string, id: string): string => join(vault, `${id}${temporaryEnding}`);

/** The sealed length of a file of the vault; undefined where there is none. */
export const lengthOf = (vault: string, name: string): number | undefined => {
  const about = lstatSync(vaultPath(vault, name), { throwIfNoEntry: false });
  return about?.isFile() === true ? about.size : undefined;
};

/** The names of all files in the vault. What else lies there is not ours. */
export function namesIn(vault: string): string[] {
  if (!existsSync(vault)) return [];
  return readdirSync(vault)
    .filter((branch) => branchPattern.test(branch))
    .flatMap((branch) => readdirSync(join(vault, branch)).filter((name) => vaultNamePattern.test(name) && branchOf(name) === branch));
}

/** Removes what adding left when it was cut off: parts of files, and files that no row refers to. */
export function sweep(vault: string, isReferenced: ((name: string) => boolean) | undefined): void {
  if (!existsSync(vault)) return;
  for (const entry of readdirSync(vault)) if (entry.endsWith(temporaryEnding)) discard(join(vault, entry));
  // Without a key nothing can be told from anything else.
  if (isReferenced === undefined) return;
  for (const name of namesIn(vault)) if (!isReferenced(name)) discard(vaultPath(vault, name));
}
