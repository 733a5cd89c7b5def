import { Alert, Button, Group, Table, Text } from '@mantine/core';
import { useState } from 'react';
import type { AssessmentSummary, Output } from '../../../shared/contract';
import { useServiceCommand, useServiceQuery } from '../../api';
import { ErrorPanel } from '../../components';
import { useFormat, useText } from '../../i18n';
import { denseTable, Panel } from '../overview/Panel';
import { Differences } from './Differences';
import { outcomeOrder } from './outcomes';
import { useReport } from './useReport';

/** The frozen assessments of the file: printed, replayed, and compared with the file as it is. */
export function SavedAssessments({ fileId, asOf }: { fileId: string; asOf: string }) {
  const t = useText();
  const saved = useServiceQuery('assessments.list', { fileId });
  if (saved.error) return <ErrorPanel error={saved.error} onRetry={() => void saved.refetch()} />;
  if (!saved.data || saved.data.length === 0) return null;
  return (
    <Panel title={t('assessment.saved.title')}>
      <Table {...denseTable}>
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
          {saved.data.map((one) => <SavedRow key={one.id} saved={one} asOf={asOf} />)}
        </Table.Tbody>
      </Table>
    </Panel>
  );
}

type Shown = { kind: 'replay'; replay: Output<'assessments.replay'> } | { kind: 'compare'; compared: Output<'assessments.compare'> };

function SavedRow({ saved, asOf }: { saved: AssessmentSummary; asOf: string }) {
  const t = useText();
  const format = useFormat();
  const report = useReport();
  const [shown, setShown] = useState<Shown>();
  const replay = useServiceCommand('assessments.replay', { onSuccess: (output) => setShown({ kind: 'replay', replay: output }) });
  const compare = useServiceCommand('assessments.compare', { onSuccess: (output) => setShown({ kind: 'compare', compared: output }) });
  const error: unknown = report.error ?? replay.error ?? compare.error;
  const counts = outcomeOrder.flatMap((outcome) => (saved.outcomes[outcome] ? [`${t(`assessment.outcome.${outcome}`)} ${saved.outcomes[outcome]}`] : []));
  return (
    <>
      <Table.Tr data-saved={saved.id}>
        <Table.Td>{format.instant(saved.savedAt)}</Table.Td>
        <Table.Td>{format.date(saved.asOf)}</Table.Td>
        <Table.Td>{saved.person}</Table.Td>
        <Table.Td>
          {counts.join(' · ')}
          {saved.note !== '' && <Text size="sm" c="dimmed">{saved.note}</Text>}
        </Table.Td>
        <Table.Td>{saved.savedBy.name}</Table.Td>
      </Table.Tr>
      <Table.Tr>
        <Table.Td colSpan={5}>
          <Group gap={6} data-print="hide">
            <Button size="compact-xs" variant="default" loading={report.isPending} onClick={() => report.write({ kind: 'saved', id: saved.id })}>{t('assessment.saved.report')}</Button>
            <Button size="compact-xs" variant="default" loading={replay.isPending} onClick={() => replay.mutate({ id: saved.id })}>{t('assessment.saved.replay')}</Button>
            <Button size="compact-xs" variant="default" loading={compare.isPending} onClick={() => compare.mutate({ id: saved.id, with: { kind: 'now', asOf } })}>{t('assessment.saved.compare', { on: format.date(asOf) })}</Button>
          </Group>
          {error !== null && error !== undefined && <ErrorPanel error={error} />}
          {shown?.kind === 'replay' && <Replayed replay={shown.replay} />}
          {shown?.kind === 'compare' && <Differences differences={shown.compared.differences} />}
        </Table.Td>
      </Table.Tr>
    </>
  );
}

/** Whether the program of today, with the rules of then, still says the same; and what changed if it does not. */
function Replayed({ replay }: { replay: Output<'assessments.replay'> }) {
  const t = useText();
  const { result, differences, engine, measures, rules, altered } = replay;
  const why = [
    ...(engine.stored === engine.present ? [] : [t('assessment.saved.engineChanged', { ...engine })]),
    ...measures.map(({ id }) => t('assessment.saved.measureChanged', { id })),
    ...(rules.changed ? [t('assessment.saved.rulesChanged', { version: rules.present.version })] : []),
  ];
  return (
    <>
      <Alert mt={6} p="xs" color={altered.length > 0 ? 'red' : result === 'same' ? 'teal' : 'yellow'} variant="light">
        {t(altered.length > 0 ? 'assessment.saved.altered' : `assessment.saved.replayed.${result}`)} {why.join(' ')}
      </Alert>
      {result === 'different' && <Differences differences={differences} />}
    </>
  );
}
