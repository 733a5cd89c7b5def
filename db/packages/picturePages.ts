import { deflateSync } from 'node:zlib';
import { PDFName, PDFRawStream, type PDFDocument, type PDFRef } from '@cantoo/pdf-lib';
import type { AttachmentKind } from '../../shared/attachments';
import { decode } from './decoder';
import { addPage, letter } from './pageWriter';
import { plainJpeg } from './plainJpeg';
import { pngRows } from './pngParts';
import { Refusal } from './refusal';

/** A picture as a PDF holds it. `width` and `height` as stored; `orientation` as in EXIF, 1 to 8. */
type Picture = { entries: Record<string, string | number | boolean>; parameters?: Record<string, number>; bytes: Uint8Array; width: number; height: number; orientation: number };

/** Points left free around a picture, so that printers cut nothing off. */
const margin = 18;
/** A picture is not drawn larger than at so many pixels an inch. */
const coarsest = 96;
/** Pages of one TIFF that are taken over; a longer one is no scan of papers. */
const mostPages = 500;
const photoQuality = 92;

/** Pure black and white takes an eighth of the room, and stays sharp. */
function bitsOf(grey: Buffer, width: number, height: number): Buffer | undefined {
  if (grey.some((value) => value !== 0 && value !== 255)) return undefined;
  const stride = Math.ceil(width / 8);
  const bits = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) if (grey[y * width + x] === 255) bits[y * stride + (x >> 3)] = (bits[y * stride + (x >> 3)] ?? 0) | (0x80 >> (x & 7));
  }
  return bits;
}

/** What can be put into a PDF as it is stays the same to the bit; its turn is left to the page. */
async function jpegPicture(bytes: Buffer): Promise<Picture> {
  const { width, height, orientation = 1, channels } = await decode(bytes).metadata();
  if (channels !== 1 && channels !== 3) {
    const { data, info } = await decode(bytes).autoOrient().toColourspace('srgb').jpeg({ quality: photoQuality }).toBuffer({ resolveWithObject: true });
    return jpegEntries(data, info.width, info.height, 3, 1);
  }
  // Looks at every pixel: half a scan is refused here, not found by an officer.
  await decode(bytes).resize(64, 64, { fit: 'inside' }).raw().toBuffer();
  return jpegEntries(plainJpeg(bytes), width, height, channels, orientation);
}

const jpegEntries = (bytes: Uint8Array, width: number, height: number, channels: 1 | 3, orientation: number): Picture => ({
  entries: { Width: width, Height: height, BitsPerComponent: 8, ColorSpace: channels === 1 ? 'DeviceGray' : 'DeviceRGB', Filter: 'DCTDecode' }, bytes, width, height, orientation,
});

async function otherPicture(bytes: Buffer, kind: AttachmentKind, page: number): Promise<Picture> {
  // Each is read anew: a decoder is used once.
  const upright = () => decode(bytes, { page }).autoOrient().flatten({ background: '#ffffff' });
  const { space, channels } = await decode(bytes, { page }).metadata();
  const isGrey = space === 'b-w' || space === 'grey16' || channels <= 2;
  if (isGrey) {
    const { data, info } = await upright().toColourspace('b-w').raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true });
    const bits = info.channels === 1 ? bitsOf(data, info.width, info.height) : undefined;
    if (bits) return { entries: { Width: info.width, Height: info.height, BitsPerComponent: 1, ColorSpace: 'DeviceGray', Filter: 'FlateDecode' }, bytes: deflateSync(bits), width: info.width, height: info.height, orientation: 1 };
  }
  if (kind === 'webp') {
    const { data, info } = await upright().toColourspace('srgb').jpeg({ quality: photoQuality }).toBuffer({ resolveWithObject: true });
    return jpegEntries(data, info.width, info.height, 3, 1);
  }
  const { data, info } = await upright().toColourspace(isGrey ? 'b-w' : 'srgb').png({ palette: false, compressionLevel: 6, adaptiveFiltering: true }).toBuffer({ resolveWithObject: true });
  // A PNG of 16 bits stays one; its rows say so.
  const bits = data[24] ?? 8;
  const colors = isGrey ? 1 : 3;
  return {
    entries: { Width: info.width, Height: info.height, BitsPerComponent: bits, ColorSpace: isGrey ? 'DeviceGray' : 'DeviceRGB', Filter: 'FlateDecode' },
    parameters: { Predictor: 15, Colors: colors, BitsPerComponent: bits, Columns: info.width },
    bytes: pngRows(data), width: info.width, height: info.height, orientation: 1,
  };
}

/** Where the unit square of a picture goes, so that it stands upright in the box (EXIF, tag 274). */
export function matrixOf(orientation: number, x: number, y: number, width: number, height: number): readonly number[] {
  switch (orientation) {
    case 2: return [-width, 0, 0, height, x + width, y];
    case 3: return [-width, 0, 0, -height, x + width, y + height];
    case 4: return [width, 0, 0, -height, x, y + height];
    case 5: return [0, -height, -width, 0, x + width, y + height];
    case 6: return [0, -height, width, 0, x, y + height];
    case 7: return [0, height, width, 0, x, y];
    case 8: return [0, height, -width, 0, x + width, y];
    default: return [width, 0, 0, height, x, y];
  }
}

function drawPage(target: PDFDocument, { entries, parameters, bytes, width, height, orientation }: Picture): PDFRef {
  const { context } = target;
  const [across, down] = orientation >= 5 ? [height, width] : [width, height];
  const page = across > down ? { width: letter.height, height: letter.width } : letter;
  const scale = Math.min((page.width - 2 * margin) / across, (page.height - 2 * margin) / down, 72 / coarsest);
  const [w, h] = [across * scale, down * scale];
  const matrix = matrixOf(orientation, (page.width - w) / 2, (page.height - h) / 2, w, h).map((value) => Number(value.toFixed(4)));
  const image = context.register(PDFRawStream.of(context.obj({ Type: 'XObject', Subtype: 'Image', ...entries, ...(parameters ? { DecodeParms: parameters } : {}), Length: bytes.length }), bytes));
  const contents = context.register(context.stream(`q ${matrix.join(' ')} cm /Picture Do Q\n`));
  const made = context.obj({ MediaBox: [0, 0, page.width, page.height], Resources: { XObject: { Picture: image } } });
  made.set(PDFName.of('Contents'), contents);
  const ref = context.nextRef();
  addPage(target, made, ref);
  return ref;
}

/**
 * Puts a picture behind the pages of `target`, upright and fitted on Letter pages: one for each page of a TIFF. A JPEG keeps its bits.
 * Throws `Refusal` for a picture that is broken or has more pixels than any scan.
 */
export async function addPicture(target: PDFDocument, bytes: Buffer, kind: AttachmentKind): Promise<PDFRef[]> {
  const refs: PDFRef[] = [];
  try {
    if (kind === 'jpeg') return [drawPage(target, await jpegPicture(bytes))];
    const { pages = 1 } = await decode(bytes).metadata();
    if (kind === 'tiff' && pages > mostPages) throw new Refusal('unreadable');
    for (let page = 0; page < (kind === 'tiff' ? pages : 1); page++) refs.push(drawPage(target, await otherPicture(bytes, kind, page)));
    return refs;
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('unreadable');
  }
}
