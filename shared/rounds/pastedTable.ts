import { guessedColumns } from './guessedColumns';

/** What a column of a pasted table can hold. `ignore` leaves it out; `note` keeps it in words. */
export const pastedColumns = ['heldOn', 'name', 'number', 'cutOff', 'most', 'invitations', 'wagePerHour', 'wagePerYear', 'occupations', 'tieBreak', 'source', 'note', 'ignore'] as const;
export type PastedColumn = (typeof pastedColumns)[number];

/** Words at the head of columns, folded, in both languages; the first that matches decides. */
const heads: readonly (readonly [PastedColumn, RegExp])[] = [
  ['heldOn', /^date\b/],
  ['tieBreak', /\bties?\b|\btie.?break|\bbris\b|egalite|departage/],
  // How many were taken by their place in the pool: the number of invitations again, in other words.
  ['note', /^rank\b|\brank required|^classement\b|^rang\b/],
  ['wagePerYear', /(annual|yearly|per year|annuel|par an).*|.*(salary|traitement)/],
  ['wagePerHour', /wage|salaire|hourly|horaire/],
  ['most', /highest|max|plus elevee/],
  ['cutOff', /crs|scg|score|cut|points?|note minimale|minim|lowest|moins bien classe/],
  ['invitations', /invitation|invites?\b|invited|\bita\b|issued|\bnois?\b|nombre/],
  ['occupations', /\bnoc\b|\bcnp\b|occupation|profession/],
  ['heldOn', /date|held|tenue|jour|day/],
  ['source', /source|link|lien|url/],
  ['number', /^(#|n[o°º](?!\p{L})|number|numero|draw no\b|round no\b)|\b(draw|round|ronde) ?(#|number|numero|no\b)/u],
  ['name', /categor|stream|volet|program|type|round|ronde|draw|name|\bnom\b|selection|sector|secteur/],
  ['note', /note|remark|remarque|comment|detail/],
];

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();

/** Cells of one line, by its separator; a cell in quotes may hold it, and two quotes stand for one. */
function cellsOf(line: string, separator: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let index = 0; index < line.length; index += 1) {
    const character = line[index] ?? '';
    if (isQuoted) {
      if (character !== '"') cell += character;
      else if (line[index + 1] === '"') {
        cell += '"';
        index += 1;
      } else isQuoted = false;
    } else if (character === '"' && cell.trim() === '') {
      cell = '';
      isQuoted = true;
    } else if (character === separator) {
      cells.push(cell.trim());
      cell = '';
    } else cell += character;
  }
  return [...cells, cell.trim()];
}

/** Of tab, semicolon and comma the one that divides most lines; a table of a web page or spreadsheet has tabs. */
function separatorOf(lines: readonly string[]): string {
  if (lines.some((line) => line.includes('\t'))) return '\t';
  const dividing = (separator: string): number => lines.filter((line) => cellsOf(line, separator).length > 1).length;
  return dividing(';') >= Math.max(1, dividing(',')) ? ';' : ',';
}

export interface PastedTable {
  /** The words at the head; undefined where the first line is a row already. */
  head: readonly string[] | undefined;
  /** With the number of their line in the text, from 1. */
  rows: readonly { line: number; cells: readonly string[] }[];
  /** What each column seems to hold. */
  columns: readonly PastedColumn[];
}

const headOf = (cell: string): PastedColumn | undefined => heads.find(([, words]) => words.test(fold(cell)))?.[0];

/** A first line is a head where most of its cells have words of one and none is a figure. */
function isHead(cells: readonly string[]): boolean {
  const named = cells.filter((cell) => headOf(cell) !== undefined).length;
  return named >= Math.max(1, Math.ceil(cells.length / 2)) && !cells.some((cell) => /^[\d<$]/.test(cell.trim()) && !cell.trim().startsWith('#'));
}

/** A table as it was pasted from a web page or a spreadsheet, or as comma- or semicolon-separated text. Lines without anything are left out. */
export function readPastedTable(text: string): PastedTable {
  const lines = text.replace(/\r\n?/g, '\n').split('\n').map((content, index) => ({ line: index + 1, content })).filter(({ content }) => content.trim() !== '');
  const separator = separatorOf(lines.map(({ content }) => content));
  const rows = lines.map(({ line, content }) => ({ line, cells: cellsOf(content, separator) }));
  const [first] = rows;
  if (!first) return { head: undefined, rows: [], columns: [] };
  const head = isHead(first.cells) ? first.cells : undefined;
  const own = head ? rows.slice(1) : rows;
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const taken = new Set<PastedColumn>();
  const found = head === undefined ? guessedColumns(own.map(({ cells }) => cells), width) : Array.from({ length: width }, (_, index) => headOf(head[index] ?? ''));
  const columns = found.map((column): PastedColumn => {
    // Two columns of one kind: the second is kept in words.
    if (column === undefined || taken.has(column)) return 'note';
    taken.add(column);
    return column;
  });
  return { head, rows: own, columns };
}

