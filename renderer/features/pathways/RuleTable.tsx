import { Table, Text } from '@mantine/core';
import type { Table as RulesTable } from '../../../shared/assessment/pack/types';
import { useFormat, useLanguage, useText } from '../../i18n';
import { Citations } from '../assessment/Citations';
import { denseTable, Panel } from '../overview/Panel';
import { useRowWords } from './changeWords';
import { rules } from './rules';

/** One table of the rules, as it stands on a day. */
export function RuleTable({ table, asOf }: { table: RulesTable; asOf: string }) {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  const { columnWords, rowWords } = useRowWords();
  const version = table.versions.find(({ from, until }) => from <= asOf && (until === null || asOf <= until));
  return (
    <Panel title={table.label[language]} aside={<Citations ids={version?.citations ?? []} pack={rules} />}>
      {!version && <Text size="sm" c="dimmed">{t('assessment.noFigures')}</Text>}
      {version && (
        <Table {...denseTable} aria-label={table.label[language]}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('library.value')}</Table.Th>
              {table.columns.map((column) => <Table.Th key={column} ta="right">{columnWords(column)}</Table.Th>)}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {version.rows.map((row) => (
              <Table.Tr key={`${row.from} ${row.to}`}>
                <Table.Td>{rowWords(row)}</Table.Td>
                {row.values.map((value, index) => <Table.Td key={table.columns[index]} ta="right">{format.number(value)}</Table.Td>)}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {version?.each && <Text size="sm" mt={4}>{t('library.each', { value: format.number(version.each[0] ?? 0) })}</Text>}
    </Panel>
  );
}
