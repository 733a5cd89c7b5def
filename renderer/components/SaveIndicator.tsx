import { Button, Group, Loader, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { userErrorOf } from '../api';
import { useLanguage, useText } from '../i18n';

/** Where an edit stands. `idle`: nothing was changed yet. */
export type SaveStatus = { kind: 'idle' } | { kind: 'saving' } | { kind: 'saved' } | { kind: 'failed'; error: unknown };

interface SaveIndicatorProps {
  status: SaveStatus;
  onRetry?: () => void;
}

/** Says, in words and to screen readers, whether what was typed is safe. */
export function SaveIndicator({ status, onRetry }: SaveIndicatorProps) {
  const t = useText();
  const language = useLanguage();
  return (
    <Group component="output" gap={6} mih={22} data-print="hide">
      {status.kind === 'saving' && (
        <>
          <Loader size={12} aria-hidden />
          <Text size="xs" c="dimmed">
            {t('common.saving')}
          </Text>
        </>
      )}
      {status.kind === 'saved' && (
        <>
          <IconCheck size={14} aria-hidden />
          <Text size="xs" c="dimmed">
            {t('common.saved')}
          </Text>
        </>
      )}
      {status.kind === 'failed' && (
        <>
          <IconAlertTriangle size={14} color="var(--mantine-color-error)" aria-hidden />
          <Text size="xs" c="var(--mantine-color-error)">
            {t('common.notSaved')}. {userErrorOf(status.error).message[language]}
          </Text>
          {onRetry && (
            <Button size="compact-xs" variant="default" onClick={onRetry}>
              {t('common.retry')}
            </Button>
          )}
        </>
      )}
    </Group>
  );
}
