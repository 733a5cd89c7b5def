import { List, Text } from '@mantine/core';
import { useMemo } from 'react';
import type { ForecastStep } from '../../../shared/assessment/beyond/forecast';
import { cutOffsAhead, type CutOffAhead } from '../../../shared/rounds/ahead';
import { seriesOfPathway } from '../../../shared/rounds/heldRounds';
import { spacedIn } from '../../../shared/texts/typography';
import { useFormat, useLanguage, useText } from '../../i18n';
import { useHeldRounds } from './useHeldRounds';

/** More cut-offs than these would crowd the chart. */
const most = 3;

/** The last cut-offs of a pathway's rounds of Express Entry against the CRS points to come. */
export function useCutOffsAhead(pathwayId: string, steps: readonly ForecastStep[]): readonly CutOffAhead[] {
  const held = useHeldRounds();
  return useMemo(() => {
    const [first] = steps;
    if (!first) return [];
    const points = steps.flatMap(({ from, crs }) => (crs ? [{ from, points: crs }] : []));
    return cutOffsAhead(seriesOfPathway(pathwayId, held), first.from, 'crs', points).slice(0, most);
  }, [pathwayId, held, steps]);
}

/** When the points come up to each, in words. */
export function AheadList({ ahead, from }: { ahead: readonly CutOffAhead[]; from: string }) {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  if (ahead.length === 0) return null;
  const reached = ({ sureFrom, possibleFrom }: CutOffAhead): string => {
    if (possibleFrom === null) return t('rounds.ahead.never');
    if (sureFrom === null) return possibleFrom === from ? t('rounds.ahead.possibleNow') : t('rounds.ahead.possible', { on: format.date(possibleFrom) });
    return sureFrom === from ? t('rounds.ahead.now') : t('rounds.ahead.sure', { on: format.date(sureFrom) });
  };
  return (
    <>
      <Text size="sm" fw={600}>{t('rounds.ahead.title')}</Text>
      <List size="sm" spacing={2} mb={8} aria-label={t('rounds.ahead.title')}>
        {ahead.map((one) => {
          const { round } = one;
          const line = t('rounds.ahead.line', { name: round.name[language], points: format.number(round.cutOff ?? 0), on: format.date(round.until) });
          return <List.Item key={round.id} data-ahead={round.id}>{spacedIn(language, language === 'fr' ? `${line} : ${reached(one)}` : `${line}: ${reached(one)}`)}</List.Item>;
        })}
      </List>
    </>
  );
}
