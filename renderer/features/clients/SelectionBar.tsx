import { Button, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../../i18n';

/** What can be done with the selected rows, above the list. */
export function SelectionBar({ count, onClear, children }: { count: number; onClear: () => void; children: ReactNode }) {
  const t = useText();
  return (
    <Group component="section" gap="xs" mb="xs" aria-label={t('clients.selectionActions')}>
      <Text component="output" size="sm" fw={600}>
        {t('clients.selected', { count })}
      </Text>
      {children}
      <Button size="compact-sm" variant="subtle" onClick={onClear}>
        {t('clients.clearSelection')}
      </Button>
    </Group>
  );
}
