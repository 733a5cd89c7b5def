import type PDFDocument from 'pdfkit';
import type { OpenedImage } from 'pdfkit';

/** A picture of more pixels than this is no logo, and unpacking it could exhaust the memory. */
const mostPixels = 16_000_000;

/** The logo of a letterhead is damaged, of an unknown kind, or larger than 16 megapixels. */
export class UnreadableLogo extends Error {
  constructor(cause?: unknown) {
    super('The logo of the letterhead cannot be read.', { cause });
    this.name = 'UnreadableLogo';
  }
}

/** The size of a picture, in its own pixels. */
export type PictureSize = { width: number; height: number };

export type Pictures = {
  /** Both throw `UnreadableLogo`. */
  sizeOf(base64: string): PictureSize;
  draw(base64: string, x: number, y: number, size: PictureSize): void;
};

/** Pictures by their bytes; one that is drawn on several pages is in the file once. */
export function picturesOf(pdf: PDFDocument): Pictures {
  const opened = new Map<string, OpenedImage>();
  const attempt = <Result>(read: () => Result): Result => {
    try {
      return read();
    } catch (error) {
      throw error instanceof UnreadableLogo ? error : new UnreadableLogo(error);
    }
  };
  const open = (base64: string): OpenedImage =>
    attempt(() => {
      const picture = opened.get(base64) ?? pdf.openImage(new Uint8Array(Buffer.from(base64, 'base64')));
      const pixels = picture.width * picture.height;
      if (!(pixels >= 1 && pixels <= mostPixels)) throw new UnreadableLogo();
      opened.set(base64, picture);
      return picture;
    });
  return {
    sizeOf: (base64) => open(base64),
    // The pixels are unpacked only here, so a file that is damaged behind its first bytes is found out here.
    draw: (base64, x, y, size) => attempt(() => pdf.image(open(base64), x, y, size)),
  };
}
