import { ActionIcon, Badge, Group, Text, Tooltip } from '@mantine/core';
import { IconAlertTriangle, IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import type { Report } from '../../../shared/impact/pieces';
import type { ChangeKind, ReportRow, SortColumn } from '../../../shared/impact/rows';
import { afterWords, beforeWords, reasonsOf, rowKindInFull, rowKindWords, subjectWords, verifyMark, verifyWords } from '../../../shared/impact/words';
import type { useText } from '../../i18n';
import type { GridColumn } from '../clients/grid/VirtualGrid';
import { Reasons } from './Reasons';
import classes from './ReportsPage.module.css';

type Translate = ReturnType<typeof useText>;
/** Which row is folded out, by its key. */
export interface FoldedRow {
  openId: string | null;
  onChange: (key: string | null) => void;
}

export type ReportColumn = GridColumn<ReportRow, SortColumn>;

/** A word first, and a colour that the eye finds again. */
const colors: Record<ChangeKind, string> = { gain: 'teal', lose: 'red', intake: 'grape', other: 'gray', points: 'lake', ends: 'orange' };

/** How a list names the client of a row. */
export const clientOf = ({ file: { name, number } }: ReportRow): string => (name === '' ? number : name);

/** The columns of the changes of a report. */
export function reportColumns(t: Translate, language: 'en' | 'fr', citations: Report['citations'], detail: FoldedRow): ReportColumn[] {
  const header = (by: SortColumn) => t(`reports.column.${by}`);
  const sort = (by: SortColumn) => ({ by, label: t('reports.sortBy', { column: header(by) }) });
  return [
    { key: 'client', header: header('client'), width: 'minmax(120px, 1.1fr)', sort: sort('client'), render: (row) => <Text className={classes.two} inherit fw={500}>{clientOf(row)}</Text> },
    { key: 'number', header: header('number'), width: 'minmax(106px, 0.6fr)', sort: sort('number'), render: ({ file: { number } }) => number },
    { key: 'change', header: header('change'), width: '128px', sort: sort('change'), render: (row) => <Change row={row} language={language} /> },
    { key: 'subject', header: header('subject'), width: 'minmax(150px, 1.6fr)', sort: sort('subject'), render: (row) => <div className={classes.two} title={subjectWords(row, language)}>{subjectWords(row, language)}</div> },
    { key: 'before', header: header('before'), width: 'minmax(118px, 0.8fr)', sort: sort('before'), render: (row) => <div className={classes.two}>{beforeWords(row, language)}</div> },
    { key: 'after', header: header('after'), width: 'minmax(118px, 0.8fr)', sort: sort('after'), render: (row) => <div className={classes.two}>{afterWords(row, language).replaceAll('\u00A0', ' ')}</div> },
    { key: 'because', header: t('reports.column.because'), width: 'minmax(190px, 2.2fr)', render: (row) => <Because row={row} t={t} language={language} citations={citations} detail={detail} /> },
  ];
}

/** The reasons in two lines; all of them under the pointer, and folded out. */
function Because({ row, t, language, citations, detail }: { row: ReportRow; t: Translate; language: 'en' | 'fr'; citations: Report['citations']; detail: FoldedRow }) {
  const reasons = reasonsOf(row, citations, language);
  const isOpen = detail.openId === row.key;
  return (
    <Group gap={4} wrap="nowrap" align="center" justify="space-between">
      <Tooltip multiline maw={520} openDelay={400} position="bottom-start" label={<Reasons row={row} citations={citations} />}>
        <div className={classes.two}>{reasons.map(({ what }) => what).join('; ')}{reasons[0] && reasons[0].brief !== '' && <span className={classes.under}>{` · ${reasons[0].brief}`}</span>}</div>
      </Tooltip>
      <span data-controls>
        <ActionIcon variant="subtle" color="gray" size="sm" tabIndex={-1} aria-expanded={isOpen} aria-label={t(isOpen ? 'reports.foldIn' : 'reports.foldOut', { what: subjectWords(row, language) })} onClick={() => detail.onChange(isOpen ? null : row.key)}>
          {isOpen ? <IconChevronUp size={16} aria-hidden /> : <IconChevronDown size={16} aria-hidden />}
        </ActionIcon>
      </span>
    </Group>
  );
}

/** What the change is, and whether it is to be verified first. */
function Change({ row, language }: { row: ReportRow; language: 'en' | 'fr' }) {
  const mark = verifyMark(row, language);
  return (
    <>
      <Badge color={colors[row.kind]} title={rowKindInFull(row, language)}>{rowKindWords(row, language)}</Badge>
      {mark !== '' && <Group gap={4} wrap="nowrap" className={classes.verify} title={verifyWords(row, language)}><IconAlertTriangle size={12} aria-hidden />{mark}</Group>}
    </>
  );
}
