import { Stack } from '@mantine/core';
import { useText } from '../../i18n';
import { PassphraseInput } from './PassphraseInput';
import { StrengthMeter } from './StrengthMeter';

/** A passphrase that is being chosen, and what was typed the second time. */
export interface ChosenPassphrase {
  passphrase: string;
  repeated: string;
}

interface NewPassphraseProps {
  value: ChosenPassphrase;
  onChange: (value: ChosenPassphrase) => void;
  /** Words that an attacker would try first. */
  known?: readonly string[];
  /** Whether to say that the two differ, or that it is too short. */
  errors?: { passphrase?: string | undefined; repeated?: string | undefined };
  label?: string;
  takesFocus?: boolean;
}

/** Two fields and a meter. */
export function NewPassphrase({ value, onChange, known = [], errors = {}, label, takesFocus = false }: NewPassphraseProps) {
  const t = useText();
  return (
    <Stack gap="sm">
      <div>
        <PassphraseInput
          label={label ?? t('passphrase.label')}
          value={value.passphrase}
          onChange={(event) => onChange({ ...value, passphrase: event.currentTarget.value })}
          error={errors.passphrase}
          autoComplete="new-password"
          takesFocus={takesFocus}
          mb={6}
        />
        <StrengthMeter passphrase={value.passphrase} known={known} />
      </div>
      <PassphraseInput
        label={t('passphrase.repeat')}
        value={value.repeated}
        onChange={(event) => onChange({ ...value, repeated: event.currentTarget.value })}
        error={errors.repeated}
        autoComplete="new-password"
      />
    </Stack>
  );
}
