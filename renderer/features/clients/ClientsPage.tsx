import { ActionIcon, Button, Group, Menu } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import { IconDots, IconDownload, IconFileImport, IconFolderOpen, IconTestPipe, IconTrash, IconUserPlus, IconUsers, IconZoomExclamation } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { notifications } from '@mantine/notifications';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import type { FileSummary } from '../../../shared/contract';
import { call, serviceKey, useOpenBook, usePeople, useServiceCommand } from '../../api';
import { EmptyState, ErrorPanel, LoadingState, PageHeader, useCommands } from '../../components';
import { useFormat, useText } from '../../i18n';
import { useExportFiles } from '../imports/useExportFiles';
import { ImportDialog } from '../imports/ImportDialog';
import { jsonFiles } from '../imports/importItems';
import { clientColumns, fileName } from './clientColumns';
import classes from './ClientsPage.module.css';
import { listQuestion, sortedBy, sortOf } from './clientSearch';
import { ClientsToolbar } from './ClientsToolbar';
import { pageSize, usePagedRows } from './grid/usePagedRows';
import { useRowSelection, type NamedRow } from './grid/useRowSelection';
import { VirtualGrid, type GridHandle } from './grid/VirtualGrid';
import { NewClientDialog } from './NewClientDialog';
import { SelectionBar } from './SelectionBar';
import { useClientSearch } from './useClientSearch';
import { useDeleteFiles } from './useDeleteFiles';
import { useFilterKeys } from './useFilterKeys';

