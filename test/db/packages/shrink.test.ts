import sharp, { type Sharp } from 'sharp';
import { extractImages, getDocumentProxy } from 'unpdf';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PDFDocument } from '@cantoo/pdf-lib';
import { levelsFor } from '../../../db/packages/shrinkPictures';
import { refusal } from '../../support/service';
import { contentOf } from '../attachments/support/office';
import { noise, pdfOf, scan } from './support/documents';
import { openPacking, type Packing } from './support/packing';
import { readPdfContent } from './support/readPackage';

let packing: Packing;
beforeEach(async () => {
  packing = await openPacking();
});
afterEach(() => packing.service.close());

type Picture = { width: number; height: number; channels: 1 | 3 | 4; data: Uint8ClampedArray };
const pictureOn = async (pdf: Uint8Array, page: number): Promise<Picture> => {
  const [found] = await extractImages(await getDocumentProxy(Uint8Array.from(pdf)), page);
  return found as Picture;
};

/** How alike two pictures are, from 0 to 1, once both are as small as a thumbnail: 1 is the same picture. */
async function likeness(picture: Picture, original: Buffer): Promise<number> {
  const small = (image: Sharp) => image.resize(200, 260, { fit: 'fill' }).greyscale().raw().toBuffer();
  const [a, b] = await Promise.all([small(sharp(Buffer.from(picture.data), { raw: { width: picture.width, height: picture.height, channels: picture.channels } })), small(sharp(original))]);
  const mean = (bytes: Buffer) => bytes.reduce((sum, value) => sum + value, 0) / bytes.length;
  const [ma, mb] = [mean(a), mean(b)];
  let [ab, aa, bb] = [0, 0, 0];
  for (let index = 0; index < a.length; index++) {
    const [da, db] = [a[index]! - ma, b[index]! - mb];
    ab += da * db;
    aa += da * da;
    bb += db * db;
  }
  return ab / Math.sqrt(aa * bb);
}

describe('how pictures are made smaller', () => {
  it('goes down to the aim of the portal, then in quality, then in resolution again, never below 96 dpi and quality 50', () => {
    expect(levelsFor(150).map(({ dpi, quality }) => `${dpi}/${quality}`)).toEqual(['300/80', '200/80', '150/80', '150/70', '150/60', '120/60', '96/60', '96/50']);
    expect(levelsFor(96).map(({ dpi, quality }) => `${dpi}/${quality}`)).toEqual(['300/80', '200/80', '150/80', '120/80', '96/80', '96/70', '96/60', '96/50']);
  });
});

