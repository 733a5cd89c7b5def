import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useEffect, useEffectEvent, type ReactNode } from 'react';
import { useText } from '../i18n';
import { ErrorPanel } from './ErrorPanel';

interface ConfirmDangerProps {
  opened: boolean;
  onClose: () => void;
  /** Names the object: "Destroy 2026-0142 Okafor, Chidi?" */
  title: string;
  /** What goes, what stays, whether it can be undone. */
  children: ReactNode;
  /** Says what it does and to what: "Destroy 3 files". */
  confirmLabel: string;
  /** Absent: "Cancel". */
  cancelLabel?: string;
  onConfirm: () => void;
  pending?: boolean;
  /** What the command refused with, if it did. */
  error?: unknown;
}

/**
 * Closes a question on Escape, by a press of its own. The press that asked goes on to every listener of the window once the question
 * is open; a listener that is added meanwhile does not get it, and a key that is held down asks nothing again.
 */
function useOwnEscape(opened: boolean, onClose: () => void): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.repeat && !event.isComposing) onClose();
  });
  useEffect(() => {
    if (!opened) return undefined;
    const listen = (event: KeyboardEvent): void => pressed(event);
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, [opened]);
}

/** Asks before something goes. The focus is on the way out, so that Enter alone never destroys. */
export function ConfirmDanger({ opened, onClose, title, children, confirmLabel, cancelLabel, onConfirm, pending = false, error }: ConfirmDangerProps) {
  const t = useText();
  useOwnEscape(opened, onClose);
  return (
    <Modal opened={opened} onClose={onClose} closeOnEscape={false} title={title} closeButtonProps={{ 'aria-label': t('common.close') }} centered>
      <Stack gap="md">
        <Text component="div" size="sm">
          {children}
        </Text>
        {error !== undefined && error !== null && <ErrorPanel error={error} />}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose} data-autofocus>
            {cancelLabel ?? t('common.cancel')}
          </Button>
          <Button color="red" onClick={onConfirm} loading={pending}>
            {confirmLabel}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
