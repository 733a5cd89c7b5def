import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { AppError } from '../../shared/errors';
import { writeFileAtomically } from '../storage/atomicFile';
import type { BookPaths } from '../storage/layout';
import { withStorageErrors } from '../storage/storageError';
import { wrap } from './wrap';

const content = z.strictObject({
  format: z.literal('dossier-keyfile/1'),
  bookId: z.uuid(),
  /** One more with every rewrite: among several copies the highest whole one counts. */
  generation: z.int().min(1),
  createdAt: z.iso.datetime(),
  wraps: z.array(wrap).min(1).max(20),
});
export type KeyFile = z.infer<typeof content>;

const checksumOf = (keyFile: KeyFile): string => createHash('sha256').update(JSON.stringify(content.parse(keyFile))).digest('hex');

export const serializeKeyFile = (keyFile: KeyFile): string => `${JSON.stringify({ ...keyFile, checksum: checksumOf(keyFile) }, null, 2)}\n`;

/** Throws `key.newer-version`, or `key.damaged` for anything that is not a whole key file. */
export function parseKeyFile(text: string): KeyFile {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (cause) {
    throw new AppError('key.damaged', { cause });
  }
  const format = z.object({ format: z.string() }).safeParse(raw);
  if (format.success && /^dossier-keyfile\/([2-9]|\d{2,})$/.test(format.data.format)) throw new AppError('key.newer-version');
  const parsed = content.extend({ checksum: z.string() }).safeParse(raw);
  if (!parsed.success) throw new AppError('key.damaged');
  const { checksum, ...keyFile } = parsed.data;
  if (checksum !== checksumOf(keyFile)) throw new AppError('key.damaged');
  return keyFile;
}

function tryRead(path: string): { keyFile: KeyFile } | { error: AppError } | undefined {
  if (!existsSync(path)) return undefined;
  try {
    return { keyFile: parseKeyFile(readFileSync(path, 'utf8')) };
  } catch (error) {
    if (error instanceof AppError) return { error };
    return { error: new AppError('key.damaged', { cause: error }) };
  }
}

/**
 * The newest whole copy. Damaged or older copies are mended from it where the folder can be written. Throws `key.missing` without
 * any copy, `key.damaged` when none is whole, `key.newer-version`.
 */
export function readKeyFile(paths: BookPaths): KeyFile {
  const places = [paths.keyFile, ...paths.keyCopies];
  const copies = places.map(tryRead);
  const errors = copies.flatMap((copy) => (copy && 'error' in copy ? [copy.error] : []));
  const newer = errors.find((error) => error.code === 'key.newer-version');
  if (newer) throw newer;
  const whole = copies.flatMap((copy) => (copy && 'keyFile' in copy ? [copy.keyFile] : []));
  const newest = whole.toSorted((a, b) => b.generation - a.generation)[0];
  if (newest === undefined) throw errors[0] ?? new AppError('key.missing');
  for (const [index, copy] of copies.entries()) {
    const place = places[index];
    const same = copy && 'keyFile' in copy && copy.keyFile.generation === newest.generation && copy.keyFile.bookId === newest.bookId;
    if (place === undefined || same) continue;
    try {
      writeFileAtomically(place, serializeKeyFile(newest));
    } catch {
      // Reading has to work in a folder that cannot be written; what needs to write will say so.
    }
  }
  return newest;
}

/** Writes all copies, each replaced whole and read back. The first is the one beside the database. */
export function writeKeyFile(paths: BookPaths, keyFile: KeyFile): void {
  const text = serializeKeyFile(keyFile);
  withStorageErrors(() => {
    for (const place of [paths.keyFile, ...paths.keyCopies]) {
      writeFileAtomically(place, text);
      if (readFileSync(place, 'utf8') !== text) throw new AppError('disk.error');
    }
  });
}
