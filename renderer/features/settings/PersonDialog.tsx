import { Button, Group, Modal, Stack } from '@mantine/core';
import type { FormEvent } from 'react';
import type { Staff } from '../../../shared/contract';
import { useServiceCommand } from '../../api';
import { ErrorPanel } from '../../components';
import { PersonFields, usePersonForm } from '../../components/person';
import { useText } from '../../i18n';

interface PersonDialogProps {
  /** Absent: somebody new. */
  person?: Staff;
  onClose: () => void;
}

/** Adds somebody to the firm, or changes what is known of them. */
export function PersonDialog({ person, onClose }: PersonDialogProps) {
  const t = useText();
  const form = usePersonForm(person && { name: person.name, initials: person.initials, role: person.role, membershipNumber: person.membershipNumber });
  const add = useServiceCommand('staff.add', { onSuccess: onClose });
  const update = useServiceCommand('staff.update', { onSuccess: onClose });
  const command = person === undefined ? add : update;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const input = form.take();
    if (input === undefined) return;
    if (person === undefined) add.mutate(input);
    else update.mutate({ ...input, id: person.id, revision: person.revision });
  };
  return (
    <Modal opened onClose={onClose} title={person === undefined ? t('settings.people.add') : t('settings.people.edit', { name: person.name })} closeButtonProps={{ 'aria-label': t('common.close') }} size="lg">
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <PersonFields form={form} inDialog />
          {command.isError && <ErrorPanel error={command.error} />}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" loading={command.isPending}>
              {person === undefined ? t('common.add') : t('common.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
