import type { Callout } from '../../../shared/documents';
import { gapBetween, heightOf, itemOf, joined, moved, node, type Item, type StructureNode } from '../item';
import { colors, type } from '../theme';
import type { Layout } from './context';
import { spaced, textItems } from './text';

const padding = { left: 16, right: 14, above: 10, below: 11 } as const;
const edge = 3;

/** Set off by a ground and an edge, in one piece unless it is taller than a page. */
export function layoutCallout(layout: Layout, { tone, title, paragraphs }: Callout, width: number, parent: StructureNode): Item[] {
  const element = node('Div', parent);
  const place = { x: padding.left, width: width - padding.left - padding.right, align: 'left' as const };
  const titleStyle = { ...type.body, bold: true };
  const inside = [
    ...spaced(textItems(layout, title, titleStyle, place, node('P', element)).map((item): Item => ({ ...item, hold: 'always' })), 0, 2),
    ...paragraphs.flatMap((runs) => spaced(textItems(layout, runs, type.body, place, node('P', element)), 0, 5)),
  ];
  const isWhole = heightOf(inside) + padding.above + padding.below <= layout.pageHeight;
  const parts = isWhole ? [joined(inside)] : inside;
  const grounded = parts.map((part, index) => {
    const above = parts[index - 1];
    const top = above ? gapBetween(above, part) : padding.above;
    const height = top + part.height + (index === parts.length - 1 ? padding.below : 0);
    return itemOf(
      height,
      [
        { kind: 'rectangle', x: 0, y: 0, width, height, fill: colors[tone].background },
        { kind: 'rectangle', x: 0, y: 0, width: edge, height, fill: colors[tone].edge },
        ...part.drawings.map((drawing) => moved(drawing, 0, top)),
      ],
      { hold: part.hold },
    );
  });
  return spaced(grounded, 6, 14);
}
