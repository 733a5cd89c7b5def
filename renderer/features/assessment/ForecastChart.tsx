import { Table, Text } from '@mantine/core';
import type { Reason } from '../../../shared/assessment/beyond/breakpoints';
import type { ForecastStep } from '../../../shared/assessment/beyond/forecast';
import type { ClientFile } from '../../../shared/clientFile';
import { dayNumber } from '../../../shared/dates';
import { shownRange } from '../../../shared/assessment/result/observed';
import { useFormat, useLanguage, useText } from '../../i18n';
import { denseTable } from '../overview/Panel';
import classes from './ForecastChart.module.css';

interface ChartProps {
  steps: readonly ForecastStep[];
  pathwayId: string;
  withPoints: boolean;
  client: ClientFile;
}

const width = 640;
const height = 120;
const days = 731;

/** The points over 24 months as a step line, and the days that move points or outcome in a table, which says all of it in words. */
export function ForecastChart({ steps, pathwayId, withPoints, client }: ChartProps) {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  const moving = steps.filter(({ outcomes, crs }, index) => {
    const before = steps[index - 1];
    return !before || before.outcomes[pathwayId] !== outcomes[pathwayId] || (withPoints && (before.crs?.low !== crs?.low || before.crs?.high !== crs?.high));
  });
  const [first] = moving;
  if (!first) return null;
  const nameOf = (id: string | undefined): string => {
    const name = client.persons.find((person) => person.id === id)?.name;
    return [name?.given, name?.family].filter(Boolean).join(' ');
  };
  const because = ({ label, personId }: Reason): string => (personId === undefined ? label[language] : t('assessment.beyond.eventOf', { event: label[language], name: nameOf(personId) }));
  const highest = Math.max(1, ...moving.map(({ crs }) => crs?.high ?? 0));
  const lowest = Math.min(...moving.map(({ crs }) => crs?.low ?? 0));
  const x = (day: string): number => ((dayNumber(day) - dayNumber(first.from)) / days) * width;
  const y = (points: number): number => height - 8 - ((points - lowest) / Math.max(1, highest - lowest)) * (height - 24);
  const line = moving.map(({ from, crs }, index) => `${index === 0 ? 'M' : 'H'}${x(from).toFixed(1)}${index === 0 ? ` ${y(crs?.low ?? 0).toFixed(1)}` : ` V${y(crs?.low ?? 0).toFixed(1)}`}`).join(' ');
  return (
    <>
      <Text size="sm" fw={600}>{t('assessment.beyond.forecast')}</Text>
      {withPoints && moving.length > 1 && (
        <svg viewBox={`0 0 ${width} ${height}`} className={classes.chart} aria-hidden>
          <path d={`${line} H${width}`} className={classes.line} />
        </svg>
      )}
      <Table {...denseTable} aria-label={t('assessment.beyond.forecast')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('assessment.beyond.from')}</Table.Th>
            <Table.Th>{t('assessment.beyond.because')}</Table.Th>
            <Table.Th>{t('assessment.beyond.outcome')}</Table.Th>
            {withPoints && <Table.Th ta="right">{t('assessment.crs')}</Table.Th>}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {moving.map(({ from, crs, outcomes, reasons }) => {
            const outcome = outcomes[pathwayId];
            return (
              <Table.Tr key={from}>
                <Table.Td>{format.date(from)}</Table.Td>
                <Table.Td>{format.list([...new Set(reasons.map(because))])}</Table.Td>
                <Table.Td>{outcome && t(`assessment.outcome.${outcome}`)}</Table.Td>
                {withPoints && <Table.Td ta="right">{crs && shownRange({ kind: 'number', missing: [], ...crs }, language)}</Table.Td>}
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </>
  );
}
