import { useMantineColorScheme, type MantineColorScheme, type MantineColorSchemeManager } from '@mantine/core';
import { useEffect } from 'react';
import { useServiceQuery } from '../api';
import { setLanguage, systemLanguage } from '../i18n';

/**
 * The data service keeps the choice, not the browser's storage. Mantine starts with the system's scheme and is told what was
 * chosen by `usePreferencesApplied`.
 */
export const colorSchemeManager = (): MantineColorSchemeManager => ({
  get: (fallback) => fallback,
  set: () => undefined,
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => undefined,
});

/** Follows the stored preferences, also when another window changes them. True once they are in force. */
export function usePreferencesApplied(): boolean {
  const { data, isError } = useServiceQuery('preferences.get', {});
  const { setColorScheme } = useMantineColorScheme();
  const language = data?.language ?? systemLanguage();
  const theme: MantineColorScheme = data?.theme ?? 'auto';
  useEffect(() => {
    void setLanguage(language);
    window.desktop?.setLanguage(language);
  }, [language]);
  useEffect(() => setColorScheme(theme), [theme, setColorScheme]);
  return data !== undefined || isError;
}
