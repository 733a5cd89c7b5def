import { Anchor, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { IconKey, IconWorld, IconPlugConnectedX } from '@tabler/icons-react';
import { useConnectionState, useOpenBook } from '../../api';
import { useText } from '../../i18n';
import classes from './Banners.module.css';

/** What has to stay in sight on every page: browser mode, a recovery key that nobody checked, a service that is away. */
export function Banners() {
  const t = useText();
  const book = useOpenBook();
  const connection = useConnectionState();
  return (
    <div data-print="hide">
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
