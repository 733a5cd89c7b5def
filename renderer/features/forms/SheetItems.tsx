import { ScrollArea, Table, Title, VisuallyHidden } from '@mantine/core';
import { Fragment } from 'react';
import { spanWords, type Answer, type AnsweredItem, type AnsweredQuestion, type AnsweredTable, type Table as FormTableSpec } from '../../../shared/forms';
import { useLanguage, useText } from '../../i18n';
import { denseTable } from '../overview/Panel';
import { AnswerCell } from './AnswerCell';
import classes from './FormsPage.module.css';
import { SheetWarning as Warning } from './SheetWarning';
import { WideRows } from './WideRows';

/** More do not stand side by side on a screen of 1280 pixels. */
const mostColumns = 7;

type Group = { key: string; questions: AnsweredQuestion[] } | { key: string; table: AnsweredTable };

/** Questions that follow each other stand in one table; a table of the form stands for itself. */
function groupsOf(items: readonly AnsweredItem[]): Group[] {
  const groups: Group[] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (item.kind === 'table') groups.push({ key: item.table.id, table: item });
    else if (last && 'questions' in last) last.questions.push(item);
    else groups.push({ key: item.question.id, questions: [item] });
  }
  return groups;
}

/** The questions of a section in the order of the form. `label` names their table to those who do not see its heading. */
export function SheetItems({ items, label }: { items: readonly AnsweredItem[]; label: string }) {
  return (
    <>
      {groupsOf(items).map((group) => ('questions' in group ? <Questions key={group.key} questions={group.questions} label={label} /> : <FormTable key={group.key} item={group.table} />))}
    </>
  );
}

function Questions({ questions, label }: { questions: readonly AnsweredQuestion[]; label: string }) {
  const t = useText();
  const language = useLanguage();
  return (
    <Table {...denseTable} layout="fixed" aria-label={label}>
      <Table.Thead className={classes.hiddenHead}>
        <Table.Tr>
          <Table.Th w={52}><VisuallyHidden>{t('forms.number')}</VisuallyHidden></Table.Th>
          <Table.Th w="42%"><VisuallyHidden>{t('forms.question')}</VisuallyHidden></Table.Th>
          <Table.Th><VisuallyHidden>{t('forms.answer')}</VisuallyHidden></Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {questions.map(({ question, answer, unsettled }) => (
          <Table.Tr key={question.id} data-question={question.id}>
            <Table.Td className={classes.number}>{question.id}</Table.Td>
            <Table.Td>
              {question.label[language]}
              {question.required === true && <abbr className={classes.required} title={t('forms.required')}>*</abbr>}
            </Table.Td>
            <Table.Td className={classes.answer}><AnswerCell answer={answer} what={question.label[language]} unsettled={unsettled} /></Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function FormTable({ item: { table, answer } }: { item: AnsweredTable }) {
  const t = useText();
  const language = useLanguage();
  const title = `${table.id} · ${table.label[language]}`;
  return (
    <div className={classes.formTable} data-question={table.id}>
      <Title order={3} fz="sm">{title}</Title>
      {answer.kind !== 'rows' ? <AnswerCell answer={answer} what={table.label[language]} /> : (
        <>
          {answer.open !== undefined && <Warning text={t('forms.listOpen')} />}
          {(answer.findings ?? []).map((finding) => <Warning key={`${finding.kind} ${finding.from}`} text={spanWords(finding)[language]} />)}
          {table.columns.length > mostColumns ? <WideRows table={table} rows={answer.rows} /> : <NarrowRows table={table} rows={answer.rows} title={title} />}
        </>
      )}
    </div>
  );
}

/** Rows as the form has them, side by side under the heads of its columns. */
function NarrowRows({ table, rows, title }: { table: FormTableSpec; rows: readonly (readonly Answer[])[]; title: string }) {
  const t = useText();
  const language = useLanguage();
  return (
    <ScrollArea type="auto" viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': title }}>
      <Table {...denseTable} miw={Math.max(500, table.columns.length * 118)} aria-label={title}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('forms.row')}</Table.Th>
            {table.columns.map((column) => <Table.Th key={column.label.en}>{column.label[language]}</Table.Th>)}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((cells, index) => (
            <Fragment key={index}>
              {index === table.rows && <Table.Tr><Table.Td colSpan={table.columns.length + 1}><Warning text={t('forms.moreRows', { fits: table.rows ?? 0 })} /></Table.Td></Table.Tr>}
              <Table.Tr>
                <Table.Th scope="row" fw={500} className={classes.answer}>{index + 1}</Table.Th>
                {cells.map((cell, place) => {
                  const name = table.columns[place]?.label[language] ?? '';
                  return <Table.Td key={`${place} ${name}`} className={classes.answer}><AnswerCell answer={cell} what={`${name} ${index + 1}`} /></Table.Td>;
                })}
              </Table.Tr>
            </Fragment>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollArea>
  );
}
