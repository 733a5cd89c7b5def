import { Anchor, Group, Text } from '@mantine/core';
import { Link, useLocation } from '@tanstack/react-router';
import { IconAlertTriangle, IconKey, IconPlugConnectedX, IconWorld } from '@tabler/icons-react';
import { useSyncExternalStore } from 'react';
import { useConnectionState, useOpenBook } from '../../api';
import { AnchorLink } from '../../features/clients/AnchorLink';
import { troubled } from '../../features/profile/editor/unsaved';
import { useText } from '../../i18n';
import classes from './Banners.module.css';
import { OpenedCopies } from './OpenedCopies';

/** What could not be saved and is not on this page, with the way there. */
function NotSavedElsewhere() {
  const t = useText();
  const { pathname } = useLocation();
  const all = useSyncExternalStore(troubled.subscribe, troubled.snapshot);
  const elsewhere = all.split('\n').flatMap((line) => {
    const [kind, id] = line.split(' ');
    return id === undefined || pathname.includes(id) ? [] : [{ kind, id }];
  });
  return elsewhere.map(({ kind, id }) => (
    <Group key={id} role="alert" className={classes.warning} gap="xs" wrap="nowrap">
      <IconAlertTriangle size={16} aria-hidden />
      <Text size="sm">
        {t(kind === 'file' ? 'shell.banner.unsavedFile' : 'shell.banner.unsavedEmployer')}{' '}
        {kind === 'file' ? (
          <AnchorLink to="/clients/$fileId/profile" params={{ fileId: id }} c="inherit" underline="always" inherit>
            {t('shell.banner.unsavedAction')}
          </AnchorLink>
        ) : (
          <AnchorLink to="/employers/$employerId" params={{ employerId: id }} c="inherit" underline="always" inherit>
            {t('shell.banner.unsavedAction')}
          </AnchorLink>
        )}
      </Text>
    </Group>
  ));
}

/** What has to stay in sight on every page: edits that could not be saved, browser mode, a recovery key that nobody checked, a service that is away. */
export function Banners() {
  const t = useText();
  const book = useOpenBook();
  const connection = useConnectionState();
  return (
    <div data-print="hide">
      <NotSavedElsewhere />
      <OpenedCopies />
      {connection === 'restarting' && (
        <Group component="output" className={classes.warning} gap="xs" wrap="nowrap">
          <IconPlugConnectedX size={16} aria-hidden />
          <Text size="sm">{t('shell.connection.restarting')}</Text>
        </Group>
      )}
      {book?.mode === 'browser' && (
        <Group className={classes.notice} gap="xs" wrap="nowrap">
          <IconWorld size={16} aria-hidden />
          <Text size="sm">
            <strong>{t('shell.banner.browserTitle')}.</strong> {t('shell.banner.browser')}
          </Text>
        </Group>
      )}
      {book?.recoveryKeyConfirmed === false && (
        <Group className={classes.warning} gap="xs" wrap="nowrap">
          <IconKey size={16} aria-hidden />
          <Text size="sm">
            <strong>{t('shell.banner.unconfirmedTitle')}.</strong> {t('shell.banner.unconfirmed')}{' '}
            <Anchor component={Link} to="/settings/security" c="inherit" underline="always" inherit>
              {t('shell.banner.unconfirmedAction')}
            </Anchor>
          </Text>
        </Group>
      )}
    </div>
  );
}
