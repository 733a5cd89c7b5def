import { Button, Table, Text } from '@mantine/core';
import { IconArrowsExchange } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { Assessment } from '../../../shared/assessment/assess';
import { swapOf, type Swap, type SwappedScore } from '../../../shared/assessment/beyond/swap';
import type { PathwayResult } from '../../../shared/assessment/engine/outcome';
import { personName } from '../../../shared/assessment/report/names';
import { shownRange } from '../../../shared/assessment/result/observed';
import { useLanguage, useText, type Text as TextOf } from '../../i18n';
import { denseTable } from '../overview/Panel';
import classes from './compactTable.module.css';

interface SwapProps {
  result: PathwayResult;
  assessment: Assessment;
  onPerson: (personId: string) => void;
}

/** Either spouse as principal applicant, side by side: this pathway, its points, and what else would come to something else. */
export function SwapComparison({ result, assessment, onPerson }: SwapProps) {
  const t = useText();
  const language = useLanguage();
  const swap = useMemo(() => swapOf(assessment), [assessment]);
  if (!swap) return null;
  const nameOf = ({ client, personId }: Assessment): string => {
    const person = client.persons.find(({ id }) => id === personId);
    return person ? personName(person) : personId;
  };
  const other = nameOf(swap.other);
  const otherResult = swap.other.pathways.find(({ id }) => id === result.id);
  const pointsOf = (points: SwappedScore['present']): string => (points ? shownRange({ kind: 'number', missing: [], ...points }, language) : '–');
  const own = new Set([...result.scores, ...(otherResult?.scores ?? [])].map(({ id }) => id));
  const gain = swap.gain && own.has('crs') ? gainInWords(swap.gain, other, t) : undefined;
  return (
    <>
      <Text size="sm" fw={600}>{t('assessment.beyond.swap')}</Text>
      {gain !== undefined && <Text size="sm">{gain}</Text>}
      <Table {...denseTable} className={classes.table} aria-label={t('assessment.beyond.swap')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th className={classes.half}>{t('assessment.beyond.swapResult')}</Table.Th>
            <Table.Th>{nameOf(swap.present)}</Table.Th>
            <Table.Th>{other}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          <Table.Tr data-swap={result.id}>
            <Table.Td fw={600}>{result.title[language]}</Table.Td>
            <Table.Td>{t(`assessment.outcome.${result.outcome}`)}</Table.Td>
            <Table.Td>{t(`assessment.outcome.${otherResult?.outcome ?? 'closed'}`)}</Table.Td>
          </Table.Tr>
          {swap.scores.filter(({ id }) => own.has(id)).map((score) => (
            <Table.Tr key={score.id} data-swap={score.id}>
              <Table.Td>{score.title[language]}</Table.Td>
              <Table.Td>{pointsOf(score.present)}</Table.Td>
              <Table.Td>{pointsOf(score.other)}</Table.Td>
            </Table.Tr>
          ))}
          {swap.changes.filter(({ id }) => id !== result.id).map((change) => (
            <Table.Tr key={change.id} data-swap={change.id}>
              <Table.Td>{change.title[language]}</Table.Td>
              <Table.Td>{t(`assessment.outcome.${change.present}`)}</Table.Td>
              <Table.Td>{t(`assessment.outcome.${change.other}`)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Button size="compact-xs" variant="default" mt={6} mb="sm" leftSection={<IconArrowsExchange size={14} aria-hidden />} data-print="hide" onClick={() => onPerson(swap.other.personId)}>
        {t('assessment.beyond.swapTo', { name: other })}
      </Button>
    </>
  );
}

function gainInWords({ low, high }: NonNullable<Swap['gain']>, name: string, t: TextOf): string {
  if (low === high) {
    if (low === 0) return t('assessment.beyond.swapSame', { name });
    return low > 0 ? t('assessment.beyond.swapMore', { name, count: low }) : t('assessment.beyond.swapFewer', { name, count: -low });
  }
  if (low > 0) return t('assessment.beyond.swapMoreAtLeast', { name, count: low });
  return high < 0 ? t('assessment.beyond.swapFewerAtLeast', { name, count: -high }) : t('assessment.beyond.swapOpen', { name });
}
