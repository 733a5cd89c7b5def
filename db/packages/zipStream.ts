import { Zip, ZipPassThrough } from 'fflate';
import { AppError } from '../../shared/errors';

/** An entry of a ZIP: its name, in ASCII, and its bytes. */
export type ZipSource = { name: string; content: AsyncIterable<Uint8Array> };

/** From here on a ZIP needs fields that many readers lack. */
const mostBytes = 4_000_000_000;

/**
 * A ZIP, piece by piece: at no time is more of it in memory than one piece. Its entries are stored as they are, since PDFs and pictures
 * are compressed already, and bear noon of `day` as their one time. Throws whatever reading the contents throws, `request.too-large`.
 */
export async function* zipOf(entries: readonly ZipSource[], day: string): AsyncGenerator<Uint8Array> {
  const made: Uint8Array[] = [];
  let failed: Error | undefined;
  const zip = new Zip((error, piece) => {
    if (error) failed = error;
    else made.push(piece);
  });
  let bytes = 0;
  const taken = function* (): Generator<Uint8Array> {
    if (failed) throw failed;
    yield* made.splice(0);
  };
  for (const { name, content } of entries) {
    const entry = new ZipPassThrough(name);
    entry.mtime = new Date(`${day}T12:00:00`);
    zip.add(entry);
    for await (const piece of content) {
      bytes += piece.length;
      if (bytes > mostBytes) throw new AppError('request.too-large');
      entry.push(Uint8Array.from(piece));
      yield* taken();
    }
    entry.push(new Uint8Array(0), true);
    yield* taken();
  }
  zip.end();
  yield* taken();
}
