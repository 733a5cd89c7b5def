import { Progress } from '@mantine/core';
import { lazy, Suspense } from 'react';
import type { AttachmentKind } from '../../../shared/attachments';
import { ErrorPanel, LoadingState } from '../../components';
import { useText } from '../../i18n';
import { ImagePreview } from './ImagePreview';
import { useContent, type ReadPiece } from './useContent';

// A megabyte and a half that only who looks at a PDF needs.
const PdfPreview = lazy(async () => ({ default: (await import('./PdfPreview')).PdfPreview }));

/** Kinds that are shown inside the program. */
export const isShown = (kind: AttachmentKind): boolean => kind === 'pdf' || kind === 'jpeg' || kind === 'png';

/** Bytes. A larger content, held in memory as a whole, would stop the page. */
export const mostShown = 200 * 1024 * 1024;

interface ContentPreviewProps {
  name: string;
  kind: AttachmentKind;
  mediaType: string;
  /** Bytes. */
  size: number;
  read: ReadPiece;
}

/** A PDF or a picture, read piece by piece. */
export function ContentPreview({ name, kind, mediaType, size, read }: ContentPreviewProps) {
  const t = useText();
  const content = useContent(size, read);
  switch (content.state) {
    case 'loading':
      return <Progress.Root size="sm"><Progress.Section aria-label={t('attachments.loading', { name })} value={content.done * 100} /></Progress.Root>;
    case 'failed':
      return <ErrorPanel error={content.error} />;
    case 'ready':
      return kind === 'pdf' ? <Suspense fallback={<LoadingState />}><PdfPreview name={name} bytes={content.bytes} /></Suspense> : <ImagePreview name={name} mediaType={mediaType} bytes={content.bytes} />;
  }
}
