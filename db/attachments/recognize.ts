import { splitName, type AttachmentFlag, type AttachmentKind } from '../../shared/attachments';
import type { Source } from '../vault';
import { isProgramContent, isProgramName } from './programs';
import { recognizeOle } from './recognizeOle';
import { looksLikeText } from './recognizeText';
import { scanPdf } from './scanPdf';
import { readZipDirectory, ZipFault } from './zipDirectory';

/** What a document is by its content. `program`: something that a system would run, which is never taken in. */
export type Recognized = { kind: AttachmentKind | 'program'; flags: AttachmentFlag[] };

const headBytes = 64 * 1024;
/** Readers look for the mark of a PDF within so many bytes. */
const pdfMarkWithin = 1024;

const starts = (head: Buffer, ...bytes: number[]): boolean => head.subarray(0, bytes.length).equals(Buffer.from(bytes));
const textAt = (head: Buffer, offset: number, text: string): boolean => head.subarray(offset, offset + text.length).toString('latin1') === text;

const heicBrands = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1', 'avif', 'avis'];

const pictures: readonly (readonly [AttachmentKind, (head: Buffer) => boolean])[] = [
  ['jpeg', (head) => starts(head, 0xff, 0xd8, 0xff)],
  ['png', (head) => starts(head, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
  ['tiff', (head) => starts(head, 0x49, 0x49, 0x2a, 0) || starts(head, 0x4d, 0x4d, 0, 0x2a) || starts(head, 0x49, 0x49, 0x2b, 0) || starts(head, 0x4d, 0x4d, 0, 0x2b)],
  ['gif', (head) => textAt(head, 0, 'GIF87a') || textAt(head, 0, 'GIF89a')],
  ['webp', (head) => textAt(head, 0, 'RIFF') && textAt(head, 8, 'WEBP')],
  ['heic', (head) => textAt(head, 4, 'ftyp') && heicBrands.includes(head.subarray(8, 12).toString('latin1'))],
  ['bmp', (head) => textAt(head, 0, 'BM') && head.length > 26 && head.readUInt32LE(6) === 0],
];

const isPdf = (head: Buffer): boolean => head.subarray(0, pdfMarkWithin).includes('%PDF-');
const isZip = (head: Buffer): boolean => starts(head, 0x50, 0x4b, 3, 4) || starts(head, 0x50, 0x4b, 5, 6);
const isOle = (head: Buffer): boolean => starts(head, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);

/** Office documents are ZIP files too: what their entries are called says which. */
async function recognizeZip(source: Source): Promise<Recognized> {
  let names: string[];
  try {
    names = (await readZipDirectory(source)).map(({ name }) => name);
  } catch (error) {
    // Whoever takes it apart says what is wrong with it.
    if (error instanceof ZipFault) return { kind: 'zip', flags: [] };
    throw error;
  }
  const has = (start: string): boolean => names.some((name) => name.startsWith(start));
  if (has('[Content_Types].xml')) {
    const flags: AttachmentFlag[] = names.some((name) => name.endsWith('vbaProject.bin') || name.startsWith('xl/macrosheets/')) ? ['macros'] : [];
    const office = (['docx', 'xlsx', 'pptx'] as const)[[has('word/'), has('xl/'), has('ppt/')].indexOf(true)];
    if (office !== undefined) return { kind: office, flags };
  }
  if (has('META-INF/MANIFEST.MF') || has('AndroidManifest.xml')) return { kind: 'program', flags: [] };
  if (names[0] === 'mimetype') return { kind: has('content.xml') ? 'odt' : 'other', flags: has('Basic/') || has('Scripts/') ? ['macros'] : [] };
  return { kind: 'zip', flags: [] };
}

async function recognizeContent(source: Source, name: string): Promise<Recognized> {
  const head = await source.read(0, headBytes);
  if (isProgramContent(head)) return { kind: 'program', flags: [] };
  const picture = pictures.find(([, fits]) => fits(head));
  if (picture) return { kind: picture[0], flags: [] };
  if (isZip(head)) return recognizeZip(source);
  if (isOle(head)) return recognizeOle(source);
  if (isPdf(head)) return { kind: 'pdf', flags: await scanPdf(source) };
  if (textAt(head, 0, '{\\rtf')) return { kind: 'rtf', flags: [] };
  return { kind: looksLikeText(head, splitName(name).ending) ? 'txt' : 'other', flags: [] };
}

/** Looks at a document's content; its name counts only where systems would run it for its ending. */
export async function recognize(source: Source, name: string): Promise<Recognized> {
  return isProgramName(name) ? { kind: 'program', flags: [] } : recognizeContent(source, name);
}
