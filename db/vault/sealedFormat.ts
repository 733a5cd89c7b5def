import { createCipheriv, createDecipheriv } from 'node:crypto';
import { saltBytes } from './vaultKeys';

/**
 * A sealed file: 8 bytes that name the format and its version, a salt of 32 and the binding to its content of 32; then the content in
 * chunks of 1 MiB (the last one shorter or as long), each AES-256-GCM with its tag behind it. The nonce is the number of the chunk and
 * whether it is the last, so that chunks can neither change places nor be cut off (the STREAM construction of Hoang, Reyhanitabar,
 * Rogaway and Vizár, 2015); format and salt are associated data of every chunk.
 */
export const chunkBytes = 1024 * 1024;
export const tagBytes = 16;
const bindingBytes = 32;
/** "DSSV", version 1. */
const marks = Buffer.from([0x44, 0x53, 0x53, 0x56, 1, 0, 0, 0]);
const prefixBytes = marks.length + saltBytes;
export const headerBytes = prefixBytes + bindingBytes;

export const prefixOf = (salt: Uint8Array): Buffer => Buffer.concat([marks, salt]);
export const bindingAt = prefixBytes;

/** The parts of a header; undefined where the first bytes are those of nothing that this version reads. */
export function readHeader(header: Buffer): { prefix: Buffer; salt: Buffer; binding: Buffer } | undefined {
  if (header.length !== headerBytes || !header.subarray(0, marks.length).equals(marks)) return undefined;
  return { prefix: header.subarray(0, prefixBytes), salt: header.subarray(marks.length, prefixBytes), binding: header.subarray(prefixBytes) };
}

/** How many chunks a content of `size` bytes has: at least one, which may be empty. */
export const chunksOf = (size: number): number => Math.max(1, Math.ceil(size / chunkBytes));
/** The length of the sealed file of a content of `size` bytes. */
export const sealedBytes = (size: number): number => headerBytes + size + chunksOf(size) * tagBytes;

function nonceOf(index: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(index, 7);
  nonce[11] = isLast ? 1 : 0;
  return nonce;
}

/** Which chunk of which file. */
export type ChunkPlace = { key: Uint8Array; prefix: Uint8Array; index: number; isLast: boolean };

export function sealChunk({ key, prefix, index, isLast }: ChunkPlace, content: Uint8Array): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, nonceOf(index, isLast));
  cipher.setAAD(prefix);
  return Buffer.concat([cipher.update(content), cipher.final(), cipher.getAuthTag()]);
}

/** Undefined for a chunk that is not as it was sealed, or not for this place. */
export function openChunk({ key, prefix, index, isLast }: ChunkPlace, sealed: Buffer): Buffer | undefined {
  if (sealed.length < tagBytes) return undefined;
  const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(index, isLast), { authTagLength: tagBytes });
  decipher.setAAD(prefix);
  decipher.setAuthTag(sealed.subarray(sealed.length - tagBytes));
  const content = decipher.update(sealed.subarray(0, sealed.length - tagBytes));
  try {
    decipher.final();
  } catch {
    // The one thing that can go wrong here is that the tag does not fit.
    return undefined;
  }
  return content;
}
