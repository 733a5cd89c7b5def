import { Group, Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import classes from './Panel.module.css';

/** Tables of a panel are dense, so that a file's essentials fit on one screen. */
export const denseTable = { verticalSpacing: 2, horizontalSpacing: 8, fz: 'sm' } as const;

/** One part of the overview, with its own heading. */
export function Panel({ title, aside, children, className }: { title: string; aside?: ReactNode; children: ReactNode; className?: string }) {
  const id = useId();
  return (
    <section className={[classes.panel, className].filter(Boolean).join(' ')} aria-labelledby={id}>
      <Group justify="space-between" gap="xs" className={classes.title}>
        <Title order={2} size="h6" id={id}>
          {title}
        </Title>
        {aside}
      </Group>
      {children}
    </section>
  );
}
