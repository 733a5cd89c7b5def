import { Button } from '@mantine/core';
import { IconMapOff } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { EmptyState } from '../components';
import { useText } from '../i18n';

/** For an address that leads nowhere, such as a link from another version. */
export function NotFound() {
  const t = useText();
  return (
    <EmptyState
      order={1}
      icon={IconMapOff}
      title={t('shell.notFound.title')}
      description={t('shell.notFound.description')}
      actions={
        <Button component={Link} to="/clients">
          {t('shell.notFound.back')}
        </Button>
      }
    />
  );
}
