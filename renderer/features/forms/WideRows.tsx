import { Title } from '@mantine/core';
import type { Answer, Table } from '../../../shared/forms';
import { useLanguage, useText } from '../../i18n';
import { AnswerCell } from './AnswerCell';
import classes from './FormsPage.module.css';
import { SheetWarning } from './SheetWarning';

/** The rows of a table with more columns than a screen has room for: each row a list of its columns. */
export function WideRows({ table, rows }: { table: Table; rows: readonly (readonly Answer[])[] }) {
  const t = useText();
  const language = useLanguage();
  return (
    <>
      {rows.map((cells, index) => (
        <div key={index} className={classes.wideRow}>
          {index === table.rows && <SheetWarning text={t('forms.moreRows', { fits: table.rows })} />}
          <Title order={4} fz="sm" fw={500} c="dimmed">{`${t('forms.row')} ${index + 1}`}</Title>
          <dl className={classes.columns}>
            {cells.map((cell, place) => {
              const name = table.columns[place]?.label[language] ?? '';
              return (
                <div key={`${place} ${name}`}>
                  <dt>{name}</dt>
                  <dd><AnswerCell answer={cell} what={`${name} ${index + 1}`} /></dd>
                </div>
              );
            })}
          </dl>
        </div>
      ))}
    </>
  );
}
