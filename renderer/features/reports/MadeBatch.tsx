import { Button, Group, List, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { userErrorOf } from '../../api';
import { ErrorPanel, Notice } from '../../components';
import { saveFiles } from '../../desktop';
import { useLanguage, useText } from '../../i18n';
import type { Made } from './letterBatch';

interface MadeProps {
  made: readonly Made[];
  planned: number;
  error: unknown;
  onClose: () => void;
}

/** What became of the letters: those that were made are saved together, those that failed are named. */
export function MadeBatch({ made, planned, error, onClose }: MadeProps) {
  const t = useText();
  const language = useLanguage();
  const [saved, setSaved] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const files = made.flatMap((one) => (one.ok ? [one.made] : []));
  const failed = made.flatMap((one) => (one.ok ? [] : [one]));
  const save = async (): Promise<void> => {
    setSaving(true);
    setSaved(await saveFiles(files));
    setSaving(false);
  };
  return (
    <>
      {error !== null && error !== undefined && <ErrorPanel error={error} />}
      {files.length > 0 && <Notice kind="success">{saved ? t('reports.letters.saved', { count: files.length }) : t('reports.letters.made', { count: files.length })}</Notice>}
      {made.length < planned && (error === null || error === undefined) && <Text component="output" size="sm">{t('reports.letters.stopped', { left: planned - made.length })}</Text>}
      {failed.length > 0 && (
        <Notice kind="warning" title={t('reports.letters.failed', { count: failed.length })}>
          <List size="sm">
            {failed.map((one) => <List.Item key={one.letter.file.id}>{`${[one.letter.file.name, one.letter.file.number].filter((part) => part !== '').join(' · ')}: ${userErrorOf(one.error).message[language]}`}</List.Item>)}
          </List>
        </Notice>
      )}
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={onClose}>{t('common.close')}</Button>
        {files.length > 0 && <Button data-autofocus loading={isSaving} leftSection={<IconDownload size={16} aria-hidden />} onClick={() => void save()}>{t('reports.letters.save', { count: files.length })}</Button>}
      </Group>
    </>
  );
}
