import type { Signatures } from '../../../shared/documents';
import { wordsOf } from '../../../shared/documents';
import { node, type Drawing, type Item, type StructureNode } from '../item';
import { colors, type } from '../theme';
import type { Layout } from './context';
import { layoutRow, type RowCell } from './row';
import { spaced } from './text';

const roomToSign = 38;

/** A line to sign on and, beside it, one for the date; kept together as long as a page can hold them. */
export function layoutSignatures(layout: Layout, { lines }: Signatures, width: number, parent: StructureNode): Item[] {
  const signWidth = width * 0.6;
  const dateLeft = width * 0.68;
  const items = lines.flatMap(({ caption, dated }) => {
    const owner = node('P', parent);
    const cells: RowCell[] = [{ runs: caption, x: 0, width: signWidth, align: 'left', style: type.quiet, owner }];
    if (dated) {
      cells.push({ runs: [{ text: wordsOf(layout.language).date }], x: dateLeft, width: width - dateLeft, align: 'left', style: type.quiet, owner: node('P', parent) });
    }
    const made = layoutRow(layout, cells, { above: roomToSign, below: 4 });
    const rule = (x1: number, x2: number): Drawing => ({ kind: 'line', x1, x2, y1: roomToSign - 3, y2: roomToSign - 3, color: colors.quiet, thickness: 0.6 });
    made[0]?.drawings.unshift(rule(0, signWidth), ...(dated ? [rule(dateLeft, width)] : []));
    return made;
  });
  return spaced(items, 8, 12).map((item, index): Item => ({ ...item, hold: index < items.length - 1 ? 'ifPossible' : item.hold }));
}
