import { Button, List, Tabs, Text } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconArrowBackUp, IconTrash } from '@tabler/icons-react';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { employer as employerSchema, lenient } from '../../../shared/clientFile';
import { useServiceCommand, useServiceQuery } from '../../api';
import { ConfirmDanger, ErrorPanel, LoadingState, PageHeader, SaveIndicator, useCommands, type Command } from '../../components';
import { useText } from '../../i18n';
import { AnchorLink } from '../clients/AnchorLink';
import { HistoryList } from '../history/HistoryList';
import { Panel } from '../overview/Panel';
import { RecordForm } from '../profile/fields/RecordForm';
import type { EmployerDetail } from './applyToEmployer';
import classes from './EmployerPage.module.css';
import { employerSections } from './employerSections';
import { LmiaList } from './LmiaList';
import { useEmployerEditor } from './useEmployerEditor';

// What is half entered has to be kept too.
const schema = lenient(employerSchema);

/** One employer of the book: its facts, its LMIAs, and the files that name it. */
export function EmployerPage() {
  const { employerId = '' } = useParams({ strict: false });
  const employer = useServiceQuery('employers.get', { id: employerId });
  if (employer.error) return <ErrorPanel error={employer.error} onRetry={() => void employer.refetch()} />;
  if (!employer.data) return <LoadingState />;
  return <LoadedEmployer key={employer.data.id} stored={employer.data} />;
}

function LoadedEmployer({ stored }: { stored: EmployerDetail }) {
  const t = useText();
  const { employer, status, edit, undo, retry } = useEmployerEditor(stored);
  const [removing, setRemoving] = useState(false);
  const { legalName } = employer.data;
  const name = typeof legalName === 'string' && legalName !== '' ? legalName : t('employers.page.unnamed');
  useCommands(useMemo((): readonly Command[] => (undo ? [{ id: 'edit.undo', label: t('employers.page.undo'), icon: IconArrowBackUp, run: undo }] : []), [t, undo]));
  // In a field Ctrl+Z is the field's own.
  useHotkeys(undo ? [['mod+Z', undo]] : []);
  return (
    <>
      <AnchorLink to="/employers" size="xs" data-print="hide">
        {t('employers.page.back')}
      </AnchorLink>
      <PageHeader
        title={name}
        description={employer.usedBy.length > 0 && t('employers.page.shared', { count: employer.usedBy.length })}
        actions={
          <>
            <SaveIndicator status={status} onRetry={retry} />
            <Button variant="default" leftSection={<IconArrowBackUp size={16} aria-hidden />} disabled={!undo} onClick={undo}>
              {t('employers.page.undo')}
            </Button>
            <Button variant="default" leftSection={<IconTrash size={16} aria-hidden />} disabled={employer.usedBy.length > 0} title={employer.usedBy.length > 0 ? t('employers.page.deleteInUse') : undefined} onClick={() => setRemoving(true)}>
              {t('employers.page.delete')}
            </Button>
          </>
        }
      />
      <Tabs defaultValue="facts" keepMounted={false}>
        <Tabs.List mb="sm" aria-label={name}>
          <Tabs.Tab value="facts">{t('employers.page.facts')}</Tabs.Tab>
          <Tabs.Tab value="lmias">{t('employers.page.lmiasCount', { count: employer.lmias.length })}</Tabs.Tab>
          <Tabs.Tab value="history">{t('history.title')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="facts">
          <div className={classes.page}>
            <div className={classes.column}>
              {employerSections.map((section) => (
                <Panel key={section.name} title={t(`employers.section.${section.name}`)}>
                  <RecordForm
                    schema={schema}
                    data={employer.data}
                    members={section.members}
                    onSet={(member, from, to, visit) =>
                      edit(visit, { op: 'set', target: { kind: 'employer', id: employer.id }, member, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) })
                    }
                  />
                </Panel>
              ))}
            </div>
            <div className={classes.column}>
              <UsedBy employer={employer} />
            </div>
          </div>
        </Tabs.Panel>
        <Tabs.Panel value="lmias">
          <LmiaList employer={employer} onEdit={edit} />
        </Tabs.Panel>
        <Tabs.Panel value="history">
          <HistoryList subject={{ kind: 'employer', id: employer.id }} />
        </Tabs.Panel>
      </Tabs>
      <DeleteEmployer opened={removing} onClose={() => setRemoving(false)} employer={employer} name={name} />
    </>
  );
}

function UsedBy({ employer }: { employer: EmployerDetail }) {
  const t = useText();
  return (
    <Panel title={t('employers.page.usedBy')}>
      {employer.usedBy.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('employers.page.notUsed')}
        </Text>
      )}
      <List size="sm" listStyleType="none" spacing={4}>
        {employer.usedBy.map(({ fileId, fileNumber, name }) => (
          <List.Item key={fileId}>
            <AnchorLink to="/clients/$fileId/overview" params={{ fileId }}>
              {name || fileNumber}
            </AnchorLink>{' '}
            <Text span size="xs" c="dimmed">
              {fileNumber}
            </Text>
          </List.Item>
        ))}
      </List>
    </Panel>
  );
}

function DeleteEmployer({ opened, onClose, employer, name }: { opened: boolean; onClose: () => void; employer: EmployerDetail; name: string }) {
  const t = useText();
  const navigate = useNavigate();
  const remove = useServiceCommand('employers.delete', {
    onSuccess: async () => {
      onClose();
      notifications.show({ message: t('employers.page.deleted', { name }), closeButtonProps: { 'aria-label': t('common.close') } });
      await navigate({ to: '/employers' });
    },
  });
  return (
    <ConfirmDanger
      opened={opened}
      onClose={onClose}
      title={t('employers.page.deleteTitle', { name })}
      confirmLabel={t('employers.page.deleteAction')}
      pending={remove.isPending}
      error={remove.error}
      onConfirm={() => remove.mutate({ id: employer.id, revision: employer.revision })}
    >
      {t('employers.page.deleteText')}
    </ConfirmDanger>
  );
}
