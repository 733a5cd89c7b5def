import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { loadEstimate, type Strength } from './strength';

/** The strength of what was typed, a moment later; `undefined` until it is known. */
export function useStrength(passphrase: string, known: readonly string[]): Strength | undefined {
  const [typed] = useDebouncedValue(passphrase, 150);
  const [estimated, setEstimated] = useState<{ of: string; strength: Strength }>();
  const words = known.join('\n');
  useEffect(() => {
    if (typed === '') return undefined;
    let stale = false;
    const estimate = async (): Promise<void> => {
      const check = await loadEstimate();
      if (!stale) setEstimated({ of: typed, strength: check(typed, words.split('\n')) });
    };
    // The meter only advises: without the word lists there is no advice, and nothing else changes.
    estimate().catch(() => undefined);
    return () => {
      stale = true;
    };
  }, [typed, words]);
  // The last word stays while one types on, so that the line does not flicker.
  return passphrase === '' ? undefined : estimated?.strength;
}
