import { AlignmentType, BorderStyle, Document as WordDocument, ExternalHyperlink, Footer, Header, HeadingLevel, ImageRun, LevelFormat, Packer, PageBreak, PageNumber, Paragraph, ShadingType, Table, TableLayoutType, TableRow, TextRun, WidthType, TableCell, type IRunOptions, type ParagraphChild } from 'docx';
import { typeset, wordsOf, type Alignment, type Block, type Callout, type Cell, type Column, type Document, type Letterhead, type List, type Run } from '../../shared/documents';
import { picturesOf } from './pictures';
import { safeHref } from './safeHref';
import { TaggedPdf } from './taggedPdf';
import { pageSizes } from './theme';
import { tidyText } from './tidyText';

/** Twentieths of a point, in which Word measures; half points for type. */
const twips = (points: number): number => Math.round(points * 20);
const font = 'Calibri';
const color = { text: '1f2933', quiet: '5b6770', rule: 'c9d1d9', head: 'eef2f6', warning: 'fdf3e1', info: 'eaf2fb' } as const;
const margin = twips(62);
const alignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const satisfies Record<Alignment, string>;
const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
const boxes = { empty: '☐', ticked: '☑' } as const;

type Style = { quiet?: boolean; bold?: boolean };
type Context = { language: Document['language']; /** Of the text, in points. */ width: number; lists: number };

/** A run as Word has it; a line break within it stays one. */
function textRuns({ text, bold, italic }: Run, style: Style, more: IRunOptions = {}): TextRun[] {
  return tidyText(text).split('\n').map((line, index) => new TextRun({
    ...more, text: line, ...(index > 0 ? { break: 1 } : {}), ...(bold || style.bold ? { bold: true } : {}), ...(italic ? { italics: true } : {}), ...(style.quiet ? { color: color.quiet, size: 18 } : {}),
  }));
}

const childrenOf = (runs: readonly Run[], style: Style = {}): ParagraphChild[] =>
  runs.flatMap((run): ParagraphChild[] => {
    const href = run.href === undefined ? undefined : safeHref(run.href);
    return href === undefined ? textRuns(run, style) : [new ExternalHyperlink({ link: href, children: textRuns(run, style, { style: 'Hyperlink' }) })];
  });

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const line = { style: BorderStyle.SINGLE, size: 4, color: color.rule } as const;
const rules = { top: line, bottom: line, left: none, right: none, insideHorizontal: line, insideVertical: none } as const;

/** Widths in points, which together fill the text. */
function widthsOf(columns: readonly Pick<Column, 'width'>[], width: number): number[] {
  const fixed = columns.reduce((sum, column) => sum + ('points' in column.width ? column.width.points : 0), 0);
  const shares = columns.reduce((sum, column) => sum + ('share' in column.width ? column.width.share : 0), 0);
  return columns.map((column) => ('points' in column.width ? column.width.points : ((width - fixed) * column.width.share) / Math.max(shares, 1)));
}

const cellMargins = { top: twips(3), bottom: twips(3), left: twips(4), right: twips(4) } as const;
type CellLook = { fill?: string; span?: number; align?: Alignment };
const cell = (children: ParagraphChild[], width: number, { fill, span, align = 'left' }: CellLook = {}): TableCell =>
  new TableCell({
    width: { size: twips(width), type: WidthType.DXA }, margins: cellMargins, ...(span === undefined ? {} : { columnSpan: span }), ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, fill, color: 'auto' } }),
    children: [new Paragraph({ children, alignment: alignments[align], spacing: { after: 0 } })],
  });

const tableOf = (rows: TableRow[], widths: readonly number[]): (Paragraph | Table)[] => [
  new Table({ rows, columnWidths: widths.map(twips), width: { size: twips(widths.reduce((sum, one) => sum + one, 0)), type: WidthType.DXA }, layout: TableLayoutType.FIXED, borders: rules }),
  new Paragraph({ children: [], spacing: { after: twips(6) } }),
];

