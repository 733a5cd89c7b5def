import { ActionIcon, Button, Group, Stack, Table, Text } from '@mantine/core';
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { FirmChecklist, FirmDocument } from '../../../shared/checklists/firm';
import { categoryWords, providerWords } from '../../../shared/checklists/words';
import { ErrorPanel, LoadingState, PageHeader } from '../../components';
import { useLanguage, useText } from '../../i18n';
import { kindTitle } from '../cases/caseKinds';
import { useRules } from '../../rules/useRules';
import { SettingsSection } from '../settings/SettingsSection';
import { DocumentDialog } from './DocumentDialog';
import { KindDialog } from './KindDialog';
import { useFirmChecklists } from './useFirmChecklists';

type Editing = { what: 'kind'; kind: FirmChecklist | null } | { what: 'document'; document: FirmDocument | null } | null;

/** Settings › Own checklists. */
export function FirmChecklistsPage() {
  const rules = useRules();
  const t = useText();
  const language = useLanguage();
  const { stored, save, remove, isPending, error, reset } = useFirmChecklists();
  const [editing, setEditing] = useState<Editing>(null);
  const close = (): void => {
    setEditing(null);
    reset();
  };
  const { data } = stored;
  return (
    <>
      <PageHeader title={t('firmChecklists.title')} description={t('firmChecklists.what')} />
      {stored.error && <ErrorPanel error={stored.error} onRetry={() => void stored.refetch()} />}
      {!stored.error && !data && <LoadingState />}
      {data && (
        <Stack gap="md">
          {error && editing === null && <ErrorPanel error={error} />}
          <SettingsSection title={t('firmChecklists.kinds')} description={data.checklists.length === 0 ? t('firmChecklists.noKinds') : ''}>
            <Table aria-label={t('firmChecklists.kinds')} verticalSpacing={6} fz="sm">
              <Table.Tbody>
                {data.checklists.map((kind) => (
                  <Line
                    key={kind.id} name={kind.title[language]} onEdit={() => setEditing({ what: 'kind', kind })}
                    onRemove={() => remove(kind.title[language], { ...data, checklists: data.checklists.filter(({ id }) => id !== kind.id) })}
                  >
                    {[t('firmChecklists.count', { count: kind.items.length }), kind.basedOn === null ? '' : `${t('firmChecklists.basedOn')} ${kindTitle(kind.basedOn, language, rules)}`].filter((part) => part !== '').join(' · ')}
                  </Line>
                ))}
              </Table.Tbody>
            </Table>
            <Group><Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setEditing({ what: 'kind', kind: null })}>{t('firmChecklists.addKind')}</Button></Group>
          </SettingsSection>
          <SettingsSection title={t('firmChecklists.documents')} description={data.documents.length === 0 ? t('firmChecklists.noDocuments') : ''}>
            <Table aria-label={t('firmChecklists.documents')} verticalSpacing={6} fz="sm">
              <Table.Tbody>
                {data.documents.map((document) => {
                  const users = data.checklists.filter(({ items }) => items.some((item) => item.document === document.id)).map(({ title }) => title[language]);
                  return (
                    <Line
                      key={document.id} name={document.title[language]} onEdit={() => setEditing({ what: 'document', document })}
                      onRemove={users.length > 0 ? undefined : () => remove(document.title[language], { ...data, documents: data.documents.filter(({ id }) => id !== document.id) })}
                    >
                      {[categoryWords[document.category][language], providerWords[document.providedBy][language], users.length > 0 ? t('firmChecklists.inUse', { where: users.join(', ') }) : ''].filter((part) => part !== '').join(' · ')}
                    </Line>
                  );
                })}
              </Table.Tbody>
            </Table>
            <Group><Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setEditing({ what: 'document', document: null })}>{t('firmChecklists.addDocument')}</Button></Group>
          </SettingsSection>
        </Stack>
      )}
      {data && editing?.what === 'kind' && <KindDialog kind={editing.kind} firm={data} pending={isPending} error={error} onClose={close} onSave={(next) => save(next, close)} />}
      {data && editing?.what === 'document' && <DocumentDialog document={editing.document} firm={data} pending={isPending} error={error} onClose={close} onSave={(next) => save(next, close)} />}
    </>
  );
}

function Line({ name, children, onEdit, onRemove }: { name: string; children: ReactNode; onEdit: () => void; onRemove: (() => void) | undefined }) {
  const t = useText();
  return (
    <Table.Tr>
      <Table.Td>
        <Text size="sm" fw={500}>{name}</Text>
        <Text size="xs" c="dimmed">{children}</Text>
      </Table.Td>
      <Table.Td w={80}>
        <Group gap={4} wrap="nowrap" justify="flex-end">
          <ActionIcon variant="subtle" aria-label={t('firmChecklists.edit', { what: name })} onClick={onEdit}><IconPencil size={16} aria-hidden /></ActionIcon>
          {onRemove && <ActionIcon variant="subtle" color="gray" aria-label={t('firmChecklists.remove', { what: name })} onClick={onRemove}><IconTrash size={16} aria-hidden /></ActionIcon>}
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}
