import { Button, Group, Stack, Text } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useState } from 'react';
import { useServiceQuery } from '../../api';
import { ErrorPanel, LoadingState, PageHeader } from '../../components';
import { useFormat, useText } from '../../i18n';
import { ImportPack } from './ImportPack';
import { LayerCard } from './LayerCard';
import { PackTable } from './PackTable';
import { PublisherList } from './PublisherList';

/** Settings › Rule packs: what is in force in each layer, what else there is, and whose packs are accepted. */
export function RulePacksPage() {
  const t = useText();
  const format = useFormat();
  const list = useServiceQuery('rulePacks.list', {});
  const [isImporting, setImporting] = useState(false);
  return (
    <>
      <PageHeader
        title={t('rulePacks.title')}
        description={t('rulePacks.what')}
        actions={<Button leftSection={<IconFileImport size={16} aria-hidden />} onClick={() => setImporting(true)}>{t('rulePacks.import')}</Button>}
      />
      {list.isPending && <LoadingState />}
      {list.isError && <ErrorPanel error={list.error} onRetry={() => void list.refetch()} />}
      {list.data && (
        <Stack gap="md">
          {list.data.layers.map((state) => <LayerCard key={state.layer} state={state} />)}
          <PackTable list={list.data} />
          <PublisherList publishers={list.data.publishers} />
          <Group><Text size="xs" c="dimmed">{t('rulePacks.engine', { number: format.number(list.data.engine) })}</Text></Group>
        </Stack>
      )}
      <ImportPack opened={isImporting} onClose={() => setImporting(false)} />
    </>
  );
}
