import { Button, Menu, Select, Text, Tooltip } from '@mantine/core';
import { IconExternalLink, IconFolderOpen, IconListDetails, IconMail, IconMoodSmile, IconZoomExclamation } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { rowsOf, shownRows, subjectsOf, summaryOf, wholeReport, type ReportRow, type ReportView } from '../../../shared/impact/rows';
import { afterWords, beforeWords, subjectWords } from '../../../shared/impact/words';
import { EmptyState, FilterField, Toolbar, ToolbarControl } from '../../components';
import { useFormat, useLanguage, useText } from '../../i18n';
import { useFilterKeys } from '../clients/useFilterKeys';
import { VirtualGrid, type GridHandle } from '../clients/grid/VirtualGrid';
import { ExportMenu } from './ExportMenu';
import { byClient, mostLetters } from './letterBatch';
import { LettersDialog } from './LettersDialog';
import { NotAssessed } from './NotAssessed';
import { NotCompared } from './NotCompared';
import { Reasons } from './Reasons';
import { ReasonsDialog } from './ReasonsDialog';
import type { KeptReport } from './reportCache';
import { clientOf, reportColumns } from './reportColumns';
import classes from './ReportsPage.module.css';
import { SummaryFigures } from './SummaryFigures';

interface ResultProps {
  kept: KeptReport;
  view: ReportView;
  onView: (change: Partial<ReportView>) => void;
}

const rowHeight = 40;
const foldedHeight = 152;
const nothing = (): void => undefined;

