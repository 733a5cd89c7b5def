import { useSyncExternalStore } from 'react';
import { localDate } from '../../i18n';

const checkEveryMs = 60_000;

const subscribe = (changed: () => void): (() => void) => {
  const timer = setInterval(changed, checkEveryMs);
  return () => clearInterval(timer);
};
const today = (): string => localDate(new Date().toISOString());

/** The day where this computer is; what depends on it is renewed after midnight. */
export const useToday = (): string => useSyncExternalStore(subscribe, today);
