import { Button, List, Table, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Assessment } from '../../../shared/assessment/assess';
import { forecast } from '../../../shared/assessment/beyond/forecast';
import { nearMisses, type Question } from '../../../shared/assessment/beyond/nearMisses';
import { scoreMoves } from '../../../shared/assessment/beyond/scoreMoves';
import { moveSentence } from '../../../shared/assessment/beyond/wording';
import type { PathwayResult } from '../../../shared/assessment/engine/outcome';
import { shownRange } from '../../../shared/assessment/result/observed';
import type { Evidence } from '../../../shared/evidence';
import { useLanguage, useText } from '../../i18n';
import { denseTable, Panel } from '../overview/Panel';
import { ForecastChart } from './ForecastChart';
import { SwapComparison } from './SwapComparison';
import { useDays } from './useDays';

interface BeyondProps {
  result: PathwayResult;
  assessment: Assessment;
  evidence: readonly Evidence[];
  /** Assesses another person as principal applicant. */
  onPerson: (personId: string) => void;
}

/** What would change the outcome, and what time will change by itself. Reckoned when asked for: it runs the rules many times. */
export function BeyondPanel(props: BeyondProps) {
  const t = useText();
  const [asked, setAsked] = useState(false);
  return (
    <Panel title={t('assessment.beyond.title')}>
      {!asked && <Button size="xs" variant="default" onClick={() => setAsked(true)}>{t('assessment.beyond.show')}</Button>}
      {asked && <Beyond {...props} />}
    </Panel>
  );
}

const signed = (points: number): string => (points > 0 ? `+${points}` : points < 0 ? `\u2212${-points}` : '0');

function Beyond({ result, assessment, evidence, onPerson }: BeyondProps) {
  const t = useText();
  const language = useLanguage();
  const days = useDays();
  const { client, pack, personId, asOf } = assessment;
  const question = useMemo((): Question => ({ client, pack, personId, asOf }), [client, pack, personId, asOf]);
  const misses = useMemo(() => nearMisses(question, result.id), [question, result.id]);
  const hasCrs = result.scores.some(({ id }) => id === 'crs');
  const gains = useMemo(() => (hasCrs ? scoreMoves(question) : []), [question, hasCrs]);
  // Of the pathway that is shown alone: of all of them it would hold the page up.
  const steps = useMemo(() => forecast({ ...question, pathwayIds: [result.id] }), [question, result.id]);
  return (
    <>
      {result.outcome !== 'applies' && (
        <>
          <Text size="sm" fw={600}>{t('assessment.beyond.nearMisses')}</Text>
          {misses.length === 0 && <Text size="sm" c="dimmed" mb="sm">{t('assessment.beyond.noNearMisses')}</Text>}
          <List size="sm" spacing={2} mb="sm">
            {misses.map(({ moves }) => <List.Item key={moves.map(({ id }) => id).join(' ')}>{days(moves.map((move) => moveSentence(move)[language]).join(' + '))}</List.Item>)}
          </List>
        </>
      )}
      {gains.length > 0 && (
        <Table {...denseTable} mb="sm" aria-label={t('assessment.beyond.gains')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('assessment.beyond.gains')}</Table.Th>
              <Table.Th ta="right">{t('assessment.beyond.gain')}</Table.Th>
              <Table.Th ta="right">{t('assessment.crs')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {gains.map(({ moves, gain, total }) => (
              <Table.Tr key={moves.map(({ id }) => id).join(' ')}>
                <Table.Td>{days(moves.map(({ label }) => label[language]).join(' + '))}</Table.Td>
                <Table.Td ta="right">
                  {gain.low === gain.high ? signed(gain.low) : t('assessment.beyond.gainBetween', { low: signed(gain.low), high: signed(gain.high) })}
                  {gain.low < gain.high && <Text size="xs" c="dimmed">{t('assessment.beyond.gainOpen')}</Text>}
                </Table.Td>
                <Table.Td ta="right">{shownRange(total, language)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      <SwapComparison result={result} assessment={assessment} onPerson={onPerson} />
      <ForecastChart steps={steps} pathwayId={result.id} withPoints={hasCrs} client={client} evidence={evidence} />
    </>
  );
}