function table(columns: readonly Column[], rows: Extract<Block, { kind: 'table' }>['rows'], { width }: Context): (Paragraph | Table)[] {
  const widths = widthsOf(columns, width);
  const boxed = ({ checkbox, runs }: Cell): ParagraphChild[] => [...(checkbox ? [new TextRun({ text: `${boxes[checkbox]} `, font: 'Segoe UI Symbol' })] : []), ...childrenOf(runs)];
  const head = new TableRow({ tableHeader: true, cantSplit: true, children: columns.map((column, index) => cell(childrenOf(column.title, { bold: true }), widths[index] ?? 0, { fill: color.head, align: column.align })) });
  const body = rows.map((row) =>
    row.kind === 'section'
      ? new TableRow({ cantSplit: true, children: [cell(childrenOf(row.runs, { bold: true }), width, { span: columns.length })] })
      : new TableRow({ children: columns.map((column, index) => { const entry = row.cells[index]; return cell(entry ? boxed(entry) : [], widths[index] ?? 0, { align: column.align }); }) }),
  );
  return tableOf([head, ...body], widths);
}

function list({ marker, items }: List, context: Context, depth = 0, keepNext = false): Paragraph[] {
  const instance = depth === 0 ? (context.lists += 1) : context.lists;
  return items.flatMap(({ runs, nested }) => [
    marker === 'checkbox'
      ? new Paragraph({ keepNext, children: [new TextRun({ text: `${boxes.empty} `, font: 'Segoe UI Symbol' }), ...childrenOf(runs)], indent: { left: twips(18 * (depth + 1)), hanging: twips(18) }, spacing: { after: twips(3) } })
      : new Paragraph({ keepNext, children: childrenOf(runs), spacing: { after: twips(3) }, ...(marker === 'bullet' ? { bullet: { level: depth } } : { numbering: { reference: 'numbers', level: depth, instance } }) }),
    ...(nested ? list(nested, context, depth + 1, keepNext) : []),
  ]);
}

const callout = ({ tone, title, paragraphs }: Callout, { width }: Context): (Paragraph | Table)[] =>
  tableOf([new TableRow({ children: [new TableCell({ margins: { top: twips(6), bottom: twips(6), left: twips(8), right: twips(8) }, shading: { type: ShadingType.CLEAR, fill: color[tone], color: 'auto' }, children: [new Paragraph({ children: childrenOf(title, { bold: true }) }), ...paragraphs.map((runs) => new Paragraph({ children: childrenOf(runs) }))] })] })], [width]);

/** `keepNext`: stays on the page of what follows it. */
function blockOf(block: Block, context: Context, keepNext = false): (Paragraph | Table)[] {
  const { width } = context;
  switch (block.kind) {
    case 'heading': return [new Paragraph({ heading: levels[block.level], keepNext: true, children: childrenOf(block.runs) })];
    case 'paragraph': return [new Paragraph({ keepNext, keepLines: keepNext, alignment: alignments[block.align], children: childrenOf(block.runs, { quiet: block.tone === 'quiet' }), spacing: { after: twips(8) } })];
    case 'list': return list(block, context, 0, keepNext);
    case 'definitions': {
      const widths = [width * 0.3, width * 0.7];
      return tableOf(block.rows.map(({ label, value }) => new TableRow({ cantSplit: true, children: [cell(childrenOf(label, { quiet: true }), widths[0] ?? 0), cell(childrenOf(value), widths[1] ?? 0)] })), widths);
    }
    case 'table': return table(block.columns, block.rows, context);
    case 'bars': {
      const widths = [width * 0.6, width * 0.4];
      return tableOf(block.rows.map(({ label, value, maximum, note }) => new TableRow({ cantSplit: true, children: [cell([...childrenOf(label), ...(note ? [new TextRun({ text: '', break: 1 }), ...childrenOf(note, { quiet: true })] : [])], widths[0] ?? 0), cell([new TextRun(`${value} / ${maximum}`)], widths[1] ?? 0, { align: 'right' })] })), widths);
    }
    case 'callout': return callout(block, context);
    case 'pageBreak': return [new Paragraph({ children: [new PageBreak()] })];
    case 'keepTogether': return block.blocks.flatMap((inner, index) => blockOf(inner, context, keepNext || index < block.blocks.length - 1));
    case 'signatures': {
      const { date } = wordsOf(context.language);
      return block.lines.flatMap(({ caption, dated }) => [
        new Paragraph({ keepNext: true, spacing: { before: twips(34) }, border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: color.text } }, children: [] }),
        new Paragraph({ keepNext, children: [...childrenOf(caption), ...(dated ? [new TextRun({ text: `\t${date}` })] : [])], tabStops: [{ type: 'right', position: twips(width) }], spacing: { after: twips(8) } }),
      ]);
    }
  }
}

