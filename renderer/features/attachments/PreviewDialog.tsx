import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { IconDownload, IconExternalLink } from '@tabler/icons-react';
import { useCallback } from 'react';
import type { AttachmentView } from '../../../shared/contract';
import { call } from '../../api';
import { ErrorPanel } from '../../components';
import { useFormat, useText } from '../../i18n';
import { ContentPreview, isShown, mostShown } from './ContentPreview';
import { kindWord } from './kindWord';
import { useExport } from './useExport';
import { isOpenedOutside, useOpenOutside } from './useOpenOutside';

/** Shows a document inside the program: nothing of it is written anywhere. */
export function PreviewDialog({ attachment, onClose }: { attachment: AttachmentView; onClose: () => void }) {
  const t = useText();
  const format = useFormat();
  const save = useExport();
  const outside = useOpenOutside();
  const error = save.error ?? outside.error;
  return (
    <Modal opened onClose={onClose} size="min(1100px, 94vw)" yOffset={24} title={attachment.name} closeButtonProps={{ 'aria-label': t('common.close') }}>
      <Stack gap="xs">
        <Group justify="space-between">
          <Text size="sm" c="dimmed">{kindWord(attachment.kind, t)}, {format.bytes(attachment.size)}</Text>
          <Group gap={8}>
            {isOpenedOutside(attachment) && <Button size="xs" variant="default" leftSection={<IconExternalLink size={14} aria-hidden />} loading={outside.isPending} onClick={() => outside.mutate(attachment)}>{t('attachments.openOutside')}</Button>}
            <Button size="xs" variant="default" leftSection={<IconDownload size={14} aria-hidden />} aria-label={t('attachments.exportOf', { name: attachment.name })} loading={save.isPending} onClick={() => save.mutate(attachment)}>{t('attachments.export')}</Button>
          </Group>
        </Group>
        {error !== null && <ErrorPanel error={error} />}
        <Inside attachment={attachment} />
      </Stack>
    </Modal>
  );
}

function Inside({ attachment }: { attachment: AttachmentView }) {
  const t = useText();
  if (!isShown(attachment.kind)) return <Text size="sm">{t('attachments.noPreview')}</Text>;
  if (attachment.size > mostShown) return <Text size="sm">{t('attachments.tooLarge')}</Text>;
  return <Shown attachment={attachment} />;
}

function Shown({ attachment: { id, name, kind, size, mediaType } }: { attachment: AttachmentView }) {
  const read = useCallback((offset: number) => call('attachments.read', { id, offset }), [id]);
  return <ContentPreview name={name} kind={kind} mediaType={mediaType} size={size} read={read} />;
}
