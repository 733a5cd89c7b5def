import { Button, Group, Stack, Text } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useOpenBook, useServiceCommand } from '../../api';
import { ErrorPanel, Notice } from '../../components';
import { PassphraseInput } from '../../components/passphrase';
import { RecoveryKeyFlow, type IssuedRecoveryKey } from '../../components/recoveryKey';
import { useText } from '../../i18n';
import { SettingsSection } from './SettingsSection';

type Stage = { kind: 'closed' } | { kind: 'ask' } | { kind: 'issued'; issued: IssuedRecoveryKey } | { kind: 'confirmed' };

/** Another recovery key: the sheet was lost, seen by somebody, or never confirmed. */
export function RenewRecoveryKey() {
  const t = useText();
  const confirmed = useOpenBook()?.recoveryKeyConfirmed ?? true;
  const [stage, setStage] = useState<Stage>({ kind: 'closed' });
  const [passphrase, setPassphrase] = useState('');
  const renew = useServiceCommand('book.renewRecoveryKey', {
    onSuccess: (issued) => {
      setPassphrase('');
      setStage({ kind: 'issued', issued });
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (passphrase !== '') renew.mutate({ passphrase });
  };
  if (stage.kind === 'issued') {
    return (
      <Stack gap="sm">
        <Text size="sm" data-print="hide">
          {t('settings.security.recoveryIssued')}
        </Text>
        <RecoveryKeyFlow issued={stage.issued} onConfirmed={() => setStage({ kind: 'confirmed' })} />
      </Stack>
    );
  }
  return (
    <div data-print="hide">
      <SettingsSection title={t('settings.security.recoveryTitle')} description={t('settings.security.recoveryWhat')}>
        {!confirmed && (
          <Notice kind="warning">
            {t('shell.banner.unconfirmed')}
          </Notice>
        )}
        {stage.kind === 'confirmed' && (
          <Notice kind="success">
            {t('settings.security.recoveryConfirmed')}
          </Notice>
        )}
        {stage.kind === 'ask' ? (
          <form onSubmit={submit}>
            <Stack gap="sm" maw={460}>
              <PassphraseInput label={t('passphrase.current')} value={passphrase} onChange={(event) => setPassphrase(event.currentTarget.value)} maxLength={1024} takesFocus />
              {renew.isError && <ErrorPanel error={renew.error} title={t('settings.security.recoveryFailed')} />}
              <Group gap="xs">
                <Button variant="default" onClick={() => setStage({ kind: 'closed' })}>
                  {t('common.cancel')}
                </Button>
                <Button type="submit" loading={renew.isPending} disabled={passphrase === ''}>
                  {t('settings.security.recoveryRenew')}
                </Button>
              </Group>
            </Stack>
          </form>
        ) : (
          <Group>
            <Button variant="default" onClick={() => setStage({ kind: 'ask' })}>
              {t('settings.security.recoveryRenew')}
            </Button>
          </Group>
        )}
      </SettingsSection>
    </div>
  );
}
