import { Alert, Button, Group, List, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconRefresh } from '@tabler/icons-react';
import { userErrorOf } from '../api';
import { useLanguage, useText } from '../i18n';

interface ErrorPanelProps {
  /** Whatever was thrown. */
  error: unknown;
  /** What failed, in a few words; absent: "That did not work". */
  title?: string;
  onRetry?: () => void;
  retryLabel?: string;
}

/** What happened, what was kept and what to do: the catalogue's sentence, its code for support, the faults of an input. */
export function ErrorPanel({ error, title, onRetry, retryLabel }: ErrorPanelProps) {
  const t = useText();
  const language = useLanguage();
  const { code, message, faults } = userErrorOf(error);
  return (
    <Alert color="red" variant="light" role="alert" icon={<IconAlertTriangle aria-hidden />} title={title ?? t('common.error.heading')}>
      <Stack gap="xs">
        <Text size="sm">{message[language]}</Text>
        {faults !== undefined && faults.length > 0 && (
          <div>
            <Text size="sm" fw={600}>
              {t('common.error.faults')}
            </Text>
            <List size="sm" spacing={2}>
              {faults.slice(0, 20).map((fault) => (
                <List.Item key={`${fault.path} ${fault.code}`}>
                  {fault.message[language]}
                  {fault.path !== '' && (
                    <Text span size="xs" c="dimmed">
                      {' '}
                      ({fault.path})
                    </Text>
                  )}
                </List.Item>
              ))}
            </List>
          </div>
        )}
        <Group justify="space-between" gap="xs">
          <Text size="xs" c="dimmed">
            {t('common.error.code', { code })}
          </Text>
          {onRetry && (
            <Button size="xs" variant="default" leftSection={retryLabel === undefined ? <IconRefresh size={14} aria-hidden /> : undefined} onClick={onRetry}>
              {retryLabel ?? t('common.retry')}
            </Button>
          )}
        </Group>
      </Stack>
    </Alert>
  );
}
