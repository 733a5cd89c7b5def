import type { AttachmentFlag } from '../../shared/attachments';
import { piecesOf, type Source } from '../vault';

/** What the file itself shows without reading its structure: signatures and encryption are never within compressed objects. */
const marks: readonly (readonly [AttachmentFlag, RegExp])[] = [
  ['restricted', /\/Encrypt(?:\s+\d+\s+\d+\s+R|\s*<<)/u],
  ['xfa', /\/XFA\s*(?:\[|\d+\s+\d+\s+R)/u],
  ['signed', /\/ByteRange\s*\[/u],
];
/** Longer than any of the marks, which may lie across two pieces. */
const overlap = 64;

/** What is particular about a PDF, as far as its bytes show; reading it may find more. */
export async function scanPdf(source: Source): Promise<AttachmentFlag[]> {
  const found = new Set<AttachmentFlag>();
  let tail = '';
  for await (const piece of piecesOf(source)) {
    const text = tail + piece.toString('latin1');
    for (const [flag, mark] of marks) if (!found.has(flag) && mark.test(text)) found.add(flag);
    tail = text.slice(-overlap);
  }
  return marks.flatMap(([flag]) => (found.has(flag) ? [flag] : []));
}
