import { Group, Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import { useLayoutEffect, useState } from 'react';
import { useText } from '../i18n';
import classes from './LoadingState.module.css';

interface LoadingStateProps {
  /** What the place will hold: rows of a table, fields of a form, or a whole page with its title. */
  shape?: 'table' | 'form' | 'page';
  rows?: number;
  /** Whoever shows it waited already. */
  atOnce?: boolean;
}

/** Signs that are on the page, and when the last one went: one that takes over from another goes on from it without blinking. */
const shown = { count: 0, goneAtMs: -Infinity };
const blinkMs = 100;

/** The outline of what is coming. Appears only when the answer takes longer than a blink. */
export function LoadingState({ shape = 'page', rows = 8, atOnce = false }: LoadingStateProps) {
  const t = useText();
  const [isLate] = useState(() => !atOnce && shown.count === 0 && performance.now() - shown.goneAtMs > blinkMs);
  useLayoutEffect(() => {
    shown.count += 1;
    return () => {
      shown.count -= 1;
      shown.goneAtMs = performance.now();
    };
  }, []);
  return (
    <output aria-busy="true" className={isLate ? `${classes.sign} ${classes.late}` : classes.sign}>
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
