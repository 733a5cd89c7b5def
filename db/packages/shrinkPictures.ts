import { PDFDict, PDFName, PDFNumber, PDFRawStream, type PDFDocument } from '@cantoo/pdf-lib';
import { decode } from './decoder';
import { findPictures, pixelsOf, type PdfPicture } from './findPictures';

/** `dpi`: dots for each inch of a page that the picture fills; `quality`: of a JPEG. */
export type Level = { dpi: number; quality: number };

/** Coarser than this, small print is no longer read. */
const coarsest = { dpi: 96, quality: 50 } as const;
const steps = [300, 200, 150, 120, coarsest.dpi];

/**
 * How pictures are made smaller, from hardly to as far as they stay legible: first the resolution goes down to the aim of the portal,
 * then the quality, then the resolution again.
 */
export function levelsFor(aim: number): Level[] {
  const above = steps.filter((dpi) => dpi > aim).map((dpi) => ({ dpi, quality: 80 }));
  const at = [80, 70, 60].map((quality) => ({ dpi: aim, quality }));
  const below = steps.filter((dpi) => dpi < aim).map((dpi) => ({ dpi, quality: 60 }));
  return [...above, ...at, ...below, { dpi: coarsest.dpi, quality: coarsest.quality }];
}

type Smaller = { bytes: Buffer; width: number; height: number };

/** The picture at a level; undefined where that would not be smaller, or the picture cannot be read. */
async function smaller(picture: PdfPicture, { dpi, quality }: Level): Promise<Smaller | undefined> {
  const { width, height, channels, page, stream } = picture;
  const [longer, shorter] = [Math.max(width, height), Math.min(width, height)];
  const scale = Math.min(1, (page.longer * dpi) / longer, (page.shorter * dpi) / shorter);
  try {
    const { bytes, raw } = pixelsOf(picture);
    const read = () => decode(bytes, { ignoreIcc: true, ...(raw ? { raw } : {}) });
    if (raw === undefined && (await read().metadata()).channels !== channels) return undefined;
    const { data, info } = await read()
      .resize(Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)), { fit: 'fill' })
      .toColourspace(channels === 1 ? 'b-w' : 'srgb')
      .jpeg({ quality })
      .toBuffer({ resolveWithObject: true });
    return info.channels === channels && data.length < stream.contents.length ? { bytes: data, width: info.width, height: info.height } : undefined;
  } catch {
    // A picture that no decoder takes stays as it is: its page is worth more than its size.
    return undefined;
  }
}

function put(pdf: PDFDocument, { ref, stream }: PdfPicture, { bytes, width, height }: Smaller): void {
  const dict: PDFDict = stream.dict.clone(pdf.context);
  const set = (key: string, value: number): void => dict.set(PDFName.of(key), PDFNumber.of(value));
  set('Width', width);
  set('Height', height);
  set('Length', bytes.length);
  dict.set(PDFName.of('Filter'), PDFName.of('DCTDecode'));
  dict.delete(PDFName.of('DecodeParms'));
  pdf.context.assign(ref, PDFRawStream.of(dict, bytes));
}

/**
 * Makes the pictures in `pdf` smaller until the file, which has `size` bytes now, has `limit` or less; no more than it takes. Returns the
 * level, or null where there is no picture to make smaller. Even the last level may leave the file too large: the caller looks.
 */
export async function shrinkPictures(pdf: PDFDocument, size: number, limit: number, aim: number, alive: () => void): Promise<{ at: (level: number) => Promise<Level>; best: number; last: number } | null> {
  const pictures = findPictures(pdf);
  if (pictures.length === 0) return null;
  const levels = levelsFor(aim);
  const made = new Map<number, (Smaller | undefined)[]>();
  const others = size - pictures.reduce((sum, { stream }) => sum + stream.contents.length, 0);

  const make = async (index: number): Promise<(Smaller | undefined)[]> => {
    const present = made.get(index);
    const level = levels[index];
    if (present || !level) return present ?? [];
    const results: (Smaller | undefined)[] = [];
    for (const picture of pictures) {
      alive();
      results.push(await smaller(picture, level));
    }
    made.set(index, results);
    return results;
  };
  const sizeAt = async (index: number): Promise<number> => {
    const results = await make(index);
    return others + pictures.reduce((sum, { stream }, at) => sum + (results[at]?.bytes.length ?? stream.contents.length), 0);
  };

  // The first level that fits, found in as few tries as there have to be: each makes every picture anew.
  let [low, high] = [0, levels.length - 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((await sizeAt(middle)) <= limit) high = middle;
    else low = middle + 1;
  }
  return {
    best: low,
    last: levels.length - 1,
    at: async (index) => {
      const results = await make(index);
      for (const [at, picture] of pictures.entries()) {
        const result = results[at];
        if (result) put(pdf, picture, result);
        else pdf.context.assign(picture.ref, picture.stream);
      }
      return levels[index] ?? coarsest;
    },
  };
}
