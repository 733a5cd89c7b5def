import type { Logo } from './model';

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean => signature.every((byte, index) => bytes[index] === byte);

/**
 * The picture as a letterhead's logo; `null` when the bytes begin like neither a PNG nor a JPEG file.
 * Says nothing about the rest of the file: the writer refuses a picture that it cannot read.
 */
export function logoFromBytes(bytes: Uint8Array, alternative: string): Logo | null {
  const format = startsWith(bytes, pngSignature) ? 'png' : startsWith(bytes, [0xff, 0xd8, 0xff]) ? 'jpeg' : null;
  if (format === null) return null;
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return { format, base64: btoa(binary), alternative };
}
