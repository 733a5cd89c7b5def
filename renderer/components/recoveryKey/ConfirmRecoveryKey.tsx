import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useId, useState, type FormEvent } from 'react';
import { useServiceCommand } from '../../api';
import { useText } from '../../i18n';
import { ErrorPanel } from '../ErrorPanel';

interface ConfirmRecoveryKeyProps {
  /** Which groups, counted from 1. */
  ask: readonly number[];
  onConfirmed: () => void;
}

/** Asks for some groups back: the only proof that the key is written down. */
export function ConfirmRecoveryKey({ ask, onConfirmed }: ConfirmRecoveryKeyProps) {
  const t = useText();
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>({});
  const confirm = useServiceCommand('book.confirmRecoveryKey', { onSuccess: onConfirmed });
  const form = useId();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    confirm.mutate({ groups: ask.map((index) => ({ index, text: typed[index] ?? '' })) });
  };
  return (
    <form id={form} onSubmit={submit} data-print="hide">
      <Stack gap="sm">
        <Text size="sm">{t('recoveryKey.confirm.why')}</Text>
        <Group gap="sm">
          {ask.map((index) => (
            <TextInput
              key={index}
              label={t('recoveryKey.confirm.group', { number: index })}
              value={typed[index] ?? ''}
              onChange={(event) => setTyped({ ...typed, [index]: event.currentTarget.value })}
              maxLength={20}
              autoComplete="off"
              spellCheck={false}
              w={140}
              styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)', textTransform: 'uppercase' } }}
            />
          ))}
        </Group>
        {confirm.isError && <ErrorPanel error={confirm.error} title={t('recoveryKey.confirm.failed')} />}
        <Group>
          <Button type="submit" loading={confirm.isPending} disabled={ask.some((index) => (typed[index] ?? '').trim() === '')}>
            {t('recoveryKey.confirm.action')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
