import { Center, Group, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';

interface EmptyStateProps {
  /** 1 where the page has no other heading. */
  order?: 1 | 2;
  icon: Icon;
  title: string;
  /** One sentence: what would be here, and how it begins. */
  description: ReactNode;
  /** The button that begins; rarely a second one. */
  actions?: ReactNode;
}

/** What an empty screen says instead of nothing. */
export function EmptyState({ order = 2, icon: EmptyIcon, title, description, actions }: EmptyStateProps) {
  return (
    <Center py={48} px="md">
      <Stack align="center" gap="sm" maw={460} ta="center">
        <ThemeIcon variant="light" size={52} radius="xl" aria-hidden>
          <EmptyIcon size={26} stroke={1.6} />
        </ThemeIcon>
        <Title order={order} size="h4">
          {title}
        </Title>
        <Text component="div" size="sm" c="dimmed">
          {description}
        </Text>
        {actions !== undefined && (
          <Group gap="xs" justify="center" mt={4}>
            {actions}
          </Group>
        )}
      </Stack>
    </Center>
  );
}
