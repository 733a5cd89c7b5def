import { strToU8, zipSync } from 'fflate';
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

/** A scanned page as a JPEG: lines of dark letters, five dots wide and seven high, on noisy paper. */
export async function scan(width: number, height: number, seed: number, quality = 90): Promise<Buffer> {
  const pixels = noise(width, height, seed);
  const dot = Math.max(1, Math.round(height / 550));
  let state = seed;
  const ink = (left: number, top: number): void => {
    for (let y = top; y < top + dot; y++) pixels.fill(30, (y * width + left) * 3, (y * width + left + dot) * 3);
  };
  for (let top = height * 0.08; top < height * 0.92; top += dot * 16) {
    for (let left = width * 0.08; left < width * 0.9; left += dot * 6) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      // Every sixth place or so is a blank between words.
      if (state >>> 29 === 0) continue;
      for (let bit = 0; bit < 35; bit++) if ((state >>> (bit % 27)) & 1) ink(Math.round(left) + (bit % 5) * dot, Math.round(top) + Math.floor(bit / 5) * dot);
    }
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } }).jpeg({ quality }).toBuffer();
}

/** A Word document, as far as its parts are named; `padding` bytes that no ZIP makes smaller. */
export const wordOf = (text: string, padding = 0): Uint8Array =>
  zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8(`<document>${text}</document>`), 'word/media/noise.bin': [noise(padding, 1, 1, 1), { level: 0 }] });
