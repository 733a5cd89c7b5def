import { Button, Group, Stack } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { PageHeader, useRegisteredCommands } from '../../components';
import { useText } from '../../i18n';
import { ChangePassphrase } from './ChangePassphrase';
import { RenewRecoveryKey } from './RenewRecoveryKey';
import { SettingsSection } from './SettingsSection';

/** The keys of the book. */
export function SecurityPage() {
  const t = useText();
  // As from everywhere else: after everything that was typed is saved.
  const lock = useRegisteredCommands().find(({ id }) => id === 'shell.lock');
  return (
    <>
      <div data-print="hide">
        <PageHeader title={t('settings.security.title')} description={t('settings.security.what')} />
      </div>
      <Stack gap="md">
        <div data-print="hide">
          <ChangePassphrase />
        </div>
        <RenewRecoveryKey />
        <div data-print="hide">
          <SettingsSection title={t('settings.security.lockTitle')} description={t('settings.security.lockWhat')}>
            <Group>
              <Button variant="default" leftSection={<IconLock size={16} aria-hidden />} onClick={() => lock?.run()}>
                {t('settings.security.lock')}
              </Button>
            </Group>
          </SettingsSection>
        </div>
      </Stack>
    </>
  );
}
