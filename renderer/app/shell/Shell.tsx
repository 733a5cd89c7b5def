import { ActionIcon, AppShell, Burger, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Outlet, useRouter } from '@tanstack/react-router';
import { IconLock } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { Brand, LanguageSwitch, ThemeSwitch } from '../../components';
import { useText } from '../../i18n';
import { RulesProvider } from '../../rules/RulesProvider';
import { useClientCommands } from '../../features/clients/useClientCommands';
import { useLostEditsNotice } from '../lostEdits';
import { useActivity } from '../useActivity';
import { Banners } from './Banners';
import { Navigation } from './Navigation';
import { Palette, PaletteButton } from './Palette';
import { PersonMenu } from './PersonMenu';
import { ShortcutsHelp } from './ShortcutsHelp';
import { UnsavedDialog } from './UnsavedDialog';
import { useLeaving } from './useLeaving';
import { useMenuCommands } from './useMenuCommands';
import { useShellCommands } from './useShellCommands';
import { useShortcuts } from './useShortcuts';
import classes from './Shell.module.css';

/** The frame around every page: navigation, search, language, appearance, lock and who is working. */
export function Shell() {
  const t = useText();
  const [navigationOpen, navigation] = useDisclosure(false);
  const [helpOpen, help] = useDisclosure(false);
  const main = useRef<HTMLDivElement>(null);
  const router = useRouter();
  const leaving = useLeaving();
  useLostEditsNotice();
  useActivity();
  useShellCommands({ lock: leaving.lock, showShortcuts: help.open });
  useClientCommands();
  useShortcuts();
  useMenuCommands();
  const closeNavigation = navigation.close;
  useEffect(
    // As one leaves, not once the page has come: who opens it while a page is on its way is not interrupted.
    () => router.subscribe('onBeforeNavigate', ({ pathChanged }) => { if (pathChanged) closeNavigation(); }),
    [router, closeNavigation],
  );
  useEffect(
    () =>
      router.subscribe('onResolved', ({ pathChanged }) => {
        if (!pathChanged) return;
        // A new page starts at its top.
        main.current?.scrollTo(0, 0);
        // In a low window all below the header scrolls.
        main.current?.parentElement?.scrollTo(0, 0);
      }),
    [router],
  );

  return (
    <AppShell header={{ height: 52 }} navbar={{ width: 208, breakpoint: 'sm', collapsed: { mobile: !navigationOpen } }} padding={0}>
      <button type="button" className={classes.skip} onClick={() => main.current?.focus()}>
        {t('shell.skip')}
      </button>
      <AppShell.Header className={classes.chrome} data-print="hide">
        <Group h="100%" px="sm" gap="sm" wrap="nowrap" justify="space-between">
          <Group gap="xs" wrap="nowrap" className={classes.brand}>
            <Burger opened={navigationOpen} onClick={navigation.toggle} hiddenFrom="sm" size="sm" aria-label={navigationOpen ? t('shell.closeNavigation') : t('shell.openNavigation')} aria-expanded={navigationOpen} />
            <Brand />
          </Group>
          <PaletteButton />
          <Group gap={6} wrap="nowrap">
            <LanguageSwitch />
            <ThemeSwitch />
            <ActionIcon variant="subtle" color="gray" size={32} aria-label={t('shell.lock')} aria-keyshortcuts="Control+L Meta+L" onClick={leaving.lock}>
              <IconLock size={18} stroke={1.7} aria-hidden />
            </ActionIcon>
            <PersonMenu onShowShortcuts={help.open} />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar className={`${classes.chrome} ${classes.navigation}`} mod={{ closed: !navigationOpen }} aria-label={t('shell.navigation')} p="xs" data-print="hide">
        <Navigation />
      </AppShell.Navbar>
      <AppShell.Main className={classes.main}>
        <Banners />
        {/* The page scrolls, not the window: header and navigation stay, and a table can fill what is left. */}
        <div ref={main} id="page" tabIndex={-1} className={classes.page}>
          <RulesProvider layer="law">
            <Outlet />
          </RulesProvider>
        </div>
      </AppShell.Main>
      <RulesProvider layer="law" atOnce>
        <Palette />
      </RulesProvider>
      <ShortcutsHelp opened={helpOpen} onClose={help.close} />
      <UnsavedDialog leaving={leaving} />
    </AppShell>
  );
}
