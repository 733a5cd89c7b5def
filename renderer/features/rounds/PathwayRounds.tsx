import { Button, Group, NativeSelect, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Assessment } from '../../../shared/assessment/assess';
import { yearsBefore } from '../../../shared/rounds/heldRounds';
import { roundsKnownUntil } from '../../../shared/rounds/expressEntryRounds';
import type { HeldRound } from '../../../shared/rounds/heldRound';
import { seriesOfPathway, type RoundSeries } from '../../../shared/rounds/heldRounds';
import { provincialRoundsKnownUntil } from '../../../shared/rounds/provincialRounds';
import { spacedIn } from '../../../shared/texts/typography';
import { useFormat, useLanguage, useText } from '../../i18n';
import { Panel } from '../overview/Panel';
import { AnchorLink } from '../clients/AnchorLink';
import { RoundsChart } from './RoundsChart';
import { RoundsTable } from './RoundsTable';
import { useHeldRounds } from './useHeldRounds';
import { useInvitations } from './useInvitations';

interface PathwayRoundsProps {
  pathwayId: string;
  /** Later rounds are left out. */
  asOf: string;
  /** Whose invitation is asked about; absent: nobody's. */
  assessment?: Assessment;
}

/** The rounds that a pathway leads to, over time and in a table. Nothing for a pathway without rounds up to the day. */
export function PathwayRounds({ pathwayId, asOf, assessment }: PathwayRoundsProps) {
  const held = useHeldRounds();
  const series = useMemo(() => seriesOfPathway(pathwayId, held.filter(({ until }) => until <= asOf)), [pathwayId, held, asOf]);
  const [chosenId, choose] = useState<string>();
  const chosen = series.find(({ id }) => id === chosenId) ?? series[0];
  if (!chosen) return null;
  return <Rounds key={chosen.id} series={series} chosen={chosen} asOf={asOf} onChoose={choose} assessment={assessment} />;
}

interface RoundsProps {
  series: readonly RoundSeries[];
  chosen: RoundSeries;
  asOf: string;
  assessment: Assessment | undefined;
  onChoose: (id: string) => void;
}

/** Rows shown at first. */
const atFirst = 6;
const noInvitations = new Map<string, never>();
const knownUntil = ({ place }: HeldRound): string | undefined => (place === 'CA' ? roundsKnownUntil : provincialRoundsKnownUntil[place]);

function Rounds({ series, chosen, asOf, assessment, onChoose }: RoundsProps) {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  const [isAll, setAll] = useState(false);
  const nameOf = ({ name }: RoundSeries): string => spacedIn(language, name[language]);
  const { rounds } = chosen;
  const newest = rounds.at(-1);
  const recent = rounds.filter(({ until }) => newest !== undefined && until >= yearsBefore(newest.until, 2));
  const drawn = isAll ? rounds : recent;
  const shown = useMemo(() => (isAll ? rounds : rounds.slice(-atFirst)).toReversed(), [isAll, rounds]);
  const invitations = useInvitations(assessment, shown);
  const points = useMemo(() => new Map([...invitations].flatMap(([id, one]) => (one.points ? [[id, one.points] as const] : []))), [invitations]);
  const until = newest && knownUntil(newest);
  return (
    <Panel title={t('rounds.title')} aside={<Text size="xs" c="dimmed">{t('rounds.count', { count: rounds.length })}</Text>}>
      {series.length > 1
        ? <NativeSelect size="xs" maw={520} mb={6} label={t('rounds.of')} value={chosen.id} onChange={(event) => onChoose(event.currentTarget.value)} data={series.map((one) => ({ value: one.id, label: nameOf(one) }))} />
        : <Text size="sm" fw={600}>{nameOf(chosen)}</Text>}
      <RoundsChart rounds={drawn} client={assessment ? points : noInvitations} />
      <RoundsTable label={t('rounds.tableOf', { what: nameOf(chosen) })} rounds={shown} seriesName={nameOf(chosen)} invitations={assessment ? invitations : undefined} />
      <Group mt={6} data-print="hide">
        {rounds.length > atFirst && <Button size="compact-xs" variant="default" onClick={() => setAll(!isAll)}>{isAll ? t('rounds.fewer') : t('rounds.all', { count: rounds.length })}</Button>}
        <AnchorLink to="/pathways/rounds" size="xs">{t('rounds.firm.link')}</AnchorLink>
      </Group>
      <Text size="xs" c="dimmed" mt={6}>
        {[...(assessment ? [t('rounds.alone')] : []), ...(until !== undefined && asOf > until ? [t('rounds.knownUntil', { until: format.date(until) })] : [])].join(' ')}
      </Text>
    </Panel>
  );
}
