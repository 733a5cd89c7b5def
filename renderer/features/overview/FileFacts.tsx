import { Button, Group, Menu, Modal, Stack, TextInput } from '@mantine/core';
import { IconCheck, IconChevronDown } from '@tabler/icons-react';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { fileStatus, type FileView } from '../../../shared/contract';
import { usePeople, useServiceCommand, userErrorOf } from '../../api';
import { ErrorPanel } from '../../components';
import { useLanguage, useText } from '../../i18n';
import { StatusBadge } from '../clients/StatusBadge';

/** Changes what the office says of a file: number, status, who answers for it. */
function useChangeFile(file: FileView) {
  const t = useText();
  const language = useLanguage();
  const command = useServiceCommand('files.change');
  const notify = (error: unknown) => notifications.show({ color: 'red', message: userErrorOf(error).message[language], closeButtonProps: { 'aria-label': t('common.close') } });
  return {
    ...command,
    change: (part: Partial<Pick<FileView, 'status' | 'responsibleId'>>) => command.mutate({ id: file.id, revision: file.revision, ...part }, { onError: notify }),
  };
}

const chevron = <IconChevronDown size={14} aria-hidden />;

export function StatusMenu({ file }: { file: FileView }) {
  const t = useText();
  const { change, isPending } = useChangeFile(file);
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button
          size="compact-sm"
          variant="default"
          fw={500}
          rightSection={chevron}
          loading={isPending}
          disabled={file.deletedAt !== null}
          aria-label={t('overview.file.changeStatus', { status: t(`clients.status.${file.status}`) })}
        >
          <StatusBadge status={file.status} />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('overview.file.status')}</Menu.Label>
        {fileStatus.options.map((status) => (
          <Menu.Item key={status} rightSection={status === file.status && <IconCheck size={14} aria-hidden />} aria-current={status === file.status || undefined} onClick={() => status !== file.status && change({ status })}>
            <StatusBadge status={status} />
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

export function ResponsibleMenu({ file }: { file: FileView }) {
  const t = useText();
  const people = usePeople();
  const { change, isPending } = useChangeFile(file);
  const name = people.find(({ id }) => id === file.responsibleId)?.name ?? t('overview.file.nobody');
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button size="compact-sm" variant="default" fw={500} rightSection={chevron} loading={isPending} disabled={file.deletedAt !== null} aria-label={t('overview.file.changeResponsible', { name })}>
          {name}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('overview.file.responsible')}</Menu.Label>
        {people
          .filter(({ archived, id }) => !archived || id === file.responsibleId)
          .map((person) => (
            <Menu.Item
              key={person.id}
              rightSection={person.id === file.responsibleId && <IconCheck size={14} aria-hidden />}
              aria-current={person.id === file.responsibleId || undefined}
              onClick={() => person.id !== file.responsibleId && change({ responsibleId: person.id })}
            >
              {person.name}
            </Menu.Item>
          ))}
      </Menu.Dropdown>
    </Menu>
  );
}

export function FileNumber({ file }: { file: FileView }) {
  const t = useText();
  const [editing, setEditing] = useState(false);
  return (
    <>
      <Button size="compact-sm" variant="default" fw={500} disabled={file.deletedAt !== null} title={t('overview.file.editNumber')} onClick={() => setEditing(true)}>
        {t('overview.file.number', { number: file.fileNumber })}
      </Button>
      <Modal opened={editing} onClose={() => setEditing(false)} title={t('overview.file.numberTitle')} closeButtonProps={{ 'aria-label': t('common.close') }}>
        <NumberForm file={file} onDone={() => setEditing(false)} />
      </Modal>
    </>
  );
}

function NumberForm({ file, onDone }: { file: FileView; onDone: () => void }) {
  const t = useText();
  const [fileNumber, setFileNumber] = useState(file.fileNumber);
  const change = useServiceCommand('files.change', { onSuccess: onDone });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (fileNumber.trim() !== '') change.mutate({ id: file.id, revision: file.revision, fileNumber });
      }}
    >
      <Stack gap="sm">
        <TextInput label={t('overview.file.numberLabel')} maxLength={40} autoComplete="off" data-autofocus value={fileNumber} onChange={(event) => setFileNumber(event.currentTarget.value)} />
        {change.error && <ErrorPanel error={change.error} />}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onDone}>
            {t('overview.file.cancel')}
          </Button>
          <Button type="submit" loading={change.isPending} disabled={fileNumber.trim() === ''}>
            {t('overview.file.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
