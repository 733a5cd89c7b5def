import { open, type FileHandle } from 'node:fs/promises';

/** Something that can be read at any place, whatever it lies in. Offsets are in bytes from 0. */
export interface Source {
  readonly size: number;
  /** What lies from `offset` on: `length` bytes, or fewer where it ends before. */
  read(offset: number, length: number): Promise<Buffer>;
  close(): Promise<void>;
}

const pieceBytes = 1024 * 1024;

/** All of a source, or of a part of it (`end` is not included), in pieces. */
export async function* piecesOf(source: Source, start = 0, end = source.size): AsyncGenerator<Buffer> {
  for (let offset = start; offset < end; ) {
    const piece = await source.read(offset, Math.min(pieceBytes, end - offset));
    if (piece.length === 0) return;
    yield piece;
    offset += piece.length;
  }
}

/** Reads until `length` bytes are there or the file ends. */
export async function readFully(handle: FileHandle, offset: number, length: number): Promise<Buffer> {
  const buffer = Buffer.allocUnsafe(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await handle.read(buffer, filled, length - filled, offset + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
}

export async function writeFully(handle: FileHandle, bytes: Uint8Array, position?: number): Promise<void> {
  for (let written = 0; written < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, written, bytes.length - written, position === undefined ? null : position + written);
    written += bytesWritten;
  }
}

export async function openSource(path: string, flags: string | number = 'r'): Promise<Source> {
  const handle = await open(path, flags);
  try {
    const { size } = await handle.stat();
    return { size, read: (offset, length) => readFully(handle, offset, Math.max(0, Math.min(length, size - offset))), close: () => handle.close() };
  } catch (error) {
    await handle.close();
    throw error;
  }
}
