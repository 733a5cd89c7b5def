import { inflateSync } from 'node:zlib';
import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream, PDFRef, type PDFDocument } from '@cantoo/pdf-lib';
import { boxOf } from './annotations';
import { mostPixels } from './decoder';
import { pngOf } from './pngParts';

/** A picture of a PDF that may be made smaller. `page`: the longer and the shorter side of the largest page that draws it, in inches. */
export type PdfPicture = { ref: PDFRef; stream: PDFRawStream; width: number; height: number; channels: 1 | 3; encoding: 'jpeg' | 'png' | 'raw'; page: { longer: number; shorter: number } };

/** Below so many bytes there is nothing to gain. */
const smallest = 8_000;
const deepest = 12;
const pointsPerInch = 72;

const name = (text: string): PDFName => PDFName.of(text);
const numberIn = (dict: PDFDict, key: string): number | undefined => {
  const value = dict.lookup(name(key));
  return value instanceof PDFNumber ? value.asNumber() : undefined;
};

/** Grey or red-green-blue; undefined for palettes, CMYK and whatever else, which stay as they are. */
function channelsOf(dict: PDFDict): 1 | 3 | undefined {
  const space = dict.lookup(name('ColorSpace'));
  const [kind, profile] = space instanceof PDFArray ? [space.lookup(0), space.lookup(1)] : [space, undefined];
  if (kind === name('DeviceRGB') || kind === name('CalRGB')) return 3;
  if (kind === name('DeviceGray') || kind === name('CalGray')) return 1;
  if (kind !== name('ICCBased') || !(profile instanceof PDFRawStream)) return undefined;
  const count = numberIn(profile.dict, 'N');
  return count === 1 || count === 3 ? count : undefined;
}

/** A picture whose parts fit together only as they are: cut out, inverted, or with an edge that was mixed in. */
function isBound({ dict }: PDFRawStream): boolean {
  const mask = dict.lookup(name('SMask'));
  return dict.has(name('ImageMask')) || dict.has(name('Decode')) || dict.lookup(name('Mask')) instanceof PDFArray || (mask instanceof PDFRawStream && mask.dict.has(name('Matte')));
}

/** How its bytes are read; undefined for what stays as it is. */
function encodingOf({ dict }: PDFRawStream, width: number, channels: number): PdfPicture['encoding'] | undefined {
  const given = dict.lookup(name('Filter'));
  const filter = given instanceof PDFArray && given.size() === 1 ? given.lookup(0) : given;
  if (filter === name('DCTDecode')) return 'jpeg';
  if (filter !== name('FlateDecode')) return undefined;
  const listed = dict.lookup(name('DecodeParms'));
  const parameters = listed instanceof PDFArray ? listed.lookup(0) : listed;
  const predictor = parameters instanceof PDFDict ? (numberIn(parameters, 'Predictor') ?? 1) : 1;
  if (predictor === 1) return 'raw';
  if (!(parameters instanceof PDFDict) || predictor < 10) return undefined;
  const fits = numberIn(parameters, 'Columns') === width && (numberIn(parameters, 'Colors') ?? 1) === channels && (numberIn(parameters, 'BitsPerComponent') ?? 8) === 8;
  return fits ? 'png' : undefined;
}

function pictureOf(ref: PDFRef, stream: PDFRawStream): Omit<PdfPicture, 'page'> | undefined {
  const { dict } = stream;
  const [width, height] = [numberIn(dict, 'Width') ?? 0, numberIn(dict, 'Height') ?? 0];
  if (stream.contents.length < smallest || numberIn(dict, 'BitsPerComponent') !== 8 || isBound(stream)) return undefined;
  if (!(width > 1 && height > 1 && width * height <= mostPixels)) return undefined;
  const channels = channelsOf(dict);
  const encoding = channels && encodingOf(stream, width, channels);
  return channels && encoding ? { ref, stream, width, height, channels, encoding } : undefined;
}

/** Every picture that pages of a PDF draw and that may be made smaller, each once, in the order of pages. */
export function findPictures(pdf: PDFDocument): PdfPicture[] {
  const { context } = pdf;
  const found = new Map<PDFRef, PdfPicture>();
  const visit = (resources: unknown, page: PdfPicture['page'], depth: number, seen: Set<PDFDict>): void => {
    if (!(resources instanceof PDFDict) || depth > deepest || seen.has(resources)) return;
    seen.add(resources);
    const drawings = resources.lookup(name('XObject'));
    if (!(drawings instanceof PDFDict)) return;
    for (const value of drawings.values()) {
      const stream = context.lookup(value);
      if (!(value instanceof PDFRef) || !(stream instanceof PDFRawStream)) continue;
      if (stream.dict.lookup(name('Subtype')) !== name('Image')) {
        visit(stream.dict.lookup(name('Resources')), page, depth + 1, seen);
        continue;
      }
      const present = found.get(value);
      const picture = present ?? pictureOf(value, stream);
      if (picture) found.set(value, { ...picture, page: present && present.page.longer > page.longer ? present.page : page });
    }
  };
  for (const kid of pdf.catalog.Pages().Kids().asArray()) {
    const page = context.lookup(kid);
    if (!(page instanceof PDFDict)) continue;
    const box = boxOf(page.lookupMaybe(name('MediaBox'), PDFArray)) ?? [0, 0, 612, 792];
    const sides = [box[2] - box[0], box[3] - box[1]].map((side) => (side * (numberIn(page, 'UserUnit') ?? 1)) / pointsPerInch);
    visit(page.lookup(name('Resources')), { longer: Math.max(...sides), shorter: Math.min(...sides) }, 0, new Set());
  }
  return [...found.values()];
}

/** The picture for the decoder: a file of its own, or bare pixels. Throws where it is not as long as it says. */
export function pixelsOf({ stream, width, height, channels, encoding }: PdfPicture): { bytes: Buffer; raw?: { width: number; height: number; channels: 1 | 3 } } {
  if (encoding === 'jpeg') return { bytes: Buffer.from(stream.contents.buffer, stream.contents.byteOffset, stream.contents.length) };
  if (encoding === 'png') return { bytes: pngOf(stream.contents, width, height, channels) };
  const length = width * height * channels;
  const bytes = inflateSync(stream.contents, { maxOutputLength: length + 4_096 });
  if (bytes.length < length) throw new RangeError('a picture is shorter than it says');
  return { bytes: bytes.subarray(0, length), raw: { width, height, channels } };
}
