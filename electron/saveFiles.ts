import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { dialog, type BrowserWindow } from 'electron';
import type { MadeFile } from '../shared/desktopBridge';
import { dialogText, mayReplace, showNotWritten, type Language } from './dialogs';

const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/**
 * A name that a page gave as a plain file name on every system: no separators, no control characters, none that Windows refuses or
 * reserves, not hidden.
 */
export function plainFileName(name: string): string {
  const printable = name.replaceAll(/[\\/:*?"<>|]|\p{Cc}/gu, '-');
  const trimmed = printable.replace(/^[.\s]+/, '').replace(/[.\s]+$/, '');
  if (trimmed === '') return 'file';
  return reserved.test(trimmed) ? `_${trimmed}` : trimmed;
}

/** Whole or not at all; readable by this account only. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const file = await open(temporary, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/**
 * Asks where to write the first file and writes the others beside it. False when the person gave up or a file could not be written;
 * the latter is said in a dialog. Files of the same names are replaced only after asking.
 */
export async function saveFiles(window: BrowserWindow, files: readonly MadeFile[], language: Language): Promise<boolean> {
  const [first, ...others] = files;
  if (!first) return false;
  const name = plainFileName(first.name);
  const extension = extname(name).slice(1);
  const { filePath } = await dialog.showSaveDialog(window, {
    defaultPath: name,
    // Client names stay out of the system's list of recent files.
    properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
    ...(extension === '' ? {} : { filters: [{ name: extension.toUpperCase(), extensions: [extension] }, { name: dialogText('allFiles', language), extensions: ['*'] }] }),
  });
  if (!filePath) return false;
  const targets = [{ path: filePath, bytes: first.bytes }, ...others.map((other) => ({ path: join(dirname(filePath), plainFileName(other.name)), bytes: other.bytes }))];
  const there = targets.slice(1).filter(({ path }) => path !== filePath && existsSync(path)).map(({ path }) => basename(path));
  if (there.length > 0 && !(await mayReplace(window, there, language))) return false;
  try {
    for (const { path, bytes } of targets) await writeWhole(path, bytes);
    return true;
  } catch (error) {
    await showNotWritten(window, error instanceof Error && 'code' in error ? error.code : undefined, language);
    return false;
  }
}
