import { Select, Table, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { memo, useState } from 'react';
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
import { DocumentMenu } from './DocumentMenu';
import { kindWord } from './kindWord';
import { undoNotice } from './undoNotice';
import { draggedDocument } from './useDropTarget';
import { useExport } from './useExport';
import { useOpenOutside } from './useOpenOutside';

interface RowProps {
  attachment: AttachmentView;
  items: readonly ItemView[];
  client: ClientFile | undefined;
}

/** An unsorted document: opened by its name, filed by choosing an item or by dragging the row onto its line. */
export const TrayRow = memo(function TrayRow({ attachment, items, client }: RowProps) {
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
  const outside = useOpenOutside();
  const { id, name, kind, size, addedAt, note, content, revision } = attachment;
  const labelOf = (item: ItemView): string => {
    const owner = client ? ownerOf(item.content.for, client, language).name : '';
    return owner === '' ? item.content.title[language] : `${item.content.title[language]} – ${owner}`;
  };
  const error = remove.error ?? save.error ?? outside.error;
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
          <DocumentMenu
            attachment={attachment} onDetails={readOnly ? undefined : () => setOpen(true)} onExport={() => save.mutate(attachment)} onOpenOutside={() => outside.mutate(attachment)}
            onTakeAway={readOnly ? undefined : () => remove.mutate({ id, revision, deleted: true })}
          />
        </Table.Td>
      </Table.Tr>
      {isOpen && <Table.Tr><Table.Td colSpan={isFileable ? 6 : 5}><AttachmentDetails attachment={attachment} onClose={() => setOpen(false)} /></Table.Td></Table.Tr>}
    </>
  );
});
