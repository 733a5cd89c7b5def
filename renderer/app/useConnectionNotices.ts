import { notifications } from '@mantine/notifications';
import { useEffect } from 'react';
import { connection } from '../api';
import { useText } from '../i18n';

/** A restart locks the book, and a locked book reloads the page: what has to be said survives that here. */
const flag = 'dossier.service-restarted';
const readMs = 10_000;

/** Says that the data service stopped and came back, on whatever screen that leaves a person. */
export function useConnectionNotices(): void {
  const t = useText();
  useEffect(() => {
    const show = () =>
      notifications.show({ id: 'service-restarted', color: 'yellow', title: t('shell.connection.restarted'), message: t('shell.connection.restartedText'), autoClose: readMs, onClose: () => sessionStorage.removeItem(flag) });
    if (sessionStorage.getItem(flag) !== null) show();
    return connection.onRestart(() => {
      sessionStorage.setItem(flag, 'yes');
      show();
    });
  }, [t]);
}
