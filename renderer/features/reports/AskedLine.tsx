import { Button, Text } from '@mantine/core';
import { IconAdjustments, IconUsersGroup } from '@tabler/icons-react';
import type { MadeReport, ReportRequest } from '../../../shared/contract';
import { usePeople } from '../../api';
import { PageHeader } from '../../components';
import { useFormat, useText } from '../../i18n';

interface AskedProps {
  request: ReportRequest;
  made: MadeReport;
  onChange: () => void;
  onStart: () => void;
}

/** What the report that is shown compares, of whom, in a line under the title: the changes below have the room, and what was asked can be changed from here. */
export function AskedLine({ request: { statuses, responsibleId, kinds }, made, onChange, onStart }: AskedProps) {
  const t = useText();
  const format = useFormat();
  const people = usePeople();
  const side = ({ asOf, rules }: MadeReport['before']): string => (rules ? t('reports.side', { on: format.date(asOf), version: rules.version }) : t('reports.sideNone', { on: format.date(asOf) }));
  const responsible = responsibleId === null ? undefined : people.find(({ id }) => id === responsibleId)?.name;
  const of = [
    ...(statuses.length === 0 ? [] : [format.list(statuses.map((status) => t(`clients.status.${status}`).toLocaleLowerCase()))]), ...(responsible === undefined ? [] : [responsible]),
    kinds[0] === undefined ? t('reports.allKinds') : t(`reports.kind.${kinds[0]}`),
  ];
  const basis = t('reports.basis', { before: side(made.before), after: side(made.after), at: format.instant(made.computedAt) });
  return (
    <section aria-label={t('reports.asked')}>
      <PageHeader
        title={t('reports.title')} isTight
        actions={
          <>
            <Button variant="default" leftSection={<IconAdjustments size={16} aria-hidden />} onClick={onChange}>{t('reports.changeAsked')}</Button>
            <Button variant="default" leftSection={<IconUsersGroup size={16} aria-hidden />} onClick={onStart}>{t('reports.runAgain')}</Button>
          </>
        }
      />
      <Text size="xs" c="dimmed">{[basis, ...of].join(' · ')}</Text>
    </section>
  );
}
