import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
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

/** Asks before something goes. The focus is on the way out, so that Enter alone never destroys. */
export function ConfirmDanger({ opened, onClose, title, children, confirmLabel, cancelLabel, onConfirm, pending = false, error }: ConfirmDangerProps) {
  const t = useText();
  return (
    <Modal opened={opened} onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('common.close') }} centered>
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
