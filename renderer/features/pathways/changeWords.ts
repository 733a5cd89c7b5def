import { useMemo } from 'react';
import type { RuleChange } from '../../../shared/assessment/library/compareDates';
import { useFormat, useLanguage, useText } from '../../i18n';

type Row = { from: number | null; to: number | null };
const columns = ['with', 'without', 'spouse', 'second', 'first', 'points', 'dollars'] as const;

/** How rows and columns of tables are called. */
export function useRowWords(): { columnWords: (column: string) => string; rowWords: (row: Row) => string } {
  const t = useText();
  const format = useFormat();
  return useMemo(
    () => ({
      columnWords: (column: string): string => {
        const known = columns.find((name) => name === column);
        return known ? t(`library.column.${known}`) : column;
      },
      rowWords: ({ from, to }: Row): string => {
        if (from === null) return to === null ? t('library.any') : t('library.upTo', { to: format.number(to) });
        if (to === null) return t('library.orMore', { from: format.number(from) });
        return from === to ? format.number(from) : t('library.range', { from: format.number(from), to: format.number(to) });
      },
    }),
    [t, format],
  );
}

/** A difference between two days as a sentence. */
export function useChangeWords(): (change: RuleChange) => string {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  const { columnWords, rowWords } = useRowWords();
  const figure = (value: number | null): string => (value === null ? t('library.noFigure') : format.number(value));
  return (change) => {
    switch (change.kind) {
      case 'opened':
      case 'closed':
        return t(`library.change.${change.kind}`);
      case 'intake':
        return t('library.change.intake', { before: t(`assessment.intake.${change.before}`), after: t(`assessment.intake.${change.after}`) });
      case 'criterion-added':
      case 'criterion-removed':
        return t(`library.change.${change.kind}`, { what: change.label[language] });
      case 'criterion-changed':
        return t('library.change.criterion-changed', { what: change.label[language], before: change.before[language], after: change.after[language] });
      case 'figure':
        return t('library.change.figure', { what: change.label[language], before: figure(change.before), after: figure(change.after) });
      case 'row':
        return t('library.change.row', { what: change.label[language], row: rowWords(change.row), column: columnWords(change.column), before: figure(change.before), after: figure(change.after) });
      default:
        return change satisfies never;
    }
  };
}
