import { Stack, Title } from '@mantine/core';
import { RestoreBackup } from '../../components/restore';
import { useText } from '../../i18n';

/** For a new computer: the book comes from a backup. */
export function RestoreStep({ onBack }: { onBack: () => void }) {
  const t = useText();
  return (
    <Stack gap="md">
      <Title order={1} size="h3">
        {t('backup.restore.title')}
      </Title>
      <RestoreBackup replaces={false} onCancel={onBack} />
    </Stack>
  );
}
