import type { Bars, Definitions } from '../../../shared/documents';
import { node, type Drawing, type Item, type StructureNode } from '../item';
import { colors, type } from '../theme';
import type { Layout } from './context';
import { layoutRow, type RowCell } from './row';
import { spaced } from './text';

/** A summary of labels and values is a table whose rows have headers. */
export function layoutDefinitions(layout: Layout, { rows }: Definitions, width: number, parent: StructureNode): Item[] {
  const element = node('Table', parent);
  const labelWidth = Math.min(150, width * 0.36);
  const gap = 14;
  const items = rows.flatMap(({ label, value }) => {
    const row = node('TR', element);
    const cells: RowCell[] = [
      { runs: label, x: 0, width: labelWidth, align: 'left', style: { ...type.body, color: colors.quiet }, owner: node('TH', row, { scope: 'Row' }) },
      { runs: value, x: labelWidth + gap, width: width - labelWidth - gap, align: 'left', style: type.body, owner: node('TD', row) },
    ];
    return layoutRow(layout, cells, { above: 1.5, below: 1.5 });
  });
  return spaced(items, 2, 10);
}

/** A row of points: what they are for, a bar against the maximum, the figures. The bar repeats the figures and is decoration. */
export function layoutBars(layout: Layout, { rows }: Bars, width: number, parent: StructureNode): Item[] {
  const element = node('Table', parent);
  const format = new Intl.NumberFormat(layout.language === 'fr' ? 'fr-CA' : 'en-CA', { maximumFractionDigits: 2 });
  const labelWidth = width * 0.42;
  const figureWidth = 70;
  const trackLeft = labelWidth + 16;
  const trackWidth = width - trackLeft - figureWidth - 10;
  const thickness = 7;
  const items = rows.flatMap(({ label, value, maximum, note }) => {
    const row = node('TR', element);
    const share = maximum > 0 ? Math.min(1, Math.max(0, value / maximum)) : 0;
    const top = 3 + type.body.leading / 2 - thickness / 2;
    const track: Drawing[] = [
      { kind: 'rectangle', x: trackLeft, y: top, width: trackWidth, height: thickness, fill: colors.track, radius: thickness / 2 },
      // A bar shorter than its own roundness would be drawn inside out.
      ...(share > 0
        ? [{ kind: 'rectangle' as const, x: trackLeft, y: top, width: Math.max(thickness, trackWidth * share), height: thickness, fill: colors.bar, radius: thickness / 2 }]
        : []),
    ];
    const header = node('TH', row, { scope: 'Row' });
    const figures: RowCell = {
      runs: [{ text: format.format(value), bold: true }, { text: ` / ${format.format(maximum)}` }],
      x: width - figureWidth,
      width: figureWidth,
      align: 'right',
      style: type.body,
      owner: node('TD', row),
    };
    const main = layoutRow(layout, [{ runs: label, x: 0, width: labelWidth, align: 'left', style: type.body, owner: header }, figures], { above: 3, below: note ? 0 : 3 });
    main[0]?.drawings.unshift(...track);
    if (!note) return main;
    const below = layoutRow(layout, [{ runs: note, x: 0, width: width, align: 'left', style: type.quiet, owner: header }], { above: 0, below: 4 });
    return [...main.map((item): Item => ({ ...item, hold: 'always' })), ...below];
  });
  return spaced(items, 2, 12);
}
