import { Group, Table, Text } from '@mantine/core';
import { IconCircleCheck, IconCircleX, IconHelpCircle } from '@tabler/icons-react';
import type { Assessment } from '../../../shared/assessment/assess';
import { shownRange } from '../../../shared/assessment/result/observed';
import { roundsFor } from '../../../shared/rounds/roundsFor';
import type { Standing } from '../../../shared/rounds/standing';
import { standingInWords } from '../../../shared/rounds/words';
import { useFormat, useLanguage, useText } from '../../i18n';
import { denseTable, Panel } from '../overview/Panel';
import classes from './compactTable.module.css';

/** The last rounds of invitations up to the day of the assessment, and how the points of that day stand to each. Nothing before the first round. */
export function RoundsPanel({ assessment }: { assessment: Assessment }) {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  const { client, personId, asOf, pathways, scores } = assessment;
  const crs = scores.find(({ id }) => id === 'crs');
  const points = crs?.total;
  const found = points && roundsFor({ client, personId, asOf, pathways, points });
  if (!crs || !points || !found || found.rounds.length === 0) return null;
  const { rounds, knownUntil } = found;
  const nomination = crs.definitions.find(({ id }) => id === 'additional.provincialNomination')?.most;
  // Nominees alone are invited in their rounds: who is none yet looks at points without it.
  const isNominated = (crs.factors.get('additional.provincialNomination')?.low ?? 0) > 0;
  return (
    <Panel title={t('assessment.rounds.title')} aside={<Text size="sm" fw={600}>{t('assessment.rounds.points', { points: shownRange(points, language) })}</Text>}>
      <Table {...denseTable} className={classes.table} aria-label={t('assessment.rounds.title')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('assessment.rounds.round')}</Table.Th>
            <Table.Th>{t('assessment.rounds.date')}</Table.Th>
            <Table.Th ta="right">{t('assessment.rounds.invitations')}</Table.Th>
            <Table.Th ta="right">{t('assessment.rounds.cutOff')}</Table.Th>
            <Table.Th>{t('assessment.rounds.standing')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rounds.map(({ round, standing }) => (
            <Table.Tr key={round.number} data-round={round.number}>
              <Table.Td className={classes.third}>{round.name[language]}</Table.Td>
              <Table.Td className={classes.oneLine}>
                {format.date(round.date)}
                <Text size="xs" c="dimmed" lh={1.3}>{t('assessment.rounds.number', { number: round.number })}</Text>
              </Table.Td>
              <Table.Td className={classes.figure}>{format.number(round.invitations)}</Table.Td>
              <Table.Td className={classes.figure}>{round.cutOff}</Table.Td>
              <Table.Td className={classes.quarter}>
                <StandingText standing={standing} note={round.category === 'pnp' && !isNominated && typeof nomination === 'number' ? t('assessment.rounds.nomination', { points: nomination }) : undefined} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Text size="xs" c="dimmed" mt={6}>
        {t('assessment.rounds.alone')}
        {knownUntil !== undefined && ` ${t('assessment.rounds.knownUntil', { until: format.date(knownUntil) })}`}
      </Text>
    </Panel>
  );
}

/** An icon and words, never colour alone. */
function StandingText({ standing, note }: { standing: Standing; note: string | undefined }) {
  const language = useLanguage();
  const { reaches } = standing;
  const StandingIcon = reaches === null ? IconHelpCircle : reaches ? IconCircleCheck : IconCircleX;
  const color = reaches === null ? 'yellow' : reaches ? 'teal' : 'red';
  return (
    <Group gap={5} wrap="nowrap" align="start">
      <StandingIcon size={16} aria-hidden className={classes.icon} color={`var(--mantine-color-${color}-light-color)`} />
      <div>
        <Text size="sm" lh={1.35}>{standingInWords(standing, language)}</Text>
        {note !== undefined && <Text size="xs" c="dimmed" lh={1.3}>{note}</Text>}
      </div>
    </Group>
  );
}
