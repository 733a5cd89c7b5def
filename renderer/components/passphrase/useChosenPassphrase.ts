import { useState } from 'react';
import { useText } from '../../i18n';
import type { ChosenPassphrase } from './NewPassphrase';
import { lengthOf, shortestPassphrase } from './strength';

const nothing: ChosenPassphrase = { passphrase: '', repeated: '' };

/** The state of `NewPassphrase`: what is wrong is said once somebody asked to go on, and then as they type. */
export function useChosenPassphrase() {
  const t = useText();
  const [value, setValue] = useState(nothing);
  const [asked, setAsked] = useState(false);
  const found = {
    passphrase: lengthOf(value.passphrase) < shortestPassphrase ? t('passphrase.tooShort') : undefined,
    repeated: value.repeated === value.passphrase ? undefined : t('passphrase.different'),
  };
  return {
    value,
    setValue,
    errors: asked ? found : {},
    /** The passphrase when it may be used; otherwise says what is wrong. */
    take: (): string | undefined => {
      setAsked(true);
      return found.passphrase === undefined && found.repeated === undefined ? value.passphrase : undefined;
    },
    clear: (): void => {
      setValue(nothing);
      setAsked(false);
    },
  };
}
