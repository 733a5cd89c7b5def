import { closeSync, existsSync, fsyncSync, lstatSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { AppError } from '../../shared/errors';
import { nativeCode } from './storageError';

/** Makes a folder that only this account can enter; one that is there is left as it is. */
export function makePrivateFolder(path: string): void {
  mkdirSync(path, { recursive: true, mode: 0o700 });
}

/**
 * Makes an empty file that only this account can read, for SQLite to fill: by itself SQLite lets everybody read what it makes, and
 * its log takes over the rights of the database. Throws `EEXIST`.
 */
export function makePrivateFile(path: string): void {
  closeSync(openSync(path, 'wx', 0o600));
}

/** Unlike `existsSync`, takes nothing that a failing disk hides for absent: it throws. */
export const isThere = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

/** Removes a file or folder that is of no use any more; where that fails it stays, which must do no harm. */
export function discard(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch (error) {
    if (nativeCode(error) === undefined) throw error;
  }
}

/** Brings what a folder lists to the disk. Windows cannot open folders and does not need it. */
export function syncFolder(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

export function syncFile(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

const renameAttempts = 20;
const renamePauseMs = 100;
const isHeld = (error: unknown): boolean => error instanceof Error && 'code' in error && ['EPERM', 'EACCES', 'EBUSY'].includes(String(error.code));

/** Renames, replacing what is there. Virus scanners on Windows hold a new file for up to a second or two, hence the retry. */
export function renameOver(from: string, to: string): void {
  for (let attempt = 1; ; attempt++) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      if (process.platform !== 'win32' || attempt === renameAttempts || !isHeld(error)) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, renamePauseMs);
    }
  }
}

/** Where a file is written before it takes its place. One name per file, so that the next attempt removes what a crash left. */
export const temporaryOf = (path: string): string => `${path}.tmp`;

/**
 * Writes `content` beside `path` (mode 0600), brings it to the disk and reads it back; `path` itself stays as it is until
 * `renameOver(temporaryOf(path), path)`. Throws `disk.error` when the disk gives back something else.
 */
export function stageFile(path: string, content: string | Uint8Array): void {
  makePrivateFolder(dirname(path));
  const temporary = temporaryOf(path);
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  rmSync(temporary, { force: true });
  try {
    const file = openSync(temporary, 'wx', 0o600);
    try {
      for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    if (!readFileSync(temporary).equals(bytes)) throw new AppError('disk.error');
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Replaces a file whole: after a crash either the old or the new one is there, never a part. Mode 0600. */
export function writeFileAtomically(path: string, content: string | Uint8Array): void {
  stageFile(path, content);
  try {
    renameOver(temporaryOf(path), path);
  } catch (error) {
    rmSync(temporaryOf(path), { force: true });
    throw error;
  }
  syncFolder(dirname(path));
}

/** Moves a file or folder to `target`, or beside it under a longer name when that one is taken: nothing is ever overwritten. */
export function moveAside(from: string, target: string): void {
  makePrivateFolder(dirname(target));
  let free = target;
  while (existsSync(free)) free += '.again';
  renameOver(from, free);
}
