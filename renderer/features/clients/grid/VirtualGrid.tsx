import { VisuallyHidden } from '@mantine/core';
import { useDidUpdate } from '@mantine/hooks';
import { useEffect, useId, useImperativeHandle, useRef, useState, type CSSProperties, type FocusEvent, type KeyboardEvent, type MouseEvent, type ReactNode, type Ref } from 'react';
import { GridHeader } from './GridHeader';
import { gridKey } from './gridKeys';
import { GridRow } from './GridRow';
import { useRowWindow } from './useRowWindow';
import classes from './VirtualGrid.module.css';

const usualRowHeight = 36;
const headerHeight = 34;

export type GridColumn<Row, Sort extends string> = {
  key: string;
  header: string;
  /** A track of `grid-template-columns`. */
  width: string;
  /** What sorting by this column is called; absent: it cannot be sorted. */
  sort?: { by: Sort; label: string };
  align?: 'right';
  render: (row: Row) => ReactNode;
};

export type GridHandle = { focus: () => void };

export type VirtualGridProps<Row, Sort extends string> = {
  handle?: Ref<GridHandle>;
  label: string;
  help: string;
  columns: readonly GridColumn<Row, Sort>[];
  /** Pixels below which the grid scrolls sideways. */
  minWidth: number;
  /** Pixels; absent: one line. */
  rowHeight?: number;
  total: number;
  rowAt: (index: number) => Row | undefined;
  onRange: (from: number, to: number) => void;
  rowId: (row: Row) => string;
  /** Changes with the question; the grid then goes back to the first row. */
  question: string;
  /** The rows answer the former question; Enter then opens the row of the answer, once it is there, and no other key does anything to a row. */
  outdated: boolean;
  sort?: { by: Sort; descending: boolean; onChange: (by: Sort) => void };
  selection?: { ids: ReadonlySet<string>; onChange: (ids: ReadonlySet<string>) => void; header: string; label: (row: Row) => string };
  onOpen: (row: Row) => void;
  onDelete?: (row: Row) => void;
  menu?: { header: string; label: (row: Row) => string; render: (row: Row) => ReactNode };
  /** What a row folds out, of one row at a time: `height` pixels high, no more than a few rows, so that the rows in sight are still in the page. */
  detail?: { height: number; openId: string | null; onChange: (id: string | null) => void; render: (row: Row) => ReactNode };
};

/** The number of the row that an event happened in; `undefined` in the header and in a row's own controls. */
function rowIndexOf(target: EventTarget): number | undefined {
  if (!(target instanceof Element) || target.closest('[data-controls]')) return undefined;
  const index = target.closest<HTMLElement>('tr[data-index]')?.dataset.index;
  return index === undefined ? undefined : Number(index);
}

/**
 * Rows of any number, of which only those in sight are in the page. The grid itself holds the keyboard focus and names its
 * active row, so that rows may come and go while scrolling; the pointer has a check box and a menu button in each row.
 */
