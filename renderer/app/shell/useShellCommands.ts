import { useComputedColorScheme } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { IconBriefcase, IconFolders, IconKeyboard, IconLanguage, IconLock, IconMoon, IconReportAnalytics, IconSearch, IconSettings, IconSun, IconTrash } from '@tabler/icons-react';
import { useEffect, useMemo, useRef } from 'react';
import { usePreferences } from '../../api';
import { useCommands, type Command } from '../../components';
import { useLanguage, useText } from '../../i18n';
import { palette } from './paletteStore';

interface ShellActions {
  lock: () => void;
  showShortcuts: () => void;
}

/** The commands that are there on every page. */
export function useShellCommands(actions: ShellActions): void {
  const t = useText();
  const language = useLanguage();
  const navigate = useNavigate();
  const { choose } = usePreferences();
  const dark = useComputedColorScheme('light') === 'dark';
  // The commands stay the same array while the functions behind them change with every rendering.
  const latest = useRef({ ...actions, choose });
  useEffect(() => {
    latest.current = { ...actions, choose };
  });
  useCommands(
    useMemo((): readonly Command[] => {
      const goTo = (page: string): string => t('shell.commands.goTo', { page });
      return [
        { id: 'shell.search', label: t('shell.commands.search'), icon: IconSearch, shortcut: 'mod+K', run: palette.open },
        { id: 'shell.clients', label: goTo(t('shell.nav.clients')), icon: IconFolders, run: () => void navigate({ to: '/clients' }) },
        { id: 'shell.employers', label: goTo(t('shell.nav.employers')), icon: IconBriefcase, run: () => void navigate({ to: '/employers' }) },
        { id: 'shell.reports', label: goTo(t('shell.nav.reports')), icon: IconReportAnalytics, run: () => void navigate({ to: '/reports' }) },
        { id: 'shell.recycleBin', label: goTo(t('shell.nav.recycleBin')), icon: IconTrash, run: () => void navigate({ to: '/recycle-bin' }) },
        { id: 'shell.settings', label: goTo(t('shell.nav.settings')), icon: IconSettings, run: () => void navigate({ to: '/settings' }) },
        { id: 'shell.lock', label: t('shell.commands.lock'), icon: IconLock, shortcut: 'mod+L', run: () => latest.current.lock() },
        language === 'en'
          ? { id: 'shell.language', label: t('shell.commands.toFrench'), icon: IconLanguage, keywords: ['français', 'french', 'langue', 'language'], run: () => latest.current.choose({ language: 'fr' }) }
          : { id: 'shell.language', label: t('shell.commands.toEnglish'), icon: IconLanguage, keywords: ['anglais', 'english', 'langue', 'language'], run: () => latest.current.choose({ language: 'en' }) },
        dark
          ? { id: 'shell.theme', label: t('shell.commands.toLight'), icon: IconSun, run: () => latest.current.choose({ theme: 'light' }) }
          : { id: 'shell.theme', label: t('shell.commands.toDark'), icon: IconMoon, run: () => latest.current.choose({ theme: 'dark' }) },
        { id: 'shell.shortcuts', label: t('shell.commands.shortcuts'), icon: IconKeyboard, shortcut: '?', run: () => latest.current.showShortcuts() },
      ];
    }, [t, language, navigate, dark]),
  );
}
