import { useCallback, useSyncExternalStore } from 'react';

type Window = { from: number; to: number };

/** Rows beyond the edges, so that a quick turn of the wheel meets rows and not blanks. */
const spare = 12;
/** Height of the box in pixels until it is in the page. */
const assumedHeight = 640;

/** The rows in sight, both included, and some more; `{from: 0, to: -1}` of no rows. */
export function rowsInSight(scrollTop: number, height: number, rowHeight: number, count: number): Window {
  const from = Math.max(Math.floor(scrollTop / rowHeight) - spare, 0);
  const to = Math.min(Math.ceil((scrollTop + height) / rowHeight) + spare, count - 1);
  return { from: Math.min(from, Math.max(to, 0)), to };
}

/**
 * Which rows of a scrolling box have to be in the page. All rows are `rowHeight` pixels high, so nothing has to be measured
 * but the box itself; `top` pixels of it are covered by a header that stays.
 */
export function useRowWindow(box: HTMLElement | null, { count, rowHeight, top }: { count: number; rowHeight: number; top: number }) {
  const subscribe = useCallback(
    (changed: () => void) => {
      if (box === null) return () => undefined;
      box.addEventListener('scroll', changed, { passive: true });
      const observer = new ResizeObserver(changed);
      observer.observe(box);
      return () => {
        box.removeEventListener('scroll', changed);
        observer.disconnect();
      };
    },
    [box],
  );
  // A text, because a snapshot has to be the same as long as nothing changed.
  const snapshot = () => {
    const { from, to } = rowsInSight(box?.scrollTop ?? 0, box?.clientHeight || assumedHeight, rowHeight, count);
    return `${from} ${to}`;
  };
  const [from = 0, to = -1] = useSyncExternalStore(subscribe, snapshot).split(' ').map(Number);

  return {
    from,
    to,
    /** How many whole rows fit, less one, so that a page down keeps a row of the page before. */
    pageRows: () => Math.max(Math.floor(((box?.clientHeight ?? 0) - top) / rowHeight) - 1, 1),
    /** Scrolls no further than needed for the row to be seen in full, with what is folded out `above` it and `below` it, in pixels. */
    show: (index: number, above = 0, below = 0) => {
      if (!box) return;
      const start = index * rowHeight + above;
      const end = start + rowHeight + below + top - box.clientHeight;
      if (box.scrollTop > start) box.scrollTo({ top: start });
      else if (box.scrollTop < end) box.scrollTo({ top: end });
    },
  };
}
