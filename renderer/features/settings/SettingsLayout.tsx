import { NavLink, Stack, Title } from '@mantine/core';
import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { IconBuilding, IconChecklist, IconDatabaseExport, IconInfoCircle, IconListCheck, IconLock, IconPackage, IconScale, IconTags, IconUsers, IconAdjustments } from '@tabler/icons-react';
import { useText } from '../../i18n';
import classes from './SettingsLayout.module.css';

const sections = [
  { to: '/settings/firm', text: 'settings.firm.title', icon: IconBuilding },
  { to: '/settings/people', text: 'settings.people.title', icon: IconUsers },
  { to: '/settings/checklists', text: 'firmChecklists.title', icon: IconChecklist },
  { to: '/settings/names', text: 'nameRule.title', icon: IconTags },
  { to: '/settings/portals', text: 'portals.title', icon: IconPackage },
  { to: '/settings/rules', text: 'rulePacks.title', icon: IconScale },
  { to: '/settings/preferences', text: 'settings.preferences.title', icon: IconAdjustments },
  { to: '/settings/security', text: 'settings.security.title', icon: IconLock },
  { to: '/settings/backup', text: 'settings.backup.title', icon: IconDatabaseExport },
  { to: '/settings/audit', text: 'settings.audit.title', icon: IconListCheck },
  { to: '/settings/about', text: 'about.title', icon: IconInfoCircle },
] as const;

/** The sections of the settings beside the one that is open. */
export function SettingsLayout() {
  const t = useText();
  const path = useRouterState({ select: (state) => state.location.pathname });
  return (
    <div className={classes.layout}>
      <nav className={classes.sections} aria-label={t('settings.sections')} data-print="hide">
        <Title order={2} size="h4" className={classes.heading}>
          {t('settings.title')}
        </Title>
        <Stack gap={2} className={classes.links}>
          {sections.map(({ to, text, icon: SectionIcon }) => (
            <NavLink
              key={to}
              component={Link}
              to={to}
              label={t(text)}
              leftSection={<SectionIcon size={17} stroke={1.7} aria-hidden />}
              active={path === to || path.startsWith(`${to}/`)}
              aria-current={path === to ? 'page' : undefined}
              className={classes.link}
            />
          ))}
        </Stack>
      </nav>
      <div className={classes.section}>
        <Outlet />
      </div>
    </div>
  );
}
