import { Box, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { AttachmentView, ItemView } from '../../../shared/contract';
import { ErrorPanel } from '../../components';
import { useFormat, useText } from '../../i18n';
import { AttachmentDetails } from './AttachmentDetails';
import { useAttachments } from './attachmentsContext';
import classes from './Attachments.module.css';
import { DocumentMenu } from './DocumentMenu';
import { kindWord } from './kindWord';
import { useExport } from './useExport';
import { useOpenOutside } from './useOpenOutside';

/** A document under an item: opened by its name; its details unfold below. `children`: what moves it. */
export function FiledDocument({ attachment, item, children }: { attachment: AttachmentView; item: ItemView; children: ReactNode }) {
  const t = useText();
  const format = useFormat();
  const { readOnly, preview } = useAttachments();
  const [isOpen, setOpen] = useState(false);
  const save = useExport();
  const outside = useOpenOutside();
  const { name, kind, size, note, content } = attachment;
  const error = save.error ?? outside.error;
  return (
    <li data-attachment={name}>
      <button type="button" className={classes.name} aria-label={t('attachments.preview', { name })} onClick={() => preview(attachment)}>{name}</button>
      <Text size="xs" c="dimmed">{kindWord(kind, t)}, {format.bytes(size)}</Text>
      {note !== '' && <Text size="xs" c="dimmed" lineClamp={1}>{note}</Text>}
      {content !== 'stored' && <Text size="xs" c="red"><IconAlertTriangle size={12} aria-hidden /> {t(`attachments.${content}`)}</Text>}
      {children}
      <DocumentMenu attachment={attachment} onDetails={readOnly ? undefined : () => setOpen(true)} onExport={() => save.mutate(attachment)} onOpenOutside={() => outside.mutate(attachment)} />
      {error !== null && <Box w="100%"><ErrorPanel error={error} /></Box>}
      {isOpen && <Box w="100%"><AttachmentDetails attachment={attachment} itemId={item.id} onClose={() => setOpen(false)} /></Box>}
    </li>
  );
}
