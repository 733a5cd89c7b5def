import { Anchor, Button, Group, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { IconArrowRight, IconFolder, IconLock, IconWifiOff, type Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useServiceQuery } from '../../api';
import { useText } from '../../i18n';

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
      <Stack gap="sm">
        <Assurance icon={IconLock}>{t('setup.welcome.encrypted')}</Assurance>
        <Assurance icon={IconWifiOff}>{t('setup.welcome.offline')}</Assurance>
        {state !== undefined && <Assurance icon={IconFolder}>{t('setup.welcome.folder', { folder: state.folder })}</Assurance>}
      </Stack>
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

/** One thing that a person may rely on. */
function Assurance({ icon: AssuranceIcon, children }: { icon: Icon; children: ReactNode }) {
  return (
    <Group gap="sm" wrap="nowrap">
      <ThemeIcon variant="light" size={30} aria-hidden>
        <AssuranceIcon size={18} stroke={1.7} />
      </ThemeIcon>
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        {children}
      </Text>
    </Group>
  );
}
