import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { IconPlayerStop, IconUsersGroup } from '@tabler/icons-react';
import { DayInput, ErrorPanel } from '../../components';
import { useFormat, useText } from '../../i18n';
import { SettingsSection } from '../settings/SettingsSection';
import { ImpactResult } from './ImpactResult';
import type { Impact } from './useImpact';

interface ImpactPanelProps {
  impact: Impact;
  asOf: string;
  onAsOf: (day: string | null) => void;
  onStart: () => void;
}

/** Has all clients assessed with both packs, and shows who moves and why. */
export function ImpactPanel({ impact: { isRunning, progress, result, wasStopped, error, stop }, asOf, onAsOf, onStart }: ImpactPanelProps) {
  const t = useText();
  const format = useFormat();
  const words = progress === null ? t('rulePacks.starting') : t('rulePacks.progress', { done: format.number(progress.done), total: format.number(progress.total) });
  return (
    <SettingsSection title={t('rulePacks.impact')} description={t('rulePacks.impactWhat')}>
      <Group gap="sm" align="flex-end">
        <DayInput label={t('rulePacks.asOf')} w={170} value={asOf} onChange={onAsOf} disabled={isRunning} />
        {isRunning
          ? <Button variant="default" leftSection={<IconPlayerStop size={16} aria-hidden />} onClick={stop}>{t('rulePacks.stop')}</Button>
          : <Button variant={result ? 'default' : 'filled'} leftSection={<IconUsersGroup size={16} aria-hidden />} onClick={onStart}>{t(result ? 'rulePacks.computeAgain' : 'rulePacks.compute')}</Button>}
      </Group>
      {isRunning && (
        <Stack gap={4}>
          <Text component="output" size="sm">{words}</Text>
          <Progress value={progress === null || progress.total === 0 ? 0 : (100 * progress.done) / progress.total} aria-label={words} />
        </Stack>
      )}
      {wasStopped && !isRunning && <Text component="output" size="sm">{t('rulePacks.stopped')}</Text>}
      {error !== null && error !== undefined && !isRunning && <ErrorPanel error={error} />}
      {result && !isRunning && <ImpactResult impact={result} />}
    </SettingsSection>
  );
}
