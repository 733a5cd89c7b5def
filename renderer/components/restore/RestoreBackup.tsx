import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import type { BackupManifest, UnlockWith } from '../../../shared/contract';
import { call } from '../../api';
import { chooseSource } from '../../desktop';
import { useText } from '../../i18n';
import { ErrorPanel } from '../ErrorPanel';
import { Notice } from '../Notice';
import { isTyped, noPassphrase, UnlockFields } from '../passphrase';
import { ManifestFacts } from './ManifestFacts';
import { restoreBackup } from './restoreStore';

type Step =
  | { kind: 'choose'; error?: unknown }
  | { kind: 'bring'; done: number }
  | { kind: 'confirm'; source: string; manifest: BackupManifest };

interface RestoreBackupProps {
  /** Whether there is a book now, which is kept aside. */
  replaces: boolean;
  onCancel?: () => void;
}

/** Choose a backup, look at what it is, say its passphrase, restore. Nothing changes before the last step. */
export function RestoreBackup({ replaces, onCancel }: RestoreBackupProps) {
  const t = useText();
  const [step, setStep] = useState<Step>({ kind: 'choose' });
  const [unlock, setUnlock] = useState<UnlockWith>(noPassphrase);

  const choose = async (): Promise<void> => {
    try {
      const chosen = await chooseSource('backup', (done) => setStep({ kind: 'bring', done }));
      if (chosen === null) return;
      setStep({ kind: 'bring', done: 1 });
      setStep({ kind: 'confirm', source: chosen.token, manifest: await call('backup.inspect', { source: chosen.token }) });
    } catch (error) {
      setStep({ kind: 'choose', error });
    }
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (step.kind === 'confirm') void restoreBackup(step.source, unlock, replaces);
  };

  if (step.kind === 'confirm') {
    return (
      <form onSubmit={submit}>
        <Stack gap="md">
          <ManifestFacts manifest={step.manifest} />
          <UnlockFields value={unlock} onChange={setUnlock} label={t('backup.restore.passphrase')} />
          <Notice kind={replaces ? 'warning' : 'info'}>
            {replaces ? t('backup.restore.replaces') : t('backup.restore.fresh')}
          </Notice>
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={() => setStep({ kind: 'choose' })}>
              {t('backup.restore.another')}
            </Button>
            <Button type="submit" color={replaces ? 'red' : undefined} disabled={!isTyped(unlock)}>
              {replaces ? t('backup.restore.replace') : t('backup.restore.action')}
            </Button>
          </Group>
        </Stack>
      </form>
    );
  }
  return (
    <Stack gap="md">
      <Text size="sm">{t('backup.restore.what')}</Text>
      {step.kind === 'choose' && step.error !== undefined && <ErrorPanel error={step.error} title={t('backup.restore.notUsable')} />}
      {step.kind === 'bring' && (
        <div>
          <Text component="output" display="block" size="sm" mb={4}>
            {t('backup.restore.reading')}
          </Text>
          <Progress value={step.done * 100} aria-label={t('backup.restore.reading')} animated={step.done === 1} />
        </div>
      )}
      <Group gap="xs">
        {onCancel && (
          <Button variant="default" onClick={onCancel}>
            {t('common.back')}
          </Button>
        )}
        <Button variant={onCancel ? 'filled' : 'default'} leftSection={<IconFileImport size={16} aria-hidden />} onClick={() => void choose()} loading={step.kind === 'bring'}>
          {t('backup.restore.choose')}
        </Button>
      </Group>
    </Stack>
  );
}
