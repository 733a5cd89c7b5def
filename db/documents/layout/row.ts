import type { Alignment, Run } from '../../../shared/documents';
import { itemOf, type Drawing, type Item, type StructureNode } from '../item';
import { breakLines } from '../lines';
import type { TypeStyle } from '../theme';
import type { Layout } from './context';
import { drawBox, drawLines } from './text';

/** One cell of a row: its text, where it stands, and the element that owns it. A `box` to tick hangs before the text. */
export type RowCell = { runs: readonly Run[]; x: number; width: number; align: Alignment; style: TypeStyle; owner: StructureNode | null; box?: 'empty' | 'ticked' };

export type RowStyle = {
  above: number;
  below: number;
  /** How much of a page is already taken where the row begins one: the height of a repeated header. */
  taken?: number;
  /** Whether a row of many lines may go on overleaf; one that no page can hold is divided in any case. */
  divisible?: boolean;
  /** Drawn behind the text of each part of the row. */
  behind?: (height: number, isLast: boolean) => Drawing[];
};

const boxWidth = 16;
/** A row of so many lines at most stays whole; of a longer one so many stay together at its beginning and its end. */
const longestWhole = 6;
const leastTogether = 3;

/**
 * A row of cells as one item; a row taller than a page as several, each with the lines of all cells that a page holds. A row of many
 * lines that may be divided is one item for each line, so that a page is filled to its foot.
 */
export function layoutRow(layout: Layout, cells: readonly RowCell[], { above, below, taken = 0, divisible = false, behind = () => [] }: RowStyle): Item[] {
  const set = cells.map((cell) => {
    const indent = cell.box === undefined ? 0 : Math.min(boxWidth, cell.width);
    const width = Math.max(1, cell.width - indent);
    return { ...cell, indent, textWidth: width, lines: breakLines(layout.faces, cell.runs, cell.style, width) };
  });
  const leading = Math.max(...set.map(({ style }) => style.leading), 1);
  const lineCount = Math.max(...set.map(({ lines }) => lines.length), 0);
  const isDivided = divisible && lineCount > longestWhole;
  const perItem = isDivided ? 1 : Math.max(1, Math.floor((layout.pageHeight - taken - above - below) / leading));
  const count = Math.max(1, Math.ceil(lineCount / perItem));
  const aboveOf = (part: number): number => (isDivided && part > 0 ? 0 : above);
  const belowOf = (part: number): number => (isDivided && part < count - 1 ? 0 : below);
  const row = {};
  const isHeld = (part: number): boolean => isDivided && part < count - 1 && (part < leastTogether - 1 || part >= count - leastTogether);
  return Array.from({ length: count }, (_, part) => {
    const shown = set.map((cell) => ({ ...cell, lines: cell.lines.slice(part * perItem, (part + 1) * perItem) }));
    const top = aboveOf(part);
    const height = top + belowOf(part) + Math.max(...shown.map(({ lines, style }) => lines.length * style.leading), 0);
    const text = shown.flatMap(({ lines, style, x, indent, textWidth, align, owner, box }): Drawing[] => [
      ...(box !== undefined && part === 0 ? [drawBox(style, x, top, box === 'ticked', owner)] : []),
      ...drawLines(lines, style, { x: x + indent, top, width: textWidth, align }, owner),
    ]);
    return itemOf(height, [...behind(height, part === count - 1), ...text], { hold: isHeld(part) ? 'always' : 'no', ...(isDivided ? { row } : {}) });
  });
}
