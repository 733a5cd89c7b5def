import type { Preferences } from '../../shared/contract';
import { useServiceCommand, useServiceQuery } from './hooks';

const unset: Preferences = { language: null, theme: 'auto' };

/** The preferences of this computer, and how to change some of them; a change is in force at once, in every window. */
export function usePreferences(): { preferences: Preferences; choose: (change: Partial<Preferences>) => void } {
  const preferences = useServiceQuery('preferences.get', {}).data ?? unset;
  const { mutate } = useServiceCommand('preferences.set');
  return { preferences, choose: (change) => mutate({ ...preferences, ...change }) };
}
