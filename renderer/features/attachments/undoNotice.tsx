import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Text } from '../../i18n/text';

/** Says what was done, with the way back. */
export function undoNotice(t: Text, text: string, undo: () => void): void {
  const id = notifications.show({
    autoClose: 10_000, closeButtonProps: { 'aria-label': t('common.close') },
    message: (
      <>
        {text}{' '}
        <Button size="compact-xs" variant="light" onClick={() => { undo(); notifications.hide(id); }}>{t('common.undo')}</Button>
      </>
    ),
  });
}
