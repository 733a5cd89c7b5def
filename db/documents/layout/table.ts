import type { Cell, Column, Table } from '../../../shared/documents';
import { node, type Drawing, type Item, type StructureNode } from '../item';
import { widestWord } from '../lines';
import { colors, type } from '../theme';
import type { Layout } from './context';
import { layoutRow, type RowCell } from './row';
import { spaced } from './text';

const padding = { side: 6, above: 4, below: 4.5 } as const;

/** Widths that add up to `width`; columns with a width of their own shrink only when they alone are too wide. */
export function columnWidths(columns: readonly Column[], width: number): number[] {
  const points = columns.map((column) => ('points' in column.width ? column.width.points : 0));
  const shares = columns.map((column) => ('share' in column.width ? column.width.share : 0));
  const fixed = points.reduce((sum, each) => sum + each, 0);
  const shared = shares.reduce((sum, each) => sum + each, 0);
  // At least a fifth of the table is left to the columns that share.
  const room = shared > 0 ? width * 0.8 : width;
  const scale = fixed > room || (shared === 0 && fixed > 0) ? (shared > 0 ? room : width) / fixed : 1;
  const rest = width - fixed * scale;
  return columns.map((_, index) => (points[index] ?? 0) * scale + (shared > 0 ? (rest * (shares[index] ?? 0)) / shared : 0));
}

/** How much wider than asked for a column of its own width may become, so that no word of it is divided. */
const mostStretch = 1.5;

/** The columns, those with a width of their own wide enough for each word in them. */
function wideEnough(layout: Layout, columns: readonly Column[], rows: Table['rows']): Column[] {
  return columns.map((column, index) => {
    if (!('points' in column.width)) return column;
    const { points } = column.width;
    const needed = Math.max(
      widestWord(layout.faces, column.title, type.head),
      ...rows.map((row) => (row.kind === 'section' ? 0 : widestWord(layout.faces, row.cells[index]?.runs ?? [], type.cell))),
    );
    return { ...column, width: { points: Math.max(points, Math.min(points * mostStretch, Math.ceil(needed) + 2 * padding.side)) } };
  });
}

const ruleBelow = (width: number, y: number, color: string, thickness: number): Drawing => ({ kind: 'line', x1: 0, x2: width, y1: y, y2: y, color, thickness });

export function layoutTable(layout: Layout, { columns, rows }: Table, width: number, parent: StructureNode): Item[] {
  const element = node('Table', parent);
  const widths = columnWidths(wideEnough(layout, columns, rows), width);
  const lefts = widths.map((_, index) => widths.slice(0, index).reduce((sum, each) => sum + each, 0));
  const place = (index: number): Pick<RowCell, 'x' | 'width' | 'align'> => ({
    x: (lefts[index] ?? 0) + padding.side,
    width: Math.max(1, (widths[index] ?? 0) - 2 * padding.side),
    align: columns[index]?.align ?? 'left',
  });

  const headRow = node('TR', node('THead', element));
  const heads = layoutRow(
    layout,
    columns.map((column, index) => ({ ...place(index), runs: column.title, style: type.head, owner: node('TH', headRow, { scope: 'Column' }) })),
    {
      ...padding,
      behind: (height) => [
        { kind: 'rectangle', x: 0, y: 0, width, height, fill: colors.tint },
        ruleBelow(width, height, colors.rule, 0.75),
      ],
    },
  );
  // A header that would fill the page is shown once: repeating it would leave no room for the rows.
  const head = heads.length === 1 && heads[0] && heads[0].height < layout.pageHeight / 2 ? heads[0] : undefined;
  const taken = head?.height ?? 0;

  const body = node('TBody', element);
  const cellOf = (cell: Cell, index: number, owner: StructureNode): RowCell => ({
    ...place(index),
    runs: cell.runs,
    style: type.cell,
    owner,
    ...(cell.checkbox === undefined ? {} : { box: cell.checkbox }),
  });
  const items = rows.flatMap((row): Item[] => {
    const line = node('TR', body);
    if (row.kind === 'section') {
      const cell = { x: padding.side, width: width - 2 * padding.side, align: 'left' as const, runs: row.runs, style: type.head, owner: node('TH', line, { scope: 'Row' }) };
      const made = layoutRow(layout, [cell], { above: 9, below: 4, taken, behind: (height) => [ruleBelow(width, height, colors.rule, 0.5)] });
      return made.map((item) => ({ ...item, hold: 'always', ...(head ? { head } : {}) }));
    }
    const cells = row.cells.slice(0, columns.length).map((cell, index) => cellOf(cell, index, node('TD', line)));
    const made = layoutRow(layout, cells, {
      ...padding,
      taken,
      divisible: true,
      behind: (height, isLast) => (isLast ? [ruleBelow(width, height, colors.hairline, 0.5)] : []),
    });
    return head ? made.map((item) => ({ ...item, head })) : made;
  });
  return spaced([...heads.map((item): Item => ({ ...item, hold: items.length > 0 ? 'always' : 'no' })), ...items], 6, 14);
}
