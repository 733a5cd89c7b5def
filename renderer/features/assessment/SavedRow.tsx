import { Button, Group, Menu, Table, Text } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { shownOutcomes } from '../../../shared/assessment/library/beforeRules';
import type { AssessmentSummary, Output } from '../../../shared/contract';
import { useServiceCommand } from '../../api';
import { ErrorPanel } from '../../components';
import { useFormat, useText } from '../../i18n';
import classes from './compactTable.module.css';
import { Differences } from './Differences';
import { Replayed } from './Replayed';
import { SavedAssessmentView } from './SavedAssessmentView';
import { useReport } from './useReport';

interface RowProps {
  saved: AssessmentSummary;
  /** The other saved assessments of the file. */
  others: readonly AssessmentSummary[];
  asOf: string;
}

type Shown = { kind: 'replay'; replay: Output<'assessments.replay'> } | { kind: 'compare'; between: string; compared: Output<'assessments.compare'> };

const small = { size: 'compact-xs', variant: 'default' } as const;

/** One frozen assessment, what can be done with it, and under it what the last thing done came to. */
export function SavedRow({ saved, others, asOf }: RowProps) {
  const t = useText();
  const format = useFormat();
  const report = useReport();
  const [shown, setShown] = useState<Shown>();
  const [isOpen, setOpen] = useState(false);
  const replay = useServiceCommand('assessments.replay', { onSuccess: (output) => setShown({ kind: 'replay', replay: output }) });
  const compare = useServiceCommand('assessments.compare', {
    onSuccess: (output, { with: other }) => setShown({ kind: 'compare', between: betweenInWords(other.kind === 'saved' ? others.find(({ id }) => id === other.id) : undefined), compared: output }),
  });
  const betweenInWords = (other: AssessmentSummary | undefined): string => {
    const before = { before: format.date(saved.asOf), beforeAt: format.instant(saved.savedAt) };
    return other
      ? t('assessment.saved.between', { ...before, after: format.date(other.asOf), afterAt: format.instant(other.savedAt) })
      : t('assessment.saved.sinceThen', { ...before, after: format.date(asOf) });
  };
  const error: unknown = report.error ?? replay.error ?? compare.error;
  const counts = shownOutcomes.flatMap((outcome) => (saved.outcomes[outcome] ? [`${t(`assessment.outcome.${outcome}`)}\u00A0${saved.outcomes[outcome]}`] : []));
  const titleOf = (one: AssessmentSummary): string => t('assessment.saved.other', { on: format.date(one.asOf), at: format.instant(one.savedAt) });
  return (
    <>
      <Table.Tr data-saved={saved.id} className={classes.goesOn}>
        <Table.Td>{format.instant(saved.savedAt)}</Table.Td>
        <Table.Td>{format.date(saved.asOf)}</Table.Td>
        <Table.Td>{saved.person}</Table.Td>
        <Table.Td>
          {counts.join(' · ')}
          {saved.note !== '' && <Text size="sm" c="dimmed">{saved.note}</Text>}
        </Table.Td>
        <Table.Td>{saved.savedBy.name}</Table.Td>
      </Table.Tr>
      <Table.Tr data-saved-actions={saved.id}>
        <Table.Td colSpan={5}>
          <Group gap={6} data-print="hide">
            <Button {...small} onClick={() => setOpen(true)}>{t('assessment.saved.open')}</Button>
            <Button {...small} loading={report.isPending} onClick={() => report.write({ kind: 'saved', id: saved.id })}>{t('assessment.saved.report')}</Button>
            <Button {...small} loading={replay.isPending} onClick={() => replay.mutate({ id: saved.id })}>{t('assessment.saved.replay')}</Button>
            <Button {...small} loading={compare.isPending} onClick={() => compare.mutate({ id: saved.id, with: { kind: 'now', asOf } })}>{t('assessment.saved.compare', { on: format.date(asOf) })}</Button>
            {others.length > 0 && (
              <Menu position="bottom-start" withinPortal>
                <Menu.Target>
                  <Button {...small} rightSection={<IconChevronDown size={12} aria-hidden />}>{t('assessment.saved.compareSaved')}</Button>
                </Menu.Target>
                <Menu.Dropdown>
                  {others.map((other) => (
                    <Menu.Item key={other.id} onClick={() => compare.mutate({ id: saved.id, with: { kind: 'saved', id: other.id } })}>
                      {titleOf(other)}
                      {other.note !== '' && <Text size="xs" c="dimmed" truncate maw={420}>{other.note}</Text>}
                    </Menu.Item>
                  ))}
                </Menu.Dropdown>
              </Menu>
            )}
          </Group>
          {error !== null && error !== undefined && <ErrorPanel error={error} />}
          {shown?.kind === 'replay' && <Replayed replay={shown.replay} />}
          {shown?.kind === 'compare' && <Compared between={shown.between} compared={shown.compared} />}
          {isOpen && <SavedAssessmentView id={saved.id} title={t('assessment.saved.opened', { on: format.date(saved.asOf), at: format.instant(saved.savedAt) })} onClose={() => setOpen(false)} />}
        </Table.Td>
      </Table.Tr>
    </>
  );
}

/** What was compared, whether facts and rules are the same, and what came out differently. */
function Compared({ between, compared: { sameFacts, sameRules, differences } }: { between: string; compared: Output<'assessments.compare'> }) {
  const t = useText();
  return (
    <div aria-live="polite" data-compared>
      <Text size="sm" fw={600} mt={6}>{between}</Text>
      <Text size="sm" c="dimmed">{`${t(`assessment.saved.facts.${sameFacts ? 'same' : 'different'}`)} ${t(`assessment.saved.rules.${sameRules ? 'same' : 'different'}`)}`}</Text>
      <Differences differences={differences} />
    </div>
  );
}
