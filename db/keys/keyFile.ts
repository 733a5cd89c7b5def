import { createHash } from 'node:crypto';
import { z } from 'zod';
import { AppError } from '../../shared/errors';
import { scryptBytes, wrap } from './wrap';

/** Opening a book may try every wrapping of a kind: all of them together may not keep this computer busy for minutes. */
const largestWork = 4 * 2 ** 30;

/** Bytes; a key file that a person could have has a few thousand. */
export const largestKeyFile = 64 * 1024;

const content = z.strictObject({
  format: z.literal('dossier-keyfile/1'),
  bookId: z.uuid(),
  /** One more with every rewrite: among several copies the highest whole one counts. */
  generation: z.int().min(1),
  createdAt: z.iso.datetime(),
  wraps: z
    .array(wrap)
    .min(1)
    .max(20)
    .refine((wraps) => wraps.reduce((work, { kdf }) => work + scryptBytes(kdf.cost) * kdf.cost.p, 0) <= largestWork),
});
export type KeyFile = z.infer<typeof content>;

const checksumOf = (keyFile: KeyFile): string => createHash('sha256').update(JSON.stringify(content.parse(keyFile))).digest('hex');

/** The text of a key file. Holds no secret in the clear, and a checksum, so that a damaged copy is told from a wrong passphrase. */
export const serializeKeyFile = (keyFile: KeyFile): string => `${JSON.stringify({ ...keyFile, checksum: checksumOf(keyFile) }, null, 2)}\n`;

/** Throws `key.newer-version`, or `key.damaged` for anything that is not a whole key file. */
export function parseKeyFile(text: string): KeyFile {
  if (text.length > largestKeyFile) throw new AppError('key.damaged');
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (cause) {
    throw new AppError('key.damaged', { cause });
  }
  const format = z.object({ format: z.string() }).safeParse(raw);
  if (format.success && /^dossier-keyfile\/([2-9]|[1-9]\d+)$/.test(format.data.format)) throw new AppError('key.newer-version');
  const parsed = content.extend({ checksum: z.string() }).safeParse(raw);
  if (!parsed.success) throw new AppError('key.damaged');
  const { checksum, ...keyFile } = parsed.data;
  if (checksum !== checksumOf(keyFile)) throw new AppError('key.damaged');
  return keyFile;
}
