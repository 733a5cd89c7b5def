import { NavLink, Stack, Text } from '@mantine/core';
import { Link, useRouterState } from '@tanstack/react-router';
import { IconBriefcase, IconCalendarDue, IconFolders, IconListNumbers, IconReportAnalytics, IconRoute, IconSettings, IconTrash } from '@tabler/icons-react';
import { useOpenBook } from '../../api';
import { useText } from '../../i18n';
import classes from './Navigation.module.css';

const places = [
  { to: '/today', text: 'shell.nav.today', icon: IconCalendarDue },
  { to: '/clients', text: 'shell.nav.clients', icon: IconFolders },
  { to: '/pathways', text: 'shell.nav.pathways', icon: IconRoute },
  { to: '/occupations', text: 'shell.nav.occupations', icon: IconListNumbers },
  { to: '/employers', text: 'shell.nav.employers', icon: IconBriefcase },
  { to: '/reports', text: 'shell.nav.reports', icon: IconReportAnalytics },
  { to: '/recycle-bin', text: 'shell.nav.recycleBin', icon: IconTrash },
  { to: '/settings', text: 'shell.nav.settings', icon: IconSettings },
] as const;

/** Where one can go. */
export function Navigation() {
  const t = useText();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const firm = useOpenBook()?.firm;
  return (
    <Stack h="100%" justify="space-between" gap="sm">
      <Stack gap={2}>
        {places.map(({ to, text, icon: PlaceIcon }) => {
          const here = path === to || path.startsWith(`${to}/`);
          return (
            <NavLink
              key={to}
              component={Link}
              to={to}
              label={t(text)}
              leftSection={<PlaceIcon size={18} stroke={1.7} aria-hidden />}
              active={here}
              aria-current={here ? 'page' : undefined}
              className={classes.place}
            />
          );
        })}
      </Stack>
      {firm !== undefined && firm.name !== '' && (
        <Text size="xs" c="dimmed" px="xs" lineClamp={2}>
          {firm.name}
        </Text>
      )}
    </Stack>
  );
}
