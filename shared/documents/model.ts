import type { CalendarDate } from '../dates';

/** Languages a document can be written in: they decide the words that the writer adds itself ("Page 2 of 5"). */
export type DocumentLanguage = 'en' | 'fr';

/** A stretch of text in one style. `\n` in `text` starts a new line. */
export type Run = {
  text: string;
  bold?: boolean;
  italic?: boolean;
  /** An `https:`, `http:`, `mailto:` or `tel:` address; anything else is written as plain text. */
  href?: string;
};

export type Heading = { kind: 'heading'; level: 1 | 2 | 3; runs: readonly Run[] };

/** `lead` introduces, `quiet` is for remarks in small grey type. */
export type Paragraph = { kind: 'paragraph'; runs: readonly Run[]; tone: 'normal' | 'lead' | 'quiet'; align: Alignment };

export type ListItem = { runs: readonly Run[]; nested?: List };
export type List = { kind: 'list'; marker: 'bullet' | 'number' | 'checkbox'; items: readonly ListItem[] };

/** Rows of a label and its value, as in a summary of a file. */
export type Definitions = { kind: 'definitions'; rows: readonly { label: readonly Run[]; value: readonly Run[] }[] };

export type Alignment = 'left' | 'center' | 'right';

/** `share` divides what the columns with a width in points (1/72 inch) leave over. */
export type ColumnWidth = { share: number } | { points: number };
export type Column = { title: readonly Run[]; width: ColumnWidth; align: Alignment };
export type Cell = { runs: readonly Run[]; checkbox?: 'empty' | 'ticked' };

/** A `section` row spans all columns and stays with the row that follows it. */
export type TableRow = { kind: 'cells'; cells: readonly Cell[] } | { kind: 'section'; runs: readonly Run[] };

/** The header is repeated on every page; a row of few lines stays on one page, a longer one may go on overleaf, never by a line or two. */
export type Table = { kind: 'table'; columns: readonly Column[]; rows: readonly TableRow[] };

/** `value` of `maximum`; a value outside 0…`maximum` is written as it is and its bar drawn empty or full. */
export type Bar = { label: readonly Run[]; value: number; maximum: number; note?: readonly Run[] };
export type Bars = { kind: 'bars'; rows: readonly Bar[] };

export type Callout = { kind: 'callout'; tone: 'info' | 'warning'; title: readonly Run[]; paragraphs: readonly (readonly Run[])[] };

export type PageBreak = { kind: 'pageBreak' };

/** Its blocks start on a new page rather than being divided, as long as one page can hold them. */
export type KeepTogether = { kind: 'keepTogether'; blocks: readonly Block[] };

/** Lines to sign on, each with its caption and, where asked, a place for the date. */
export type Signatures = { kind: 'signatures'; lines: readonly { caption: readonly Run[]; dated: boolean }[] };

export type Block = Heading | Paragraph | List | Definitions | Table | Bars | Callout | PageBreak | KeepTogether | Signatures;

/** Base64 keeps a document plain JSON. `alternative` is read out to those who cannot see the picture. */
export type Logo = { format: 'png' | 'jpeg'; base64: string; alternative: string };

export type Letterhead = {
  firm: string;
  addressLines: readonly string[];
  telephone?: string;
  email?: string;
  logo?: Logo;
};

/**
 * A report, letter or checklist, independent of how it will be printed. Plain JSON: it can be stored, sent and compared,
 * and the same value always gives the same file.
 */
export type Document = {
  language: DocumentLanguage;
  title: string;
  author: string;
  /** The day the document bears: the only date in the file's properties. */
  date: CalendarDate;
  pageSize: 'letter' | 'a4';
  letterhead?: Letterhead;
  /** At the foot of every page: who made it (name and licence number), under which rules. */
  footer: string;
  /** `false` for pages that will stand in a file with others, where “Page 1 of 1” would be wrong; numbered otherwise. */
  pageNumbers?: boolean;
  blocks: readonly Block[];
};
