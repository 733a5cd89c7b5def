import { Button, Code, Group, Stack } from '@mantine/core';
import { IconFolderOpen } from '@tabler/icons-react';
import { useOpenBook } from '../../api';
import { PageHeader } from '../../components';
import { RestoreBackup } from '../../components/restore';
import { isDesktop, openDataFolder } from '../../desktop';
import { useText } from '../../i18n';
import { SettingsSection } from './SettingsSection';
import { WriteBackup } from './WriteBackup';

/** Copies of the whole book, out of it and back. */
export function BackupPage() {
  const t = useText();
  const book = useOpenBook();
  return (
    <>
      <PageHeader title={t('settings.backup.title')} description={t('settings.backup.what')} />
      <Stack gap="md">
        <WriteBackup />
        <SettingsSection title={t('backup.restore.title')} description={t('settings.backup.restoreWhat')}>
          <RestoreBackup replaces />
        </SettingsSection>
        {book !== undefined && (
          <SettingsSection title={t('backup.folder.title')} description={t('backup.folder.what')}>
            <Group gap="sm" wrap="nowrap">
              <Code style={{ overflowWrap: 'anywhere' }}>{book.folder}</Code>
              {isDesktop() && (
                <Button variant="default" leftSection={<IconFolderOpen size={16} aria-hidden />} onClick={openDataFolder}>
                  {t('backup.folder.open')}
                </Button>
              )}
            </Group>
          </SettingsSection>
        )}
      </Stack>
    </>
  );
}