describe('a file that is larger than the portal takes', () => {
  it('has its pictures made smaller until it fits, and is still read', async () => {
    const scans = await Promise.all([1, 2].map((seed) => scan(1275, 1650, seed)));
    for (const [index, bytes] of scans.entries()) await packing.accept('passport', 'p1', `scan ${index + 1}.jpg`, bytes);
    expect(scans.reduce((sum, { length }) => sum + length, 0)).toBeGreaterThan(1_500_000);
    const view = await packing.build({ profileId: await packing.profile({ largestFileBytes: 900_000, warnAtBytes: null }) });
    const [file] = view.files;
    expect([view.fits, file!.size <= 900_000, file!.shrunkTo !== null]).toEqual([true, true, true]);
    const bytes = await packing.fileOf(view, file!.name);
    expect((await readPdfContent(bytes)).pages).toHaveLength(3);
    for (const [index, original] of scans.entries()) {
      const picture = await pictureOn(bytes, index + 2);
      expect([picture.width >= 8.5 * 96, picture.width < 1275]).toEqual([true, true]);
      expect(await likeness(picture, original)).toBeGreaterThan(0.9);
    }
  });

  it('keeps text as text, pictures with soft edges, and pictures that would not become smaller', async () => {
    const made = await PDFDocument.create();
    const jpeg = await made.embedJpg(await scan(850, 1100, 5));
    const soft = await made.embedPng(await sharp(noise(400, 400, 9), { raw: { width: 400, height: 400, channels: 3 } }).ensureAlpha(0.5).png().toBuffer());
    const page = made.addPage([612, 792]);
    page.drawImage(jpeg, { x: 0, y: 0, width: 612, height: 792 });
    page.drawImage(soft, { x: 100, y: 100, width: 200, height: 200 });
    page.drawText('Typed words', { x: 72, y: 740 });
    await packing.accept('passport', 'p1', 'mixed.pdf', await made.save());
    const profileId = await packing.profile({ largestFileBytes: 400_000, warnAtBytes: null });
    const view = await packing.build({ profileId });
    expect(view.fits).toBe(true);
    const bytes = await packing.fileOf(view, view.files[0]!.name);
    expect((await readPdfContent(bytes)).pages[1]).toContain('Typed words');
    const images = await extractImages(await getDocumentProxy(Uint8Array.from(bytes)), 2);
    expect(images).toHaveLength(2);
  });

  it('fits at the limit exactly, and does not one byte above it', async () => {
    await packing.accept('passport', 'p1', 'words.pdf', await pdfOf(...Array.from({ length: 400 }, (_, page) => `Page ${page} ${'x'.repeat(60)}`)));
    // The limit is of the profile, whose name stands on the cover.
    const size = (await packing.build({ profileId: await packing.profile({ largestFileBytes: null, warnAtBytes: null }) })).files[0]!.size;
    expect(size).toBeGreaterThan(50_000);
    const exact = await packing.build({ profileId: await packing.profile({ largestFileBytes: size, warnAtBytes: null }) });
    expect([exact.files[0]!.size, exact.fits, exact.files[0]!.shrunkTo]).toEqual([size, true, null]);
    const above = await packing.build({ profileId: await packing.profile({ largestFileBytes: size - 1, warnAtBytes: null }) });
    expect([above.files[0]!.size, above.fits]).toEqual([size, false]);
  });

  it('that cannot be made to fit is said, with the largest document, and is not exported unless asked to all the same', async () => {
    await packing.accept('passport', 'p1', 'short.pdf', await pdfOf('short'));
    await packing.accept('passport', 'p1', 'long.pdf', await pdfOf(...Array.from({ length: 400 }, (_, page) => `Page ${page} ${'x'.repeat(60)}`)));
    const profileId = await packing.profile({ largestFileBytes: 50_000, warnAtBytes: null });
    const view = await packing.build({ profileId });
    expect([view.fits, view.files[0]!.fits]).toEqual([false, false]);
    const [problem] = view.problems;
    expect(problem).toMatchObject({ kind: 'file-too-large', file: view.files[0]!.name });
    expect(problem!.message.en).toContain('long.pdf');
    expect(problem!.message.fr).toContain('de plus que ce que le portail accepte');
    expect((await refusal(packing.unpack(view.id))).code).toBe('package.too-large');
    expect((await refusal(packing.ask('packages.exportFile', { id: view.id, file: view.files[0]!.name, target: packing.grant('/nowhere/file.pdf') }))).code).toBe('package.too-large');
    expect(Object.keys(await packing.unpack(view.id, true))).toContain(view.files[0]!.name);
  });

  it('shares what all files together may have', async () => {
    for (const [document, seed] of [['passport', 1], ['resume', 2]] as const) await packing.accept(document, 'p1', `${document}.jpg`, await scan(850, 1100, seed));
    await packing.accept('explanation-letter', 'p1', 'letter.pdf', await pdfOf('Dear officer'));
    const view = await packing.build({ profileId: await packing.profile({ largestFileBytes: null, warnAtBytes: null, totalBytes: 800_000 }), cover: false });
    expect(view.totalBytes).toBeLessThanOrEqual(800_000);
    expect([view.fits, view.files.length, view.files.filter(({ shrunkTo }) => shrunkTo !== null).length]).toEqual([true, 3, 2]);
  });

  it('that are too large together are said to be, and by how much', async () => {
    await packing.accept('passport', 'p1', 'long.pdf', await pdfOf(...Array.from({ length: 400 }, (_, page) => `Page ${page} ${'x'.repeat(60)}`)));
    const view = await packing.build({ profileId: await packing.profile({ largestFileBytes: null, warnAtBytes: null, totalBytes: 60_000 }), cover: false });
    expect([view.fits, view.files[0]!.fits, view.problems.map(({ kind }) => kind)]).toEqual([false, true, ['total-too-large']]);
  });
});

describe('the original of a picture', () => {
  it('is the same to the bit in a file that fits, but for what the camera wrote beside it', async () => {
    const upright = await scan(600, 800, 3);
    const withPlace = await sharp(upright).withExif({ IFD0: { Artist: 'Somebody Known' }, IFD3: { GPSLatitude: '45/1 30/1 0/1' } }).jpeg({ quality: 90 }).toBuffer();
    const id = await packing.accept('passport', 'p1', 'photo.jpg', withPlace);
    const view = await packing.build();
    const bytes = Buffer.from(await packing.fileOf(view, view.files[0]!.name));
    expect(withPlace.includes('Somebody Known')).toBe(true);
    expect(bytes.includes('Somebody Known')).toBe(false);
    // From the start of the scan on, a JPEG is nothing but the picture.
    expect(bytes.includes(withPlace.subarray(withPlace.indexOf(Buffer.from([0xff, 0xda]))))).toBe(true);
    const picture = await pictureOn(bytes, 2);
    expect([picture.width, picture.height]).toEqual([600, 800]);
    expect((await contentOf(packing, id)).equals(withPlace)).toBe(true);
  });
});
