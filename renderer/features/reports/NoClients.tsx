import { Button } from '@mantine/core';
import { IconUserOff } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useServiceQuery } from '../../api';
import { EmptyState } from '../../components';
import { useText } from '../../i18n';

/** Nobody to assess: in a book without files no other choice would find anybody. */
export function NoClients() {
  const t = useText();
  const files = useServiceQuery('files.list', { query: '', statuses: [], responsibleId: null, deleted: false, sort: 'fileNumber', descending: false, offset: 0, limit: 1 });
  if (files.data === undefined) return null;
  const isEmpty = files.data.all === 0;
  return <EmptyState icon={IconUserOff} title={t('reports.noClients.title')} description={t(isEmpty ? 'reports.noClients.empty' : 'reports.noClients.text')} {...(isEmpty ? { actions: <Button component={Link} to="/clients">{t('reports.noClients.action')}</Button> } : {})} />;
}
