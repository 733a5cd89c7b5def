import { ActionIcon, Tooltip, useComputedColorScheme } from '@mantine/core';
import { IconMoon, IconSun } from '@tabler/icons-react';
import { usePreferences } from '../api';
import { useText } from '../i18n';

/** Light or dark. Following the system is offered in Settings. */
export function ThemeSwitch() {
  const t = useText();
  const { choose } = usePreferences();
  const dark = useComputedColorScheme('light') === 'dark';
  const label = dark ? t('common.theme.toLight') : t('common.theme.toDark');
  return (
    <Tooltip label={label}>
      <ActionIcon variant="subtle" color="gray" size={32} aria-label={label} onClick={() => choose({ theme: dark ? 'light' : 'dark' })}>
        {dark ? <IconSun size={18} stroke={1.7} aria-hidden /> : <IconMoon size={18} stroke={1.7} aria-hidden />}
      </ActionIcon>
    </Tooltip>
  );
}
