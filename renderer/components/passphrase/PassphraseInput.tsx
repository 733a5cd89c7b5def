import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../i18n';
import { useFocusOnArrival } from '../useFocusOnArrival';

interface PassphraseInputProps extends PasswordInputProps {
  /** The task of the page begins here. */
  takesFocus?: boolean;
}

/** A secret as one types it: shown on demand, and with a word when Caps Lock is on. */
export function PassphraseInput({ description, takesFocus = false, ...props }: PassphraseInputProps) {
  const t = useText();
  const input = useFocusOnArrival<HTMLInputElement>(takesFocus);
  const [capsLock, setCapsLock] = useState(false);
  const notice = (event: React.KeyboardEvent): void => setCapsLock(event.getModifierState('CapsLock'));
  return (
    <PasswordInput
      ref={input}
      autoComplete="off"
      spellCheck={false}
      visibilityToggleButtonProps={{ 'aria-label': t('passphrase.toggle') }}
      onKeyDown={notice}
      onKeyUp={notice}
      onBlur={() => setCapsLock(false)}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      description={capsLock ? <output>{t('passphrase.capsLock')}</output> : description}
      {...props}
    />
  );
}
