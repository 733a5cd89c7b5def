import { TextInput } from '@mantine/core';
import { useText } from '../../i18n';
import { useFocusOnArrival } from '../useFocusOnArrival';

interface RecoveryKeyInputProps {
  value: string;
  onChange: (value: string) => void;
  takesFocus: boolean;
}

/** The printed key as somebody types it; the service forgives hyphens, blanks and small letters. */
export function RecoveryKeyInput({ value, onChange, takesFocus }: RecoveryKeyInputProps) {
  const t = useText();
  const input = useFocusOnArrival<HTMLInputElement>(takesFocus);
  return (
    <TextInput
      ref={input}
      label={t('passphrase.recoveryKey')}
      description={t('passphrase.recoveryKeyHint')}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      maxLength={200}
      autoComplete="off"
      spellCheck={false}
      styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)', textTransform: 'uppercase' } }}
    />
  );
}
