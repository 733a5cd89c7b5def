import { Badge, Text } from '@mantine/core';
import type { Report } from '../../../shared/impact/pieces';
import type { ChangeKind, ReportRow, SortColumn } from '../../../shared/impact/rows';
import { afterWords, beforeWords, kindWords, reasonsOf, subjectWords } from '../../../shared/impact/words';
import type { useText } from '../../i18n';
import type { GridColumn } from '../clients/grid/VirtualGrid';
import classes from './ReportsPage.module.css';

type Translate = ReturnType<typeof useText>;
export type ReportColumn = GridColumn<ReportRow, SortColumn>;

/** A word first, and a colour that the eye finds again. */
const colors: Record<ChangeKind, string> = { gain: 'teal', lose: 'red', other: 'gray', points: 'lake', ends: 'orange' };

/** How a list names the client of a row. */
export const clientOf = ({ file: { name, number } }: ReportRow): string => (name === '' ? number : name);

/** The columns of the changes of a report. */
export function reportColumns(t: Translate, language: 'en' | 'fr', citations: Report['citations']): ReportColumn[] {
  const header = (by: SortColumn) => t(`reports.column.${by}`);
  const sort = (by: SortColumn) => ({ by, label: t('reports.sortBy', { column: header(by) }) });
  return [
    { key: 'client', header: header('client'), width: 'minmax(120px, 1.1fr)', sort: sort('client'), render: (row) => <Text className={classes.two} inherit fw={500}>{clientOf(row)}</Text> },
    { key: 'number', header: header('number'), width: 'minmax(106px, 0.6fr)', sort: sort('number'), render: ({ file: { number } }) => number },
    { key: 'change', header: header('change'), width: '128px', sort: sort('change'), render: ({ kind }) => <Badge color={colors[kind]}>{kindWords(kind, language)}</Badge> },
    { key: 'subject', header: header('subject'), width: 'minmax(160px, 1.7fr)', sort: sort('subject'), render: (row) => <div className={classes.two} title={subjectWords(row, language)}>{subjectWords(row, language)}</div> },
    { key: 'before', header: header('before'), width: 'minmax(104px, 0.7fr)', sort: sort('before'), render: (row) => <div className={classes.two}>{beforeWords(row, language)}</div> },
    { key: 'after', header: header('after'), width: 'minmax(118px, 0.8fr)', sort: sort('after'), render: (row) => <div className={classes.two}>{afterWords(row, language).replaceAll('\u00A0', ' ')}</div> },
    { key: 'because', header: t('reports.column.because'), width: 'minmax(190px, 2.2fr)', render: (row) => <Because row={row} t={t} language={language} citations={citations} /> },
  ];
}

function Because({ row, t, language, citations }: { row: ReportRow; t: Translate; language: 'en' | 'fr'; citations: Report['citations'] }) {
  const [first, ...others] = reasonsOf(row, citations, language);
  if (!first) return null;
  const more = others.length === 0 ? '' : t('reports.more', { count: others.length });
  const under = [first.brief, more].filter((part) => part !== '').join(' · ');
  return (
    <div title={[first.what, first.place, more].filter((part) => part !== '').join('\n')}>
      <div className={classes.over}>{first.what}</div>
      {under !== '' && <div className={classes.under}>{under}</div>}
    </div>
  );
}