/** Where is that file? Every file of the office in one list. */
export function ClientsPage() {
  const t = useText();
  const format = useFormat();
  const navigate = useNavigate();
  const { search, typed, setTyped, change } = useClientSearch();
  const staffId = useOpenBook()?.staffId ?? null;
  const people = usePeople();
  const query = useDeferredValue(typed);
  const question = useMemo(() => listQuestion(search, query.trim(), staffId), [search, query, staffId]);
  const ask = (offset: number) => ({ ...question, offset, limit: pageSize });
  const files = usePagedRows<FileSummary, Awaited<ReturnType<typeof call<'files.list'>>>>(
    (offset) => serviceKey('files.list', ask(offset)),
    (offset) => call('files.list', ask(offset)),
  );

  const [dropped, setDropped] = useState<File[]>([]);
  const filter = useFilterKeys(t('clients.filter'));
  const grid = useRef<GridHandle>(null);
  const deleteFiles = useDeleteFiles();
  const { exportFiles, incomplete } = useExportFiles();
  const samples = useServiceCommand('samples.load', {
    onSuccess: ({ imported }) => void notifications.show({ message: imported > 0 ? t('clients.samplesLoaded', { count: imported }) : t('clients.samplesThere'), closeButtonProps: { 'aria-label': t('common.close') } }),
  });

  const { mutate: loadSamples } = samples;
  const commands = useMemo(() => [{ id: 'clients.samples', label: t('clients.loadSamples'), icon: IconTestPipe, run: () => loadSamples({}) }], [t, loadSamples]);
  useCommands(commands);

  const columns = useMemo(() => clientColumns(t, format, people), [t, format, people]);
  const open = (file: Pick<FileSummary, 'id'>) => void navigate({ to: '/clients/$fileId/overview', params: { fileId: file.id } });
  const named = (file: FileSummary) => ({ id: file.id, name: fileName(file, t) });
  const selection = useRowSelection(files.total, files.rowAt, (file) => fileName(file, t));
  const remove = async (list: readonly NamedRow[]) => {
    if (await deleteFiles(list)) selection.drop(list);
  };
  const closeDialog = () => {
    setDropped([]);
    change({ dialog: undefined });
  };

  const filtered = query.trim() !== '' || (search.status ?? []).length > 0 || search.mine === true;
  const { first } = files;
  const empty = first?.all === 0;
  const sort = sortOf(search);

  return (
    <div className={classes.page}>
      <PageHeader
        title={t('clients.title')}
        description={first && !empty && <output>{filtered ? t('clients.count', { shown: format.number(first.total), all: format.number(first.all) }) : t('clients.countAll', { count: first.all })}</output>}
        actions={
          <>
            <Button variant="default" leftSection={<IconFileImport size={16} aria-hidden />} onClick={() => change({ dialog: 'import' })}>
              {t('clients.import')}
            </Button>
            <Button leftSection={<IconUserPlus size={16} aria-hidden />} onClick={() => change({ dialog: 'new' })}>
              {t('clients.newClient')}
            </Button>
            <Menu position="bottom-end">
              <Menu.Target>
                <ActionIcon variant="default" size={32} aria-label={t('clients.more')}>
                  <IconDots size={16} />
                </ActionIcon>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item leftSection={<IconTestPipe size={16} aria-hidden />} onClick={() => loadSamples({})}>
                  {t('clients.loadSamples')}
                </Menu.Item>
                <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} component={Link} to="/recycle-bin">
                  {t('clients.recycleBin')}
                </Menu.Item>
              </Menu.Dropdown>
            </Menu>
          </>
        }
      />
      {!empty && (
        <ClientsToolbar
          ref={filter}
          query={typed}
          onQuery={setTyped}
          statuses={search.status ?? []}
          onStatuses={(status) => change({ status: status.length > 0 ? status : undefined })}
          mine={search.mine === true}
          onMine={(mine) => change({ mine: mine || undefined })}
          onLeave={() => grid.current?.focus()}
        />
      )}
      {samples.error && <ErrorPanel error={samples.error} />}
      {files.error && <ErrorPanel error={files.error} onRetry={files.retry} />}
      {!first && !files.error && <LoadingState shape="table" rows={14} />}
      {empty && (
        <EmptyState
          icon={IconUsers}
          title={t('clients.empty.title')}
          description={t('clients.empty.text')}
          actions={
            <>
              <Button leftSection={<IconUserPlus size={16} aria-hidden />} onClick={() => change({ dialog: 'new' })}>
                {t('clients.newClient')}
              </Button>
              <Button variant="default" leftSection={<IconFileImport size={16} aria-hidden />} onClick={() => change({ dialog: 'import' })}>
                {t('clients.import')}
              </Button>
              <Button variant="default" leftSection={<IconTestPipe size={16} aria-hidden />} loading={samples.isPending} onClick={() => loadSamples({})}>
                {t('clients.loadSamples')}
              </Button>
            </>
          }
        />
      )}
      {first && !empty && first.total === 0 && (
        <EmptyState
          icon={IconZoomExclamation}
          title={t('clients.noMatch.title')}
          description={t('clients.noMatch.text')}
          actions={
            <Button
              variant="default"
              onClick={() => {
                setTyped('');
                change({ q: undefined, status: undefined, mine: undefined });
              }}
            >
              {t('clients.noMatch.action')}
            </Button>
          }
        />
      )}
      {first && first.total > 0 && (
        <>
          {selection.rows.length > 0 && (
            <SelectionBar count={selection.rows.length} onClear={selection.clear}>
              <Button size="compact-sm" variant="default" leftSection={<IconDownload size={14} aria-hidden />} onClick={() => void exportFiles(selection.rows)}>
                {t('clients.export')}
              </Button>
              <Button size="compact-sm" variant="default" leftSection={<IconTrash size={14} aria-hidden />} onClick={() => void remove(selection.rows)}>
                {t('clients.delete')}
              </Button>
            </SelectionBar>
          )}
          <VirtualGrid
            handle={grid}
            label={t('clients.tableLabel')}
            help={t('clients.tableHelp')}
            columns={columns}
            minWidth={880}
            total={files.total}
            rowAt={files.rowAt}
            onRange={files.onRange}
            rowId={({ id }) => id}
            question={JSON.stringify(question)}
            outdated={files.outdated || query !== typed}
            sort={{ ...sort, onChange: (by) => change(sortedBy(search, by)) }}
            selection={{ ids: selection.ids, onChange: selection.change, header: t('clients.selection'), label: (file) => t('clients.selectRow', { name: fileName(file, t) }) }}
            onOpen={open}
            onDelete={(file) => void remove(selection.ids.has(file.id) ? selection.rows : [named(file)])}
            menu={{
              header: t('clients.actions'),
              label: (file) => t('clients.rowActions', { name: fileName(file, t) }),
              render: (file) => (
                <>
                  <Menu.Item leftSection={<IconFolderOpen size={16} aria-hidden />} onClick={() => open(file)}>
                    {t('clients.open')}
                  </Menu.Item>
                  <Menu.Item leftSection={<IconDownload size={16} aria-hidden />} onClick={() => void exportFiles([named(file)])}>
                    {t('clients.export')}
                  </Menu.Item>
                  <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} c="var(--mantine-color-error)" onClick={() => void remove([named(file)])}>
                    {t('clients.delete')}
                  </Menu.Item>
                </>
              ),
            }}
          />
        </>
      )}
      <Dropzone.FullScreen active={search.dialog === undefined} accept={jsonFiles} inputProps={{ 'aria-label': t('clients.importFiles') }} onDrop={(accepted) => {
        setDropped(accepted);
        change({ dialog: 'import' });
      }}>
        <Group justify="center" mih={220} style={{ pointerEvents: 'none' }}>
          <IconFileImport size={40} aria-hidden />
          {t('clients.dropHere')}
        </Group>
      </Dropzone.FullScreen>
      {incomplete}
      <NewClientDialog opened={search.dialog === 'new'} onClose={closeDialog} />
      <ImportDialog opened={search.dialog === 'import'} dropped={dropped} onClose={closeDialog} />
    </div>
  );
}
