import { Button, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconArrowBackUp, IconFlame, IconFolderOpen, IconTrash, IconZoomExclamation } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import type { FileSummary, Output } from '../../../shared/contract';
import { call, serviceKey, usePeople, userErrorOf } from '../../api';
import { EmptyState, ErrorPanel, FilterField, LoadingState, PageHeader } from '../../components';
import { localDate, useFormat, useLanguage, useText } from '../../i18n';
import { clientColumns, fileName, type FileColumn } from '../clients/clientColumns';
import type { FileSort } from '../clients/clientSearch';
import classes from '../clients/ClientsPage.module.css';
import { pageSize, usePagedRows } from '../clients/grid/usePagedRows';
import { useRowSelection, type NamedRow } from '../clients/grid/useRowSelection';
import { VirtualGrid, type GridHandle } from '../clients/grid/VirtualGrid';
import { SelectionBar } from '../clients/SelectionBar';
import { useFilterKeys } from '../clients/useFilterKeys';
import { DestroyFiles } from './DestroyFiles';

/** What was deleted, until it is restored or destroyed. */
export function RecycleBinPage() {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  const navigate = useNavigate();
  const people = usePeople();
  const [typed, setTyped] = useState('');
  // The day of deletion is the last change of a deleted file.
  const [sort, setSort] = useState<{ by: FileSort; descending: boolean }>({ by: 'updatedAt', descending: true });
  const [destroying, setDestroying] = useState<readonly NamedRow[]>([]);
  const grid = useRef<GridHandle>(null);
  const filter = useFilterKeys(t('clients.filter'));
  const asked = useDeferredValue(typed);
  const query = asked.trim();
  const question = { query, statuses: [], responsibleId: null, deleted: true, sort: sort.by, descending: sort.descending };
  const ask = (offset: number) => ({ ...question, offset, limit: pageSize });
  const files = usePagedRows<FileSummary, Output<'files.list'>>((offset) => serviceKey('files.list', ask(offset)), (offset) => call('files.list', ask(offset)));

  const columns = useMemo(() => {
    const shown = clientColumns(t, format, people).filter(({ key }) => ['name', 'fileNumber', 'status', 'responsible'].includes(key));
    const deletedAt: FileColumn = {
      key: 'deletedAt',
      header: t('clients.bin.deletedAt'),
      width: 'minmax(124px, 0.9fr)',
      sort: { by: 'updatedAt', label: t('clients.sortBy', { column: t('clients.bin.deletedAt') }) },
      render: (file) => file.deletedAt && <time dateTime={file.deletedAt} title={format.instant(file.deletedAt)}>{format.date(localDate(file.deletedAt))}</time>,
    };
    return [...shown, deletedAt];
  }, [t, format, people]);

  const notify = (message: string, color?: string) => notifications.show({ message, color, closeButtonProps: { 'aria-label': t('common.close') } });
  const nameOf = (file: FileSummary) => `${fileName(file, t)} (${file.fileNumber})`;
  const named = (file: FileSummary): NamedRow => ({ id: file.id, name: nameOf(file) });
  const selection = useRowSelection(files.total, files.rowAt, nameOf);
  const restore = async (list: readonly NamedRow[]) => {
    try {
      await call('files.restore', { ids: list.map(({ id }) => id) });
      selection.clear();
      notify(t('clients.restored', { count: list.length }));
    } catch (error) {
      notify(userErrorOf(error).message[language], 'red');
    }
  };

  const { first } = files;
  const shown = first !== undefined && first.total > 0;
  return (
    <div className={classes.page}>
      <PageHeader title={t('clients.bin.title')} description={shown && <output>{t('clients.bin.count', { count: first.total })}</output>} />
      {(shown || query !== '') && (
        <FilterField ref={filter} mb="sm" label={t('clients.filter')} placeholder={t('clients.filterHint')} value={typed} onChange={setTyped} onLeave={() => grid.current?.focus()} />
      )}
      {files.error && <ErrorPanel error={files.error} onRetry={files.retry} />}
      {!first && !files.error && <LoadingState shape="table" rows={10} />}
      {first && !shown && query === '' && <EmptyState icon={IconTrash} title={t('clients.bin.empty.title')} description={t('clients.bin.empty.text')} />}
      {first && !shown && query !== '' && (
        <EmptyState
          icon={IconZoomExclamation}
          title={t('clients.bin.noMatch.title')}
          description={t('clients.bin.noMatch.text')}
          actions={<Button variant="default" onClick={() => setTyped('')}>{t('clients.bin.noMatch.action')}</Button>}
        />
      )}
      {shown && (
        <>
          {selection.rows.length > 0 && (
            <SelectionBar count={selection.rows.length} onClear={selection.clear}>
              <Button size="compact-sm" variant="default" leftSection={<IconArrowBackUp size={14} aria-hidden />} onClick={() => void restore(selection.rows)}>
                {t('clients.bin.restore')}
              </Button>
              <Button size="compact-sm" variant="default" leftSection={<IconFlame size={14} aria-hidden />} onClick={() => setDestroying(selection.rows)}>
                {t('clients.bin.destroy')}
              </Button>
            </SelectionBar>
          )}
          <VirtualGrid
            handle={grid}
            label={t('clients.bin.tableLabel')}
            help={t('clients.bin.tableHelp')}
            columns={columns}
            minWidth={760}
            total={files.total}
            rowAt={files.rowAt}
            onRange={files.onRange}
            rowId={({ id }) => id}
            question={JSON.stringify(question)}
            outdated={files.outdated || asked !== typed}
            sort={{ ...sort, onChange: (by) => setSort((old) => ({ by, descending: old.by === by ? !old.descending : by === 'updatedAt' })) }}
            selection={{ ids: selection.ids, onChange: selection.change, header: t('clients.selection'), label: (file) => t('clients.selectRow', { name: fileName(file, t) }) }}
            onOpen={(file) => void navigate({ to: '/clients/$fileId/overview', params: { fileId: file.id } })}
            onDelete={(file) => setDestroying(selection.ids.has(file.id) ? selection.rows : [named(file)])}
            menu={{
              header: t('clients.actions'),
              label: (file) => t('clients.rowActions', { name: fileName(file, t) }),
              render: (file) => (
                <>
                  <Menu.Item leftSection={<IconFolderOpen size={16} aria-hidden />} onClick={() => void navigate({ to: '/clients/$fileId/overview', params: { fileId: file.id } })}>
                    {t('clients.open')}
                  </Menu.Item>
                  <Menu.Item leftSection={<IconArrowBackUp size={16} aria-hidden />} onClick={() => void restore([named(file)])}>
                    {t('clients.bin.restore')}
                  </Menu.Item>
                  <Menu.Item leftSection={<IconFlame size={16} aria-hidden />} c="var(--mantine-color-error)" onClick={() => setDestroying([named(file)])}>
                    {t('clients.bin.destroy')}
                  </Menu.Item>
                </>
              ),
            }}
          />
        </>
      )}
      <DestroyFiles
        files={destroying}
        onClose={() => setDestroying([])}
        onDestroyed={(count) => {
          setDestroying([]);
          selection.clear();
          notify(t('clients.bin.destroyed', { count }));
        }}
      />
    </div>
  );
}
