import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useServiceCommand } from '../../api';
import { ErrorPanel } from '../../components';
import { useText } from '../../i18n';

/** An empty book teaches little: invented files to look around in, or a clean start. */
export function SamplesStep({ onDone }: { onDone: () => void }) {
  const t = useText();
  const load = useServiceCommand('samples.load', { onSuccess: onDone });
  return (
    <Stack gap="md">
      <div>
        <Title order={1} size="h3">
          {t('setup.samples.title')}
        </Title>
        <Text size="sm" mt="xs">
          {t('setup.samples.what')}
        </Text>
      </div>
      {load.isError && <ErrorPanel error={load.error} title={t('setup.samples.failed')} />}
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onDone} disabled={load.isPending}>
          {t('setup.samples.empty')}
        </Button>
        <Button onClick={() => load.mutate({})} loading={load.isPending}>
          {t('setup.samples.load')}
        </Button>
      </Group>
    </Stack>
  );
}
