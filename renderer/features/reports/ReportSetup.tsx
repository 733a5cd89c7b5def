import { Button, Chip, Group, SegmentedControl, Select } from '@mantine/core';
import { IconPlayerStop, IconUsersGroup } from '@tabler/icons-react';
import { fileStatus, type ReportRequest } from '../../../shared/contract';
import { pathwayKinds } from '../../../shared/assessment/pack/kinds';
import { usePeople, useServiceCommand } from '../../api';
import { Toolbar, ToolbarControl } from '../../components';
import { useText, useToday } from '../../i18n';
import { DatesSetup } from './DatesSetup';
import { RulesSetup } from './RulesSetup';
import { monthsFrom } from './quickDates';
import { useRuleChoices } from './useRuleChoices';
import classes from './ReportsPage.module.css';

interface SetupProps {
  request: ReportRequest;
  onAsk: (change: Partial<ReportRequest>) => void;
  isRunning: boolean;
  hasResult: boolean;
  onStart: () => void;
}

const everybody = 'everybody';
const all = 'all';
const monthsAhead = 6;

/** What is compared, of which clients and pathways, and the button that begins. */
export function ReportSetup({ request, onAsk, isRunning, hasResult, onStart }: SetupProps) {
  const t = useText();
  const today = useToday();
  const people = usePeople();
  const { mutate: cancel } = useServiceCommand('reports.cancel');
  const { compare, statuses, responsibleId, kinds } = request;
  const { chosen } = useRuleChoices(compare);
  const isReady = compare.kind === 'rules' ? chosen !== undefined : compare.from < compare.to;
  const choose = (kind: string): void => {
    if (kind === compare.kind) return;
    onAsk({ compare: kind === 'rules' ? { kind: 'rules', layer: 'law', hash: null, asOf: today } : { kind: 'dates', from: today, to: monthsFrom(today, monthsAhead) } });
  };
  return (
    <div className={classes.setup}>
      <Toolbar>
        <ToolbarControl label={t('reports.compare')}>
          <SegmentedControl aria-label={t('reports.compare')} value={compare.kind} data={[{ value: 'dates', label: t('reports.by.dates') }, { value: 'rules', label: t('reports.by.rules') }]} onChange={choose} disabled={isRunning} />
        </ToolbarControl>
        {compare.kind === 'dates' ? <DatesSetup compare={compare} onCompare={(next) => onAsk({ compare: next })} disabled={isRunning} /> : <RulesSetup compare={compare} onCompare={(next) => onAsk({ compare: next })} disabled={isRunning} />}
      </Toolbar>
      <Toolbar
        actions={isRunning
          ? <Button variant="default" leftSection={<IconPlayerStop size={16} aria-hidden />} onClick={() => cancel({})}>{t('reports.stop')}</Button>
          : <Button variant={hasResult ? 'default' : 'filled'} disabled={!isReady} leftSection={<IconUsersGroup size={16} aria-hidden />} onClick={onStart}>{t(hasResult ? 'reports.runAgain' : 'reports.run')}</Button>}
      >
        <ToolbarControl label={t('reports.statuses')}>
          <Group component="fieldset" className={classes.chips} gap={6} aria-label={t('reports.statuses')}>
            {fileStatus.options.map((status) => (
              <Chip key={status} disabled={isRunning} size="xs" radius="sm" variant="light" checked={statuses.includes(status)} onChange={(on) => onAsk({ statuses: fileStatus.options.filter((other) => (other === status ? on : statuses.includes(other))) })}>
                {t(`clients.status.${status}`)}
              </Chip>
            ))}
          </Group>
        </ToolbarControl>
        <Select
          label={t('reports.responsible')} w={200} allowDeselect={false} disabled={isRunning} value={responsibleId ?? everybody}
          data={[{ value: everybody, label: t('reports.everybody') }, ...people.map(({ id, name }) => ({ value: id, label: name }))]}
          onChange={(id) => onAsk({ responsibleId: id === null || id === everybody ? null : id })}
        />
        <Select
          label={t('reports.kinds')} w={200} allowDeselect={false} disabled={isRunning} value={kinds[0] ?? all}
          data={[{ value: all, label: t('reports.allKinds') }, ...pathwayKinds.map((kind) => ({ value: kind, label: t(`reports.kind.${kind}`) }))]}
          onChange={(chosen) => onAsk({ kinds: pathwayKinds.filter((kind) => kind === chosen) })}
        />
      </Toolbar>
    </div>
  );
}
