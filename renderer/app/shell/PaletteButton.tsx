import { UnstyledButton } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useText } from '../../i18n';
import { Keys } from './Keys';
import { palette } from './paletteStore';
import classes from './Palette.module.css';

/** Looks like the search box that it opens. */
export function PaletteButton() {
  const t = useText();
  return (
    <UnstyledButton className={classes.button} onClick={palette.open} aria-label={t('shell.palette.label')} aria-keyshortcuts="Control+K Meta+K">
      <IconSearch size={16} stroke={1.7} aria-hidden />
      <span className={classes.prompt}>{t('shell.palette.placeholder')}</span>
      <span className={classes.keys}>
        <Keys shortcut="mod+K" />
      </span>
    </UnstyledButton>
  );
}
