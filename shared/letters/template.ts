import type { Bilingual } from '../assessment/pack/types';
import type { CalendarDate } from '../dates';
import { documentOf, keepTogether, plainText, type Block, type Document, type Letterhead, type Run } from '../documents';
import type { Agreement } from './clauses';
import type { Language } from './field';
import type { TemplateText } from './tags';

/** As the screen groups templates; `firm`: the firm's own. */
export const templateGroups = ['agreements', 'client', 'authority', 'employer'] as const;
export type TemplateGroup = (typeof templateGroups)[number];

/** A letter of the library: blocks of the document model with fields in their texts. A list or condition opens and closes within one text. */
export interface LetterTemplate {
  id: string;
  group: TemplateGroup;
  title: Bilingual;
  /** When it is used, in a sentence. */
  purpose: Bilingual;
  /** Goes up whenever its words change. */
  version: number;
  /** Whose paper it is on: the firm's, or that of the employer who signs it. */
  paper: 'firm' | 'employer';
  /** Whose clauses the Code lists. */
  agreement?: Agreement;
  blocks: Readonly<Record<Language, readonly Block[]>>;
}

const footers: Bilingual = { en: 'File {fileNumber}', fr: 'Dossier {fileNumber}' };

/** Braces of a firm's name or address are no fields. */
const plain = (text: string): string => text.replaceAll('{', '(').replaceAll('}', ')');
const plainLetterhead = ({ firm, addressLines, telephone, email, logo }: Letterhead): Letterhead => ({
  firm: plain(firm), addressLines: addressLines.map(plain), ...(telephone === undefined ? {} : { telephone: plain(telephone) }), ...(email === undefined ? {} : { email: plain(email) }), ...(logo ? { logo } : {}),
});

/** A closing never stands alone on a page: what comes last before it, and of a list the last item, goes with it. */
function withClosingsKept(blocks: readonly Block[]): readonly Block[] {
  const signed = blocks.findLastIndex(({ kind }) => kind === 'signatures');
  if (signed < 1) return blocks;
  const after = blocks[signed + 1];
  const end = after?.kind === 'paragraph' && after.tone === 'quiet' ? signed + 2 : signed + 1;
  // “Sincerely,” is a paragraph of its own.
  const from = blocks[signed - 1]?.kind === 'paragraph' ? signed - 1 : signed;
  const last = blocks[from - 1];
  const isList = last?.kind === 'list' && last.marker === 'bullet';
  const head = blocks.slice(0, isList || last?.kind === 'paragraph' ? from - 1 : from);
  const kept = isList ? [{ ...last, items: last.items.slice(-1) }] : last?.kind === 'paragraph' ? [last] : [];
  const others = isList && last.items.length > 1 ? [{ ...last, items: last.items.slice(0, -1) }] : [];
  return [...withClosingsKept(head), ...others, keepTogether(...kept, ...blocks.slice(from, end)), ...blocks.slice(end)];
}

/** The template as a document with its fields in place, for a word processor. */
export function templateDocument({ title, paper, blocks }: LetterTemplate, language: Language, date: CalendarDate, author: string, letterhead: Letterhead | undefined): Document {
  return documentOf({
    language, title: title[language], author, date, footer: footers[language], blocks: withClosingsKept(blocks[language]),
    ...(paper === 'firm' && letterhead ? { letterhead: plainLetterhead(letterhead) } : {}),
  });
}

const textsOf = (block: Block): readonly (readonly Run[])[] => {
  switch (block.kind) {
    case 'heading':
    case 'paragraph': return [block.runs];
    case 'list': return block.items.flatMap(({ runs, nested }) => [runs, ...(nested ? textsOf(nested) : [])]);
    case 'definitions': return block.rows.flatMap(({ label, value }) => [label, value]);
    case 'table': return [...block.columns.map(({ title }) => title), ...block.rows.flatMap((row) => (row.kind === 'section' ? [row.runs] : row.cells.map(({ runs }) => runs)))];
    case 'bars': return block.rows.flatMap(({ label, note }) => [label, ...(note ? [note] : [])]);
    case 'callout': return [block.title, ...block.paragraphs];
    case 'keepTogether': return block.blocks.flatMap(textsOf);
    case 'signatures': return block.lines.map(({ caption }) => caption);
    case 'pageBreak': return [];
  }
};

/** The paragraphs of a template of the library, to read its fields from. */
export const templateText = ({ id, blocks }: LetterTemplate, language: Language): TemplateText =>
  [...blocks[language].flatMap(textsOf).map(plainText), footers[language]].map((text) => ({ text, place: id }));
