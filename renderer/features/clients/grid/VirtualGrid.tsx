import { ActionIcon, Checkbox, Menu, Skeleton, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconArrowsSort, IconDots } from '@tabler/icons-react';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useImperativeHandle, useRef, useState, type CSSProperties, type KeyboardEvent, type ReactNode, type Ref } from 'react';
import { gridKey } from './gridKeys';
import classes from './VirtualGrid.module.css';

const rowHeight = 36;
const headerHeight = 34;

export type GridColumn<Row, Sort extends string> = {
  key: string;
  header: string;
  /** A track of `grid-template-columns`. */
  width: string;
  /** What sorting by this column is called; absent: it cannot be sorted. */
  sort?: { by: Sort; label: string };
  align?: 'right';
  cell: (row: Row) => ReactNode;
};

export type GridHandle = { focus: () => void };

type Selection = { ids: ReadonlySet<string>; onChange: (ids: ReadonlySet<string>) => void; label: (row: never) => string };

export type VirtualGridProps<Row, Sort extends string> = {
  ref?: Ref<GridHandle>;
  label: string;
  help: string;
  columns: readonly GridColumn<Row, Sort>[];
  /** Pixels below which the grid scrolls sideways. */
  minWidth: number;
  total: number;
  rowAt: (index: number) => Row | undefined;
  onRange: (from: number, to: number) => void;
  rowId: (row: Row) => string;
  /** Changes with the question; the grid then goes back to the first row. */
  question: string;
  outdated: boolean;
  sort?: { by: Sort; descending: boolean; onChange: (by: Sort) => void };
  selection?: Omit<Selection, 'label'> & { label: (row: Row) => string };
  onOpen: (row: Row) => void;
  onDelete?: (row: Row) => void;
  menu?: { label: (row: Row) => string; items: (row: Row) => ReactNode };
};

/**
 * Rows of any number in a window of their own. The grid itself holds the keyboard focus and names its active row, so that
 * rows may come and go while scrolling; the pointer has a check box and a menu button in each row.
 */
