import { Alert, Button, Group, List, Modal, Stack, Text, TextInput } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { useServiceCommand } from '../../api';
import { ErrorPanel } from '../../components';
import { useText } from '../../i18n';

type Named = { id: string; name: string };
type Props = { files: readonly Named[]; onClose: () => void; onDestroyed: (count: number) => void };

/** Files named one by one in the question. */
const named = 8;

/** Asks for a typed word before files go for good, and says what of them the audit trail keeps. */
export function DestroyFiles({ files, onClose, onDestroyed }: Props) {
  const t = useText();
  return (
    <Modal opened={files.length > 0} onClose={onClose} size="lg" title={t('clients.bin.confirm.title', { count: files.length })} closeButtonProps={{ 'aria-label': t('common.close') }}>
      {files.length > 0 && <DestroyForm files={files} onClose={onClose} onDestroyed={onDestroyed} />}
    </Modal>
  );
}

function DestroyForm({ files, onClose, onDestroyed }: Props) {
  const t = useText();
  const [typed, setTyped] = useState('');
  const word = t('clients.bin.confirm.word');
  const destroy = useServiceCommand('files.destroy', { onSuccess: () => onDestroyed(files.length) });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (typed === word) destroy.mutate({ ids: files.map(({ id }) => id) });
      }}
    >
      <Stack gap="md">
        <List size="sm">
          {files.slice(0, named).map(({ id, name }) => (
            <List.Item key={id} fw={600}>
              {name}
            </List.Item>
          ))}
          {files.length > named && <List.Item>{t('clients.bin.confirm.more', { count: files.length - named })}</List.Item>}
        </List>
        <Alert color="red" variant="light" icon={<IconAlertTriangle aria-hidden />}>
          <Text size="sm">{t('clients.bin.confirm.what')}</Text>
        </Alert>
        <Text size="sm">{t('clients.bin.confirm.trail')}</Text>
        <TextInput label={t('clients.bin.confirm.type', { word })} value={typed} autoComplete="off" data-autofocus onChange={(event) => setTyped(event.currentTarget.value)} />
        {destroy.error && <ErrorPanel error={destroy.error} />}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('clients.bin.confirm.cancel')}
          </Button>
          <Button type="submit" color="red" disabled={typed !== word} loading={destroy.isPending}>
            {t('clients.bin.confirm.action')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
