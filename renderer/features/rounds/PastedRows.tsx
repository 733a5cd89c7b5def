import { NativeSelect, ScrollArea, Table, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconCopy } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { PastedRow } from '../../../shared/rounds/pasteRounds';
import { pastedColumns, type PastedColumn } from '../../../shared/rounds/pastedTable';
import { useText } from '../../i18n';
import classes from './PastedRows.module.css';
import { denseTable } from '../overview/Panel';

interface PastedRowsProps {
  rows: readonly PastedRow[];
  columns: readonly PastedColumn[];
  head: readonly string[] | undefined;
  onColumn: (index: number, column: PastedColumn) => void;
}

/** Rows shown; of a longer table the others are counted, and their faults said, all the same. */
const shown = 100;

/** The pasted table with what each column is taken for and what each row comes to. */
export function PastedRows({ rows, columns, head, onColumn }: PastedRowsProps) {
  const t = useText();
  const faultWords = ({ faults }: PastedRow): string => [...new Set(faults.map(({ field, fault }) => (field === null ? t(`rounds.firm.fault.${fault}`) : t('rounds.firm.faultOf', { field: t(`rounds.firm.field.${field}`), fault: t(`rounds.firm.fault.${fault}`) }))))].join('; ');
  // The columns of a pasted table have nothing but their place.
  const places = columns.map((column, index) => ({ id: `column-${index}`, column, index, name: head?.[index] ?? '' }));
  // Rows that need somebody come first where not all can be shown.
  const ordered = rows.length <= shown ? rows : [...rows.filter(({ round }) => round === undefined), ...rows.filter(({ round }) => round !== undefined)].slice(0, shown);
  return (
    <ScrollArea.Autosize mah={320} type="auto" viewportProps={{ tabIndex: 0, role: 'group', 'aria-label': t('rounds.firm.preview') }}>
      <Table {...denseTable} className={classes.table} aria-label={t('rounds.firm.preview')} stickyHeader>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('rounds.firm.line')}</Table.Th>
            {places.map(({ id, column, index, name }) => (
              <Table.Th key={id}>
                <NativeSelect
                  size="xs" miw={80} aria-label={t('rounds.firm.column', { number: index + 1, name })} value={column} data={pastedColumns.map((value) => ({ value, label: t(`rounds.firm.field.${value}`) }))}
                  onChange={(event) => onColumn(index, pastedColumns.find((one) => one === event.currentTarget.value) ?? 'note')}
                />
                {name !== '' && <Text size="xs" c="dimmed" fw={400}>{name}</Text>}
              </Table.Th>
            ))}
            <Table.Th>{t('rounds.firm.result')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {ordered.map((row) => (
            <Table.Tr key={row.line} data-pasted={row.round === undefined ? 'fault' : row.duplicate ? 'duplicate' : 'new'}>
              <Table.Td className={classes.figure}>{row.line}</Table.Td>
              {places.map(({ id, column, index }) => (
                <Table.Td key={id} c={column === 'ignore' ? 'dimmed' : undefined} {...(row.faults.some((fault) => fault.column === index) ? { fw: 600, td: 'underline' } : {})}>{row.cells[index] ?? ''}</Table.Td>
              ))}
              <Table.Td>
                {row.round === undefined && <Mark icon={<IconAlertTriangle size={14} aria-hidden />} color="red" words={faultWords(row)} />}
                {row.round !== undefined && row.duplicate && <Mark icon={<IconCopy size={14} aria-hidden />} color="yellow" words={row.duplicate.line === null ? t('rounds.firm.held') : t('rounds.firm.twice', { line: row.duplicate.line })} />}
                {row.round !== undefined && !row.duplicate && <Mark icon={<IconCheck size={14} aria-hidden />} color="teal" words={t('rounds.firm.new')} />}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {rows.length > shown && <Text size="xs" c="dimmed" mt={4}>{t('rounds.firm.moreRows', { count: rows.length - shown })}</Text>}
    </ScrollArea.Autosize>
  );
}

/** An icon and words, never colour alone. */
function Mark({ icon, color, words }: { icon: ReactNode; color: string; words: string }) {
  return <Text component="span" size="sm" c={`var(--mantine-color-${color}-light-color)`} className={classes.mark}>{icon}{words}</Text>;
}
