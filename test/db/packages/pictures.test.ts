import sharp from 'sharp';
import { getDocumentProxy, extractImages } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { matrixOf } from '../../../db/packages/picturePages';
import { plainJpeg } from '../../../db/packages/plainJpeg';
import { openPacking, type Packing } from './support/packing';
import { readPdfContent } from './support/readPackage';

type Picture = { width: number; height: number; channels: 1 | 3 | 4; data: Uint8ClampedArray };
const red = { r: 220, g: 20, b: 20 };
const blue = { r: 20, g: 20, b: 220 };

/** A red picture whose top left quarter is blue. */
const marked = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: red } }).composite([{ input: { create: { width: width / 2, height: height / 2, channels: 3, background: blue } }, left: 0, top: 0 }]);
/** `red` or `blue`: what a picture shows at a place, each from 0 to 1. */
function colourAt({ width, height, channels, data }: Picture, x: number, y: number): string {
  const at = (Math.floor(y * height) * width + Math.floor(x * width)) * channels;
  return data[at]! > data[at + 2]! ? 'red' : 'blue';
}

describe('a picture that a camera has marked to be turned (EXIF, tag 274)', () => {
  // Where the top left corner of the stored picture is shown, once it is upright: the corners of a page are counted from below.
  it.each([
    [1, 0, 1], [2, 1, 1], [3, 1, 0], [4, 0, 0], [5, 0, 1], [6, 1, 1], [7, 1, 0], [8, 0, 0],
  ])('%d puts its first pixel into the corner (%d, %d)', (orientation, right, top) => {
    const [, , c = 0, d = 0, e = 0, f = 0] = matrixOf(orientation, 10, 20, 100, 200);
    // The first pixel is at (0, 1) of the unit square.
    expect([c + e, d + f]).toEqual([10 + right * 100, 20 + top * 200]);
  });

  it.each([[5, 0, 0], [6, 1, 0], [7, 1, 1], [8, 0, 1]])('%d runs its first row along the other side of the page', (orientation, right, up) => {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = matrixOf(orientation, 0, 0, 100, 200);
    // The last pixel of the first row is at (1, 1).
    expect([a + c + e, b + d + f]).toEqual([right * 100, up * 200]);
  });
});

describe('pictures of every kind that is read', () => {
  let packing: Packing;
  let bytes: Uint8Array;
  let leftOut: string[][];
  beforeAll(async () => {
    packing = await openPacking();
    const grey = sharp(Buffer.alloc(300 * 200, 128), { raw: { width: 300, height: 200, channels: 1 } });
    const bits = Buffer.alloc(200 * 260, 255).fill(0, 0, 200 * 130);
    const see = sharp({ create: { width: 100, height: 100, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } });
    const pictures: [string, Buffer][] = [
      ['turned.jpg', await marked(200, 300).jpeg({ quality: 95 }).withMetadata({ orientation: 6 }).toBuffer()],
      ['colours.png', await marked(200, 300).png().toBuffer()],
      ['grey.png', await grey.toColourspace('b-w').png().toBuffer()],
      ['fax.tiff', await sharp(bits, { raw: { width: 200, height: 260, channels: 1 } }).tiff({ compression: 'lzw' }).toBuffer()],
      ['photo.webp', await marked(200, 300).webp().toBuffer()],
      ['drawing.gif', await marked(200, 300).gif().toBuffer()],
      ['clear.png', await see.png().toBuffer()],
      ['ink.jpg', await marked(200, 300).toColourspace('cmyk').jpeg().toBuffer()],
    ];
    for (const [name, content] of pictures) await packing.accept('passport', 'p1', name, content);
    await packing.accept('passport', 'p1', 'half.jpg', (await marked(200, 300).jpeg().toBuffer()).subarray(0, 900));
    const view = await packing.build({ cover: false });
    leftOut = view.leftOut.map(({ name, reason }) => [name, reason]);
    bytes = await packing.fileOf(view, view.files[0]!.name);
  });
  afterAll(() => packing.service.close());

  const pictureOn = async (page: number): Promise<Picture> => (await extractImages(await getDocumentProxy(Uint8Array.from(bytes)), page))[0] as Picture;

  it('are joined but for the one that ends half way, which is left out by its name', () => {
    expect(leftOut).toEqual([['half.jpg', 'unreadable']]);
  });

  it('become Letter pages, lying where they are wider than high once they are upright', async () => {
    expect((await readPdfContent(bytes)).sizes).toEqual([[792, 612], [612, 792], [792, 612], [612, 792], [612, 792], [612, 792], [612, 792], [612, 792]]);
  });

  it.each([[2, 'a PNG'], [5, 'a WebP'], [6, 'a GIF'], [8, 'a JPEG for printers']])('page %d, %s, shows what it showed', async (page) => {
    const picture = await pictureOn(page);
    expect([picture.width, picture.height]).toEqual([200, 300]);
    expect([[0.25, 0.25], [0.75, 0.25], [0.25, 0.75], [0.75, 0.75]].map(([x = 0, y = 0]) => colourAt(picture, x, y))).toEqual(['blue', 'red', 'red', 'red']);
  });

  it('what is black and white stays so, and what is clear is white paper', async () => {
    const fax = await pictureOn(4);
    const step = fax.channels;
    expect([fax.data[0], fax.data[fax.data.length - step]]).toEqual([0, 255]);
    expect((await pictureOn(7)).data[0]).toBe(255);
  });
});

describe('a JPEG without what was written beside it', () => {
  it('decodes to the same pixels', async () => {
    const jpeg = await marked(64, 48).withExif({ IFD0: { Artist: 'Somebody' } }).jpeg().toBuffer();
    const plain = plainJpeg(jpeg);
    expect([jpeg.includes('Somebody'), plain.includes('Somebody'), plain.length < jpeg.length]).toEqual([true, false, true]);
    expect((await sharp(plain).raw().toBuffer()).equals(await sharp(jpeg).raw().toBuffer())).toBe(true);
  });

  it.each([['no JPEG', Buffer.from('plain text')], ['nothing', Buffer.alloc(0)], ['a JPEG that ends in its head', Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff])]])('is as it was for %s', (_what, bytes) => {
    expect(plainJpeg(bytes).equals(bytes)).toBe(true);
  });
});
