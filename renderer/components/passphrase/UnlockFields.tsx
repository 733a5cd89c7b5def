import { Anchor, Group } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../i18n';
import type { UnlockWith } from '../../../shared/contract';
import { PassphraseInput } from './PassphraseInput';
import { RecoveryKeyInput } from './RecoveryKeyInput';

interface UnlockFieldsProps {
  value: UnlockWith;
  onChange: (value: UnlockWith) => void;
  label?: string;
  takesFocus?: boolean;
}

/** Whether something was typed at all. */
export const isTyped = (value: UnlockWith): boolean => (value.kind === 'passphrase' ? value.passphrase : value.recoveryKey).trim() !== '';

export const noPassphrase: UnlockWith = { kind: 'passphrase', passphrase: '' };
export const noRecoveryKey: UnlockWith = { kind: 'recovery-key', recoveryKey: '' };

/** The passphrase, or the recovery key for somebody who lost it. */
export function UnlockFields({ value, onChange, label, takesFocus = false }: UnlockFieldsProps) {
  const t = useText();
  const [changed, setChanged] = useState(false);
  const other = value.kind === 'passphrase' ? noRecoveryKey : noPassphrase;
  return (
    <div>
      {value.kind === 'passphrase' ? (
        <PassphraseInput
          key="passphrase"
          label={label ?? t('passphrase.label')}
          value={value.passphrase}
          onChange={(event) => onChange({ kind: 'passphrase', passphrase: event.currentTarget.value })}
          maxLength={1024}
          takesFocus={takesFocus || changed}
        />
      ) : (
        <RecoveryKeyInput key="recovery-key" value={value.recoveryKey} onChange={(recoveryKey) => onChange({ kind: 'recovery-key', recoveryKey })} takesFocus={takesFocus || changed} />
      )}
      <Group mt={6}>
        <Anchor component="button" type="button" size="sm" 
          onClick={() => {
            setChanged(true);
            onChange(other);
          }}
        >
          {value.kind === 'passphrase' ? t('passphrase.useRecoveryKey') : t('passphrase.usePassphrase')}
        </Anchor>
      </Group>
    </div>
  );
}
