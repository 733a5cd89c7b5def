import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import type { GridColumn, VirtualGridProps } from './VirtualGrid';
import classes from './VirtualGrid.module.css';

type Props<Row, Sort extends string> = {
  columns: readonly GridColumn<Row, Sort>[];
  sort: VirtualGridProps<Row, Sort>['sort'];
  /** Names of the columns for check boxes and for actions, where there are such. */
  before: string | undefined;
  after: string | undefined;
};

/** The names of the columns, as buttons where the list can be sorted by them. */
export function GridHeader<Row, Sort extends string>({ columns, sort, before, after }: Props<Row, Sort>) {
  return (
    <thead className={classes.head}>
      <tr aria-rowindex={1} className={classes.header}>
        {before !== undefined && <QuietCell name={before} />}
        {columns.map((column) => (
          <HeaderCell key={column.key} column={column} sort={sort} />
        ))}
        {after !== undefined && <QuietCell name={after} />}
      </tr>
    </thead>
  );
}

function QuietCell({ name }: { name: string }) {
  return (
    <th scope="col" className={classes.cell}>
      <VisuallyHidden>{name}</VisuallyHidden>
    </th>
  );
}

function HeaderCell<Row, Sort extends string>({ column, sort }: { column: GridColumn<Row, Sort>; sort: Props<Row, Sort>['sort'] }) {
  const sortable = column.sort;
  if (!sortable || !sort) {
    return (
      <th scope="col" className={`${classes.cell} ${classes.plain}`} data-align={column.align}>
        {column.header}
      </th>
    );
  }
  const on = sort.by === sortable.by;
  const Icon = !on ? IconArrowsSort : sort.descending ? IconArrowDown : IconArrowUp;
  return (
    <th scope="col" aria-sort={!on ? 'none' : sort.descending ? 'descending' : 'ascending'} className={classes.cell} data-align={column.align}>
      <UnstyledButton className={classes.sort} data-idle={!on || undefined} title={sortable.label} onClick={() => sort.onChange(sortable.by)}>
        <span>{column.header}</span>
        <Icon size={14} aria-hidden />
      </UnstyledButton>
    </th>
  );
}