export function VirtualGrid<Row, Sort extends string>({ handle, ...props }: VirtualGridProps<Row, Sort>) {
  const { columns, total, rowAt, onRange, rowId, question, outdated, sort, selection, menu, detail, onOpen, rowHeight = usualRowHeight } = props;
  const table = useRef<HTMLTableElement>(null);
  const baseId = useId();
  const [box, setBox] = useState<HTMLElement | null>(null);
  const [active, setActive] = useState(-1);
  const [menuAt, setMenuAt] = useState(-1);
  const rows = useRowWindow(box, { count: total, rowHeight, top: headerHeight });
  // Where nothing is listed there is nothing to move in: the focus stays where it is.
  useImperativeHandle(handle, () => ({ focus: () => (total > 0 ? table.current?.focus() : undefined) }));
  useEffect(() => onRange(rows.from, rows.to), [onRange, rows.from, rows.to]);

  const [asked, setAsked] = useState(question);
  if (asked !== question) {
    setAsked(question);
    // Who went into the grid before the answer came stays in it, at the first row of the answer.
    setActive((index) => Math.min(index, 0));
  }
  const opensAnswer = useRef(false);
  useDidUpdate(() => {
    const row = opensAnswer.current && active >= 0 && active < total ? rowAt(active) : undefined;
    opensAnswer.current = false;
    if (row && !outdated) onOpen(row);
  }, [outdated]);
  // In braces: newer browsers give a promise back, which is no way to clean an effect up.
  useDidUpdate(() => {
    box?.scrollTo({ top: 0 });
  }, [question]);

  const openAt = detail === undefined || detail.openId === null ? -1 : placeOf(detail.openId);
  const above = (index: number): number => (detail && openAt >= 0 && index > openAt ? detail.height : 0);
  const foldOut = (index: number, row: Row) => {
    if (!detail) return;
    detail.onChange(rowId(row));
    rows.show(index, 0, detail.height);
  };

  const toggle = (row: Row) => {
    if (!selection) return;
    const ids = new Set(selection.ids);
    if (!ids.delete(rowId(row))) ids.add(rowId(row));
    selection.onChange(ids);
  };
  /** Every row that is here; rows that were never in sight are not selected unseen. */
  const loaded = (): Row[] => Array.from({ length: total }, (_, index) => rowAt(index)).filter((row) => row !== undefined);

  function placeOf(id: string): number {
    for (let index = 0; index < total; index++) {
      const row = rowAt(index);
      if (row !== undefined && rowId(row) === id) return index;
    }
    return -1;
  }

  const onKeyDown = (event: KeyboardEvent) => {
    // Keys pressed in a row's own controls belong to them.
    if (event.target !== event.currentTarget) return;
    const does = gridKey(event, active, total, rows.pageRows());
    if (!does) return;
    const row = active < 0 ? undefined : rowAt(active);
    if ('move' in does) {
      setActive(does.move);
      rows.show(does.move, above(does.move), does.move === openAt ? detail?.height : 0);
    } else if (outdated && does.act !== 'leave') opensAnswer.current = does.act === 'open';
    else if (does.act === 'open' && row) onOpen(row);
    else if (does.act === 'select' && row && selection) toggle(row);
    else if (does.act === 'selectAll' && selection) selection.onChange(new Set(loaded().map(rowId)));
    else if (does.act === 'delete' && row && props.onDelete) props.onDelete(row);
    else if (does.act === 'menu' && row && menu) setMenuAt(active);
    else if (does.act === 'expand' && row && detail) foldOut(active, row);
    else if (does.act === 'collapse' && detail && openAt >= 0) detail.onChange(null);
    else if (does.act === 'leave' && selection && selection.ids.size > 0) selection.onChange(new Set());
    else return;
    event.preventDefault();
  };
  const onPointer = (event: MouseEvent, act: (index: number, row: Row) => void) => {
    const index = rowIndexOf(event.target);
    const row = index === undefined ? undefined : rowAt(index);
    if (index === undefined || row === undefined) return;
    setActive(index);
    act(index, row);
  };

  // A table that one moves in with the arrow keys is a grid, and takes the focus (WAI-ARIA, grid pattern).
  const interactive = {
    role: 'grid',
    tabIndex: 0,
    'aria-activedescendant': active >= 0 && active < total ? `${baseId}${active}` : undefined,
    onKeyDown,
    onFocus: (event: FocusEvent) => event.target === event.currentTarget && setActive((index) => Math.min(Math.max(index, 0), total - 1)),
    onClick: (event: MouseEvent) => onPointer(event, (_index, row) => onOpen(row)),
    onContextMenu: (event: MouseEvent) =>
      onPointer(event, (index) => {
        if (!menu) return;
        event.preventDefault();
        setMenuAt(index);
      }),
  };
  const tracks = [...(selection ? ['36px'] : []), ...columns.map(({ width }) => width), ...(menu ? ['40px'] : [])].join(' ');
  const style: CSSProperties & Record<`--${string}`, string> = { '--grid-columns': tracks, '--grid-min-width': `${props.minWidth}px` };
  const indexes = Array.from({ length: Math.max(rows.to - rows.from + 1, 0) }, (_, offset) => rows.from + offset);
  const openedRow = openAt < 0 ? undefined : rowAt(openAt);
  // The active row stays in the page, so that what names it never points at nothing.
  if (active >= 0 && active < total && !indexes.includes(active)) indexes.push(active);

  return (
    <>
      <VisuallyHidden id={`${baseId}help`}>{props.help}</VisuallyHidden>
      <div ref={setBox} className={classes.root} style={style} data-outdated={outdated || undefined}>
        <table
          ref={table}
          className={classes.table}
          aria-label={props.label}
          aria-describedby={`${baseId}help`}
          aria-rowcount={total + 1}
          aria-multiselectable={selection ? true : undefined}
          {...interactive}
        >
          <GridHeader columns={columns} sort={sort} before={selection?.header} after={menu?.header} />
          <tbody className={classes.rows} style={{ height: total * rowHeight + (openAt < 0 ? 0 : (detail?.height ?? 0)) }}>
            {indexes.map((index) => {
              const row = rowAt(index);
              return (
                <GridRow
                  key={index}
                  id={`${baseId}${index}`}
                  index={index}
                  top={index * rowHeight + above(index)}
                  height={rowHeight}
                  row={row}
                  columns={columns}
                  active={index === active}
                  expanded={detail && index === openAt}
                  selection={selection && row && { selected: selection.ids.has(rowId(row)), label: selection.label(row), onToggle: () => toggle(row) }}
                  withSelection={selection !== undefined}
                  menu={
                    menu &&
                    row && {
                      label: menu.label(row),
                      content: menu.render(row),
                      opened: menuAt === index,
                      onChange: (opened) => {
                        setMenuAt(opened ? index : -1);
                        if (!opened) table.current?.focus();
                      },
                    }
                  }
                  withMenu={menu !== undefined}
                />
              );
            })}
            {detail && openedRow !== undefined && (
              <tr className={classes.detail} style={{ height: detail.height, transform: `translateY(${(openAt + 1) * rowHeight}px)` }}>
                <td className={classes.folded} data-controls>{detail.render(openedRow)}</td>
              </tr>
            )}
          </tbody>
        </table>
      </div>
    </>
  );
}
