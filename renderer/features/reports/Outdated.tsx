import { Button, Group } from '@mantine/core';
import { Notice } from '../../components';
import { useText } from '../../i18n';

/** The book was changed since the report that is shown. */
export function Outdated({ onStart }: { onStart: () => void }) {
  const t = useText();
  return (
    <Notice kind="warning">
      <Group gap="sm" justify="space-between">
        <output>{t('reports.outdated')}</output>
        <Button size="compact-sm" variant="default" onClick={onStart}>{t('reports.runAgain')}</Button>
      </Group>
    </Notice>
  );
}
