import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { noise } from './support/documents';
import { openPacking, type Packing } from './support/packing';
import { sha256 } from './support/readPackage';

let packing: Packing;
beforeEach(async () => {
  packing = await openPacking();
});
afterEach(() => packing.service.close());

/** A noisy photo, its top left quarter blue and the rest red, as a camera writes it; `orientation`: EXIF, tag 274. */
function photo(width: number, height: number, orientation?: number): Promise<Buffer> {
  const pixels = noise(width, height, 5);
  for (let index = 0; index < pixels.length; index += 3) {
    const [x, y] = [(index / 3) % width, Math.floor(index / 3 / width)];
    const isBlue = x < width / 2 && y < height / 2;
    pixels[index + (isBlue ? 0 : 2)] = 20;
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } }).withExif({ IFD0: { Artist: 'Somebody' } }).withMetadata(orientation === undefined ? {} : { orientation }).jpeg({ quality: 95 }).toBuffer();
}

async function quarters(bytes: Uint8Array): Promise<string[]> {
  const { data, info: { channels } } = await sharp(bytes).resize(8, 8, { fit: 'fill' }).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return [[1, 1], [6, 1], [1, 6], [6, 6]].map(([x = 0, y = 0]) => (data[(y * 8 + x) * channels]! > data[(y * 8 + x) * channels + 2]! ? 'red' : 'blue'));
}

const sent = async (bytes: Buffer, profileId: string) => {
  await packing.accept('passport', 'p1', 'IMG_2041.jpg', bytes);
  const view = await packing.build({ profileId });
  const file = view.files.find(({ slotId }) => slotId === 'photo')!;
  return { view, file, content: await packing.fileOf(view, file.name) };
};
/** A portal with one slot that takes documents as they are, as the one for photos does. */
const limited = (largestFileBytes: number) =>
  packing.profile({ largestFileBytes, warnAtBytes: null, slots: [{ id: 'photo', title: { en: 'Digital photo', fr: 'Photo numérique' }, documents: ['passport'], joined: false, perPerson: true }], fallbackSlot: 'photo' });

describe('a digital photo', () => {
  it('that fits and stands upright is sent as it is', async () => {
    const original = await photo(420, 540);
    const { file, content } = await sent(original, await limited(4_000_000));
    expect([file.name, file.documents[0]!.treatment, sha256(content)]).toEqual(['Digital-photo_Passport_Arjun-Sharma.jpg', 'kept', sha256(original)]);
  });

  it('that fits but is marked to be turned is sent as an upright copy, without what the camera wrote', async () => {
    const original = await photo(540, 420, 6);
    const { file, content } = await sent(original, await limited(4_000_000));
    const { width, height, format, orientation, exif } = await sharp(content).metadata();
    expect([file.documents[0]!.treatment, format, width, height, orientation, exif]).toEqual(['picture', 'jpeg', 420, 540, undefined, undefined]);
    expect([original.includes('Somebody'), Buffer.from(content).includes('Somebody')]).toEqual([true, false]);
    // Turned to the right, what was at the top left is at the top right.
    expect(await quarters(content)).toEqual(['red', 'blue', 'red', 'red']);
    expect(file.documents[0]!.sha256).toBe(sha256(original));
  });

  it('that is too large stays a picture and fits', async () => {
    const { file, content } = await sent(await photo(1_400, 1_800), await limited(200_000));
    const { width, height, format } = await sharp(content).metadata();
    expect([file.name, file.fits, format, content.length <= 200_000, Math.max(width, height) >= 600]).toEqual(['Digital-photo_Passport_Arjun-Sharma.jpg', true, 'jpeg', true, true]);
    expect(await quarters(content)).toEqual(['blue', 'red', 'red', 'red']);
  });

  it('fits at its size exactly, and is made smaller one byte below', async () => {
    const original = await photo(420, 540);
    const at = await sent(original, await limited(original.length));
    expect(at.file.documents[0]!.treatment).toBe('kept');
    const below = await packing.build({ profileId: await limited(original.length - 1) });
    expect(below.files.map(({ documents, fits }) => [documents[0]!.treatment, fits])).toEqual([['picture', true]]);
  });

  it('that ends half way is left out by its name', async () => {
    const bytes = await photo(420, 540);
    await packing.accept('passport', 'p1', 'half.jpg', bytes.subarray(0, bytes.length / 3));
    await packing.accept('resume', 'p1', 'resume.jpg', await photo(200, 300));
    const view = await packing.build({ profileId: await limited(4_000_000) });
    expect(view.leftOut.map(({ name, reason }) => [name, reason])).toEqual([['half.jpg', 'unreadable']]);
  });
});
