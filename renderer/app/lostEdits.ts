import { notifications } from '@mantine/notifications';
import { useEffect } from 'react';
import { unsavedNow } from '../features/profile/editor/unsaved';
import { useText } from '../i18n';

/** A number only: a locked book leaves nothing of a client behind, and its page is loaded anew. */
const flag = 'dossier.lost-edits';

/** Counts what was typed and is given up with the lock, for `useLostEditsNotice`. */
export function countLostEdits(): void {
  const { edits, texts } = unsavedNow();
  const count = edits.length + texts;
  if (count > 0) sessionStorage.setItem(flag, String(count));
}

/** Says to whoever unlocked the book what its lock had to give up. Stays until it is closed. */
export function useLostEditsNotice(): void {
  const t = useText();
  useEffect(() => {
    const count = Number(sessionStorage.getItem(flag));
    if (count > 0) notifications.show({ id: 'lost-edits', color: 'red', title: t('shell.unsaved.lostTitle'), message: t('shell.unsaved.lost', { count }), autoClose: false, closeButtonProps: { 'aria-label': t('common.close') }, onClose: () => sessionStorage.removeItem(flag) });
  }, [t]);
}
