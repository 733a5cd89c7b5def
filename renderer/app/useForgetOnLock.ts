import { modals } from '@mantine/modals';
import { notifications } from '@mantine/notifications';
import { useEffect, useRef } from 'react';
import type { BookState } from '../../shared/contract';
import { queryClient } from '../api';
import { isDesktop } from '../desktop';
import { forgetTexts } from '../features/profile/editor/drafts';
import { forgetEditors } from '../features/profile/editor/fileEditor';
import { countLostEdits } from './lostEdits';

/** Needed before the book is open, and nothing of a client. */
const keptQueries: readonly unknown[] = ['book.state', 'preferences.get'];

/**
 * When the book is locked, nothing of it stays in the page: answers, notices and dialogs go. The desktop app loads the page anew,
 * which also frees what the JavaScript engine still holds; a browser cannot, since its token is in no address.
 */
export function useForgetOnLock(stage: BookState['state'] | undefined): void {
  const before = useRef(stage);
  useEffect(() => {
    if (stage === undefined) return;
    const wasOpen = before.current === 'open';
    before.current = stage;
    if (!wasOpen || stage === 'open') return;
    countLostEdits();
    modals.closeAll();
    notifications.clean();
    queryClient.removeQueries({ predicate: ({ queryKey }) => !keptQueries.includes(queryKey[0]) });
    queryClient.getMutationCache().clear();
    forgetEditors();
    forgetTexts();
    if (isDesktop()) window.location.reload();
  }, [stage]);
}
