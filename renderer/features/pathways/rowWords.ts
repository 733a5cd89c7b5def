import { useMemo } from 'react';
import type { ListKind } from '../../../shared/assessment/library/lists';
import { rowKindOf } from '../../../shared/assessment/library/tableKinds';
import type { TableRow } from '../../../shared/assessment/library/ruleChange';
import { cusmaProfessions } from '../../../shared/assessment/rules/workPermits/cusmaProfessions';
import { unitGroup } from '../../../shared/data/noc';
import { countryName, provinceName } from '../../../shared/places';
import { useFormat, useLanguage, useText } from '../../i18n';

const columns = ['with', 'without', 'spouse', 'second', 'first', 'points', 'dollars', 'hourly'] as const;
/** By the number that stands for the level in tables, from 0. */
const levels = ['none', 'secondary', 'one-year', 'two-year', 'bachelor', 'two-or-more', 'master', 'professional', 'doctorate'] as const;

/** An occupation as a person reads it: its code with the title of the group. */
export function useOccupationWords(): (code: string) => string {
  const language = useLanguage();
  return useMemo(() => (code: string) => [code, unitGroup(code)?.title[language]].filter((part) => part !== undefined).join(' '), [language]);
}

/** What else a list of the rules names, as a person reads it. */
export function useListedWords(): (of: ListKind, code: string) => string {
  const language = useLanguage();
  return useMemo(() => (of: ListKind, code: string) => {
    if (of === 'province') return provinceName(code, language);
    if (of === 'country') return countryName(code, language);
    return (of === 'profession' ? cusmaProfessions.find(({ entries }) => entries.includes(code))?.name[language] : undefined) ?? code;
  }, [language]);
}

/** How rows and columns of tables are called. */
export function useRowWords(): { columnWords: (column: string) => string; rowWords: (tableId: string, row: TableRow) => string } {
  const t = useText();
  const format = useFormat();
  const occupationWords = useOccupationWords();
  return useMemo(() => {
    const bounds = ({ from, to }: TableRow, words: (value: number) => string): string => {
      if (from === null) return to === null ? t('library.any') : t('library.upTo', { to: words(to) });
      if (to === null) return t('library.orMore', { from: words(from) });
      return from === to ? words(from) : t('library.range', { from: words(from), to: words(to) });
    };
    const level = (value: number): string => t(`library.level.${levels[Math.min(Math.max(value, 0), levels.length - 1)] ?? 'none'}`);
    const education = ({ from, to }: TableRow): string => {
      // Nothing lies below the lowest level, nor above the highest.
      if (to !== null && to <= 0) return level(0);
      if (from !== null && from >= levels.length - 1) return level(from);
      return bounds({ from, to }, level);
    };
    return {
      columnWords: (column) => {
        const known = columns.find((name) => name === column);
        return known ? t(`library.column.${known}`) : column;
      },
      rowWords: (tableId, row) => {
        if (row.occupations) return row.occupations.map(occupationWords).join('; ');
        return rowKindOf(tableId) === 'education' ? education(row) : bounds(row, (value) => format.number(value));
      },
    };
  }, [t, format, occupationWords]);
}
