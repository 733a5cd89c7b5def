import type { Alignment, Heading, Paragraph, Run } from '../../../shared/documents';
import { plainText } from '../../../shared/documents';
import { itemOf, node, type Drawing, type Hold, type Item, type StructureNode } from '../item';
import { breakLines, type Line } from '../lines';
import { type, type TypeStyle } from '../theme';
import { tidyLine } from '../tidyText';
import type { Layout } from './context';

/** Where a line of text stands: `top` is the top of its `leading`. */
type Place = { x: number; top: number; width: number; align: Alignment };

/** The baseline stands so that capitals are in the middle of the line's height, whatever font draws them. */
const baselineIn = ({ size, leading }: TypeStyle): number => leading / 2 + size * 0.33;

export function drawLine(line: Line, style: TypeStyle, { x, top, width, align }: Place, owner: StructureNode | null): Drawing[] {
  const free = width - line.width;
  const left = x + (align === 'right' ? free : align === 'center' ? free / 2 : 0);
  return line.pieces.map((piece, index) => ({
    kind: 'text',
    piece,
    x: left + piece.x,
    baseline: top + baselineIn(style),
    ending: index === line.pieces.length - 1 ? line.ending : '',
    // Every piece of a link is an element of its own: an element must not reach over two pages.
    node: owner && piece.href !== undefined ? node('Link', owner) : owner,
  }));
}

export const drawLines = (lines: readonly Line[], style: TypeStyle, place: Place, owner: StructureNode | null): Drawing[] =>
  lines.flatMap((line, index) => drawLine(line, style, { ...place, top: place.top + index * style.leading }, owner));

/** No line of a paragraph is left alone at the foot or the top of a page. */
const holdOfLine = (index: number, count: number): Hold => (index < count - 1 && (index === 0 || index === count - 2) ? 'always' : 'no');

/** A box to tick, as high as capitals, in the line whose top is at `top`. */
export function drawBox(style: TypeStyle, x: number, top: number, ticked: boolean, owner: StructureNode | null): Drawing {
  const size = Math.round(style.size * 0.82 * 2) / 2;
  return { kind: 'checkbox', x, y: top + (style.leading - size) / 2, size, ticked, node: owner };
}

/** One item for each line of `runs`. */
export function textItems(layout: Layout, runs: readonly Run[], style: TypeStyle, place: Omit<Place, 'top'>, owner: StructureNode): Item[] {
  const lines = breakLines(layout.faces, runs, style, place.width);
  return lines.map((line, index) =>
    itemOf(style.leading, drawLine(line, style, { ...place, top: 0 }, owner), { hold: holdOfLine(index, lines.length) }),
  );
}

/** Space above the first item and below the last. */
export function spaced(items: Item[], before: number, after: number): Item[] {
  return items.map((item, index) => ({
    ...item,
    before: index === 0 ? before : item.before,
    after: index === items.length - 1 ? after : item.after,
  }));
}

const spaceAboveHeading = { 1: 22, 2: 20, 3: 14 } as const;
const spaceBelowHeading = { 1: 10, 2: 6, 3: 4 } as const;

export function layoutHeading(layout: Layout, { level, runs }: Heading, width: number, parent: StructureNode): Item[] {
  const items = textItems(layout, runs, type.headings[level], { x: 0, width, align: 'left' }, node(`H${level}`, parent));
  const title = tidyLine(plainText(runs));
  return spaced(items, spaceAboveHeading[level], spaceBelowHeading[level]).map((item, index) => ({
    ...item,
    hold: 'always',
    ...(index === 0 && title !== '' ? { bookmark: { level, title } } : {}),
  }));
}

const styleOfTone = { normal: type.body, lead: type.lead, quiet: type.quiet } as const;

export const layoutParagraph = (layout: Layout, { runs, tone, align }: Paragraph, width: number, parent: StructureNode): Item[] =>
  spaced(textItems(layout, runs, styleOfTone[tone], { x: 0, width, align }, node('P', parent)), 0, tone === 'quiet' ? 6 : 8);
