import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundledFonts, UnreadableLogo, writePdf } from '../../../db/documents';
import { documentOf, logoFromBytes, paragraph, type Document } from '../../../shared/documents';
import { readPdf } from './readPdf';
import { letterhead } from './samples';

const png = new Uint8Array(readFileSync(join(import.meta.dirname, '../../../build/icon.png')));
/** The beginning of a grey JPEG, 120 × 40: all that is needed to place it. */
const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xc0, 0x00, 0x0b, 0x08, 0x00, 40, 0x00, 120, 0x01, 0x01, 0x11, 0x00, 0xff, 0xd9]);

function withLogo(bytes: Uint8Array): Document {
  const logo = logoFromBytes(bytes, 'A folder');
  if (!logo) throw new Error('not a picture');
  return documentOf({ language: 'en', title: 'Logo', author: 'Odile Exemple', date: '2026-11-22', footer: 'x', letterhead: { ...letterhead, logo }, blocks: [paragraph('Text.')] });
}

describe('a logo', () => {
  it.each([
    ['PNG', png, 'FlateDecode'],
    ['JPEG', jpeg, 'DCTDecode'],
  ])('is embedded from a %s file, with words for those who cannot see it', async (_format, bytes, filter) => {
    const { source, pages } = await readPdf((await writePdf(withLogo(bytes), bundledFonts)).bytes);
    expect(source).toMatch(new RegExp(`/Subtype /Image[^>]*/Filter /${filter}`, 'u'));
    expect(source).toContain('/Alt (A folder)');
    expect(pages[0]?.roles).toContain('Figure');
  });

  it('that is cut off is refused by name', async () => {
    await expect(writePdf(withLogo(png.slice(0, 2000)), bundledFonts)).rejects.toBeInstanceOf(UnreadableLogo);
    await expect(writePdf(withLogo(png.slice(0, 12)), bundledFonts)).rejects.toBeInstanceOf(UnreadableLogo);
    await expect(writePdf(withLogo(jpeg.slice(0, 5)), bundledFonts)).rejects.toBeInstanceOf(UnreadableLogo);
  });

  it('that would fill the memory is refused before it is unpacked', async () => {
    const huge = png.slice();
    new DataView(huge.buffer).setUint32(16, 100_000);
    new DataView(huge.buffer).setUint32(20, 100_000);
    await expect(writePdf(withLogo(huge), bundledFonts)).rejects.toBeInstanceOf(UnreadableLogo);
  });
});