export function VirtualGrid<Row, Sort extends string>(props: VirtualGridProps<Row, Sort>) {
  const { columns, total, rowAt, onRange, rowId, question, sort, selection, menu } = props;
  const root = useRef<HTMLDivElement>(null);
  const baseId = useId();
  const [active, setActive] = useState(-1);
  const [menuAt, setMenuAt] = useState(-1);
  useImperativeHandle(props.ref, () => ({
    focus: () => {
      root.current?.focus();
      setActive((index) => Math.max(index, 0));
    },
  }));

  // The compiler cannot follow the virtualizer's own state; nothing here is memoized by hand either.
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => root.current,
    estimateSize: () => rowHeight,
    overscan: 10,
    scrollMargin: headerHeight,
    scrollPaddingStart: headerHeight,
    initialRect: { width: 900, height: 560 },
    // The active row stays in the page, so that what names it never points at nothing.
    rangeExtractor: (range) => {
      const indexes = defaultRangeExtractor(range);
      if (active < 0 || active >= range.count || indexes.includes(active)) return indexes;
      return [...indexes, active].toSorted((a, b) => a - b);
    },
  });
  const from = virtualizer.range?.startIndex ?? 0;
  const to = virtualizer.range?.endIndex ?? 0;
  useEffect(() => onRange(from, to), [onRange, from, to]);

  const asked = useRef(question);
  useEffect(() => {
    if (asked.current === question) return;
    asked.current = question;
    setActive(-1);
    virtualizer.scrollToOffset(0);
  }, [question, virtualizer]);

  const toggle = (row: Row) => {
    if (!selection) return;
    const ids = new Set(selection.ids);
    if (!ids.delete(rowId(row))) ids.add(rowId(row));
    selection.onChange(ids);
  };
  /** Every row that is here; rows that were never in sight are not selected unseen. */
  const loaded = (): Row[] => Array.from({ length: total }, (_, index) => rowAt(index)).filter((row) => row !== undefined);

  const onKeyDown = (event: KeyboardEvent) => {
    // Keys pressed in a row's own controls belong to them.
    if (event.target !== root.current) return;
    const pageRows = Math.max(Math.floor((root.current.clientHeight - headerHeight) / rowHeight) - 1, 1);
    const does = gridKey(event, active, total, pageRows);
    if (!does) return;
    const row = active < 0 ? undefined : rowAt(active);
    if ('move' in does) {
      setActive(does.move);
      virtualizer.scrollToIndex(does.move);
    } else if (does.act === 'open' && row) props.onOpen(row);
    else if (does.act === 'select' && row && selection) toggle(row);
    else if (does.act === 'selectAll' && selection) selection.onChange(new Set(loaded().map(rowId)));
    else if (does.act === 'delete' && row && props.onDelete) props.onDelete(row);
    else if (does.act === 'menu' && row && menu) setMenuAt(active);
    else if (does.act === 'leave' && selection && selection.ids.size > 0) selection.onChange(new Set());
    else return;
    event.preventDefault();
  };

  const tracks = [...(selection ? ['36px'] : []), ...columns.map(({ width }) => width), ...(menu ? ['40px'] : [])].join(' ');
  const style: CSSProperties & Record<`--${string}`, string> = { '--grid-columns': tracks, '--grid-min-width': `${props.minWidth}px` };

  return (
    <>
      <VisuallyHidden id={`${baseId}help`}>{props.help}</VisuallyHidden>
      <div
        ref={root}
        className={classes.root}
        style={style}
        role="grid"
        tabIndex={0}
        aria-label={props.label}
        aria-describedby={`${baseId}help`}
        aria-rowcount={total + 1}
        aria-multiselectable={selection ? true : undefined}
        aria-activedescendant={active >= 0 && active < total ? `${baseId}${active}` : undefined}
        data-outdated={props.outdated || undefined}
        onKeyDown={onKeyDown}
        onFocus={(event) => event.target === root.current && setActive((index) => Math.min(Math.max(index, 0), total - 1))}
      >
        <div className={classes.inner}>
          <div role="rowgroup" className={classes.header}>
            <div role="row" aria-rowindex={1} style={{ display: 'contents' }}>
              {selection && <div role="columnheader" className={classes.cell} aria-label="✓" />}
              {columns.map((column) => (
                <HeaderCell key={column.key} column={column} sort={sort} />
              ))}
              {menu && <div role="columnheader" className={classes.cell} aria-label="…" />}
            </div>
          </div>
          <div role="rowgroup" className={classes.rows} style={{ height: virtualizer.getTotalSize() }}>
            {virtualizer.getVirtualItems().map((item) => {
              const row = rowAt(item.index);
              return (
                <div
                  key={item.key}
                  id={`${baseId}${item.index}`}
                  role="row"
                  aria-rowindex={item.index + 2}
                  aria-selected={selection && row ? selection.ids.has(rowId(row)) : undefined}
                  data-active={item.index === active || undefined}
                  data-menu={item.index === menuAt || undefined}
                  className={classes.row}
                  style={{ height: rowHeight, transform: `translateY(${item.start - headerHeight}px)` }}
                  onMouseDown={() => setActive(item.index)}
                  onClick={() => row && props.onOpen(row)}
                  onContextMenu={(event) => {
                    if (!row || !menu) return;
                    event.preventDefault();
                    setActive(item.index);
                    setMenuAt(item.index);
                  }}
                >
                  {selection && (
                    <div role="gridcell" className={classes.cell} data-tight onClick={(event) => event.stopPropagation()}>
                      {row && <Checkbox size="xs" tabIndex={-1} aria-label={selection.label(row)} checked={selection.ids.has(rowId(row))} onChange={() => toggle(row)} />}
                    </div>
                  )}
                  {columns.map((column) => (
                    <div key={column.key} role="gridcell" className={classes.cell} data-align={column.align}>
                      {row ? column.cell(row) : <Skeleton height={10} width="60%" />}
                    </div>
                  ))}
                  {menu && (
                    <div role="gridcell" className={classes.cell} data-tight onClick={(event) => event.stopPropagation()}>
                      {row && (
                        <Menu
                          position="bottom-end"
                          withinPortal
                          returnFocus={false}
                          opened={menuAt === item.index}
                          onChange={(opened) => {
                            setMenuAt(opened ? item.index : -1);
                            if (!opened) root.current?.focus();
                          }}
                        >
                          <Menu.Target>
                            <ActionIcon variant="subtle" color="gray" size="sm" tabIndex={-1} aria-label={menu.label(row)}>
                              <IconDots size={16} />
                            </ActionIcon>
                          </Menu.Target>
                          <Menu.Dropdown>{menu.items(row)}</Menu.Dropdown>
                        </Menu>
                      )}
                    </div>
                  )}
                </div>
              );
            })}
          </div>
        </div>
      </div>
    </>
  );
}

function HeaderCell<Row, Sort extends string>({ column, sort }: { column: GridColumn<Row, Sort>; sort: VirtualGridProps<Row, Sort>['sort'] }) {
  const sortable = column.sort;
  if (!sortable || !sort) {
    return (
      <div role="columnheader" className={`${classes.cell} ${classes.plain}`} data-align={column.align}>
        {column.header}
      </div>
    );
  }
  const on = sort.by === sortable.by;
  const Icon = !on ? IconArrowsSort : sort.descending ? IconArrowDown : IconArrowUp;
  return (
    <div role="columnheader" aria-sort={!on ? 'none' : sort.descending ? 'descending' : 'ascending'} className={classes.cell} data-align={column.align}>
      <UnstyledButton className={classes.sort} data-idle={!on || undefined} aria-label={sortable.label} onClick={() => sort.onChange(sortable.by)}>
        <span>{column.header}</span>
        <Icon size={14} aria-hidden />
      </UnstyledButton>
    </div>
  );
}
