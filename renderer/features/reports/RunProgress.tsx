import { Progress, Stack, Text } from '@mantine/core';
import { useFormat, useText } from '../../i18n';

/** How far a run is. */
export function RunProgress({ progress }: { progress: { done: number; total: number } | null }) {
  const t = useText();
  const format = useFormat();
  const words = progress === null || progress.total === 0 ? t('reports.starting') : t('reports.progress', { done: format.number(progress.done), total: format.number(progress.total) });
  return (
    <Stack gap={4}>
      <Text component="output" size="sm">{words}</Text>
      <Progress value={progress === null || progress.total === 0 ? 0 : (100 * progress.done) / progress.total} aria-label={words} />
    </Stack>
  );
}
