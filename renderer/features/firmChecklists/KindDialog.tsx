import { ActionIcon, Button, Group, Modal, Select, Stack, Table, TextInput, VisuallyHidden } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { firmOwners, type FirmChecklist, type FirmChecklists } from '../../../shared/checklists/firm';
import { ErrorPanel } from '../../components';
import { useLanguage, useText } from '../../i18n';
import { kindsWithChecklist, kindTitle } from '../cases/caseKinds';
import { useRules } from '../../rules/useRules';
import { idFor } from './useFirmChecklists';

interface KindDialogProps {
  /** Null: a new one. */
  kind: FirmChecklist | null;
  firm: FirmChecklists;
  pending: boolean;
  error: unknown;
  onClose: () => void;
  onSave: (next: FirmChecklists) => void;
}

const nothing = 'nothing';
type Item = FirmChecklist['items'][number];

/** A kind of case of the firm's own: what it builds on, and which documents it asks for besides. */
export function KindDialog({ kind, firm, pending, error, onClose, onSave }: KindDialogProps) {
  const rules = useRules();
  const t = useText();
  const language = useLanguage();
  const [en, setEn] = useState(kind?.title.en ?? '');
  const [fr, setFr] = useState(kind?.title.fr ?? '');
  const [basedOn, setBasedOn] = useState(kind?.basedOn ?? null);
  const [items, setItems] = useState<readonly Item[]>(kind?.items ?? []);
  const titles = new Map([...(rules.pack.documents?.documents ?? []), ...firm.documents].map(({ id, title }) => [id, title[language]]));
  const documents = [...titles].map(([value, label]) => ({ value, label })).toSorted((a, b) => a.label.localeCompare(b.label, language));
  const set = (index: number, change: Partial<Item>): void => setItems(items.map((one, at) => (at === index ? { ...one, ...change } : one)));
  const save = (): void => {
    const id = kind?.id ?? idFor(en, firm.checklists.map((one) => one.id));
    const made: FirmChecklist = { id, title: { en: en.trim(), fr: fr.trim() }, basedOn, items: [...items] };
    onSave({ ...firm, checklists: kind ? firm.checklists.map((one) => (one.id === id ? made : one)) : [...firm.checklists, made] });
  };
  return (
    <Modal opened onClose={onClose} size="xl" title={t(kind ? 'firmChecklists.editKind' : 'firmChecklists.addKind')} closeButtonProps={{ 'aria-label': t('common.close') }}>
      <Stack gap="sm">
        <Group grow>
          <TextInput label={t('firmChecklists.titleEn')} data-autofocus required maxLength={300} value={en} onChange={(event) => setEn(event.currentTarget.value)} />
          <TextInput label={t('firmChecklists.titleFr')} required maxLength={300} value={fr} onChange={(event) => setFr(event.currentTarget.value)} />
        </Group>
        <Select
          label={t('firmChecklists.basedOn')} searchable allowDeselect={false} value={basedOn ?? nothing} onChange={(value) => setBasedOn(value === nothing ? null : value)}
          data={[{ value: nothing, label: t('firmChecklists.basedOnNothing') }, ...kindsWithChecklist(rules).map((value) => ({ value, label: kindTitle(value, language, rules) }))]}
        />
        <Table aria-label={t('firmChecklists.items')} verticalSpacing={4} fz="sm">
          {items.length > 0 && (
            <Table.Thead>
              <Table.Tr><Table.Th>{t('firmChecklists.document')}</Table.Th><Table.Th w={230}>{t('firmChecklists.owner')}</Table.Th><Table.Th w={140}>{t('firmChecklists.need')}</Table.Th><Table.Th w={40}><VisuallyHidden>{t('common.remove')}</VisuallyHidden></Table.Th></Table.Tr>
            </Table.Thead>
          )}
          <Table.Tbody>
            {items.map((item, index) => {
              const name = titles.get(item.document) ?? item.document;
              return (
                <Table.Tr key={index}>
                  <Table.Td><Select size="xs" searchable aria-label={`${t('firmChecklists.document')} ${index + 1}`} allowDeselect={false} value={item.document} data={documents} onChange={(document) => document !== null && set(index, { document })} /></Table.Td>
                  <Table.Td>
                    <Select
                      size="xs" aria-label={`${t('firmChecklists.owner')}: ${name}`} allowDeselect={false} value={item.for} data={firmOwners.map((value) => ({ value, label: t(`firmChecklists.owners.${value}`) }))}
                      onChange={(value) => set(index, { for: firmOwners.find((one) => one === value) ?? 'applicant' })}
                    />
                  </Table.Td>
                  <Table.Td>
                    <Select
                      size="xs" aria-label={`${t('firmChecklists.need')}: ${name}`} allowDeselect={false} value={item.required ? 'required' : 'ifAsked'} data={(['required', 'ifAsked'] as const).map((value) => ({ value, label: t(`firmChecklists.${value}`) }))}
                      onChange={(value) => set(index, { required: value === 'required' })}
                    />
                  </Table.Td>
                  <Table.Td><ActionIcon variant="subtle" color="gray" aria-label={t('firmChecklists.removeRow', { what: name })} onClick={() => setItems(items.filter((_one, at) => at !== index))}><IconTrash size={16} aria-hidden /></ActionIcon></Table.Td>
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
        <Group>
          <Button size="xs" variant="default" leftSection={<IconPlus size={14} aria-hidden />} onClick={() => setItems([...items, { document: firm.documents[0]?.id ?? documents[0]?.value ?? 'passport', for: 'applicant', required: true, reason: null }])}>
            {t('firmChecklists.addItem')}
          </Button>
        </Group>
        {error !== null && error !== undefined && <ErrorPanel error={error} />}
        <Group justify="flex-end"><Button disabled={en.trim() === '' || fr.trim() === ''} loading={pending} onClick={save}>{t('common.save')}</Button></Group>
      </Stack>
    </Modal>
  );
}
