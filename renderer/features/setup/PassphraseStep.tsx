import { Button, Group, Stack, Text, Title } from '@mantine/core';
import type { FormEvent } from 'react';
import { useServiceCommand } from '../../api';
import { ErrorPanel, Notice } from '../../components';
import { NewPassphrase, useChosenPassphrase } from '../../components/passphrase';
import type { IssuedRecoveryKey } from '../../components/recoveryKey';
import { useText } from '../../i18n';
import type { FirmAnswers } from './FirmStep';

interface PassphraseStepProps {
  answers: FirmAnswers;
  onBack: () => void;
  onIssued: (issued: IssuedRecoveryKey) => void;
}

/** The secret that everything hangs on. */
export function PassphraseStep({ answers, onBack, onIssued }: PassphraseStepProps) {
  const t = useText();
  const chosen = useChosenPassphrase();
  const create = useServiceCommand('book.create', { onSuccess: onIssued });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const passphrase = chosen.take();
    if (passphrase !== undefined) create.mutate({ passphrase, ...answers });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <div>
          <Title order={1} size="h3">
            {t('setup.passphrase.title')}
          </Title>
          <Text size="sm" c="dimmed" mt={4}>
            {t('setup.passphrase.what')}
          </Text>
        </div>
        <NewPassphrase value={chosen.value} onChange={chosen.setValue} errors={chosen.errors} known={[answers.firmName, answers.person.name]} takesFocus />
        <Notice kind="warning">
          {t('setup.passphrase.warning')}
        </Notice>
        {create.isError && <ErrorPanel error={create.error} title={t('setup.passphrase.failed')} />}
        <Group justify="space-between">
          <Button variant="default" onClick={onBack} disabled={create.isPending}>
            {t('common.back')}
          </Button>
          <Button type="submit" loading={create.isPending}>
            {t('setup.passphrase.create')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
