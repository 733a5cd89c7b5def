import { Group, Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import { useText } from '../i18n';
import classes from './LoadingState.module.css';

interface LoadingStateProps {
  /** What the place will hold: rows of a table, fields of a form, or a whole page with its title. */
  shape?: 'table' | 'form' | 'page';
  rows?: number;
}

/** The outline of what is coming. Appears only when the answer takes longer than a blink. */
export function LoadingState({ shape = 'page', rows = 8 }: LoadingStateProps) {
  const t = useText();
  return (
    <output aria-busy="true" className={classes.late}>
      <VisuallyHidden>{t('common.loading')}</VisuallyHidden>
      <Stack gap="sm" aria-hidden>
        {shape === 'page' && <Skeleton height={26} width="32%" mb="xs" />}
        {Array.from({ length: rows }, (_, row) =>
          shape === 'form' ? (
            <Stack key={row} gap={6} maw={520}>
              <Skeleton height={12} width={120} />
              <Skeleton height={32} />
            </Stack>
          ) : (
            <Group key={row} wrap="nowrap" gap="md">
              <Skeleton height={18} width="24%" />
              <Skeleton height={18} width="14%" />
              <Skeleton height={18} />
            </Group>
          ),
        )}
      </Stack>
    </output>
  );
}
