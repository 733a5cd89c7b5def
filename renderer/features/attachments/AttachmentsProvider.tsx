import { useEffect, useState, type ReactNode } from 'react';
import { useServiceCommand, useServiceQuery } from '../../api';
import { ErrorPanel, LoadingState, Notice } from '../../components';
import { useText } from '../../i18n';
import { AttachmentsContext, type FileAttachments } from './attachmentsContext';
import { PreviewDialog } from './PreviewDialog';
import { useIntake } from './useIntake';

/** A file that misses its target would otherwise be opened by the browser in place of the page. */
function useNoStrayDrops(): void {
  useEffect(() => {
    const stop = (event: DragEvent): void => {
      if (event.defaultPrevented || event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'none';
    };
    window.addEventListener('dragover', stop);
    window.addEventListener('drop', stop);
    return () => {
      window.removeEventListener('dragover', stop);
      window.removeEventListener('drop', stop);
    };
  }, []);
}

interface ProviderProps {
  fileId: string;
  readOnly: boolean;
  /** The document that is looked at, and how to look at another one, or at none. */
  shownId: string | undefined;
  onShow: (id: string | undefined) => void;
  children: ReactNode;
}

/** Gives the page of a file its documents, what adds more of them, and the preview. */
export function AttachmentsProvider({ fileId, readOnly, shownId, onShow, children }: ProviderProps) {
  const t = useText();
  const list = useServiceQuery('attachments.list', { fileId });
  const intake = useIntake(fileId);
  const assign = useServiceCommand('attachments.assign');
  const [isUnreadable, setUnreadable] = useState(false);
  useNoStrayDrops();
  if (list.error) return <ErrorPanel error={list.error} onRetry={() => void list.refetch()} />;
  if (!list.data) return <LoadingState />;

  const shown = list.data.find(({ id }) => id === shownId);
  const addFrom: FileAttachments['addFrom'] = (sources, itemId) => {
    setUnreadable(false);
    sources.then((found) => intake.add(found, itemId)).catch(() => setUnreadable(true));
  };
  return (
    <AttachmentsContext value={{ all: list.data, readOnly, intake, addFrom, assign: (id, itemId) => assign.mutate({ ids: [id], itemId }), preview: ({ id }) => onShow(id) }}>
      {isUnreadable && <Notice kind="warning">{t('attachments.unreadableDrop')}</Notice>}
      {shownId !== undefined && !shown && <Notice kind="warning">{t('attachments.noLongerHere')}</Notice>}
      {assign.error && <ErrorPanel error={assign.error} />}
      {children}
      {shown && <PreviewDialog key={shown.id} attachment={shown} onClose={() => onShow(undefined)} />}
    </AttachmentsContext>
  );
}
