import { Button, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconBriefcase2, IconListCheck } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { itemStates, progressOf, settledStates, stateWords } from '../../../shared/checklists/states';
import type { CaseView, FileView, ItemView } from '../../../shared/contract';
import { useServiceQuery } from '../../api';
import { ChoiceSelect, EmptyState, ErrorPanel, LoadingState, Toolbar, ToolbarControl } from '../../components';
import { useLanguage, useText } from '../../i18n';
import { useClient } from '../assessment/useAssessments';
import { AttachmentsProvider } from '../attachments/AttachmentsProvider';
import { useAttachments } from '../attachments/attachmentsContext';
import { FindDocument } from '../attachments/FindDocument';
import { RenameAll } from '../attachments/RenameAll';
import { Tray } from '../attachments/Tray';
import { caseTitle, kindsWithChecklist } from '../cases/caseKinds';
import { useCaseRules } from '../cases/useCaseRules';
import { AnchorLink } from '../clients/AnchorLink';
import { useFile } from '../overview/useFile';
import { ReadinessPanel } from '../readiness/ReadinessPanel';
import { PackagePanel } from '../packages/PackagePanel';
import { AddItem } from './AddItem';
import { ChecklistTable } from './ChecklistTable';
import { documentsSearch, type DocumentsSearch } from './documentsSearch';
import { PrintMenu } from './PrintMenu';
import { RenewChecklist } from './RenewChecklist';

/** Client › Documents: what is missing? */
export function DocumentsPage() {
  const file = useFile();
  const navigate = useNavigate();
  const search: DocumentsSearch = documentsSearch.parse(useSearch({ strict: false }));
  const cases = useServiceQuery('cases.list', { fileId: file.data?.id ?? '' }, { enabled: file.data !== undefined });
  const error = file.error ?? cases.error;
  if (error) return <ErrorPanel error={error} onRetry={() => void (file.error ? file.refetch() : cases.refetch())} />;
  if (!file.data || !cases.data) return <LoadingState />;
  const { id } = file.data;
  const show = (document: string | undefined): void => void navigate({ to: '/clients/$fileId/documents', params: { fileId: id }, search: { ...search, document }, replace: true });
  return (
    <AttachmentsProvider key={id} fileId={id} readOnly={file.data.deletedAt !== null} shownId={search.document} onShow={show}>
      <OfFile file={file.data} cases={cases.data} search={search} />
    </AttachmentsProvider>
  );
}

function OfFile({ file, cases, search }: { file: FileView; cases: readonly CaseView[]; search: DocumentsSearch }) {
  const t = useText();
  const { all } = useAttachments();
  const shown = cases.find(({ id }) => id === search.case) ?? cases[0];
  if (!shown) {
    return (
      <Stack gap="sm">
        <EmptyState
          icon={IconBriefcase2} title={t('documents.noCase.title')} description={t('documents.noCase.text')}
          actions={<AnchorLink to="/clients/$fileId/cases" params={{ fileId: file.id }}>{t('cases.title')}</AnchorLink>}
        />
        {all.length > 0 && <FindDocument fileId={file.id} items={[]} />}
        <Tray items={[]} client={undefined} />
      </Stack>
    );
  }
  return <OfCase key={shown.id} file={file} cases={cases} shown={shown} filter={search.show ?? 'all'} view={search.view} />;
}

type Filter = NonNullable<DocumentsSearch['show']>;

const passes = ({ state, content }: ItemView, filter: Filter): boolean => {
  if (filter === 'all') return true;
  return filter === 'to-do' ? !settledStates.includes(state) && (content.need !== 'if-asked' || state !== 'needed') : state === filter;
};

interface OfCaseProps {
  file: FileView;
  cases: readonly CaseView[];
  shown: CaseView;
  filter: Filter;
  view: DocumentsSearch['view'];
}

