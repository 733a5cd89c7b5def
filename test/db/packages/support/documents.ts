import sharp from 'sharp';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';

/** A PDF with one page for each text. */
export async function pdfOf(...texts: string[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (const text of texts) pdf.addPage([612, 792]).drawText(text, { x: 72, y: 700, size: 18, font });
  return pdf.save();
}

/** Grey noise that a compressor cannot guess, the same for the same seed; what a scanner makes of paper. */
export function noise(width: number, height: number, seed: number, channels: 1 | 3 = 3): Buffer {
  const pixels = Buffer.alloc(width * height * channels);
  let state = seed;
  for (let index = 0; index < pixels.length; index++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    pixels[index] = 200 + (state >>> 26);
  }
  return pixels;
}

const rows = (width: number, height: number): string =>
  Array.from({ length: 24 }, (_, row) => `<text x="${width * 0.08}" y="${height * (0.1 + row * 0.036)}" font-size="${Math.round(height * 0.017)}" font-family="sans-serif">Line ${row + 1}: employed full time from 3 May 2019</text>`).join('');

/** A scanned page as a JPEG: dark print on noisy paper. */
export async function scan(width: number, height: number, seed: number, quality = 90): Promise<Buffer> {
  const print = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${rows(width, height)}</svg>`);
  return sharp(noise(width, height, seed), { raw: { width, height, channels: 3 } }).composite([{ input: print }]).jpeg({ quality }).toBuffer();
}
