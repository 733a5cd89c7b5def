import { useMemo } from 'react';
import { columnWords, occupationWords, rowWords } from '../../../shared/assessment/library/rowWords';
import type { TableRow } from '../../../shared/assessment/library/ruleChange';
import { useFormat, useLanguage } from '../../i18n';

/** An occupation as a person reads it: its code with the title of the group. */
export function useOccupationWords(): (code: string) => string {
  const language = useLanguage();
  return useMemo(() => (code: string) => occupationWords(code, language), [language]);
}

/** How rows and columns of tables are called. */
export function useRowWords(): { columnWords: (column: string) => string; rowWords: (tableId: string, row: TableRow) => string } {
  const format = useFormat();
  const language = useLanguage();
  return useMemo(() => ({
    columnWords: (column) => columnWords(column, language),
    rowWords: (tableId, row) => rowWords(tableId, row, { ...format, language }),
  }), [format, language]);
}
