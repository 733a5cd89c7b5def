import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useServiceCommand, useServiceQuery } from '../../api';
import { ErrorPanel, LoadingState, Notice } from '../../components';
import { useText } from '../../i18n';
import { FilingContext, IntakeContext, ShownContext, type Filing } from './attachmentsContext';
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
  const { add } = intake;
  const { mutate } = assign;
  const addFrom: Filing['addFrom'] = useCallback((sources, itemId) => {
    setUnreadable(false);
    sources.then((found) => add(found, itemId)).catch(() => setUnreadable(true));
  }, [add]);
  const filing = useMemo<Filing>(() => ({ readOnly, addFrom, assign: (id, itemId) => mutate({ ids: [id], itemId }) }), [readOnly, addFrom, mutate]);
  const all = list.data;
  const documents = useMemo(() => (all === undefined ? null : { all, preview: ({ id }: { id: string }) => onShow(id) }), [all, onShow]);
  if (list.error) return <ErrorPanel error={list.error} onRetry={() => void list.refetch()} />;
  if (documents === null) return <LoadingState />;

  const shown = documents.all.find(({ id }) => id === shownId);
  return (
    <FilingContext value={filing}>
      <ShownContext value={documents}>
        <IntakeContext value={intake}>
          {isUnreadable && <Notice kind="warning">{t('attachments.unreadableDrop')}</Notice>}
          {shownId !== undefined && !shown && <Notice kind="warning">{t('attachments.noLongerHere')}</Notice>}
          {assign.error && <ErrorPanel error={assign.error} />}
          {children}
          {shown && <PreviewDialog key={shown.id} attachment={shown} onClose={() => onShow(undefined)} />}
        </IntakeContext>
      </ShownContext>
    </FilingContext>
  );
}
