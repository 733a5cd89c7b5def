import type { List } from '../../../shared/documents';
import { movedItem, node, type Drawing, type Item, type StructureNode } from '../item';
import { breakLines } from '../lines';
import { type } from '../theme';
import type { Layout } from './context';
import { drawBox, drawLine, spaced, textItems } from './text';

const style = type.body;

/** Deeper lists keep room for their text, however deep they are. */
const indentOf = (marker: List['marker'], count: number, width: number): number => {
  const wanted = marker === 'bullet' ? 14 : marker === 'checkbox' ? 19 : 10 + 6 * String(count).length;
  return Math.min(wanted, width / 4);
};

export function layoutList(layout: Layout, { marker, items }: List, width: number, parent: StructureNode): Item[] {
  const list = node('L', parent);
  const indent = indentOf(marker, items.length, width);
  const drawMark = (index: number, owner: StructureNode): Drawing[] => {
    if (marker === 'checkbox') return [drawBox(style, 0.5, 0, false, owner)];
    const lines = breakLines(layout.faces, [{ text: marker === 'bullet' ? '•' : `${index + 1}.` }], style, Infinity);
    return lines.flatMap((line) => drawLine({ ...line, ending: ' ' }, style, { x: 0, top: 0, width: indent, align: 'left' }, owner));
  };
  const made = items.flatMap((entry, index) => {
    const element = node('LI', list);
    const label = node('Lbl', element);
    const body = node('LBody', element);
    const lines = textItems(layout, entry.runs, style, { x: indent, width: width - indent, align: 'left' }, body);
    const first = lines[0];
    first?.drawings.unshift(...drawMark(index, label));
    const nested = entry.nested ? layoutList(layout, entry.nested, width - indent, body).map((item) => movedItem(item, indent)) : [];
    const gap = marker === 'checkbox' ? 5 : 3;
    return [...spaced(lines, 0, gap), ...spaced(nested, 0, gap)];
  });
  return spaced(made, 0, 9);
}
