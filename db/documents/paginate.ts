import { gapBetween, heightOf, moved, type Drawing, type Item } from './item';

/** `top` is measured from the top of the page's text. A repeated header is shown but not read again. */
export type Placed = { item: Item; top: number; isRepeated: boolean };
export type Page = Placed[];

/**
 * Divides `items` among pages whose text is `heightOfPage(index)` points high (index 0 is the first page).
 * What holds together moves to a new page together, first by the weak holds, then by the strong ones alone; what no page can
 * hold is divided. There is always at least one page.
 */
export function paginate(items: readonly Item[], heightOfPage: (index: number) => number): Page[] {
  const pages: Page[] = [[]];
  let bottom = 0;

  const page = (): Page => pages.at(-1) ?? [];
  const room = (): number => heightOfPage(pages.length - 1) - bottom;
  const headOf = (item: Item): number => item.head?.height ?? 0;
  const gapAbove = (item: Item): number => {
    const above = page().at(-1);
    return above ? gapBetween(above.item, item) : 0;
  };
  /** Heights of half a point beyond the page are rounding, not text. */
  const fits = (unit: readonly Item[]): boolean => {
    const first = unit[0];
    return !first || gapAbove(first) + heightOf(unit) + (page().length === 0 ? headOf(first) : 0) <= room() + 0.5;
  };
  const turn = (): void => {
    if (page().length === 0) return;
    pages.push([]);
    bottom = 0;
  };
  const put = (item: Item): void => {
    if (page().length === 0 && item.head) {
      page().push({ item: item.head, top: 0, isRepeated: true });
      bottom = item.head.height;
      page().push({ item, top: bottom, isRepeated: false });
    } else {
      bottom += gapAbove(item);
      page().push({ item, top: bottom, isRepeated: false });
    }
    bottom += item.height;
  };

  function place(unit: readonly Item[], holds: readonly Item['hold'][]): void {
    if (fits(unit)) {
      unit.forEach(put);
      return;
    }
    const [, ...weaker] = holds;
    const first = unit[0];
    const fitsFresh = first !== undefined && heightOf(unit) + headOf(first) <= heightOfPage(pages.length) + 0.5;
    if (fitsFresh || unit.length === 1) {
      turn();
      unit.forEach(put);
    } else {
      for (const part of unitsOf(unit, weaker)) place(part, weaker);
    }
  }

  for (const unit of unitsOf(items, ['ifPossible', 'always'])) {
    if (unit[0]?.beginsPage === true) turn();
    place(unit, ['ifPossible', 'always']);
  }
  return pages;
}

/** Runs of items in which each but the last holds on to the next in one of the ways `holds`. */
function unitsOf(items: readonly Item[], holds: readonly Item['hold'][]): Item[][] {
  const units: Item[][] = [];
  let previous: Item | undefined;
  for (const item of items) {
    const isHeld = previous !== undefined && holds.includes(previous.hold) && item.beginsPage !== true;
    if (isHeld) units.at(-1)?.push(item);
    else units.push([item]);
    previous = item;
  }
  return units;
}

/** The cell that owns a drawing; a link in it is an element of its own. */
function cellOf(drawing: Drawing): object | null {
  const node = 'node' in drawing ? drawing.node : null;
  return node?.type === 'Link' ? node.parent : node;
}

/** The lines of a divided row that stand on one page as one item, which is read cell by cell like a row that is whole. */
export function readByCell(page: Page): Page {
  const made: Page = [];
  for (const placed of page) {
    const last = made.at(-1);
    if (last?.item.row === undefined || last.item.row !== placed.item.row) {
      made.push(placed);
      continue;
    }
    const drawings = [...last.item.drawings, ...placed.item.drawings.map((drawing) => moved(drawing, 0, placed.top - last.top))];
    made[made.length - 1] = { ...last, item: { ...last.item, height: placed.top + placed.item.height - last.top, drawings } };
  }
  return made.map((placed) => {
    if (placed.item.row === undefined) return placed;
    const cells = [...new Set(placed.item.drawings.map(cellOf))];
    return { ...placed, item: { ...placed.item, drawings: placed.item.drawings.toSorted((a, b) => cells.indexOf(cellOf(a)) - cells.indexOf(cellOf(b))) } };
  });
}
