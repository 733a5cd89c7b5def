import { Anchor, Button, Divider, Group, Stack, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useState, type FormEvent } from 'react';
import { isRefusal, useServiceCommand } from '../../api';
import { EntranceFrame, ErrorPanel } from '../../components';
import { isTyped, noPassphrase, noRecoveryKey, UnlockFields } from '../../components/passphrase';
import { RestoreBackup } from '../../components/restore';
import { useText } from '../../i18n';
import { StuckCopies } from '../attachments/StuckCopies';
import type { UnlockWith } from '../../../shared/contract';

interface UnlockPageProps {
  /** The book was opened with the recovery key: a new passphrase has to be chosen with it. */
  onRecovered: (recoveryKey: string) => void;
}

/** The way into a locked book. */
export function UnlockPage({ onRecovered }: UnlockPageProps) {
  const t = useText();
  useDocumentTitle(`${t('unlock.title')} – Dossier`);
  const [restoring, setRestoring] = useState(false);
  const [secret, setSecret] = useState<UnlockWith>(noPassphrase);
  const unlock = useServiceCommand('book.unlock', {
    onSuccess: (_state, used) => {
      if (used.kind === 'recovery-key') onRecovered(used.recoveryKey);
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isTyped(secret)) unlock.mutate(secret);
  };
  const change = (next: UnlockWith): void => {
    if (next.kind !== secret.kind) unlock.reset();
    setSecret(next);
  };

  if (restoring) {
    return (
      <EntranceFrame>
        <Stack gap="md">
          <Title order={1} size="h3">
            {t('backup.restore.title')}
          </Title>
          <RestoreBackup replaces onCancel={() => setRestoring(false)} />
        </Stack>
      </EntranceFrame>
    );
  }
  return (
    <EntranceFrame>
      <form onSubmit={submit}>
        <Stack gap="md">
          <div>
            <Title order={1} size="h3">
              {t('unlock.title')}
            </Title>
            <Text size="sm" c="dimmed" mt={4}>
              {t(secret.kind === 'recovery-key' ? 'unlock.whatWithKey' : 'unlock.what')}
            </Text>
          </div>
          <StuckCopies />
          <UnlockFields value={secret} onChange={change} takesFocus />
          {unlock.isError && (
            <ErrorPanel
              error={unlock.error}
              title={t('unlock.failed')}
              {...(isRefusal(unlock.error, 'key.wrong-passphrase') ? { onRetry: () => change(noRecoveryKey), retryLabel: t('passphrase.useRecoveryKey') } : {})}
            />
          )}
          <Group justify="flex-end">
            <Button type="submit" loading={unlock.isPending} disabled={!isTyped(secret)}>
              {t('unlock.action')}
            </Button>
          </Group>
          <Divider />
          <Text size="sm" c="dimmed">
            {t('unlock.otherwise')}{' '}
            <Anchor component="button" type="button" size="sm" onClick={() => setRestoring(true)}>
              {t('backup.restore.title')}
            </Anchor>
          </Text>
        </Stack>
      </form>
    </EntranceFrame>
  );
}
