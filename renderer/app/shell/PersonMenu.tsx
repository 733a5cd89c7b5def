import { ActionIcon, Menu, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { IconKeyboard, IconSettings, IconWindow } from '@tabler/icons-react';
import { useCurrentPerson, useOpenBook, usePeople, useServiceCommand } from '../../api';
import { PersonAvatar } from '../../components';
import { isDesktop, newWindow } from '../../desktop';
import { useText } from '../../i18n';
import { rememberPerson } from '../../features/unlock/rememberedPerson';

interface PersonMenuProps {
  onShowShortcuts: () => void;
}

/** Who is working, and how to hand over to somebody else of the firm. */
export function PersonMenu({ onShowShortcuts }: PersonMenuProps) {
  const t = useText();
  const navigate = useNavigate();
  const book = useOpenBook();
  const current = useCurrentPerson();
  const others = usePeople().filter((person) => !person.archived && person.id !== book?.staffId);
  const choose = useServiceCommand('session.chooseStaff', { onSuccess: (_state, { staffId }) => rememberPerson(staffId) });
  if (current === undefined) return null;
  return (
    <Menu position="bottom-end" width={250} withinPortal>
      <Menu.Target>
        <ActionIcon variant="transparent" size={36} radius="xl" aria-label={t('shell.person.menu', { name: current.name })}>
          <PersonAvatar person={current} size={30} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <Text size="sm" fw={600} c="var(--mantine-color-text)">
            {current.name}
          </Text>
          <Text size="xs" c="dimmed">
            {t(`common.role.${current.role}`)}
            {current.membershipNumber !== null && ` · ${current.membershipNumber}`}
          </Text>
        </Menu.Label>
        {others.length > 0 && (
          <>
            <Menu.Divider />
            <Menu.Label>{t('shell.person.switch')}</Menu.Label>
            {others.map((person) => (
              <Menu.Item key={person.id} leftSection={<PersonAvatar person={person} size={22} />} onClick={() => choose.mutate({ staffId: person.id })}>
                {person.name}
              </Menu.Item>
            ))}
          </>
        )}
        <Menu.Divider />
        <Menu.Item leftSection={<IconSettings size={16} aria-hidden />} onClick={() => void navigate({ to: '/settings/preferences' })}>
          {t('shell.person.settings')}
        </Menu.Item>
        <Menu.Item leftSection={<IconKeyboard size={16} aria-hidden />} onClick={onShowShortcuts}>
          {t('shell.person.shortcuts')}
        </Menu.Item>
        {isDesktop() && (
          <Menu.Item leftSection={<IconWindow size={16} aria-hidden />} onClick={newWindow}>
            {t('shell.person.newWindow')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
