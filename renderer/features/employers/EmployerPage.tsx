import { Button, List, Tabs, Text } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconArrowBackUp, IconTrash } from '@tabler/icons-react';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { employer as employerSchema, lenient } from '../../../shared/clientFile';
import type { EmployerView, Output } from '../../../shared/contract';
import { factLabel } from '../../../shared/texts';
import { useServiceCommand, useServiceQuery } from '../../api';
import { ConfirmDanger, ErrorPanel, LoadingState, PageHeader, SaveIndicator, useCommands, type Command } from '../../components';
import { useLanguage, useText } from '../../i18n';
import { AnchorLink } from '../clients/AnchorLink';
import { HistoryList } from '../history/HistoryList';
import { Panel } from '../overview/Panel';
import { isTypingUnsaved, useFlushBeforeLeaving } from '../profile/editor/drafts';
import { EditorProvider, useEditor } from '../profile/editor/EditorContext';
import { employerEditorOf } from '../profile/editor/fileEditor';
import { employerIn, fileAround } from '../profile/editor/keeping';
import { setStep } from '../profile/editor/setStep';
import { RecordForm } from '../profile/fields/RecordForm';
import { Elsewhere, Refused } from '../profile/NotSaved';
import classes from './EmployerPage.module.css';
import { employerSections } from './employerSections';
import { LmiaList } from './LmiaList';

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

type UsedBy = Output<'employers.get'>['usedBy'];

function LoadedEmployer({ stored }: { stored: Output<'employers.get'> }) {
  const file = useMemo(() => fileAround(stored), [stored]);
  return (
    <EditorProvider stored={file} editor={employerEditorOf(stored.id)}>
      <EditedEmployer usedBy={stored.usedBy} />
    </EditorProvider>
  );
}

function EditedEmployer({ usedBy }: { usedBy: UsedBy }) {
  const t = useText();
  const language = useLanguage();
  const { file, state, edit, undo: takeBack, retry } = useEditor();
  const employer = employerIn(file);
  const record = { kind: 'employer', id: employer.id } as const;
  const { undoable, status, pending, conflicts, refusals } = state;
  const undo = undoable && (() => void takeBack());
  const [tab, setTab] = useState<string | null>('facts');
  const [removing, setRemoving] = useState(false);
  useFlushBeforeLeaving();
  const { legalName } = employer.data;
  const name = typeof legalName === 'string' && legalName !== '' ? legalName : t('employers.page.unnamed');
  useCommands(useMemo((): readonly Command[] => (undoable ? [{ id: 'edit.undo', label: t('employers.page.undo'), icon: IconArrowBackUp, run: () => void takeBack() }] : []), [t, undoable, takeBack]));
  // In a text that is not saved yet, undo is the text's own.
  useHotkeys(undo ? [['mod+Z', () => !isTypingUnsaved() && undo()]] : []);
  const tabOf = (kind: string): string => (kind === 'lmia' ? 'lmias' : 'facts');
  const elsewhere = conflicts.filter(({ step }) => tabOf(step.target.kind) !== tab);
  return (
    <>
      <AnchorLink to="/employers" size="xs" data-print="hide">
        {t('employers.page.back')}
      </AnchorLink>
      <PageHeader
        title={name}
        description={usedBy.length > 0 && t('employers.page.shared', { count: usedBy.length })}
        actions={
          <>
            {/* What was refused is said below, at length. */}
            <SaveIndicator status={refusals.length > 0 && pending.length === 0 ? { kind: 'idle' } : status} {...(pending.length > 0 ? { onRetry: retry } : {})} />
            <Button variant="default" leftSection={<IconArrowBackUp size={16} aria-hidden />} disabled={!undo} onClick={undo}>
              {t('employers.page.undo')}
            </Button>
            <Button variant="default" leftSection={<IconTrash size={16} aria-hidden />} disabled={usedBy.length > 0} title={usedBy.length > 0 ? t('employers.page.deleteInUse') : undefined} onClick={() => setRemoving(true)}>
              {t('employers.page.delete')}
            </Button>
          </>
        }
      />
      {elsewhere.map((conflict) => (
        <Elsewhere key={conflict.key} conflict={conflict} onShow={() => setTab(tabOf(conflict.step.target.kind))} />
      ))}
      {refusals.map((refusal) => (
        <Refused key={refusal.id} refusal={refusal} />
      ))}
      <Tabs value={tab} onChange={setTab} keepMounted={false}>
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
                    record={record}
                    onSet={(member, from, to, visit) => edit(factLabel('employer', member, language), visit, [setStep(record, member, from, to)])}
                  />
                </Panel>
              ))}
            </div>
            <div className={classes.column}>
              <NamedIn usedBy={usedBy} />
            </div>
          </div>
        </Tabs.Panel>
        <Tabs.Panel value="lmias">
          <LmiaList employer={employer} />
        </Tabs.Panel>
        <Tabs.Panel value="history">
          <HistoryList subject={{ kind: 'employer', id: employer.id }} />
        </Tabs.Panel>
      </Tabs>
      <DeleteEmployer opened={removing} onClose={() => setRemoving(false)} employer={employer} name={name} />
    </>
  );
}

function NamedIn({ usedBy }: { usedBy: UsedBy }) {
  const t = useText();
  return (
    <Panel title={t('employers.page.usedBy')}>
      {usedBy.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('employers.page.notUsed')}
        </Text>
      )}
      <List size="sm" listStyleType="none" spacing={4}>
        {usedBy.map(({ fileId, fileNumber, name }) => (
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

function DeleteEmployer({ opened, onClose, employer, name }: { opened: boolean; onClose: () => void; employer: EmployerView; name: string }) {
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
