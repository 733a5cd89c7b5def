import { useMemo } from 'react';
import { columnWords, rowWords } from '../../../shared/assessment/library/rowWords';
import type { TableRow } from '../../../shared/assessment/library/ruleChange';
import { useFormat, useLanguage } from '../../i18n';

/** How rows and columns of tables are called. */
export function useRowWords(): { columnWords: (column: string) => string; rowWords: (tableId: string, row: TableRow) => string } {
  const format = useFormat();
  const language = useLanguage();
  return useMemo(() => ({
    columnWords: (column) => columnWords(column, language),
    rowWords: (tableId, row) => rowWords(tableId, row, { ...format, language }),
  }), [format, language]);
}
