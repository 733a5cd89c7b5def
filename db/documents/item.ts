import type { Line, Piece } from './lines';

/**
 * An element of the document's structure, by which a screen reader finds its way: a paragraph, a row, a heading.
 * Elements come into being in the order in which something is first drawn for them.
 */
export type StructureNode = { type: string; parent: StructureNode | null; alternative?: string; scope?: 'Row' | 'Column' };

export const node = (type: string, parent: StructureNode, more: Pick<StructureNode, 'alternative' | 'scope'> = {}): StructureNode => ({ type, parent, ...more });

/** What is drawn, in points from the top left corner of its item. `node: null` is decoration, not content. */
export type Drawing =
  | { kind: 'text'; piece: Piece; x: number; baseline: number; ending: Line['ending']; node: StructureNode | null }
  | { kind: 'rectangle'; x: number; y: number; width: number; height: number; fill: string; radius?: number }
  | { kind: 'line'; x1: number; y1: number; x2: number; y2: number; color: string; thickness: number }
  | { kind: 'checkbox'; x: number; y: number; size: number; ticked: boolean; node: StructureNode | null }
  | { kind: 'image'; base64: string; x: number; y: number; width: number; height: number; node: StructureNode };

/**
 * How firmly an item holds on to the next one. `always`: a heading and its text, the first two lines of a paragraph.
 * `ifPossible`: blocks to be kept together, which give way where one page cannot hold them all.
 */
export type Hold = 'no' | 'ifPossible' | 'always';

/** The smallest thing that goes on one page as a whole. */
export type Item = {
  height: number;
  /** Space kept free above and below; the larger of two neighbours counts, and none at the top of a page. */
  before: number;
  after: number;
  hold: Hold;
  drawings: Drawing[];
  /** Drawn again above the item where the item begins a page. */
  head?: Item;
  bookmark?: { level: 1 | 2 | 3; title: string };
  beginsPage?: boolean;
  /** The same object in each line of a divided row: on one page they are read cell by cell. */
  row?: object;
};

export const itemOf = (height: number, drawings: Drawing[], more: Partial<Item> = {}): Item => ({ height, before: 0, after: 0, hold: 'no', drawings, ...more });

export function moved(drawing: Drawing, dx: number, dy: number): Drawing {
  switch (drawing.kind) {
    case 'text':
      return { ...drawing, x: drawing.x + dx, baseline: drawing.baseline + dy };
    case 'line':
      return { ...drawing, x1: drawing.x1 + dx, x2: drawing.x2 + dx, y1: drawing.y1 + dy, y2: drawing.y2 + dy };
    case 'rectangle':
    case 'checkbox':
    case 'image':
      return { ...drawing, x: drawing.x + dx, y: drawing.y + dy };
  }
}

export const movedItem = (item: Item, dx: number, dy = 0): Item => ({ ...item, drawings: item.drawings.map((drawing) => moved(drawing, dx, dy)) });

/** The space that `before` and `after` leave between two neighbours. */
export const gapBetween = (above: Item, below: Item): number => Math.max(above.after, below.before);

/** The height of `items` one below the other. */
export const heightOf = (items: readonly Item[]): number =>
  items.reduce((sum, item, index) => {
    const above = items[index - 1];
    return sum + item.height + (above ? gapBetween(above, item) : 0);
  }, 0);

/** The items as one that is never divided. */
export function joined(items: readonly Item[]): Item {
  const drawings: Drawing[] = [];
  let y = 0;
  items.forEach((item, index) => {
    const above = items[index - 1];
    if (above) y += gapBetween(above, item);
    drawings.push(...item.drawings.map((drawing) => moved(drawing, 0, y)));
    y += item.height;
  });
  return itemOf(y, drawings);
}