function letterhead({ firm, addressLines, telephone, email, logo }: Letterhead, document: Document, width: number): (Paragraph | Table)[] {
  const words = wordsOf(document.language);
  const contact = [...addressLines, ...(telephone === undefined ? [] : [`${words.telephone} ${telephone}`]), ...(email === undefined ? [] : [email])];
  // The writer of PDF reads pictures: what it refuses is refused here too.
  const size = logo && picturesOf(new TaggedPdf(document)).sizeOf(logo.base64);
  const scale = size ? Math.min(200 / size.width, 60 / size.height) : 0;
  const picture = logo && size ? [new Paragraph({ children: [new ImageRun({ type: logo.format === 'png' ? 'png' : 'jpg', data: Buffer.from(logo.base64, 'base64'), transformation: { width: size.width * scale, height: size.height * scale }, altText: { name: logo.alternative, description: logo.alternative, title: logo.alternative } })] })] : [];
  const left = new TableCell({ width: { size: twips(width * 0.55), type: WidthType.DXA }, borders: { top: none, left: none, right: none, bottom: line }, children: [...picture, new Paragraph({ children: [new TextRun({ text: tidyText(firm), bold: true, size: 26 })] })] });
  const right = new TableCell({ width: { size: twips(width * 0.45), type: WidthType.DXA }, borders: { top: none, left: none, right: none, bottom: line }, children: contact.map((text) => new Paragraph({ alignment: AlignmentType.RIGHT, spacing: { after: 0 }, children: [new TextRun({ text: tidyText(text), size: 18, color: color.quiet })] })) });
  return [
    new Table({ rows: [new TableRow({ children: [left, right] })], columnWidths: [twips(width * 0.55), twips(width * 0.45)], width: { size: twips(width), type: WidthType.DXA }, layout: TableLayoutType.FIXED, borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none } }),
    new Paragraph({ children: [], spacing: { after: twips(12) } }),
  ];
}

const headingStyle = (size: number, before: number) => ({ run: { font, size, bold: true, color: color.text }, paragraph: { spacing: { before: twips(before), after: twips(6) } } });

/** Writes a document for a word processor: headings, lists and tables as such, letterhead, "Page x of y". Links lead to web pages and mail alone. Throws `UnreadableLogo` for a logo that is none. */
export async function writeDocx(given: Document): Promise<Uint8Array> {
  const document = typeset(given);
  const { language, title, author, footer } = document;
  const [pageWidth, pageHeight] = pageSizes[document.pageSize];
  const context: Context = { language, width: pageWidth - (2 * margin) / 20, lists: 0 };
  const children = [...(document.letterhead ? letterhead(document.letterhead, document, context.width) : []), ...document.blocks.flatMap((block) => blockOf(block, context))];
  const [before, between] = wordsOf(language).pageOf;
  const foot = new Paragraph({
    tabStops: [{ type: 'right', position: twips(context.width) }], border: { top: line },
    children: [new TextRun({ text: tidyText(footer), size: 16, color: color.quiet }), ...(document.pageNumbers === false ? [] : [new TextRun({ size: 16, color: color.quiet, children: ['\t', `${before} `, PageNumber.CURRENT, ` ${between} `, PageNumber.TOTAL_PAGES] })])],
  });
  const numbers = [0, 1, 2].map((level) => ({ level, format: LevelFormat.DECIMAL, text: `%${level + 1}.`, alignment: AlignmentType.LEFT, style: { paragraph: { indent: { left: twips(18 * (level + 1)), hanging: twips(18) } } } }));
  const file = new WordDocument({
    title: tidyText(title), creator: tidyText(author), lastModifiedBy: tidyText(author),
    styles: {
      default: {
        document: { run: { font, size: 20, color: color.text, language: { value: language === 'fr' ? 'fr-CA' : 'en-CA' } } },
        heading1: headingStyle(34, 6), heading2: headingStyle(26, 14), heading3: headingStyle(22, 10),
      },
    },
    numbering: { config: [{ reference: 'numbers', levels: numbers }] },
    sections: [{
      properties: { page: { size: { width: twips(pageWidth), height: twips(pageHeight) }, margin: { top: margin, bottom: margin, left: margin, right: margin } } },
      headers: { default: new Header({ children: [] }) }, footers: { default: new Footer({ children: [foot] }) },
      children,
    }],
  });
  return new Uint8Array(await Packer.toBuffer(file));
}
