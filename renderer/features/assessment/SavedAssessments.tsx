import { Table } from '@mantine/core';
import { useServiceQuery } from '../../api';
import { ErrorPanel } from '../../components';
import { useText } from '../../i18n';
import { denseTable, Panel } from '../overview/Panel';
import classes from './compactTable.module.css';
import { SavedRow } from './SavedRow';

/** The frozen assessments of the file: opened, printed, replayed, and compared with each other and with the file as it is. */
export function SavedAssessments({ fileId, asOf }: { fileId: string; asOf: string }) {
  const t = useText();
  const saved = useServiceQuery('assessments.list', { fileId });
  if (saved.error) return <ErrorPanel error={saved.error} onRetry={() => void saved.refetch()} />;
  if (!saved.data || saved.data.length === 0) return null;
  const { data } = saved;
  return (
    <Panel title={t('assessment.saved.title')}>
      <Table {...denseTable} className={classes.table} aria-label={t('assessment.saved.title')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('assessment.saved.at')}</Table.Th>
            <Table.Th>{t('assessment.asOf')}</Table.Th>
            <Table.Th>{t('assessment.saved.person')}</Table.Th>
            <Table.Th>{t('assessment.saved.result')}</Table.Th>
            <Table.Th>{t('assessment.saved.by')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {data.map((one) => <SavedRow key={one.id} saved={one} others={data.filter(({ id }) => id !== one.id)} asOf={asOf} />)}
        </Table.Tbody>
      </Table>
    </Panel>
  );
}
