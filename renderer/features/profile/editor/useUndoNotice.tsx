import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { useText } from '../../../i18n';
import { useEditor } from './EditorContext';

const shownForMs = 10_000;

/** Says what was removed, with the button that brings exactly that back, whatever was done since. */
export function useUndoNotice(): (label: string, deed: string | undefined) => void {
  const t = useText();
  const { undo } = useEditor();
  return useCallback(
    (label, deed) => {
      if (deed === undefined) return;
      notifications.show({
        id: deed, autoClose: shownForMs, closeButtonProps: { 'aria-label': t('common.close') },
        message: (
          <Group justify="space-between" gap="xs" wrap="nowrap">
            <Text size="sm">{label}</Text>
            <Button
              size="compact-sm" variant="default"
              onClick={() => {
                undo(deed);
                notifications.hide(deed);
              }}
            >
              {t('common.undo')}
            </Button>
          </Group>
        ),
      });
    },
    [t, undo],
  );
}
