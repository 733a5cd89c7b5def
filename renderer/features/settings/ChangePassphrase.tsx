import { Button, Group, Stack } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { UnlockWith } from '../../../shared/contract';
import { useOpenBook, useServiceCommand } from '../../api';
import { ErrorPanel, Notice } from '../../components';
import { isTyped, NewPassphrase, noPassphrase, UnlockFields, useChosenPassphrase } from '../../components/passphrase';
import { useText } from '../../i18n';
import { SettingsSection } from './SettingsSection';

/** A new passphrase for the same book; the old one opens nothing afterwards, except backups that were made with it. */
export function ChangePassphrase() {
  const t = useText();
  const firm = useOpenBook()?.firm.name ?? '';
  const [open, setOpen] = useState(false);
  const [current, setCurrent] = useState<UnlockWith>(noPassphrase);
  const chosen = useChosenPassphrase();
  const close = (): void => {
    setOpen(false);
    setCurrent(noPassphrase);
    chosen.clear();
  };
  const change = useServiceCommand('book.changePassphrase', { onSuccess: close });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const next = chosen.take();
    if (next !== undefined && isTyped(current)) change.mutate({ current, next });
  };
  return (
    <SettingsSection title={t('settings.security.passphraseTitle')} description={t('settings.security.passphraseWhat')}>
      {!open && (
        <Group>
          <Button
            variant="default"
            onClick={() => {
              change.reset();
              setOpen(true);
            }}
          >
            {t('settings.security.passphraseChange')}
          </Button>
        </Group>
      )}
      {!open && change.isSuccess && (
        <Notice kind="success">
          {t('settings.security.passphraseChanged')}
        </Notice>
      )}
      {open && (
        <form onSubmit={submit} noValidate>
          <Stack gap="sm" maw={460}>
            <UnlockFields value={current} onChange={setCurrent} label={t('passphrase.current')} takesFocus />
            <NewPassphrase value={chosen.value} onChange={chosen.setValue} errors={chosen.errors} known={[firm]} label={t('passphrase.new')} />
            {change.isError && <ErrorPanel error={change.error} title={t('settings.security.passphraseFailed')} />}
            <Group gap="xs">
              <Button variant="default" onClick={close}>
                {t('common.cancel')}
              </Button>
              <Button type="submit" loading={change.isPending} disabled={!isTyped(current)}>
                {t('settings.security.passphraseSave')}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </SettingsSection>
  );
}
