import type {
  Alignment,
  Bar,
  Bars,
  Block,
  Callout,
  Cell,
  Column,
  ColumnWidth,
  Definitions,
  Document,
  DocumentLanguage,
  Heading,
  KeepTogether,
  List,
  ListItem,
  PageBreak,
  Paragraph,
  Run,
  Signatures,
  Table,
  TableRow,
} from './model';
import { wordsOf } from './words';

/** What a caller may give wherever text is wanted: a sentence, a run, or a mix of both. */
export type Text = string | Run | readonly (string | Run)[];

const runOf = (part: string | Run): Run => (typeof part === 'string' ? { text: part } : part);
const isMany = (text: Text): text is readonly (string | Run)[] => Array.isArray(text);

/** The runs of `text`, in order. */
export const runs = (text: Text): Run[] => (isMany(text) ? text.map(runOf) : [runOf(text)]);

export const bold = (text: string): Run => ({ text, bold: true });
export const italic = (text: string): Run => ({ text, italic: true });

/** A link that shows `text`, or the address itself. */
export const link = (href: string, text: string = href): Run => ({ text, href });

/** The text of `parts` without its styles. */
export const plainText = (parts: readonly Run[]): string => parts.map(({ text }) => text).join('');

export const heading = (level: Heading['level'], text: Text): Heading => ({ kind: 'heading', level, runs: runs(text) });

export const paragraph = (text: Text, options: { tone?: Paragraph['tone']; align?: Alignment } = {}): Paragraph => ({
  kind: 'paragraph',
  runs: runs(text),
  tone: options.tone ?? 'normal',
  align: options.align ?? 'left',
});

export const item = (text: Text, nested?: List): ListItem => (nested ? { runs: runs(text), nested } : { runs: runs(text) });
const isItem = (entry: Text | ListItem): entry is ListItem => typeof entry === 'object' && 'runs' in entry;
const list = (marker: List['marker'], entries: readonly (Text | ListItem)[]): List => ({
  kind: 'list',
  marker,
  items: entries.map((entry) => (isItem(entry) ? entry : item(entry))),
});
export const bullets = (entries: readonly (Text | ListItem)[]): List => list('bullet', entries);
export const numbered = (entries: readonly (Text | ListItem)[]): List => list('number', entries);
export const checkboxes = (entries: readonly (Text | ListItem)[]): List => list('checkbox', entries);

export const definitions = (rows: readonly (readonly [label: Text, value: Text])[]): Definitions => ({
  kind: 'definitions',
  rows: rows.map(([label, value]) => ({ label: runs(label), value: runs(value) })),
});

/** A column as wide as any other (`share: 1`) and aligned left, unless told otherwise. */
export const column = (title: Text, options: { width?: ColumnWidth; align?: Alignment } = {}): Column => ({
  title: runs(title),
  width: options.width ?? { share: 1 },
  align: options.align ?? 'left',
});

/** A cell with a box to tick before its text. */
export const checkbox = (ticked: boolean, text: Text = ''): Cell => ({ runs: runs(text), checkbox: ticked ? 'ticked' : 'empty' });
const isCell = (entry: Text | Cell): entry is Cell => typeof entry === 'object' && 'runs' in entry;
export const row = (...cells: readonly (Text | Cell)[]): TableRow => ({
  kind: 'cells',
  cells: cells.map((cell) => (isCell(cell) ? cell : { runs: runs(cell) })),
});
export const section = (text: Text): TableRow => ({ kind: 'section', runs: runs(text) });
const isRow = (entry: TableRow | readonly (Text | Cell)[]): entry is TableRow => 'kind' in entry;

/** Rows may be given as lists of cells. A row may have fewer cells than columns; throws a `RangeError` for more. */
export function table(columns: readonly (string | Column)[], rows: readonly (TableRow | readonly (Text | Cell)[])[]): Table {
  const made = rows.map((entry) => (isRow(entry) ? entry : row(...entry)));
  for (const entry of made) {
    if (entry.kind === 'cells' && entry.cells.length > columns.length) {
      throw new RangeError(`A row has ${entry.cells.length} cells, the table ${columns.length} columns.`);
    }
  }
  return { kind: 'table', columns: columns.map((entry) => (typeof entry === 'string' ? column(entry) : entry)), rows: made };
}

export const bar = (label: Text, value: number, maximum: number, note?: Text): Bar => ({
  label: runs(label),
  value,
  maximum,
  ...(note === undefined ? {} : { note: runs(note) }),
});
export const bars = (rows: readonly Bar[]): Bars => ({ kind: 'bars', rows });

/** `title` names the callout, so that its tone is never told by colour alone. */
export const callout = (tone: Callout['tone'], title: Text, ...paragraphs: readonly Text[]): Callout => ({
  kind: 'callout',
  tone,
  title: runs(title),
  paragraphs: paragraphs.map(runs),
});
export const info = (language: DocumentLanguage, ...paragraphs: readonly Text[]): Callout =>
  callout('info', wordsOf(language).note, ...paragraphs);
export const warning = (language: DocumentLanguage, ...paragraphs: readonly Text[]): Callout =>
  callout('warning', wordsOf(language).warning, ...paragraphs);

export const pageBreak = (): PageBreak => ({ kind: 'pageBreak' });
export const keepTogether = (...blocks: readonly Block[]): KeepTogether => ({ kind: 'keepTogether', blocks });
export const signatures = (...lines: readonly (Text | { caption: Text; dated: boolean })[]): Signatures => ({
  kind: 'signatures',
  lines: lines.map((line) =>
    typeof line === 'object' && 'caption' in line ? { caption: runs(line.caption), dated: line.dated } : { caption: runs(line), dated: true },
  ),
});

/** A document on letter paper unless `pageSize` says otherwise. */
export const documentOf = (parts: Omit<Document, 'pageSize'> & { pageSize?: Document['pageSize'] }): Document => ({ pageSize: 'letter', ...parts });
