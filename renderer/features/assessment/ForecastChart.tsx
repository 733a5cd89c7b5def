import { Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Reason } from '../../../shared/assessment/beyond/breakpoints';
import type { ForecastStep } from '../../../shared/assessment/beyond/forecast';
import type { ClientFile } from '../../../shared/clientFile';
import { addMonths, dateOf, dayOf } from '../../../shared/assessment/engine/days';
import { forecastMonths } from '../../../shared/assessment/beyond/waiting';
import { shownRange } from '../../../shared/assessment/result/observed';
import { comingDays, evidenceEnds, evidenceOwner, type ComingDay, type Evidence } from '../../../shared/evidence';
import { useFormat, useLanguage, useText } from '../../i18n';
import { AheadList, useCutOffsAhead } from '../rounds/AheadList';
import { denseTable } from '../overview/Panel';
import { bandOf } from './forecastBand';
import classes from './ForecastChart.module.css';

interface ChartProps {
  steps: readonly ForecastStep[];
  pathwayId: string;
  withPoints: boolean;
  client: ClientFile;
  /** On what the outcome or the filing rests: the days on which it ends are listed too. */
  evidence: readonly Evidence[];
}

const size = { width: 640, height: 120 };

/** The points over 24 months as a step line, or a band while missing facts leave them open, and the days that move points or outcome in a table, which says all of it in words, with the days on which documents end. */
export function ForecastChart({ steps, pathwayId, withPoints, client, evidence }: ChartProps) {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  const ahead = useCutOffsAhead(pathwayId, withPoints ? steps : []);
  const moving = steps.filter(({ outcomes, crs }, index) => {
    const before = steps[index - 1];
    return !before || before.outcomes[pathwayId] !== outcomes[pathwayId] || (withPoints && (before.crs?.low !== crs?.low || before.crs?.high !== crs?.high));
  });
  const [first] = moving;
  if (!first) return null;
  const of = (event: string, name: string): string => (name === '' ? event : t('assessment.beyond.eventOf', { event, name }));
  const nameOf = (id: string): string => {
    const name = client.persons.find((person) => person.id === id)?.name;
    return [name?.given, name?.family].filter(Boolean).join(' ');
  };
  const because = ({ label, personId }: Reason): string => of(label[language], personId === undefined ? '' : nameOf(personId));
  const causes = ({ step, isMoving, ends }: ComingDay): string[] => [...new Set([...(isMoving ? step.reasons.map(because) : []), ...ends.map((one) => of(evidenceEnds(one)[language], evidenceOwner(one, client)))])];
  const points = ({ crs }: ForecastStep): string => (crs ? shownRange({ kind: 'number', missing: [], ...crs }, language) : '');
  const outcomeOf = ({ outcomes }: ForecastStep): string => {
    const outcome = outcomes[pathwayId];
    return outcome ? t(`assessment.outcome.${outcome}`) : '';
  };
  const title = <Text size="sm" fw={600}>{t('assessment.beyond.forecast')}</Text>;
  const isUnchanged = moving.length === 1;
  const days = comingDays(moving, evidence, first.from).filter(({ isMoving }) => !isUnchanged || !isMoving);
  const unchanged = <Text size="sm">{withPoints && first.crs ? t('assessment.beyond.unchangedPoints', { outcome: outcomeOf(first), points: points(first) }) : t('assessment.beyond.unchanged', { outcome: outcomeOf(first) })}</Text>;
  if (isUnchanged && days.length === 0) {
    return (
      <>
        {title}
        {unchanged}
        <AheadList ahead={ahead} from={first.from} />
      </>
    );
  }
  const last = dateOf(addMonths(dayOf(first.from), forecastMonths));
  const band = withPoints ? bandOf(moving.map(({ from, crs }) => ({ from, low: crs?.low ?? 0, high: crs?.high ?? 0 })), last, size, ahead.map(({ round }) => round.cutOff ?? 0)) : undefined;
  return (
    <>
      {title}
      {isUnchanged && unchanged}
      {band && band.highest > band.lowest && (
        <>
          <Axes highest={format.number(band.highest)} lowest={format.number(band.lowest)} from={format.date(first.from.slice(0, 7))} to={format.date(last.slice(0, 7))}>
            <svg viewBox={`0 0 ${size.width} ${size.height}`} preserveAspectRatio="none" className={classes.chart}>
              {band.area !== undefined && <path d={band.area} className={classes.band} data-band />}
              {band.high !== undefined && <path d={band.high} className={classes.line} />}
              <path d={band.low} className={classes.line} />
              {band.marks.length > 0 && <path d={band.marks.join(' ')} className={classes.cutOff} data-cut-offs />}
            </svg>
          </Axes>
          {band.area !== undefined && <Text size="xs" c="dimmed" mb={8}>{t('assessment.beyond.band')}</Text>}
        </>
      )}
      <AheadList ahead={ahead} from={first.from} />
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
          {days.map((day) => (
            <Table.Tr key={day.from} data-moving={day.isMoving}>
              <Table.Td>{format.date(day.from)}</Table.Td>
              <Table.Td>{format.list(causes(day))}</Table.Td>
              <Table.Td>{outcomeOf(day.step)}</Table.Td>
              {withPoints && <Table.Td ta="right">{points(day.step)}</Table.Td>}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </>
  );
}

interface AxesProps {
  highest: string;
  lowest: string;
  from: string;
  to: string;
  children: ReactNode;
}

/** What the ends of both axes stand for; the table says the same in words. */
function Axes({ highest, lowest, from, to, children }: AxesProps) {
  return (
    <div className={classes.axes} aria-hidden data-axes>
      <div className={classes.points}>
        <Text size="xs" c="dimmed">{highest}</Text>
        <Text size="xs" c="dimmed">{lowest}</Text>
      </div>
      {children}
      <div className={classes.months}>
        <Text size="xs" c="dimmed">{from}</Text>
        <Text size="xs" c="dimmed">{to}</Text>
      </div>
    </div>
  );
}
