import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import { nativeCode } from '../storage/storageError';
import { bindingAt, chunkBytes, chunksOf, headerBytes, openChunk, prefixOf, readHeader, sealChunk, sealedBytes, tagBytes } from './sealedFormat';
import { readFully, writeFully, type Source } from './source';
import { bindingOf, fileKeyOf, saltBytes } from './vaultKeys';

/** What a row of the database says of a document. `sha256` in hexadecimal. */
export type Content = { sha256: string; size: number };

/** What is wrong with a file of the vault: it is not there, or is not as it was sealed. */
export class VaultFault extends Error {
  constructor(readonly problem: 'missing' | 'damaged') {
    super(`vault file ${problem}`);
  }
}

/**
 * Seals `content` into the new file `path` (mode 0600) and brings it to the disk, one chunk in memory at a time. What it leaves when it
 * fails is the caller's to remove. Throws `EEXIST`, and whatever the content throws.
 */
export async function sealInto(path: string, vaultKey: Uint8Array, content: AsyncIterable<Uint8Array>): Promise<Content> {
  const salt = randomBytes(saltBytes);
  const key = fileKeyOf(vaultKey, salt);
  const prefix = prefixOf(salt);
  const hash = createHash('sha256');
  const chunk = Buffer.allocUnsafe(chunkBytes);
  const file = await open(path, 'wx', 0o600);
  try {
    let filled = 0;
    let index = 0;
    const flush = async (isLast: boolean): Promise<void> => {
      await writeFully(file, sealChunk({ key, prefix, index, isLast }, chunk.subarray(0, filled)));
      index += 1;
      filled = 0;
    };
    await writeFully(file, Buffer.concat([prefix, Buffer.alloc(headerBytes - prefix.length)]));
    for await (const piece of content) {
      hash.update(piece);
      for (let taken = 0; taken < piece.length; ) {
        // Only when more follows is a full chunk known not to be the last.
        if (filled === chunkBytes) await flush(false);
        const part = piece.subarray(taken, taken + chunkBytes - filled);
        chunk.set(part, filled);
        filled += part.length;
        taken += part.length;
      }
    }
    const size = index * chunkBytes + filled;
    await flush(true);
    const sealed = { sha256: hash.digest('hex'), size };
    await writeFully(file, bindingOf(vaultKey, salt, sealed), bindingAt);
    await file.sync();
    return sealed;
  } finally {
    key.fill(0);
    chunk.fill(0);
    await file.close();
  }
}

async function openOrFault(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'r');
  } catch (error) {
    if (nativeCode(error) === 'ENOENT') throw new VaultFault('missing');
    throw error;
  }
}

async function readChecked(file: FileHandle, vaultKey: Uint8Array, content: Content): Promise<{ prefix: Buffer; key: Buffer }> {
  const about = await file.stat();
  if (!about.isFile() || about.size !== sealedBytes(content.size)) throw new VaultFault('damaged');
  const header = readHeader(await readFully(file, 0, headerBytes));
  if (header === undefined || !timingSafeEqual(header.binding, bindingOf(vaultKey, header.salt, content))) throw new VaultFault('damaged');
  return { prefix: header.prefix, key: fileKeyOf(vaultKey, header.salt) };
}

/**
 * Opens a sealed file to be read at any place: its length, its binding to the content and every chunk that is read are checked, so that
 * each byte is the one that was sealed at its place. Throws `VaultFault`, also while reading.
 */
export async function openSealed(path: string, vaultKey: Uint8Array, content: Content): Promise<Source> {
  const file = await openOrFault(path);
  try {
    const { prefix, key } = await readChecked(file, vaultKey, content);
    const chunks = chunksOf(content.size);
    const chunkAt = async (index: number): Promise<Buffer> => {
      const isLast = index === chunks - 1;
      const length = (isLast ? content.size - index * chunkBytes : chunkBytes) + tagBytes;
      const opened = openChunk({ key, prefix, index, isLast }, await readFully(file, headerBytes + index * (chunkBytes + tagBytes), length));
      if (opened === undefined) throw new VaultFault('damaged');
      return opened;
    };
    return {
      size: content.size,
      read: async (offset, length) => {
        const end = Math.min(offset + length, content.size);
        const parts: Buffer[] = [];
        for (let index = Math.floor(offset / chunkBytes); index * chunkBytes < end; index++) {
          const from = index * chunkBytes;
          parts.push((await chunkAt(index)).subarray(Math.max(0, offset - from), end - from));
        }
        const [only] = parts;
        return only !== undefined && parts.length === 1 ? only : Buffer.concat(parts);
      },
      close: async () => {
        key.fill(0);
        await file.close();
      },
    };
  } catch (error) {
    await file.close();
    throw error;
  }
}
