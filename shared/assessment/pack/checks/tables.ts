import { pointerTo } from '../../../clientFile';
import type { Fault } from '../../../errors';
import { packFault } from '../faults';
import type { Table } from '../types';
import type { Path } from './expressions';

type Version = Table['versions'][number];

/** Rows from no lower bound to no upper bound that hold every whole number once, with a value for each column. */
export function tableFaults({ columns, versions }: Table, path: Path): Fault[] {
  const repeated = columns.flatMap((column, index) => (columns.indexOf(column) < index ? [packFault(pointerTo([...path, 'columns', index]), 'duplicate-id', { id: column })] : []));
  return [...repeated, ...versions.flatMap((version, index) => versionFaults(version, columns.length, [...path, 'versions', index]))];
}

function versionFaults({ rows, each }: Version, columns: number, path: Path): Fault[] {
  const faults: Fault[] = [];
  const at = (...more: Path): string => pointerTo([...path, ...more]);
  rows.forEach((row, index) => {
    if (row.values.length !== columns) faults.push(packFault(at('rows', index, 'values'), 'wrong-count', { count: columns }));
    if (row.from !== null && row.to !== null && row.to < row.from) faults.push(packFault(at('rows', index, 'to'), 'rows-overlap'));
    const before = rows[index - 1];
    if (index === 0 && row.from !== null) faults.push(packFault(at('rows', index, 'from'), 'rows-leave-out', { numbers: `… ${row.from - 1}` }));
    if (index === rows.length - 1 && row.to !== null) faults.push(packFault(at('rows', index, 'to'), 'rows-leave-out', { numbers: `${row.to + 1} …` }));
    if (!before) return;
    if (row.from === null || before.to === null || row.from <= before.to) faults.push(packFault(at('rows', index, 'from'), 'rows-overlap'));
    else if (row.from > before.to + 1) faults.push(packFault(at('rows', index, 'from'), 'rows-leave-out', { numbers: `${before.to + 1} … ${row.from - 1}` }));
  });
  if (each === undefined) return faults;
  if (each.length !== columns) faults.push(packFault(at('each'), 'wrong-count', { count: columns }));
  if ((rows.at(-1)?.from ?? null) === null) faults.push(packFault(at('each'), 'each-needs-a-start'));
  return faults;
}
