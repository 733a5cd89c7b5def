import type { Fault } from '../../errors';
import { fault } from '../faults/catalogue';

/** A client file of ten persons with all their history has a few hundred kilobytes; 32 MB is far beyond any real one. */
export const largestFileMb = 32;
export const largestFileBytes = largestFileMb * 1024 * 1024;
/** UTF-8 needs at most three bytes for one unit of a JavaScript string. */
const mostBytesPerUnit = 3;

type Decoded = { ok: true; text: string } | { ok: false; fault: Fault };

const refuse = (what: Fault): Decoded => ({ ok: false, fault: what });
const tooLarge = () => refuse(fault('', 'too-large', { max: largestFileMb }));

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean => start.every((byte, index) => bytes[index] === byte);

/**
 * The text of a file, without the byte order mark that some editors put before UTF-8. The size is checked before anything is read,
 * so that garbage of any length is refused at once.
 */
export function decode(input: string | Uint8Array): Decoded {
  if (typeof input === 'string') {
    if (input.length > largestFileBytes) return tooLarge();
    if (input.length * mostBytesPerUnit > largestFileBytes && new TextEncoder().encode(input).length > largestFileBytes) return tooLarge();
    return { ok: true, text: input.startsWith('\uFEFF') ? input.slice(1) : input };
  }
  if (input.length > largestFileBytes) return tooLarge();
  if (startsWith(input, 0xff, 0xfe) || startsWith(input, 0xfe, 0xff)) return refuse(fault('', 'utf-16'));
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(input) };
  } catch {
    return refuse(fault('', 'not-utf-8'));
  }
}
