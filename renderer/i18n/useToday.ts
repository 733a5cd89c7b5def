import { useSyncExternalStore } from 'react';
import { localDate } from './format';

const checkEveryMs = 60_000;

const subscribe = (listener: () => void): (() => void) => {
  const timer = window.setInterval(listener, checkEveryMs);
  return () => window.clearInterval(timer);
};
const today = (): string => localDate(new Date().toISOString());

/** Today's date on this computer, `YYYY-MM-DD`; the component renders again after midnight. */
export const useToday = (): string => useSyncExternalStore(subscribe, today);
