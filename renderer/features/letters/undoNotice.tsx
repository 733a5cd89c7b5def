import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';

interface Undoable {
  id: string;
  message: string;
  undoLabel: string;
  closeLabel: string;
  undo: () => void;
}

/** Says what was taken away and offers to bring it back. */
export function showUndo({ id, message, undoLabel, closeLabel, undo }: Undoable): void {
  notifications.show({
    id,
    autoClose: 15_000,
    closeButtonProps: { 'aria-label': closeLabel },
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{message}</Text>
        <Button
          size="compact-sm" variant="light" flex="none"
          onClick={() => {
            notifications.hide(id);
            undo();
          }}
        >
          {undoLabel}
        </Button>
      </Group>
    ),
  });
}
