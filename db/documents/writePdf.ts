import { typeset, wordsOf, type Document } from '../../shared/documents';
import { facesOf, type Faces } from './faces';
import type { FontFamilies } from './fonts';
import { type Drawing, type Item, type StructureNode } from './item';
import { layoutBlocks } from './layout/blocks';
import type { Layout } from './layout/context';
import { drawLines } from './layout/text';
import { layoutLetterhead } from './letterhead';
import { breakLines, type Line } from './lines';
import { namedMissing } from './namedMissing';
import { paginate, readByCell } from './paginate';
import { painterOf } from './paint';
import { picturesOf } from './pictures';
import { TaggedPdf } from './taggedPdf';
import { colors, margins, pageSizes, type } from './theme';
import { tidyLine } from './tidyText';

export type WrittenPdf = {
  bytes: Uint8Array;
  pages: number;
  /** Characters that no font has, each once. They stand as □ in the pages, which name them at the end with where they stand; what is copied from them is right. */
  missingCharacters: string[];
};

/**
 * Writes a document as a tagged PDF. The same document and fonts give the same bytes: no clock, no chance.
 * Throws `UnreadableLogo` for a logo that is none; no text makes it throw.
 */
export async function writePdf(given: Document, fonts: FontFamilies): Promise<WrittenPdf> {
  const document = typeset(given);
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
  const letterhead = document.letterhead ? [layoutLetterhead(layout, document.letterhead, logo ? pictures.sizeOf(logo.base64) : null, width, root)] : [];
  const blocks = layoutBlocks(layout, document.blocks, width, root);
  const named = namedMissing(document, faces.missing());
  const items: Item[] = [...letterhead, ...blocks, ...layoutBlocks(layout, named, width, root)];
  const pages = paginate(items, (page) => textBottom - topOf(page));

  const painter = painterOf(pdf, pageWidth, pictures);
  const runningTitle = oneLine(faces, document.title, width * 0.62);
  const runningFirm = oneLine(faces, document.letterhead?.firm ?? '', width * 0.34);
  pages.forEach((page, index) => {
    pdf.addPage({ size: [pageWidth, pageHeight], margin: 0 });
    for (const { item, top, isRepeated } of readByCell(page)) {
      if (isRepeated) painter.decoration(item.drawings, margins.side, topOf(index) + top);
      else painter.content(item, margins.side, topOf(index) + top);
    }
    if (index > 0) painter.decoration(headerOf(runningTitle, runningFirm, width), margins.side, margins.runningTitle);
    const [before, between] = wordsOf(document.language).pageOf;
    const pageLabel = document.pageNumbers === false ? [] : breakLines(faces, [{ text: `${before} ${index + 1} ${between} ${pages.length}` }], type.footer, width);
    painter.decoration(footerOf(footer, pageLabel, width), margins.side, footerTop);
  });
  painter.finish();
  pdf.end();
  await isEnded;
  return { bytes: new Uint8Array(Buffer.concat(chunks)), pages: pages.length, missingCharacters: faces.missing() };
}

const rule = (y: number, width: number): Drawing => ({ kind: 'line', x1: 0, x2: width, y1: y, y2: y, color: colors.hairline, thickness: 0.5 });

/** `text` on one line of the running head; what is too long ends in an ellipsis. */
function oneLine(faces: Faces, text: string, width: number): Line[] {
  const set = (shown: string, room: number): Line[] => breakLines(faces, [{ text: shown }], type.footer, room);
  const whole = tidyLine(text);
  const [first, ...more] = set(whole, width);
  if (!first || more.length === 0) return first ? [first] : [];
  const [begin = first] = set(whole, width - 8);
  return set(`${begin.pieces.map((piece) => piece.actual ?? piece.text).join('').trimEnd()}…`, Infinity);
}

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
