import { ActionIcon, Menu, Select, Table, Text } from '@mantine/core';
import { IconAlertTriangle, IconDots, IconDownload, IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { ownerOf } from '../../../shared/checklists/listed';
import type { ClientFile } from '../../../shared/clientFile';
import type { AttachmentView, ItemView } from '../../../shared/contract';
import { useServiceCommand } from '../../api';
import { ErrorPanel } from '../../components';
import { useFormat, useLanguage, useText } from '../../i18n';
import { localDate } from '../../i18n/format';
import { AttachmentDetails } from './AttachmentDetails';
import { useAttachments } from './attachmentsContext';
import classes from './Attachments.module.css';
import { kindWord } from './kindWord';
import { undoNotice } from './undoNotice';
import { draggedDocument } from './useDropTarget';
import { useExport } from './useExport';

interface RowProps {
  attachment: AttachmentView;
  items: readonly ItemView[];
  client: ClientFile | undefined;
}

/** An unsorted document: opened by its name, filed by choosing an item or by dragging the row onto its line. */
export function TrayRow({ attachment, items, client }: RowProps) {
  const t = useText();
  const language = useLanguage();
  const format = useFormat();
  const { readOnly, assign, preview } = useAttachments();
  const [isOpen, setOpen] = useState(false);
  const restore = useServiceCommand('attachments.delete');
  const remove = useServiceCommand('attachments.delete', {
    onSuccess: ({ id, revision, name }) => undoNotice(t, t('attachments.takenAway', { name }), () => restore.mutate({ id, revision, deleted: false })),
  });
  const save = useExport();
  const { id, name, kind, size, addedAt, note, content, revision } = attachment;
  const labelOf = (item: ItemView): string => {
    const owner = client ? ownerOf(item.content.for, client, language).name : '';
    return owner === '' ? item.content.title[language] : `${item.content.title[language]} – ${owner}`;
  };
  const error = remove.error ?? save.error;
  const isFileable = !readOnly && items.length > 0;
  return (
    <>
      <Table.Tr data-attachment={name} draggable={isFileable} onDragStart={({ dataTransfer }) => { dataTransfer.setData(draggedDocument, id); dataTransfer.effectAllowed = 'move'; }}>
        <Table.Td>
          <button type="button" className={classes.name} aria-label={t('attachments.preview', { name })} onClick={() => preview(attachment)}>{name}</button>
          {content !== 'stored' && <Text size="xs" c="red"><IconAlertTriangle size={12} aria-hidden /> {t(`attachments.${content}`)}</Text>}
          {note !== '' && <Text size="xs" c="dimmed" lineClamp={1}>{note}</Text>}
          {error !== null && <ErrorPanel error={error} />}
        </Table.Td>
        <Table.Td>{kindWord(kind, t)}</Table.Td>
        <Table.Td>{format.bytes(size)}</Table.Td>
        <Table.Td>{format.date(localDate(addedAt))}</Table.Td>
        {isFileable && (
          <Table.Td>
            <Select
              size="xs" searchable aria-label={`${t('attachments.fileUnder')}: ${name}`} placeholder={t('attachments.fileUnderHint')} nothingFoundMessage={t('attachments.noItem')} comboboxProps={{ width: 360, position: 'bottom-end' }}
              value={null} data={items.map((item) => ({ value: item.id, label: labelOf(item) }))} onChange={(itemId) => itemId !== null && assign(id, itemId)}
            />
          </Table.Td>
        )}
        <Table.Td>
          <Menu position="bottom-end" shadow="md">
            <Menu.Target><ActionIcon variant="subtle" color="gray" aria-label={t('attachments.actions', { name })}><IconDots size={16} aria-hidden /></ActionIcon></Menu.Target>
            <Menu.Dropdown>
              {!readOnly && <Menu.Item leftSection={<IconPencil size={14} aria-hidden />} onClick={() => setOpen(true)}>{t('attachments.details')}</Menu.Item>}
              <Menu.Item leftSection={<IconDownload size={14} aria-hidden />} onClick={() => save.mutate(attachment)}>{t('attachments.export')}</Menu.Item>
              {!readOnly && <Menu.Item color="red" leftSection={<IconTrash size={14} aria-hidden />} onClick={() => remove.mutate({ id, revision, deleted: true })}>{t('attachments.takeAway')}</Menu.Item>}
            </Menu.Dropdown>
          </Menu>
        </Table.Td>
      </Table.Tr>
      {isOpen && <Table.Tr><Table.Td colSpan={isFileable ? 6 : 5}><AttachmentDetails attachment={attachment} onClose={() => setOpen(false)} /></Table.Td></Table.Tr>}
    </>
  );
}
