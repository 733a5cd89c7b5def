import { Group, Stack, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import type { ReactNode } from 'react';

interface PageHeaderProps {
  title: string;
  /** One sentence or a few facts below the title. */
  description?: ReactNode;
  /** Between title and actions: badges. */
  badges?: ReactNode;
  /** Buttons at the right; the main one last. */
  actions?: ReactNode;
  /** Close to what follows, where a table below needs the room. */
  isTight?: boolean;
}

/** The one `h1` of a page; also names the window. */
export function PageHeader({ title, description, badges, actions, isTight = false }: PageHeaderProps) {
  useDocumentTitle(`${title} – Dossier`);
  return (
    <Group component="header" justify="space-between" align="flex-start" gap="sm" mb={isTight ? 0 : 'md'}>
      <Stack gap={2} miw={0} flex="1 1 420px">
        <Group gap="sm">
          <Title order={1} size="h3">
            {title}
          </Title>
          {badges}
        </Group>
        {description !== undefined && (
          <Text component="div" size="sm" c="dimmed">
            {description}
          </Text>
        )}
      </Stack>
      {actions !== undefined && (
        <Group gap="xs" data-print="hide">
          {actions}
        </Group>
      )}
    </Group>
  );
}
