import PDFDocument, { type OpenedImage } from 'pdfkit';
import { wordsOf, type Document } from '../../shared/documents';
import { facesOf } from './faces';
import type { FontFamilies } from './fonts';
import { type Drawing, type Item, type StructureNode } from './item';
import { layoutBlocks } from './layout/blocks';
import type { Layout } from './layout/context';
import { drawLines } from './layout/text';
import { layoutLetterhead } from './letterhead';
import { breakLines, type Line } from './lines';
import { paginate } from './paginate';
import { painterOf } from './paint';
import { TaggedPdf } from './taggedPdf';
import { colors, margins, pageSizes, type } from './theme';

export type WrittenPdf = {
  bytes: Uint8Array;
  pages: number;
  /** Characters that no font has, each once. They stand as � in the pages; what is copied from them is right. */
  missingCharacters: string[];
};

/** A picture of more pixels than this is no logo, and unpacking it could exhaust the memory. */
const mostLogoPixels = 16_000_000;

/**
 * Writes `document` as a tagged PDF. The same document and fonts give the same bytes: no clock, no chance.
 * Throws an `Error` when the logo cannot be read or is larger than 16 megapixels; no text makes it throw.
 */
export async function writePdf(document: Document, fonts: FontFamilies): Promise<WrittenPdf> {
  const [pageWidth, pageHeight] = pageSizes[document.pageSize];
  const width = pageWidth - 2 * margins.side;
  const pdf = new TaggedPdf(document);
  const chunks: Uint8Array[] = [];
  const isEnded = new Promise<void>((resolve, reject) => {
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on('end', resolve);
    pdf.on('error', reject);
  });
  const faces = facesOf(pdf, fonts);
  const pictures = picturesOf(pdf);

  const footer = breakLines(faces, [{ text: document.footer }], type.footer, width - 90);
  const footerTop = pageHeight - margins.bottom - footer.length * type.footer.leading;
  const textBottom = footerTop - margins.aboveFooter;
  const topOf = (page: number): number => (page === 0 ? margins.firstTop : margins.top);
  const layout: Layout = { faces, language: document.language, pageHeight: textBottom - margins.top };

  const root: StructureNode = { type: 'Document', parent: null };
  const logo = document.letterhead?.logo;
  const letterhead = document.letterhead ? [layoutLetterhead(layout, document.letterhead, logo ? pictures(logo.base64) : null, width, root)] : [];
  const items: Item[] = [...letterhead, ...layoutBlocks(layout, document.blocks, width, root)];
  const pages = paginate(items, (page) => textBottom - topOf(page));

  const painter = painterOf(pdf, pageWidth, pictures);
  const runningTitle = clipped(breakLines(faces, [{ text: document.title.replace(/\s+/gu, ' ') }], type.footer, width * 0.62));
  const runningFirm = clipped(breakLines(faces, [{ text: document.letterhead?.firm ?? '' }], type.footer, width * 0.34));
  pages.forEach((page, index) => {
    pdf.addPage({ size: [pageWidth, pageHeight], margin: 0 });
    for (const { item, top, isRepeated } of page) {
      if (isRepeated) painter.decoration(item.drawings, margins.side, topOf(index) + top);
      else painter.content(item, margins.side, topOf(index) + top);
    }
    if (index > 0) painter.decoration(headerOf(runningTitle, runningFirm, width), margins.side, margins.runningTitle);
    const pageLabel = breakLines(faces, [{ text: wordsOf(document.language).page(index + 1, pages.length) }], type.footer, width);
    painter.decoration(footerOf(footer, pageLabel, width), margins.side, footerTop);
  });
  painter.finish();
  pdf.end();
  await isEnded;
  return { bytes: new Uint8Array(Buffer.concat(chunks)), pages: pages.length, missingCharacters: faces.missing() };
}

const rule = (y: number, width: number): Drawing => ({ kind: 'line', x1: 0, x2: width, y1: y, y2: y, color: colors.hairline, thickness: 0.5 });

/** The first of `lines`; a longer title ends where the line ends, since the first page has it whole. */
const clipped = (lines: readonly Line[]): Line[] => lines.slice(0, 1);

const headerOf = (title: readonly Line[], firm: readonly Line[], width: number): Drawing[] => [
  ...drawLines(title, type.footer, { x: 0, top: 0, width, align: 'left' }, null),
  ...drawLines(firm, type.footer, { x: 0, top: 0, width, align: 'right' }, null),
  rule(type.footer.leading + 6, width),
];

const footerOf = (footer: readonly Line[], pageLabel: readonly Line[], width: number): Drawing[] => [
  rule(-7, width),
  ...drawLines(footer, type.footer, { x: 0, top: 0, width, align: 'left' }, null),
  ...drawLines(pageLabel, type.footer, { x: 0, top: 0, width, align: 'right' }, null),
];

/** Pictures by their bytes, each opened once. */
function picturesOf(pdf: PDFDocument): (base64: string) => OpenedImage {
  const opened = new Map<string, OpenedImage>();
  return (base64) => {
    const known = opened.get(base64);
    if (known) return known;
    let picture: OpenedImage;
    try {
      picture = pdf.openImage(new Uint8Array(Buffer.from(base64, 'base64')));
    } catch (error) {
      throw new Error('The logo of the letterhead cannot be read.', { cause: error });
    }
    if (!(picture.width * picture.height <= mostLogoPixels) || picture.width < 1 || picture.height < 1) {
      throw new Error('The logo of the letterhead is too large or empty.');
    }
    opened.set(base64, picture);
    return picture;
  };
}
