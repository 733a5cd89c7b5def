import { Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { nativeCode } from '../storage/storageError';
import { piecesOf, type Source } from '../vault';
import { ZipFault, type ZipEntry } from './zipDirectory';

const localSignature = 0x04_03_4b_50;
const localBytes = 30;

async function dataOffset(source: Source, entry: ZipEntry): Promise<number> {
  const header = await source.read(entry.offset, localBytes);
  if (header.length < localBytes || header.readUInt32LE(0) !== localSignature) throw new ZipFault('damaged');
  return entry.offset + localBytes + header.readUInt16LE(26) + header.readUInt16LE(28);
}

async function* unpacked(source: Source, entry: ZipEntry): AsyncGenerator<Buffer> {
  const start = await dataOffset(source, entry);
  const packed = piecesOf(source, start, start + entry.packedBytes);
  if (entry.method === 0) {
    yield* packed;
    return;
  }
  const inflate = createInflateRaw();
  const input = Readable.from(packed);
  input.on('error', (error) => inflate.destroy(error));
  try {
    for await (const piece of input.pipe(inflate)) yield Buffer.from(piece);
  } catch (error) {
    // What zlib says of its input; what reading it failed with is another matter.
    if (nativeCode(error)?.startsWith('Z_') === true) throw new ZipFault('damaged');
    throw error;
  } finally {
    input.destroy();
    inflate.destroy();
  }
}

/**
 * The content of an entry, in pieces, never more than it claims to have. Throws `ZipFault` where it is not what the ZIP says, also
 * after the last piece: use nothing before it ended.
 */
export async function* contentOfEntry(source: Source, entry: ZipEntry): AsyncGenerator<Buffer> {
  let bytes = 0;
  let crc = 0;
  for await (const piece of unpacked(source, entry)) {
    bytes += piece.length;
    if (bytes > entry.bytes) throw new ZipFault('damaged');
    crc = crc32(piece, crc);
    yield piece;
  }
  if (bytes !== entry.bytes || crc !== entry.crc) throw new ZipFault('damaged');
}
