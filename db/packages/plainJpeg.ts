const startOfScan = 0xda;
const adobe = 0xee;
const comment = 0xfe;
const isApplication = (marker: number): boolean => marker >= 0xe1 && marker <= 0xef && marker !== adobe;
/** Markers without a length. */
const isBare = (marker: number): boolean => marker === 0xd8 || marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);

/** A JPEG as it draws, without what cameras and programs write beside it: place, time, device, previews, remarks. The picture is the same to the bit. */
export function plainJpeg(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  let at = 0;
  while (at + 4 <= bytes.length) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) return bytes;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (isBare(marker)) {
      parts.push(bytes.subarray(at, at + 2));
      at += 2;
      continue;
    }
    const length = 2 + bytes.readUInt16BE(at + 2);
    if (marker === startOfScan) return Buffer.concat([...parts, bytes.subarray(at)]);
    if (!isApplication(marker) && marker !== comment) parts.push(bytes.subarray(at, at + length));
    at += length;
  }
  return bytes;
}
