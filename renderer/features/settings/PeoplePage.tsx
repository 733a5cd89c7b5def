import { ActionIcon, Badge, Button, Group, Table, Text, Tooltip, VisuallyHidden } from '@mantine/core';
import { IconArchive, IconArrowBackUp, IconPencil, IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { Staff } from '../../../shared/contract';
import { useOpenBook, useServiceCommand, useServiceQuery } from '../../api';
import { ErrorPanel, LoadingState, PageHeader, PersonAvatar } from '../../components';
import { useText } from '../../i18n';
import { PersonDialog } from './PersonDialog';

type Dialog = { kind: 'closed' } | { kind: 'add' } | { kind: 'edit'; person: Staff };

/** Who works in the firm. Nobody is ever removed, since the history names them; who left is archived. */
export function PeoplePage() {
  const t = useText();
  const currentId = useOpenBook()?.staffId;
  const people = useServiceQuery('staff.list', {});
  const archive = useServiceCommand('staff.archive');
  const [dialog, setDialog] = useState<Dialog>({ kind: 'closed' });
  const sorted = (people.data ?? []).toSorted((a, b) => Number(a.archived) - Number(b.archived) || a.name.localeCompare(b.name, 'fr-CA'));
  return (
    <>
      <PageHeader
        title={t('settings.people.title')}
        description={t('settings.people.what')}
        actions={
          <Button leftSection={<IconUserPlus size={16} aria-hidden />} onClick={() => setDialog({ kind: 'add' })}>
            {t('settings.people.add')}
          </Button>
        }
      />
      {people.isPending && <LoadingState shape="table" rows={3} />}
      {people.isError && <ErrorPanel error={people.error} onRetry={() => void people.refetch()} />}
      {archive.isError && <ErrorPanel error={archive.error} title={t('settings.people.archiveFailed')} />}
      {sorted.length > 0 && (
        <Table.ScrollContainer minWidth={480}>
          <Table verticalSpacing={8}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('person.name')}</Table.Th>
                <Table.Th>{t('person.role')}</Table.Th>
                <Table.Th>{t('settings.people.number')}</Table.Th>
                <Table.Th w={90}>
                  <VisuallyHidden>{t('settings.people.actions')}</VisuallyHidden>
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {sorted.map((person) => (
                <Table.Tr key={person.id}>
                  <Table.Td>
                    <Group gap="sm" wrap="nowrap">
                      <PersonAvatar person={person} />
                      <Text size="sm" fw={500}>
                        {person.name}
                      </Text>
                      {person.id === currentId && <Badge size="sm">{t('settings.people.atWork')}</Badge>}
                      {person.archived && (
                        <Badge size="sm" color="gray">
                          {t('settings.people.archived')}
                        </Badge>
                      )}
                    </Group>
                  </Table.Td>
                  <Table.Td>{t(`common.role.${person.role}`)}</Table.Td>
                  <Table.Td>{person.membershipNumber ?? '–'}</Table.Td>
                  <Table.Td>
                    <Group gap={2} wrap="nowrap" justify="flex-end">
                      <Tooltip label={t('common.edit')}>
                        <ActionIcon variant="subtle" color="gray" aria-label={t('settings.people.edit', { name: person.name })} onClick={() => setDialog({ kind: 'edit', person })}>
                          <IconPencil size={17} stroke={1.7} aria-hidden />
                        </ActionIcon>
                      </Tooltip>
                      {person.id !== currentId && (
                        <Tooltip label={person.archived ? t('settings.people.reinstateShort') : t('settings.people.archiveShort')}>
                          <ActionIcon
                            variant="subtle"
                            color="gray"
                            aria-label={person.archived ? t('settings.people.reinstate', { name: person.name }) : t('settings.people.archive', { name: person.name })}
                            onClick={() => archive.mutate({ id: person.id, archived: !person.archived })}
                            loading={archive.isPending && archive.variables.id === person.id}
                          >
                            {person.archived ? <IconArrowBackUp size={17} stroke={1.7} aria-hidden /> : <IconArchive size={17} stroke={1.7} aria-hidden />}
                          </ActionIcon>
                        </Tooltip>
                      )}
                    </Group>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      {dialog.kind !== 'closed' && <PersonDialog {...(dialog.kind === 'edit' ? { person: dialog.person } : {})} onClose={() => setDialog({ kind: 'closed' })} />}
    </>
  );
}