function OfCase({ file, cases, shown, filter, view }: OfCaseProps) {
  const t = useText();
  const language = useLanguage();
  const navigate = useNavigate();
  const { all } = useAttachments();
  const rules = useCaseRules();
  const items = useServiceQuery('checklists.items', { caseId: shown.id });
  const go = (change: DocumentsSearch): void =>
    void navigate({ to: '/clients/$fileId/documents', params: { fileId: file.id }, search: { case: shown.id, ...(filter === 'all' ? {} : { show: filter }), view, ...change }, replace: true });
  return (
    <Stack gap="sm" pos="relative">
      <Toolbar actions={all.length > 0 ? <FindDocument fileId={file.id} items={items.data ?? []} /> : undefined}>
        <ChoiceSelect
          label={t('documents.case')} value={shown.id} data={cases.map((one) => ({ value: one.id, label: caseTitle(one, language, rules) }))}
          onChange={(id) => id !== null && go({ case: id })}
        />
        <ToolbarControl>
          <SegmentedControl
            aria-label={t('packages.views')} value={view ?? 'checklist'} onChange={(value) => go({ view: value === 'package' ? 'package' : undefined })}
            data={[{ value: 'checklist', label: t('packages.checklistTab') }, { value: 'package', label: t('packages.tab') }]}
          />
        </ToolbarControl>
      </Toolbar>
      {view === 'package' && <PackagePanel file={file} shown={shown} />}
      {view !== 'package' && items.error && <ErrorPanel error={items.error} onRetry={() => void items.refetch()} />}
      {view !== 'package' && !items.error && !items.data && <LoadingState shape="table" />}
      {view !== 'package' && items.data && <Checklist file={file} shown={shown} items={items.data} filter={filter} onFilter={(show) => go({ show })} />}
    </Stack>
  );
}

interface ChecklistProps {
  file: FileView;
  shown: CaseView;
  items: readonly ItemView[];
  filter: Filter;
  onFilter: (filter: DocumentsSearch['show']) => void;
}

/** The unsorted documents of the file, and the checklist of the case under which they are filed. */
function Checklist({ file, shown, items, filter, onFilter }: ChecklistProps) {
  const t = useText();
  const language = useLanguage();
  const { client } = useClient(file);
  const rules = useCaseRules();
  const counted = progressOf(items.filter(({ asked, origin }) => asked || origin === 'own').map(({ state, content }) => ({ state, need: content.need })));
  const readOnly = file.deletedAt !== null;
  const hasRules = kindsWithChecklist(rules).includes(shown.kind);
  const visible = items.filter((item) => passes(item, filter));
  return (
    <>
      {client && <ReadinessPanel key={shown.id} file={file} client={client} shown={shown} />}
      <Tray items={items} client={client} />
      <Toolbar
        actions={
          <>
            {!readOnly && <RenameAll items={items} />}
            {!readOnly && <AddItem file={file} caseId={shown.id} />}
            {items.length > 0 && <PrintMenu caseId={shown.id} />}
            {!readOnly && hasRules && <RenewChecklist shown={shown} client={client} />}
          </>
        }
      >
        {items.length > 0 && (
          <>
            <ChoiceSelect
              aria-label={t('documents.filter')} value={filter}
              data={[{ value: 'all', label: t('documents.all') }, { value: 'to-do', label: t('documents.toDo') }, ...itemStates.map((state) => ({ value: state, label: `${stateWords[state][language]} (${counted.byState[state]})` }))]}
              onChange={(value) => onFilter(documentsSearch.shape.show.parse(value === 'all' ? undefined : value))}
            />
            <ToolbarControl><Text size="sm" c="dimmed">{t('cases.progress', { count: counted.settled, total: counted.total })}</Text></ToolbarControl>
          </>
        )}
      </Toolbar>
      {!hasRules && <Text size="sm" c="dimmed">{t('documents.unknownKind')}</Text>}
      {items.length === 0 && hasRules ? (
        <EmptyState icon={IconListCheck} title={t('documents.noChecklist.title')} description={t('documents.noChecklist.text')} />
      ) : (
        <>
          {items.length > 0 && visible.length === 0 && (
            <Group gap="sm">
              <Text size="sm">{t('documents.noneShown')}</Text>
              <Button size="xs" variant="default" onClick={() => onFilter(undefined)}>{t('documents.all')}</Button>
            </Group>
          )}
          <ChecklistTable shown={shown} client={client} items={visible} readOnly={readOnly} />
        </>
      )}
    </>
  );
}
