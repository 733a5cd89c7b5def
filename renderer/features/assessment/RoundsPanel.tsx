import { Group, Table, Text } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed, IconCircleX, IconHelpCircle } from '@tabler/icons-react';
import type { Assessment } from '../../../shared/assessment/assess';
import { shownRange } from '../../../shared/assessment/result/observed';
import { recentOf } from '../../../shared/rounds/firmRound';
import { isAmongInvited } from '../../../shared/rounds/membership';
import type { RecentRound } from '../../../shared/rounds/recentRounds';
import { roundsFor } from '../../../shared/rounds/roundsFor';
import type { Standing } from '../../../shared/rounds/standing';
import { standingInWords } from '../../../shared/rounds/words';
import { useServiceQuery } from '../../api';
import { useFormat, useLanguage, useText } from '../../i18n';
import { denseTable, Panel } from '../overview/Panel';
import classes from './compactTable.module.css';

/** The last rounds of invitations up to the day of the assessment, and how the points of that day stand to each. Nothing before the first round. */
export function RoundsPanel({ assessment }: { assessment: Assessment }) {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  const noted = useServiceQuery('rounds.list', {});
  const own = noted.data?.flatMap(({ round }) => recentOf(round) ?? []) ?? [];
  const { client, personId, asOf, pathways, scores } = assessment;
  const crs = scores.find(({ id }) => id === 'crs');
  const points = crs?.total;
  const found = points && roundsFor({ client, personId, asOf, pathways, points, own });
  if (!crs || !points || !found || found.rounds.length === 0) return null;
  const { rounds, knownUntil } = found;
  const nomination = crs.definitions.find(({ id }) => id === 'additional.provincialNomination')?.most;
  const { low, high } = crs.factors.get('additional.provincialNomination') ?? { low: 0, high: 0 };
  const isNominated = low > 0 ? true : high > 0 ? null : false;
  const noteOn = (round: RecentRound, { reaches }: Standing): string | undefined => {
    // Nominees alone are invited in their rounds: who is none yet looks at points without it.
    if (reaches !== true) return round.category === 'pnp' && isNominated !== true && typeof nomination === 'number' ? t('assessment.rounds.nomination', { points: nomination }) : undefined;
    return isAmongInvited(round, { pathways, isNominated }) === true ? undefined : t(`assessment.rounds.onlyIf.${round.category === 'pnp' ? 'nominee' : round.kind}`);
  };
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
            <Table.Tr key={`${round.category} ${round.date}`} data-round={round.number}>
              <Table.Td className={classes.third}>
                {round.name[language]}
                {round.ownSource !== undefined && <Text size="xs" c="dimmed" lh={1.3}>{t('rounds.firm.sourced', { source: round.ownSource })}</Text>}
              </Table.Td>
              <Table.Td className={classes.oneLine}>
                {format.date(round.date)}
                {round.number !== '' && <Text size="xs" c="dimmed" lh={1.3}>{t('assessment.rounds.number', { number: round.number })}</Text>}
              </Table.Td>
              <Table.Td className={classes.figure}>{round.invitations !== null && format.number(round.invitations)}</Table.Td>
              <Table.Td className={classes.figure}>{round.cutOff}</Table.Td>
              <Table.Td className={classes.quarter}>
                <StandingText standing={standing} note={noteOn(round, standing)} />
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

const looks = {
  open: { icon: IconHelpCircle, color: 'yellow' },
  below: { icon: IconCircleX, color: 'red' },
  enough: { icon: IconCircleCheck, color: 'teal' },
  onlyIf: { icon: IconCircleDashed, color: 'gray' },
} as const;

/** An icon and words, never colour alone. Points that are enough are no good news by themselves where `note` says what else it takes. */
function StandingText({ standing, note }: { standing: Standing; note: string | undefined }) {
  const language = useLanguage();
  const { reaches } = standing;
  const state = reaches === null ? 'open' : !reaches ? 'below' : note === undefined ? 'enough' : 'onlyIf';
  const { icon: StandingIcon, color } = looks[state];
  return (
    <Group gap={5} wrap="nowrap" align="start">
      <StandingIcon size={16} aria-hidden className={classes.icon} data-standing={state} color={`var(--mantine-color-${color}-light-color)`} />
      <div>
        <Text size="sm" lh={1.35}>{standingInWords(standing, language)}</Text>
        {note !== undefined && <Text size="xs" lh={1.3} {...(state === 'onlyIf' ? { fw: 600 } : { c: 'dimmed' })}>{note}</Text>}
      </div>
    </Group>
  );
}
