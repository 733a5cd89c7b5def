import { zipLimits } from '../../shared/attachments';
import type { Source } from '../vault';
import { cp437 } from './cp437';

/** A ZIP file that cannot be taken apart, and why. */
export class ZipFault extends Error {
  constructor(readonly problem: 'damaged' | 'encrypted' | 'too-large' | 'bomb') {
    super(`zip ${problem}`);
  }
}

export type ZipEntry = {
  /** As the ZIP has it, which is not to be trusted with anything. */
  name: string;
  isFolder: boolean;
  isLink: boolean;
  /** 0: stored, 8: deflated, others are not read. */
  method: number;
  crc: number;
  packedBytes: number;
  bytes: number;
  /** Where its local header lies. */
  offset: number;
};

const endSignature = 0x06_05_4b_50;
const centralSignature = 0x02_01_4b_50;
const endBytes = 22;
const centralBytes = 46;
const longestComment = 65_535;
const linkMode = 0o12;
/** Programs that write Unix attributes: Unix and macOS. */
const unixHosts = [3, 19];

const strict = new TextDecoder('utf-8', { fatal: true });

/** Names are UTF-8 where the ZIP says so, and often where it does not; otherwise code page 437, as the format has it. */
function nameOf(bytes: Buffer): string {
  try {
    return strict.decode(bytes);
  } catch {
    return Array.from(bytes, (byte) => (byte < 128 ? String.fromCharCode(byte) : (cp437[byte - 128] ?? '_'))).join('');
  }
}

/** The record at the end of a ZIP: how many entries there are and where they are listed. */
async function readEnd(source: Source): Promise<{ entries: number; offset: number; length: number }> {
  const from = Math.max(0, source.size - endBytes - longestComment);
  const tail = await source.read(from, source.size - from);
  for (let at = tail.length - endBytes; at >= 0; at--) {
    if (tail.readUInt32LE(at) !== endSignature || at + endBytes + tail.readUInt16LE(at + 20) > tail.length) continue;
    const [disk, listDisk, here, entries] = [4, 6, 8, 10].map((field) => tail.readUInt16LE(at + field)) as [number, number, number, number];
    const length = tail.readUInt32LE(at + 12);
    const offset = tail.readUInt32LE(at + 16);
    // ZIP64: sizes or numbers that are beyond the limits anyway.
    if (entries === 0xff_ff || length === 0xff_ff_ff_ff || offset === 0xff_ff_ff_ff) throw new ZipFault('too-large');
    if (disk !== 0 || listDisk !== 0 || here !== entries || offset + length > from + at) throw new ZipFault('damaged');
    return { entries, offset, length };
  }
  throw new ZipFault('damaged');
}

function readEntry(list: Buffer, at: number): { entry: ZipEntry; isEncrypted: boolean; next: number } {
  if (at + centralBytes > list.length || list.readUInt32LE(at) !== centralSignature) throw new ZipFault('damaged');
  const nameBytes = list.readUInt16LE(at + 28);
  const next = at + centralBytes + nameBytes + list.readUInt16LE(at + 30) + list.readUInt16LE(at + 32);
  if (next > list.length) throw new ZipFault('damaged');
  const name = nameOf(list.subarray(at + centralBytes, at + centralBytes + nameBytes));
  const method = list.readUInt16LE(at + 10);
  const mode = list.readUInt32LE(at + 38) >>> 28;
  return {
    entry: {
      name, method,
      isFolder: name.endsWith('/'),
      isLink: unixHosts.includes(list.readUInt8(at + 5)) && mode === linkMode,
      crc: list.readUInt32LE(at + 16), packedBytes: list.readUInt32LE(at + 20), bytes: list.readUInt32LE(at + 24), offset: list.readUInt32LE(at + 42),
    },
    // 99: encrypted with AES.
    isEncrypted: (list.readUInt16LE(at + 8) & 1) === 1 || method === 99,
    next,
  };
}

/** Entries that share bytes are how a small file becomes petabytes. */
function checkOverlap(entries: readonly ZipEntry[], listOffset: number): void {
  const localBytes = 30;
  const sorted = entries.toSorted((a, b) => a.offset - b.offset);
  for (const [index, { offset, packedBytes }] of sorted.entries()) {
    const limit = sorted[index + 1]?.offset ?? listOffset;
    if (offset + localBytes + packedBytes > limit) throw new ZipFault('bomb');
  }
}

/** Every entry of a ZIP file, within the limits. Nothing is unpacked. Throws `ZipFault`. */
export async function readZipDirectory(source: Source): Promise<ZipEntry[]> {
  const { entries: number, offset, length } = await readEnd(source);
  if (number > zipLimits.entries) throw new ZipFault('too-large');
  const list = await source.read(offset, length);
  const entries: ZipEntry[] = [];
  let total = 0;
  let at = 0;
  for (let index = 0; index < number; index++) {
    const { entry, isEncrypted, next } = readEntry(list, at);
    if (isEncrypted) throw new ZipFault('encrypted');
    if (entry.bytes === 0xff_ff_ff_ff || entry.packedBytes === 0xff_ff_ff_ff) throw new ZipFault('too-large');
    if (entry.bytes > zipLimits.ratioFrom && entry.bytes > entry.packedBytes * zipLimits.ratio) throw new ZipFault('bomb');
    total += entry.bytes;
    if (total > zipLimits.bytes) throw new ZipFault('too-large');
    entries.push(entry);
    at = next;
  }
  checkOverlap(entries, offset);
  return entries;
}
