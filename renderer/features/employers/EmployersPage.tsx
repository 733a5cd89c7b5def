import { Button } from '@mantine/core';
import { IconBuilding, IconPlus, IconZoomExclamation } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import type { Output } from '../../../shared/contract';
import { provinceName } from '../../../shared/places';
import { call, serviceKey } from '../../api';
import { EmptyState, ErrorPanel, FilterField, LoadingState, PageHeader, useCommands } from '../../components';
import { useFormat, useLanguage, useText } from '../../i18n';
import classes from '../clients/ClientsPage.module.css';
import { pageSize, usePagedRows } from '../clients/grid/usePagedRows';
import { VirtualGrid, type GridColumn, type GridHandle } from '../clients/grid/VirtualGrid';
import { useFilterKeys } from '../clients/useFilterKeys';
import { NewEmployerDialog } from './NewEmployerDialog';

type EmployerRow = Output<'employers.list'>['rows'][number];

/** Every employer of the book, shared by the files that name it. */
export function EmployersPage() {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const [adding, setAdding] = useState(false);
  const grid = useRef<GridHandle>(null);
  const filter = useFilterKeys(t('employers.filter'));
  const asked = useDeferredValue(typed);
  const query = asked.trim();
  const ask = (offset: number) => ({ query, offset, limit: pageSize });
  const employers = usePagedRows<EmployerRow, Output<'employers.list'>>((offset) => serviceKey('employers.list', ask(offset)), (offset) => call('employers.list', ask(offset)));
  const commands = useMemo(() => [{ id: 'employers.new', label: t('employers.newEmployer'), icon: IconPlus, run: () => setAdding(true) }], [t]);
  useCommands(commands);

  const columns = useMemo(
    (): GridColumn<EmployerRow, never>[] => [
      { key: 'legalName', header: t('employers.column.legalName'), width: 'minmax(200px, 2.4fr)', render: ({ legalName }) => <strong style={{ fontWeight: 500 }}>{legalName || t('employers.page.unnamed')}</strong> },
      { key: 'businessNumber', header: t('employers.column.businessNumber'), width: 'minmax(130px, 1fr)', render: ({ businessNumber }) => businessNumber },
      {
        key: 'place', header: t('employers.column.place'), width: 'minmax(160px, 1.4fr)',
        render: ({ city, province }) => [city, province && provinceName(province, language)].filter(Boolean).join(', '),
      },
      { key: 'lmias', header: t('employers.column.lmias'), width: '80px', align: 'right', render: ({ lmias }) => format.number(lmias) },
      { key: 'files', header: t('employers.column.files'), width: '96px', align: 'right', render: ({ files }) => format.number(files) },
    ],
    [t, format, language],
  );

  const { first } = employers;
  const shown = first !== undefined && first.total > 0;
  const open = (employerId: string) => void navigate({ to: '/employers/$employerId', params: { employerId } });
  const add = (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
      {t('employers.newEmployer')}
    </Button>
  );
  return (
    <div className={classes.page}>
      <PageHeader title={t('employers.title')} description={shown && <output>{t('employers.countAll', { count: first.total })}</output>} actions={add} />
      {(shown || query !== '') && (
        <FilterField ref={filter} mb="sm" label={t('employers.filter')} placeholder={t('employers.filterHint')} value={typed} onChange={setTyped} onLeave={() => grid.current?.focus()} />
      )}
      {employers.error && <ErrorPanel error={employers.error} onRetry={employers.retry} />}
      {!first && !employers.error && <LoadingState shape="table" rows={10} />}
      {first && !shown && query === '' && <EmptyState icon={IconBuilding} title={t('employers.empty.title')} description={t('employers.empty.text')} actions={add} />}
      {first && !shown && query !== '' && (
        <EmptyState
          icon={IconZoomExclamation}
          title={t('employers.noMatch.title')}
          description={t('employers.noMatch.text')}
          actions={<Button variant="default" onClick={() => setTyped('')}>{t('employers.noMatch.action')}</Button>}
        />
      )}
      {shown && (
        <VirtualGrid<EmployerRow, never>
          handle={grid}
          label={t('employers.tableLabel')}
          help={t('employers.tableHelp')}
          columns={columns}
          minWidth={680}
          total={employers.total}
          rowAt={employers.rowAt}
          onRange={employers.onRange}
          rowId={({ id }) => id}
          question={query}
          outdated={employers.outdated || asked !== typed}
          onOpen={({ id }) => open(id)}
        />
      )}
      <NewEmployerDialog opened={adding} onClose={() => setAdding(false)} onCreated={open} />
    </div>
  );
}
