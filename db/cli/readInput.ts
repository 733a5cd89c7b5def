import { closeSync, openSync, readSync } from 'node:fs';

const chunkBytes = 1024 * 1024;

/**
 * The bytes of a file or a pipe, at most one more than `largest`: enough for the reader to refuse what is larger, without filling the
 * memory with something that is none of ours. Throws what the operating system says when the file cannot be read.
 */
export function readInput(path: string, largest: number): Uint8Array {
  const descriptor = openSync(path, 'r');
  try {
    const chunks: Buffer[] = [];
    let length = 0;
    while (length <= largest) {
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
