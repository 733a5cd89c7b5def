import { closeSync, openSync, readSync } from 'node:fs';
import { largestFileBytes } from '../../shared/clientFile';

const chunkBytes = 1024 * 1024;

/**
 * The bytes of a file or a pipe, at most one more than a client file may have: enough for the reader to refuse it, without filling
 * the memory with something that is no client file. Throws what the operating system says when the file cannot be read.
 */
export function readInput(path: string): Uint8Array {
  const descriptor = openSync(path, 'r');
  try {
    const chunks: Buffer[] = [];
    let length = 0;
    while (length <= largestFileBytes) {
      const chunk = Buffer.allocUnsafe(chunkBytes);
      const read = readSync(descriptor, chunk, 0, chunkBytes, null);
      if (read === 0) break;
      chunks.push(chunk.subarray(0, read));
      length += read;
    }
    return Buffer.concat(chunks);
  } finally {
    closeSync(descriptor);
  }
}
