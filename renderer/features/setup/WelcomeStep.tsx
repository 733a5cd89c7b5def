import { Anchor, Button, Group, List, Stack, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { IconArrowRight, IconFolder, IconLock, IconWifiOff } from '@tabler/icons-react';
import { useText } from '../../i18n';
import { useServiceQuery } from '../../api';

interface WelcomeStepProps {
  onBegin: () => void;
  onRestore: () => void;
}

/** The first words of the program. */
export function WelcomeStep({ onBegin, onRestore }: WelcomeStepProps) {
  const t = useText();
  const state = useServiceQuery('book.state', {}).data;
  useDocumentTitle('Dossier');
  return (
    <Stack gap="lg">
      <div>
        <Title order={1} size="h2">
          {t('setup.welcome.title')}
        </Title>
        <Text mt="xs">{t('setup.welcome.what')}</Text>
      </div>
      <List spacing="sm" size="sm" center>
        <List.Item icon={<IconLock size={20} stroke={1.7} aria-hidden />}>{t('setup.welcome.encrypted')}</List.Item>
        <List.Item icon={<IconWifiOff size={20} stroke={1.7} aria-hidden />}>{t('setup.welcome.offline')}</List.Item>
        {state !== undefined && (
          <List.Item icon={<IconFolder size={20} stroke={1.7} aria-hidden />} style={{ overflowWrap: 'anywhere' }}>
            {t('setup.welcome.folder', { folder: state.folder })}
          </List.Item>
        )}
      </List>
      {state?.mode === 'browser' && (
        <Text size="sm" c="dimmed">
          {t('shell.banner.browserTitle')}. {t('shell.banner.browser')}
        </Text>
      )}
      <Group justify="space-between">
        <Anchor component="button" type="button" size="sm" onClick={onRestore}>
          {t('setup.welcome.restore')}
        </Anchor>
        <Button rightSection={<IconArrowRight size={16} aria-hidden />} onClick={onBegin}>
          {t('setup.welcome.begin')}
        </Button>
      </Group>
    </Stack>
  );
}
