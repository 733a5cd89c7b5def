import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { IconDatabaseExport } from '@tabler/icons-react';
import { useState } from 'react';
import type { OpenedBackup } from '../../../shared/contract';
import { call, useOpenBook } from '../../api';
import { ErrorPanel, Notice } from '../../components';
import { ManifestFacts, MissingDocuments } from '../../components/restore';
import { chooseSaveTarget } from '../../desktop';
import { localDate, useFormat, useText } from '../../i18n';
import { SettingsSection } from './SettingsSection';

type Stage = { kind: 'idle' } | { kind: 'running' } | { kind: 'done'; manifest: OpenedBackup } | { kind: 'failed'; error: unknown };

/** Writes a backup where somebody says, and tells what is in it once it was read back and checked. */
export function WriteBackup() {
  const t = useText();
  const format = useFormat();
  const last = useOpenBook()?.lastBackupAt ?? null;
  const [stage, setStage] = useState<Stage>({ kind: 'idle' });
  const write = async (): Promise<void> => {
    try {
      const target = await chooseSaveTarget('backup', `Dossier ${localDate(new Date().toISOString())}.dossier-backup`);
      if (target === null) return;
      setStage({ kind: 'running' });
      const manifest = await call('backup.write', { target: target.token });
      await target.finish();
      setStage({ kind: 'done', manifest });
    } catch (error) {
      setStage({ kind: 'failed', error });
    }
  };
  return (
    <SettingsSection title={t('backup.write.title')} description={t('backup.write.what')}>
      <Stack gap="sm">
        <Text size="sm">{last === null ? t('backup.write.never') : t('backup.write.last', { when: format.instant(last) })}</Text>
        {stage.kind === 'running' && (
          <div>
            <Text component="output" display="block" size="sm" mb={4}>
              {t('backup.write.running')}
            </Text>
            <Progress value={100} animated aria-label={t('backup.write.running')} />
          </div>
        )}
        {stage.kind === 'failed' && <ErrorPanel error={stage.error} title={t('backup.write.failed')} />}
        {stage.kind === 'done' && (
          <>
            <Notice kind="success" title={t('backup.write.doneTitle')}>
              {t('backup.write.done')}
            </Notice>
            <MissingDocuments documents={stage.manifest.missingDocuments} />
            <ManifestFacts manifest={stage.manifest} />
          </>
        )}
        <Group>
          <Button leftSection={<IconDatabaseExport size={16} aria-hidden />} onClick={() => void write()} loading={stage.kind === 'running'}>
            {t('backup.write.action')}
          </Button>
        </Group>
      </Stack>
    </SettingsSection>
  );
}
