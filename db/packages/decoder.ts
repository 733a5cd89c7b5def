import sharp, { type Sharp, type SharpOptions } from 'sharp';

/** What decodes pictures here. Everything else that the library could read stays blocked: drawings with scripts, fonts, HEIF, and PDF. */
const loaders = ['Jpeg', 'Png', 'Tiff', 'Webp', 'Nsgif'].flatMap((kind) => [`VipsForeignLoad${kind}Buffer`]);
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: loaders });
// One picture at a time on one core: the data service and the page need theirs.
sharp.concurrency(1);
sharp.cache(false);

/** Pixels of one picture: a Letter page at 600 dpi has 34 million. */
export const mostPixels = 100_000_000;

/** Opens a picture. What is broken is refused rather than drawn half. */
export const decode = (bytes: Uint8Array, options: SharpOptions = {}): Sharp => sharp(bytes, { limitInputPixels: mostPixels, limitInputChannels: 4, failOn: 'error', ...options });
