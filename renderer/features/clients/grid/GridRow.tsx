import { ActionIcon, Checkbox, Menu, Skeleton } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { GridColumn } from './VirtualGrid';
import classes from './VirtualGrid.module.css';

type Props<Row, Sort extends string> = {
  id: string;
  index: number;
  /** Pixels from the first row. */
  top: number;
  height: number;
  /** `undefined` while it is being fetched. */
  row: Row | undefined;
  columns: readonly GridColumn<Row, Sort>[];
  active: boolean;
  /** Whether it is folded out; absent: it cannot be. */
  expanded?: boolean | undefined;
  selection: { selected: boolean; label: string; onToggle: () => void } | undefined;
  withSelection: boolean;
  menu: { label: string; content: ReactNode; opened: boolean; onChange: (opened: boolean) => void } | undefined;
  withMenu: boolean;
};

/** One row of a grid. Its controls are for the pointer; the keyboard works on the grid as a whole. */
export function GridRow<Row, Sort extends string>({ id, index, top, height, row, columns, active, expanded, selection, withSelection, menu, withMenu }: Props<Row, Sort>) {
  return (
    <tr
      id={id}
      data-index={index}
      aria-rowindex={index + 2}
      aria-selected={selection?.selected}
      data-expanded={expanded || undefined}
      data-active={active || undefined}
      className={classes.row}
      style={{ height, transform: `translateY(${top}px)` }}
    >
      {withSelection && (
        <td className={classes.cell} data-tight data-controls>
          {selection && <Checkbox size="xs" tabIndex={-1} aria-label={selection.label} checked={selection.selected} onChange={selection.onToggle} />}
        </td>
      )}
      {columns.map((column) => (
        <td key={column.key} className={classes.cell} data-align={column.align}>
          {row === undefined ? <Skeleton height={10} width="60%" /> : column.render(row)}
        </td>
      ))}
      {withMenu && (
        <td className={classes.cell} data-tight data-controls>
          {menu && (
            <Menu position="bottom-end" withinPortal returnFocus={false} opened={menu.opened} onChange={menu.onChange}>
              <Menu.Target>
                <ActionIcon variant="subtle" color="gray" size="sm" tabIndex={-1} aria-label={menu.label}>
                  <IconDots size={16} />
                </ActionIcon>
              </Menu.Target>
              <Menu.Dropdown>{menu.content}</Menu.Dropdown>
            </Menu>
          )}
        </td>
      )}
    </tr>
  );
}
