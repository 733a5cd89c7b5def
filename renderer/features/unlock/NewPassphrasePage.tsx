import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import type { FormEvent } from 'react';
import { useOpenBook, useServiceCommand } from '../../api';
import { EntranceFrame, ErrorPanel } from '../../components';
import { NewPassphrase, useChosenPassphrase } from '../../components/passphrase';
import { useText } from '../../i18n';

interface NewPassphrasePageProps {
  recoveryKey: string;
  onDone: () => void;
}

/** After the recovery key opened the book: the forgotten passphrase is replaced before anything else. */
export function NewPassphrasePage({ recoveryKey, onDone }: NewPassphrasePageProps) {
  const t = useText();
  useDocumentTitle(`${t('unlock.newPassphrase.title')} – Dossier`);
  const firm = useOpenBook()?.firm.name ?? '';
  const chosen = useChosenPassphrase();
  const change = useServiceCommand('book.changePassphrase', { onSuccess: onDone });
  const lock = useServiceCommand('book.lock');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const next = chosen.take();
    if (next !== undefined) change.mutate({ current: { kind: 'recovery-key', recoveryKey }, next });
  };
  return (
    <EntranceFrame>
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <div>
            <Title order={1} size="h3">
              {t('unlock.newPassphrase.title')}
            </Title>
            <Text size="sm" c="dimmed" mt={4}>
              {t('unlock.newPassphrase.what')}
            </Text>
          </div>
          <NewPassphrase value={chosen.value} onChange={chosen.setValue} errors={chosen.errors} known={[firm]} label={t('passphrase.new')} takesFocus />
          {change.isError && <ErrorPanel error={change.error} title={t('unlock.newPassphrase.failed')} />}
          <Group justify="space-between">
            <Button variant="default" onClick={() => lock.mutate({})}>
              {t('unlock.lockAgain')}
            </Button>
            <Button type="submit" loading={change.isPending}>
              {t('unlock.newPassphrase.action')}
            </Button>
          </Group>
        </Stack>
      </form>
    </EntranceFrame>
  );
}
