import { decode } from './decoder';
import { Refusal } from './refusal';

/** What an upright JPEG is tried with, one after another, until it fits: `share` of the length of the longer side. */
const steps = [
  { share: 1, quality: 92 }, { share: 1, quality: 85 }, { share: 1, quality: 75 }, { share: 0.75, quality: 80 }, { share: 0.5, quality: 80 }, { share: 0.35, quality: 80 }, { share: 0.25, quality: 75 }, { share: 0.15, quality: 75 },
] as const;
/** Pixels of the longer side that stay: below them no face is told from another. */
const leastSide = 600;

/**
 * A picture of its own as a JPEG that stands upright, without what a camera wrote beside it, and has `limit` bytes at most (null: no
 * matter), or as few as it can have while a face is still recognized. Undefined where it is upright and fits, so that it can stay as it is. `mustBeJpeg`: its format is not one that the portal takes.
 * Throws `Refusal` for a picture that is broken or has more pixels than any photo.
 */
export async function smallPicture(bytes: Buffer, limit: number | null, mustBeJpeg: boolean, alive: () => void): Promise<Buffer | undefined> {
  try {
    const { width, height, orientation = 1 } = await decode(bytes).metadata();
    // Looks at every pixel: half a picture is refused here, not found by an officer.
    await decode(bytes).resize(64, 64, { fit: 'inside' }).raw().toBuffer();
    const most = limit ?? Infinity;
    if (orientation === 1 && bytes.length <= most && !mustBeJpeg) return undefined;
    const longer = Math.max(width, height);
    let made: Buffer | undefined;
    for (const { share, quality } of steps) {
      alive();
      const side = Math.min(longer, Math.max(Math.min(longer, leastSide), Math.round(longer * share)));
      const small = await decode(bytes).autoOrient().flatten({ background: '#ffffff' }).resize(side, side, { fit: 'inside', withoutEnlargement: true }).toColourspace('srgb').jpeg({ quality }).toBuffer();
      if (made === undefined || small.length < made.length) made = small;
      if (small.length <= most) break;
    }
    return made;
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('unreadable');
  }
}
