import { Alert, Button, Group, Tabs, Text } from '@mantine/core';
import { IconArrowBackUp, IconTrash } from '@tabler/icons-react';
import { Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { useSyncExternalStore } from 'react';
import type { FileView } from '../../../shared/contract';
import { nameOf } from '../../../shared/overview';
import { useServiceCommand } from '../../api';
import { ErrorPanel, LoadingState, PageHeader, PrintFooter, SaveIndicator } from '../../components';
import { localDate, useFormat, useText } from '../../i18n';
import { AnchorLink } from '../clients/AnchorLink';
import { filedName } from '../clients/personName';
import { editorOf } from '../profile/editor/fileEditor';
import { FileActions } from './FileActions';
import { FileNumber, ResponsibleMenu, StatusMenu } from './FileFacts';
import { useFile } from './useFile';

const tabs = ['overview', 'profile', 'assessment', 'cases', 'documents', 'forms', 'letters', 'history'] as const;

/** The frame of one client's pages: whose file this is, where it stands, what can be done with it. */
export function FileLayout() {
  const file = useFile();
  if (file.error) return <ErrorPanel error={file.error} onRetry={() => void file.refetch()} />;
  if (!file.data) return <LoadingState />;
  return <LoadedFile file={file.data} />;
}

/** How the file is named: by its principal applicant, never by a list position. */
export function principalName(file: FileView): string {
  const principal = file.persons.find(({ data }) => data.role === 'principal') ?? file.persons[0];
  return principal ? filedName(nameOf(principal)) : '';
}

function LoadedFile({ file }: { file: FileView }) {
  const t = useText();
  const format = useFormat();
  const navigate = useNavigate();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const tab = tabs.find((name) => path.endsWith(`/${name}`)) ?? 'overview';
  const name = principalName(file) || t('overview.family.unnamed');
  const params = { fileId: file.id };
  const opened = typeof file.data.openedOn === 'string' ? t('overview.file.opened', { on: format.date(file.data.openedOn) }) : undefined;
  return (
    <>
      <PageHeader
        title={name}
        badges={
          <Group gap={6}>
            <FileNumber file={file} />
            <StatusMenu file={file} />
            <ResponsibleMenu file={file} />
          </Group>
        }
        description={
          <>
            <AnchorLink to="/clients" underline="always" data-print="hide">
              {t('overview.file.back')}
            </AnchorLink>
            {['', opened, t('overview.file.changedAt', { at: format.date(localDate(file.updatedAt)) })].filter((part) => part !== undefined).join(' · ')}
          </>
        }
        actions={
          <>
            {tab !== 'profile' && <Unsaved fileId={file.id} />}
            <FileActions file={file} name={name} />
          </>
        }
      />
      {file.deletedAt !== null && <InBin file={file} />}
      <Tabs
        value={tab}
        keepMounted={false}
        mb="sm"
        onChange={(next) => {
          if (next === 'overview') void navigate({ to: '/clients/$fileId/overview', params });
          if (next === 'profile') void navigate({ to: '/clients/$fileId/profile', params });
          if (next === 'assessment') void navigate({ to: '/clients/$fileId/assessment', params });
          if (next === 'cases') void navigate({ to: '/clients/$fileId/cases', params });
          if (next === 'documents') void navigate({ to: '/clients/$fileId/documents', params });
          if (next === 'letters') void navigate({ to: '/clients/$fileId/letters', params });
          if (next === 'forms') void navigate({ to: '/clients/$fileId/forms', params });
          if (next === 'history') void navigate({ to: '/clients/$fileId/history', params });
        }}
      >
        <Tabs.List aria-label={t('overview.file.tabsLabel')} data-print="hide">
          {tabs.map((value) => (
            <Tabs.Tab key={value} value={value}>
              {t(`overview.file.${value}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={tab} pt={10}>
          <Outlet />
        </Tabs.Panel>
      </Tabs>
      <PrintFooter fileNumber={file.fileNumber} consultantId={file.responsibleId} />
    </>
  );
}

/** What was typed in the profile and is still on its way, or could not be saved; the profile itself says it where one types. */
function Unsaved({ fileId }: { fileId: string }) {
  const editor = editorOf(fileId);
  const { status } = useSyncExternalStore(editor.subscribe, () => editor.state);
  return status.kind === 'saving' || status.kind === 'failed' ? <SaveIndicator status={status} onRetry={() => editor.retry()} /> : null;
}

function InBin({ file }: { file: FileView }) {
  const t = useText();
  const restore = useServiceCommand('files.restore');
  return (
    <Alert color="yellow" variant="light" mb="sm" icon={<IconTrash aria-hidden />}>
      <Group justify="space-between">
        <Text size="sm">{t('overview.file.inBin')}</Text>
        <Button size="xs" variant="default" leftSection={<IconArrowBackUp size={14} aria-hidden />} loading={restore.isPending} onClick={() => restore.mutate({ ids: [file.id] })}>
          {t('overview.file.restore')}
        </Button>
      </Group>
      {restore.error && <ErrorPanel error={restore.error} />}
    </Alert>
  );
}
