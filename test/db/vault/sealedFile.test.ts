import { createHash, randomBytes } from 'node:crypto';
import { copyFileSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSealed, piecesOf, VaultFault, type Content } from '../../../db/vault';
import { sealInto } from '../../../db/vault/sealedFile';
import { tempFolder } from '../../support/tempFolder';

const mebibyte = 1024 * 1024;
const key = randomBytes(32);
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** In pieces of a size that fits no chunk. */
async function* pieces(bytes: Buffer, size = 300_007): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function sealed(bytes: Buffer): Promise<{ path: string; content: Content }> {
  const path = join(tempFolder(), 'sealed');
  return { path, content: await sealInto(path, key, pieces(bytes)) };
}

async function opened(path: string, content: Content, withKey: Uint8Array = key): Promise<Buffer> {
  const source = await openSealed(path, withKey, content);
  try {
    const parts: Buffer[] = [];
    for await (const piece of piecesOf(source)) parts.push(piece);
    return Buffer.concat(parts);
  } finally {
    await source.close();
  }
}

/** What opening and reading the whole finds: `whole`, or what is wrong. */
async function found(path: string, content: Content, withKey?: Uint8Array): Promise<string> {
  try {
    await opened(path, content, withKey);
    return 'whole';
  } catch (error) {
    if (error instanceof VaultFault) return error.problem;
    throw error;
  }
}

describe('a sealed file', () => {
  it.each([0, 1, mebibyte - 1, mebibyte, mebibyte + 1, 2 * mebibyte, 2 * mebibyte + 77])('gives back a content of %i bytes, byte for byte', async (size) => {
    const bytes = randomBytes(size);
    const { path, content } = await sealed(bytes);
    expect(content).toEqual({ sha256: sha256(bytes), size });
    expect((await opened(path, content)).equals(bytes)).toBe(true);
    // A header of 72 bytes, and a tag of 16 for each chunk of 1 MiB, of which there is at least one.
    expect(statSync(path).size).toBe(72 + size + 16 * Math.max(1, Math.ceil(size / mebibyte)));
  });

  it('can be read at any place', async () => {
    const bytes = randomBytes(2 * mebibyte + 500);
    const { path, content } = await sealed(bytes);
    const source = await openSealed(path, key, content);
    for (const [offset, length] of [[0, 10], [mebibyte - 5, 10], [mebibyte, 1], [500, 2 * mebibyte], [bytes.length - 3, 100], [bytes.length, 5], [bytes.length + 9, 5]] as const) {
      expect([offset, (await source.read(offset, length)).equals(bytes.subarray(offset, offset + length))]).toEqual([offset, true]);
    }
    await source.close();
  });

  it('shows nothing of its content, and never the same bytes twice', async () => {
    const bytes = Buffer.from('KANARIENVOGEL-4711 '.repeat(5_000));
    const [one, other] = [await sealed(bytes), await sealed(bytes)];
    const [first, second] = [readFileSync(one.path), readFileSync(other.path)];
    expect([first.includes('KANARIENVOGEL'), first.includes(Buffer.from(one.content.sha256, 'hex')), first.subarray(8).equals(second.subarray(8))]).toEqual([false, false, false]);
  });

  it('is of this account only', async () => {
    const { path } = await sealed(randomBytes(9));
    expect(process.platform === 'win32' || (statSync(path).mode & 0o777) === 0o600).toBe(true);
  });

  it('opens with its own key only', async () => {
    const { path, content } = await sealed(randomBytes(100));
    expect(await found(path, content, randomBytes(32))).toBe('damaged');
  });

  it('notices a change of any of its bytes: mark, version, salt, binding, content, tag', async () => {
    const { path, content } = await sealed(randomBytes(50));
    const bytes = readFileSync(path);
    expect(bytes.length).toBe(138);
    for (let at = 0; at < bytes.length; at++) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
      writeFileSync(path, changed);
      expect([at, await found(path, content)]).toEqual([at, 'damaged']);
    }
    writeFileSync(path, bytes);
    expect(await found(path, content)).toBe('whole');
  });

  it.each<[string, (bytes: Buffer) => Buffer]>([
    ['nothing left', () => Buffer.alloc(0)],
    ['only part of the header left', (bytes) => bytes.subarray(0, 40)],
    ['its last byte cut off', (bytes) => bytes.subarray(0, -1)],
    ['its last chunk cut off', (bytes) => bytes.subarray(0, 72 + 2 * (mebibyte + 16))],
    ['a byte more', (bytes) => Buffer.concat([bytes, Buffer.alloc(1)])],
    ['two chunks in each other’s place', (bytes) => {
      const chunk = mebibyte + 16;
      return Buffer.concat([bytes.subarray(0, 72), bytes.subarray(72 + chunk, 72 + 2 * chunk), bytes.subarray(72, 72 + chunk), bytes.subarray(72 + 2 * chunk)]);
    }],
  ])('is damaged with %s', async (_what, change) => {
    const { path, content } = await sealed(randomBytes(2 * mebibyte + 10));
    writeFileSync(path, change(readFileSync(path)));
    expect(await found(path, content)).toBe('damaged');
  });

  it('is damaged where a row claims less of it than there is, although all chunks before are whole', async () => {
    const { path, content } = await sealed(randomBytes(2 * mebibyte));
    truncateSync(path, 72 + mebibyte + 16);
    expect(await found(path, { ...content, size: mebibyte })).toBe('damaged');
  });

  it('cannot stand for another of the same length under the same key', async () => {
    const [one, other] = [await sealed(randomBytes(99)), await sealed(randomBytes(99))];
    copyFileSync(other.path, one.path);
    expect(await found(one.path, one.content)).toBe('damaged');
  });

  it('is missing where there is none', async () => {
    expect(await found(join(tempFolder(), 'none'), { sha256: sha256(Buffer.alloc(0)), size: 1 })).toBe('missing');
  });

  const streamed = process.env['DOSSIER_TEST_DEEP'] === '1' ? 200 : 32;
  it(`takes a stream of ${streamed} MB without keeping it in memory`, async () => {
    const path = join(tempFolder(), 'sealed');
    const piece = randomBytes(mebibyte);
    let most = 0;
    const before = process.memoryUsage().arrayBuffers;
    async function* stream(): AsyncGenerator<Buffer> {
      for (let n = 0; n < streamed; n++) {
        piece.writeUInt32BE(n);
        most = Math.max(most, process.memoryUsage().arrayBuffers - before);
        if (n % 8 === 0) globalThis.gc?.();
        yield Buffer.from(piece);
      }
    }
    const content = await sealInto(path, key, stream());
    expect(content.size).toBe(streamed * mebibyte);
    const source = await openSealed(path, key, content);
    const hash = createHash('sha256');
    for await (const part of piecesOf(source)) {
      hash.update(part);
      most = Math.max(most, process.memoryUsage().arrayBuffers - before);
    }
    await source.close();
    expect(hash.digest('hex')).toBe(content.sha256);
    // What the engine has not collected yet counts too; it begins to collect at about 32 MB of buffers.
    expect(most).toBeLessThan(100 * mebibyte);
  });
});
