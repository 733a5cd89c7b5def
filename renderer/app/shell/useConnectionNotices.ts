import { notifications } from '@mantine/notifications';
import { useEffect } from 'react';
import { connection } from '../../api';
import { useText } from '../../i18n';

/** Says that the data service came back: what was on its way when it stopped may not have been saved. */
export function useConnectionNotices(): void {
  const t = useText();
  useEffect(
    () =>
      connection.onRestart(() =>
        notifications.show({ id: 'service-restarted', color: 'yellow', title: t('shell.connection.restarted'), message: t('shell.connection.restartedText'), autoClose: 10_000 }),
      ),
    [t],
  );
}
