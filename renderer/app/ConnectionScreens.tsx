import { Center, Group, Loader, Stack, Text, Title } from '@mantine/core';
import { IconPlugConnectedX } from '@tabler/icons-react';
import { Brand } from '../components';
import { useText } from '../i18n';
import { CenteredPage } from './CenteredPage';
import classes from './ConnectionScreens.module.css';

/** While the data service has not answered yet. */
export function Splash() {
  const t = useText();
  return (
    <Center component="main" mih="100dvh" bg="var(--dossier-chrome)">
      <Stack component="output" align="center" gap="md" className={classes.late}>
        <Brand size={32} />
        <Group gap="xs">
          <Loader size={14} aria-hidden />
          <Text size="sm" c="dimmed">
            {t('shell.connection.connecting')}
          </Text>
        </Group>
      </Stack>
    </Center>
  );
}

/** Browser mode without a token, or with one of an earlier start. */
export function LostConnection() {
  const t = useText();
  return (
    <CenteredPage>
      <Brand size={28} />
      <Group gap="xs" wrap="nowrap">
        <IconPlugConnectedX size={22} aria-hidden />
        <Title order={1} size="h4">
          {t('shell.connection.lostTitle')}
        </Title>
      </Group>
      <Text size="sm">{t('shell.connection.lost')}</Text>
    </CenteredPage>
  );
}
