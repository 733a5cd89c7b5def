import { Center, Paper, Stack } from '@mantine/core';
import type { ReactNode } from 'react';

/** One card in the middle of the window. */
export function CenteredPage({ children }: { children: ReactNode }) {
  return (
    <Center component="main" mih="100dvh" p="md" bg="var(--dossier-chrome)">
      <Paper withBorder p="xl" w="100%" maw={480}>
        <Stack gap="md">{children}</Stack>
      </Paper>
    </Center>
  );
}
