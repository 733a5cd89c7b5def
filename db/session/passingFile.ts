import { createCipheriv, randomBytes } from 'node:crypto';
import { closeSync, openSync, readSync, statSync, writeSync } from 'node:fs';

const blockBytes = 16;

/**
 * A document on its way through a file of the data folder. It lies there encrypted under a key that only this process has and that is
 * gone with it: what a crash leaves behind, nobody can read. Each byte has a place of its own in one AES-256-CTR stream, so that it can
 * be written and read in pieces; pieces are only ever appended.
 */
export class PassingFile {
  private readonly key = randomBytes(32);

  constructor(private readonly path: string) {}

  private crypt(bytes: Uint8Array, offset: number): Buffer {
    const counter = Buffer.alloc(blockBytes);
    counter.writeBigUInt64BE(BigInt(Math.floor(offset / blockBytes)), 8);
    const cipher = createCipheriv('aes-256-ctr', this.key, counter);
    cipher.update(Buffer.alloc(offset % blockBytes));
    return cipher.update(bytes);
  }

  append(bytes: Uint8Array): void {
    const file = openSync(this.path, 'a', 0o600);
    try {
      const sealed = this.crypt(bytes, statSync(this.path).size);
      for (let written = 0; written < sealed.length; ) written += writeSync(file, sealed, written);
    } finally {
      closeSync(file);
    }
  }

  /** 0 as long as nothing was appended. */
  get size(): number {
    return statSync(this.path, { throwIfNoEntry: false })?.size ?? 0;
  }

  /** Up to `length` bytes from `offset` on. */
  read(offset: number, length: number): Buffer {
    const file = openSync(this.path, 'r');
    try {
      const sealed = Buffer.alloc(Math.max(0, Math.min(length, this.size - offset)));
      let filled = 0;
      while (filled < sealed.length) {
        const read = readSync(file, sealed, filled, sealed.length - filled, offset + filled);
        if (read === 0) break;
        filled += read;
      }
      return this.crypt(sealed.subarray(0, filled), offset);
    } finally {
      closeSync(file);
    }
  }

  forget(): void {
    this.key.fill(0);
  }
}
