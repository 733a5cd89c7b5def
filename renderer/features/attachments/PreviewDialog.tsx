import { Button, Group, Modal, Progress, Stack, Text } from '@mantine/core';
import { IconDownload, IconExternalLink } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import type { AttachmentView } from '../../../shared/contract';
import { ErrorPanel, LoadingState } from '../../components';
import { useFormat, useText } from '../../i18n';
import { ImagePreview } from './ImagePreview';
import { kindWord } from './kindWord';
import { useContent } from './useContent';
import { useExport } from './useExport';
import { isOpenedOutside, useOpenOutside } from './useOpenOutside';

// A megabyte and a half that only who looks at a PDF needs.
const PdfPreview = lazy(async () => ({ default: (await import('./PdfPreview')).PdfPreview }));
const isShown = ({ kind }: AttachmentView): boolean => kind === 'pdf' || kind === 'jpeg' || kind === 'png';

/** Bytes. A larger one, held in memory as a whole, would stop the page. */
const mostShown = 200 * 1024 * 1024;

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
  if (!isShown(attachment)) return <Text size="sm">{t('attachments.noPreview')}</Text>;
  if (attachment.size > mostShown) return <Text size="sm">{t('attachments.tooLarge')}</Text>;
  return <Shown attachment={attachment} />;
}

function Shown({ attachment }: { attachment: AttachmentView }) {
  const t = useText();
  const content = useContent(attachment);
  switch (content.state) {
    case 'loading':
      return <Progress.Root size="sm"><Progress.Section aria-label={t('attachments.loading', { name: attachment.name })} value={content.done * 100} /></Progress.Root>;
    case 'failed':
      return <ErrorPanel error={content.error} />;
    case 'ready':
      return attachment.kind === 'pdf' ? <Suspense fallback={<LoadingState />}><PdfPreview name={attachment.name} bytes={content.bytes} /></Suspense> : <ImagePreview attachment={attachment} bytes={content.bytes} />;
  }
}
