import { Box, Group, Paper, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../i18n';
import { Brand } from './Brand';
import classes from './EntranceFrame.module.css';
import { LanguageSwitch } from './LanguageSwitch';
import { ThemeSwitch } from './ThemeSwitch';

interface EntranceFrameProps {
  /** Below the mark at the left: what this is, or the steps of the way in. */
  aside?: ReactNode;
  children: ReactNode;
}

/** The page before the book is open: the mark at the left, one task at the right. */
export function EntranceFrame({ aside, children }: EntranceFrameProps) {
  const t = useText();
  return (
    <div className={classes.frame}>
      <Box component="header" className={classes.aside} data-print="hide">
        <Stack gap="xl">
          <Brand size={30} />
          {aside ?? (
            <Text size="sm" className={classes.claim}>
              {t('common.claim')}
            </Text>
          )}
        </Stack>
        <Group gap="xs">
          <LanguageSwitch />
          <ThemeSwitch />
        </Group>
      </Box>
      <main className={classes.main}>
        <Paper className={classes.card} p="xl" withBorder>
          {children}
        </Paper>
      </main>
    </div>
  );
}
