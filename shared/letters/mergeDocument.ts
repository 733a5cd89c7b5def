import type { Block, Document, ListItem, Run } from '../documents';
import type { LetterRow, LetterValue, LetterValues } from './field';
import { missingEnd, missingStart } from './letterData';
import { tagsOf } from './tags';

type Style = Omit<Run, 'text'>;
type Piece = { kind: 'text'; text: string; style: Style } | { kind: 'field'; name: string; style: Style } | { kind: 'group'; name: string; inside: Piece[] };
type Scope = readonly (LetterValues | LetterRow)[];

/** The innermost value of a name: members of a list's row before fields. */
const lookUp = (name: string, scope: Scope): LetterValue | undefined => scope.findLast((one) => Object.hasOwn(one, name))?.[name];

/** The runs as a tree: lists and conditions around what they hold. Tags do not go over from one run to another. */
function piecesOf(runs: readonly Run[]): Piece[] {
  const root: Piece[] = [];
  const open: Piece[][] = [root];
  for (const { text, ...style } of runs) {
    let at = 0;
    const add = (to: number): void => void (to > at && open.at(-1)?.push({ kind: 'text', text: text.slice(at, to), style }));
    for (const { kind, name, from, to } of tagsOf(text, '').tags) {
      add(from);
      at = to;
      if (kind === 'close') open.pop();
      else if (kind === 'field') open.at(-1)?.push({ kind: 'field', name, style });
      else {
        const inside: Piece[] = [];
        open.at(-1)?.push({ kind: 'group', name, inside });
        open.push(inside);
      }
    }
    add(text.length);
  }
  return root;
}

/** A value in its style; labels of missing facts in brackets and bold, since paper has no other way to say it without colour. */
function written(value: LetterValue | undefined, style: Style): Run[] {
  if (typeof value !== 'string' || value === '') return [];
  return value.split(missingStart).flatMap((part, index): Run[] => {
    const [label = '', rest = ''] = index === 0 ? ['', part] : part.split(missingEnd);
    return [...(label === '' ? [] : [{ ...style, text: `[${label}]`, bold: true }]), ...(rest === '' ? [] : [{ ...style, text: rest }])];
  });
}

/** The scopes in which what a list or condition holds is written: one for each row, one or none for a condition. */
function scopesOf(name: string, scope: Scope): Scope[] {
  const value = lookUp(name, scope);
  if (Array.isArray(value)) return value.map((row: LetterRow) => [...scope, row]);
  return value === undefined || value === false || value === '' ? [] : [scope];
}

const merged = (pieces: readonly Piece[], scope: Scope): Run[] =>
  pieces.flatMap((piece) => {
    if (piece.kind === 'text') return [{ ...piece.style, text: piece.text }];
    if (piece.kind === 'field') return written(lookUp(piece.name, scope), piece.style);
    return scopesOf(piece.name, scope).flatMap((inner) => merged(piece.inside, inner));
  });

const isEmpty = (runs: readonly Run[]): boolean => runs.every(({ text }) => text.trim() === '');

/** An item that is one list as a whole is written once for each of its rows. */
function mergedItems({ runs }: ListItem, scope: Scope): ListItem[] {
  const pieces = piecesOf(runs);
  const [only] = pieces;
  const all = pieces.length === 1 && only?.kind === 'group' ? scopesOf(only.name, scope).map((inner) => merged(only.inside, inner)) : [merged(pieces, scope)];
  return all.filter((one) => !isEmpty(one)).map((one) => ({ runs: one }));
}

function mergedBlock(block: Block, scope: Scope): Block[] {
  const text = (runs: readonly Run[]): Run[] => merged(piecesOf(runs), scope);
  switch (block.kind) {
    case 'heading':
    case 'paragraph': {
      const runs = text(block.runs);
      return isEmpty(runs) ? [] : [{ ...block, runs }];
    }
    case 'list': {
      const items = block.items.flatMap((item) => mergedItems(item, scope));
      return items.length === 0 ? [] : [{ ...block, items }];
    }
    case 'definitions': return [{ ...block, rows: block.rows.map(({ label, value }) => ({ label: text(label), value: text(value) })) }];
    case 'callout': return [{ ...block, title: text(block.title), paragraphs: block.paragraphs.map(text).filter((one) => !isEmpty(one)) }];
    case 'signatures': return [{ ...block, lines: block.lines.map(({ caption, dated }) => ({ caption: text(caption), dated })) }];
    case 'keepTogether': return [{ ...block, blocks: block.blocks.flatMap((inner) => mergedBlock(inner, scope)) }];
    case 'table': return [{ ...block, columns: block.columns.map((column) => ({ ...column, title: text(column.title) })), rows: block.rows.map((row) => (row.kind === 'section' ? { ...row, runs: text(row.runs) } : { ...row, cells: row.cells.map((cell) => ({ ...cell, runs: text(cell.runs) })) })) }];
    case 'bars':
    case 'pageBreak': return [block];
  }
}

/** A template of the library with the values in place of its fields: the same words as its DOCX, for the writer of PDF. */
export const mergeDocument = (template: Document, values: LetterValues): Document => ({
  ...template,
  footer: merged(piecesOf([{ text: template.footer }]), [values]).map(({ text }) => text).join(''),
  blocks: template.blocks.flatMap((block) => mergedBlock(block, [values])),
});
