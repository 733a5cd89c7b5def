import { Button, Group, Stack } from '@mantine/core';
import { IconBriefcase2, IconPlus } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { FileView } from '../../../shared/contract';
import { useServiceQuery } from '../../api';
import { EmptyState, ErrorPanel, LoadingState } from '../../components';
import { useText } from '../../i18n';
import { useFile } from '../overview/useFile';
import { CaseCard } from './CaseCard';
import { NewCase } from './NewCase';

/** Client › Cases: how far is each application? */
export function CasesPage() {
  const file = useFile();
  if (file.error) return <ErrorPanel error={file.error} onRetry={() => void file.refetch()} />;
  if (!file.data) return <LoadingState />;
  return <OfFile file={file.data} />;
}

function OfFile({ file }: { file: FileView }) {
  const t = useText();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const [withRemoved, setWithRemoved] = useState(false);
  const cases = useServiceQuery('cases.list', { fileId: file.id, deleted: true });
  if (cases.error) return <ErrorPanel error={cases.error} onRetry={() => void cases.refetch()} />;
  if (!cases.data) return <LoadingState />;
  const removed = cases.data.filter(({ deletedAt }) => deletedAt !== null);
  const shown = cases.data.filter(({ deletedAt }) => withRemoved || deletedAt === null);
  const readOnly = file.deletedAt !== null;
  const open = !readOnly && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAsking(true)}>
      {t('cases.open')}
    </Button>
  );
  return (
    <Stack gap="sm">
      {shown.length === 0 ? (
        <EmptyState icon={IconBriefcase2} title={t('cases.empty.title')} description={t('cases.empty.text')} actions={open} />
      ) : (
        <>
          <Group justify="flex-end">{open}</Group>
          {shown.map((one) => <CaseCard key={one.id} file={file} shown={one} readOnly={readOnly} />)}
        </>
      )}
      {removed.length > 0 && !withRemoved && (
        <Group>
          <Button variant="subtle" size="xs" onClick={() => setWithRemoved(true)}>{t('cases.removedOnes', { count: removed.length })}</Button>
        </Group>
      )}
      <NewCase
        file={file} opened={asking} onClose={() => setAsking(false)}
        onOpened={({ id }) => {
          setAsking(false);
          void navigate({ to: '/clients/$fileId/documents', params: { fileId: file.id }, search: { case: id } });
        }}
      />
    </Stack>
  );
}
