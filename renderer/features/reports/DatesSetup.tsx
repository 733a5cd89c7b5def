import { Button, Group, Text } from '@mantine/core';
import type { ReportComparison } from '../../../shared/contract';
import { DayInput } from '../../components';
import { useText, useToday } from '../../i18n';
import classes from './ReportsPage.module.css';
import { datesOf, quickDates } from './quickDates';

type Dates = Extract<ReportComparison, { kind: 'dates' }>;

/** Two days under the rules in force: typed, or one of those that are often asked for. */
export function DatesSetup({ compare: { from, to }, onCompare, disabled }: { compare: Dates; onCompare: (dates: Dates) => void; disabled: boolean }) {
  const t = useText();
  const today = useToday();
  const set = (change: Partial<Pick<Dates, 'from' | 'to'>>): void => onCompare({ kind: 'dates', from, to, ...change });
  return (
    <>
      <DayInput label={t('reports.from')} w={140} value={from} onChange={(day) => set({ from: day ?? today })} disabled={disabled} />
      <DayInput label={t('reports.to')} w={140} value={to} onChange={(day) => set({ to: day ?? to })} disabled={disabled} />
      <Group component="fieldset" className={classes.chips} gap={2} aria-label={t('reports.quick')} mih={32}>
        {quickDates.map((which) => {
          const dates = datesOf(which, today);
          const isChosen = dates.from === from && dates.to === to;
          return <Button key={which} size="compact-xs" variant={isChosen ? 'light' : 'subtle'} aria-pressed={isChosen} disabled={disabled} onClick={() => set(dates)}>{t(`reports.quickDates.${which}`)}</Button>;
        })}
      </Group>
      {from >= to && <Text role="alert" size="sm" c="var(--mantine-color-error)">{t('reports.notAfter')}</Text>}
    </>
  );
}