/** Who gains, who loses, and why: figures, filters and every change by client. */
export function ReportResult({ kept: { made, report }, view, onView }: ResultProps) {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  const navigate = useNavigate();
  const grid = useRef<GridHandle>(null);
  const filter = useFilterKeys(t('reports.filter'));
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [folded, setFolded] = useState<string | null>(null);
  const [explained, setExplained] = useState<ReportRow | null>(null);
  const [isWriting, setWriting] = useState(false);
  const all = useMemo(() => rowsOf(report), [report]);
  const summary = useMemo(() => summaryOf(report), [report]);
  const subjects = useMemo(() => subjectsOf(all, language), [all, language]);
  const asked = useDeferredValue(view);
  const rows = useMemo(() => shownRows(all, asked, language), [all, asked, language]);
  const clients = useMemo(() => byClient(rows.some(({ key }) => selected.has(key)) ? rows.filter(({ key }) => selected.has(key)) : rows), [rows, selected]);
  const canWrite = clients.length > 0 && clients.length <= mostLetters;
  const columns = useMemo(() => reportColumns(t, language, report.citations, { openId: folded, onChange: setFolded }), [t, language, report.citations, folded]);
  const day = made.after.asOf;
  const open = ({ kind, file, subjectId }: ReportRow): void => {
    const pathway = kind === 'points' || kind === 'ends' ? undefined : subjectId;
    void navigate({ to: '/clients/$fileId/assessment', params: { fileId: file.id }, search: { asOf: day, ...(made.before.asOf === day ? {} : { compare: made.before.asOf }), ...(pathway === undefined ? {} : { pathway }) } });
  };
  const named = (row: ReportRow): string => `${clientOf(row)}, ${subjectWords(row, language)}`;
  return (
    <section className={classes.result} aria-label={t('reports.summary')}>
      <SummaryFigures summary={summary} shown={view.kinds} onShow={(kinds) => onView({ kinds })} />
      <NotAssessed failed={report.failed} />
      <NotCompared notHeld={report.notHeld} />
      {all.length === 0 ? <EmptyState icon={IconMoodSmile} title={t('reports.nothing.title')} description={t('reports.nothing.text', { total: format.number(summary.examined - summary.failed) })} /> : (
        <>
          <Toolbar
            actions={
              <>
                <ExportMenu made={made} view={view} />
                <Tooltip label={t('reports.letters.tooMany', { most: format.number(mostLetters) })} disabled={clients.length <= mostLetters}>
                  <Button variant="default" leftSection={<IconMail size={16} aria-hidden />} data-disabled={!canWrite || undefined} aria-disabled={!canWrite || undefined} onClick={() => { if (canWrite) setWriting(true); }}>{t('reports.letters.open', { count: clients.length })}</Button>
                </Tooltip>
              </>
            }
          >
            <FilterField
              ref={filter} flex="1 1 220px" maw={380} label={t('reports.filter')} placeholder={t('reports.filter')} maxLength={200}
              value={view.text} onChange={(text) => onView({ text })} onLeave={() => grid.current?.focus()}
            />
            <Select
              aria-label={t('reports.subject')} w={250} searchable clearable placeholder={t('reports.anySubject')} clearButtonProps={{ 'aria-label': t('common.clear') }} value={view.subject}
              data={(['pathways', 'points', 'documents'] as const).map((group) => ({ group: t(`reports.group.${group}`), items: subjects.filter((one) => one.group === group).map(({ id, title }) => ({ value: id, label: title })) })).filter(({ items }) => items.length > 0)}
              onChange={(subject) => onView({ subject })}
            />
            <ToolbarControl>
              <Text component="output" size="sm" c="dimmed">{rows.length === all.length ? t('reports.shownAll', { count: all.length }) : t('reports.shown', { shown: format.number(rows.length), total: format.number(all.length) })}</Text>
            </ToolbarControl>
          </Toolbar>
          {rows.length === 0 ? (
            <EmptyState icon={IconZoomExclamation} title={t('reports.noMatch.title')} description={t('reports.noMatch.text', { total: format.number(all.length) })} actions={<Button variant="default" onClick={() => onView({ ...wholeReport })}>{t('reports.noMatch.action')}</Button>} />
          ) : (
            <VirtualGrid
              handle={grid} label={t('reports.table')} help={t('reports.tableHelp')} columns={columns} minWidth={1000} rowHeight={rowHeight} total={rows.length} rowAt={(index) => rows[index]} onRange={nothing}
              rowId={({ key }) => key} question={JSON.stringify(asked)} outdated={asked !== view}
              sort={{ by: view.sort, descending: view.descending, onChange: (by) => onView({ sort: by, descending: by === view.sort ? !view.descending : false }) }}
              selection={{ ids: selected, onChange: setSelected, header: t('reports.select'), label: (row) => t('reports.selectRow', { what: named(row) }) }}
              onOpen={open}
              detail={{ height: foldedHeight, openId: folded, onChange: setFolded, render: (row) => <Folded row={row} citations={report.citations} /> }}
              menu={{
                header: t('reports.actions'), label: (row) => t('reports.rowActions', { what: named(row) }),
                render: (row) => (
                  <>
                    <Menu.Item leftSection={<IconListDetails size={16} aria-hidden />} onClick={() => setExplained(row)}>{t('reports.reasons')}</Menu.Item>
                    <Menu.Item leftSection={<IconExternalLink size={16} aria-hidden />} onClick={() => open(row)}>{t('reports.open')}</Menu.Item>
                    <Menu.Item leftSection={<IconFolderOpen size={16} aria-hidden />} onClick={() => void navigate({ to: '/clients/$fileId/overview', params: { fileId: row.file.id } })}>{t('reports.openFile')}</Menu.Item>
                  </>
                ),
              }}
            />
          )}
        </>
      )}
      {isWriting && <LettersDialog clients={clients} made={made} citations={report.citations} onClose={() => setWriting(false)} />}
      <ReasonsDialog row={explained} citations={report.citations} onClose={() => setExplained(null)} />
    </section>
  );
}

/** A row folded out: what it is about in full, and every reason. */
function Folded({ row, citations }: { row: ReportRow; citations: KeptReport['report']['citations'] }) {
  const t = useText();
  const language = useLanguage();
  const what = `${subjectWords(row, language)} · ${beforeWords(row, language)} → ${afterWords(row, language)}`;
  return (
    <section aria-label={t('reports.reasonsOf', { what: subjectWords(row, language), client: clientOf(row) })}>
      <Text size="sm" fw={600}>{what}</Text>
      <Reasons row={row} citations={citations} />
    </section>
  );
}
