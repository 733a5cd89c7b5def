import { Paper, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

interface SettingsSectionProps {
  title: string;
  description: ReactNode;
  children?: ReactNode;
}

/** One thing that can be done on a page of the settings. */
export function SettingsSection({ title, description, children }: SettingsSectionProps) {
  return (
    <Paper component="section" withBorder p="md">
      <Stack gap="sm">
        <div>
          <Title order={2} size="h5">
            {title}
          </Title>
          <Text component="div" size="sm" c="dimmed" mt={2}>
            {description}
          </Text>
        </div>
        {children}
      </Stack>
    </Paper>
  );
}
