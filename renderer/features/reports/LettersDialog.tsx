import { Button, Group, Modal, Progress, Stack, Text } from '@mantine/core';
import { IconPlayerStop } from '@tabler/icons-react';
import { useState } from 'react';
import type { MadeReport } from '../../../shared/contract';
import type { Report } from '../../../shared/impact/pieces';
import type { ReportRow } from '../../../shared/impact/rows';
import { useServiceQuery } from '../../api';
import { ErrorPanel, LoadingState } from '../../components';
import { useFormat, useLanguage, useText } from '../../i18n';
import { plannedLetters, templatesFor, type BatchChoices } from './letterBatch';
import { LetterChoices } from './LetterChoices';
import { LetterList } from './LetterList';
import { MadeBatch } from './MadeBatch';
import { useLetterBatch } from './useLetterBatch';

interface DialogProps {
  /** The rows of each client who is written to. */
  clients: readonly (readonly ReportRow[])[];
  made: MadeReport;
  citations: Report['citations'];
  onClose: () => void;
}

/** One letter to each client: what they are made of, who gets one and what it lacks, then the letters. */
export function LettersDialog({ clients, made, citations, onClose }: DialogProps) {
  const t = useText();
  const language = useLanguage();
  const batch = useLetterBatch();
  const templates = useServiceQuery('letters.templates', {});
  const [choices, setChoices] = useState<BatchChoices>({ templates: { en: 'change', fr: 'change' }, otherwise: language, replyBy: null });
  const { state } = batch;
  const isBusy = state.phase === 'looking' || state.phase === 'making';
  return (
    <Modal opened onClose={onClose} size="xl" title={t('reports.letters.title')} closeButtonProps={{ 'aria-label': t('common.close') }} closeOnClickOutside={!isBusy} closeOnEscape={!isBusy}>
      {templates.error && <ErrorPanel error={templates.error} onRetry={() => void templates.refetch()} />}
      {!templates.data && !templates.error && <LoadingState />}
      {templates.data && (
        <Stack gap="md">
          {state.phase === 'choose' && (
            <>
              <Text size="sm">{t('reports.letters.what', { count: clients.length })}</Text>
              <LetterChoices choices={choices} onChange={(change) => setChoices((before) => ({ ...before, ...change }))} templates={{ en: templatesFor(templates.data, 'en'), fr: templatesFor(templates.data, 'fr') }} />
              <Group justify="flex-end" gap="sm">
                <Button variant="default" onClick={onClose}>{t('common.cancel')}</Button>
                <Button data-autofocus onClick={() => batch.look(plannedLetters(clients, choices, made, citations))}>{t('reports.letters.look')}</Button>
              </Group>
            </>
          )}
          {isBusy && <Busy words={state.phase === 'looking' ? 'reports.letters.looking' : 'reports.letters.making'} done={state.done} total={state.total} onStop={batch.stop} />}
          {state.phase === 'list' && <LetterList looked={state.looked} onBack={batch.back} onMake={batch.make} />}
          {state.phase === 'made' && <MadeBatch made={state.made} planned={state.planned} error={state.error} onClose={onClose} />}
        </Stack>
      )}
    </Modal>
  );
}

function Busy({ words, done, total, onStop }: { words: 'reports.letters.looking' | 'reports.letters.making'; done: number; total: number; onStop: () => void }) {
  const t = useText();
  const format = useFormat();
  const text = t(words, { done: format.number(done), total: format.number(total) });
  return (
    <Stack gap="xs">
      <Text component="output" size="sm">{text}</Text>
      <Progress value={total === 0 ? 0 : (100 * done) / total} aria-label={text} />
      <Group justify="flex-end">
        <Button variant="default" leftSection={<IconPlayerStop size={16} aria-hidden />} onClick={onStop}>{t('reports.stop')}</Button>
      </Group>
    </Stack>
  );
}
