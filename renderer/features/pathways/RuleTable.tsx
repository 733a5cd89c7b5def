import { Table, Text } from '@mantine/core';
import { dayOf } from '../../../shared/assessment/engine/days';
import { namedRows, tableOn } from '../../../shared/assessment/library/compareDates';
import { rowKindOf } from '../../../shared/assessment/library/tableKinds';
import type { Criterion, Table as RulesTable } from '../../../shared/assessment/pack/types';
import { useFormat, useLanguage, useText } from '../../i18n';
import { Citations } from '../assessment/Citations';
import { denseTable, Panel } from '../overview/Panel';
import { useRowWords } from './rowWords';
import { useRules } from '../../rules/useRules';

/** One table of the rules, as it stands on a day. `criteria`: those that look it up, which say what its rows stand for. */
export function RuleTable({ table, criteria, asOf }: { table: RulesTable; criteria: readonly Criterion[]; asOf: string }) {
  const rules = useRules();
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  const { columnWords, rowWords } = useRowWords();
  const version = tableOn(table, dayOf(asOf));
  const rows = version ? namedRows(table, version, criteria) : [];
  const kind = rows.some(({ row }) => row.occupations) ? 'occupation' : rowKindOf(table.id);
  return (
    <Panel title={table.label[language]} aside={<Citations ids={version?.citations ?? []} pack={rules} />}>
      {!version && <Text size="sm" c="dimmed">{t('assessment.noFigures')}</Text>}
      {version && (
        <Table {...denseTable} aria-label={table.label[language]}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t(`library.rows.${kind}`)}</Table.Th>
              {table.columns.map((column) => <Table.Th key={column} ta="right">{columnWords(column)}</Table.Th>)}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map(({ row, values }) => (
              <Table.Tr key={`${row.from} ${row.to}`}>
                <Table.Td>{rowWords(table.id, row)}</Table.Td>
                {values.map((value, index) => <Table.Td key={table.columns[index]} ta="right">{format.number(value)}</Table.Td>)}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {version?.each && <Text size="sm" mt={4}>{t('library.each', { value: format.number(version.each[0] ?? 0) })}</Text>}
    </Panel>
  );
}
