import { Alert, Badge, Button, Group, List, Paper, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconAlertTriangle, IconArrowBackUp } from '@tabler/icons-react';
import type { LayerState } from '../../../shared/contract';
import { useServiceCommand } from '../../api';
import { ErrorPanel } from '../../components';
import { useFormat, useLanguage, useText } from '../../i18n';
import { inForceWords } from './inForceWords';

/** What is in force in a layer, since when, and the one click that leads back to what was before. */
export function LayerCard({ state: { layer, present, since, before, unusable } }: { state: LayerState }) {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  const back = useServiceCommand('rulePacks.goBack', {
    onSuccess: (state) => void notifications.show({ message: t('rulePacks.wentBack', { what: inForceWords(state.present, t) }), closeButtonProps: { 'aria-label': t('common.close') } }),
  });
  const backTo = before?.origin === 'imported' ? before.hash : null;
  return (
    <Paper component="section" withBorder p="md" aria-labelledby={`layer-${layer}`}>
      <Stack gap="xs">
        <Group justify="space-between" align="flex-start" gap="sm">
          <div>
            <Group gap="xs">
              <Title order={2} size="h5" id={`layer-${layer}`}>{t(`rulePacks.layer.${layer}`)}</Title>
              <Badge color={present.origin === 'none' ? 'gray' : 'teal'} variant="light" tt="none">{inForceWords(present, t)}</Badge>
            </Group>
            <Text size="sm" c="dimmed" mt={2}>{t(`rulePacks.layerWhat.${layer}`)}</Text>
            {since && <Text size="sm" c="dimmed">{t('rulePacks.inForceSince', { at: format.instant(since.at), by: since.by })}</Text>}
          </div>
          {before && (
            <Button variant="default" size="xs" leftSection={<IconArrowBackUp size={15} aria-hidden />} loading={back.isPending} onClick={() => back.mutate({ layer, to: backTo })}>
              {t('rulePacks.goBackTo', { what: inForceWords(before, t) })}
            </Button>
          )}
        </Group>
        {unusable && (
          <Alert color="red" variant="light" icon={<IconAlertTriangle aria-hidden />}>
            <Text size="sm">{t('rulePacks.unusable', { version: unusable.version, instead: inForceWords(present, t) })}</Text>
            <List size="sm">{unusable.faults.map(({ path, message }) => <List.Item key={`${path} ${message.en}`}>{path === '' ? message[language] : `${path}: ${message[language]}`}</List.Item>)}</List>
          </Alert>
        )}
        {back.isError && <ErrorPanel error={back.error} />}
      </Stack>
    </Paper>
  );
}
