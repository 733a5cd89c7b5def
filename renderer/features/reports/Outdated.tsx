import { ActionIcon, Button, Group } from '@mantine/core';
import { IconAlertTriangle, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useText } from '../../i18n';
import classes from './ReportsPage.module.css';

/** The book was changed since the report that is shown; said until it is put away, and again after a further change (`revision`). */
export function Outdated({ revision, onStart }: { revision: number; onStart: () => void }) {
  const t = useText();
  const [seen, setSeen] = useState<number>();
  if (seen === revision) return null;
  return (
    <div role="note" className={classes.note} data-kind-of-note="warning">
      <Group gap={8} wrap="nowrap">
        <IconAlertTriangle size={16} aria-hidden />
        <output className={classes.line}>{t('reports.outdated')}</output>
        <Button size="compact-xs" variant="default" onClick={onStart}>{t('reports.runAgain')}</Button>
        <ActionIcon ml="auto" size="sm" variant="subtle" color="gray" aria-label={t('common.close')} onClick={() => setSeen(revision)}><IconX size={14} aria-hidden /></ActionIcon>
      </Group>
    </div>
  );
}
