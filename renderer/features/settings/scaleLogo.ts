/** Enough for a letterhead at 300 dots per inch and 7 cm. */
const largestWidth = 840;
const largestHeight = 420;
/** 512 KiB of bytes, as Base64 in a data URL. */
const longestUrl = (512 * 1024 * 4) / 3;

/**
 * A PNG or JPEG picture as a data URL of at most 512 KiB, scaled down where it is larger. Drawn anew, so that nothing else that the
 * file held (a place, a camera) is kept. Rejects when the file is not a picture.
 */
export async function scaleLogo(file: File): Promise<string> {
  if (file.type !== 'image/png' && file.type !== 'image/jpeg') throw new TypeError('neither PNG nor JPEG');
  const picture = await createImageBitmap(file);
  let scale = Math.min(1, largestWidth / picture.width, largestHeight / picture.height);
  try {
    for (;;) {
      const url = draw(picture, scale, file.type);
      if (url.length <= longestUrl) return url;
      scale *= 0.75;
    }
  } finally {
    picture.close();
  }
}

function draw(picture: ImageBitmap, scale: number, type: string): string {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const context = canvas.getContext('2d');
  if (context === null) throw new TypeError('no canvas');
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL(type, 0.9);
}
