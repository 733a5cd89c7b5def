import { unitGroup } from '../../data/noc';
import { fillSentence, type Bilingual, type SentenceParameters } from '../../errors';
import { countryName, provinceName } from '../../places';
import { cusmaProfessions } from '../rules/workPermits/cusmaProfessions';
import { changeParts, columnNames, levelNames } from './changeSentences';
import type { ListKind } from './lists';
import type { TableRow } from './ruleChange';
import { rowKindOf } from './tableKinds';

/** How the reader writes numbers and days, and in which language. */
export interface Writing {
  language: 'en' | 'fr';
  number: (value: number) => string;
  /** `YYYY-MM-DD` */
  date: (day: string) => string;
}

export const say = (sentence: Bilingual, language: Writing['language'], parameters: SentenceParameters = {}): string => fillSentence(sentence, parameters)[language];

/** By the number that stands for the level in tables, from 0. */
const levels = ['none', 'secondary', 'one-year', 'two-year', 'bachelor', 'two-or-more', 'master', 'professional', 'doctorate'] as const;

/** An occupation as a person reads it: its code with the title of the group. */
export const occupationWords = (code: string, language: Writing['language']): string => [code, unitGroup(code)?.title[language]].filter((part) => part !== undefined).join(' ');

/** What else a list of the rules names, as a person reads it. */
export function listedWords(of: ListKind, code: string, language: Writing['language']): string {
  if (of === 'province') return provinceName(code, language);
  if (of === 'country') return countryName(code, language);
  return (of === 'profession' ? cusmaProfessions.find(({ entries }) => entries.includes(code))?.name[language] : undefined) ?? code;
}

/** How a column of a table is called. */
export const columnWords = (column: string, language: Writing['language']): string => (Object.hasOwn(columnNames, column) ? columnNames[column as keyof typeof columnNames][language] : column);

function boundsWords({ from, to }: TableRow, words: (value: number) => string, language: Writing['language']): string {
  if (from === null) return to === null ? say(changeParts.any, language) : say(changeParts.upTo, language, { to: words(to) });
  if (to === null) return say(changeParts.orMore, language, { from: words(from) });
  return from === to ? words(from) : say(changeParts.range, language, { from: words(from), to: words(to) });
}

function educationWords({ from, to }: TableRow, language: Writing['language']): string {
  const level = (value: number): string => levelNames[levels[Math.min(Math.max(value, 0), levels.length - 1)] ?? 'none'][language];
  // Nothing lies below the lowest level, nor above the highest.
  if (to !== null && to <= 0) return level(0);
  if (from !== null && from >= levels.length - 1) return level(from);
  return boundsWords({ from, to }, level, language);
}

/** What a row of a table stands for. */
export function rowWords(tableId: string, row: TableRow, { language, number }: Writing): string {
  if (row.occupations) return row.occupations.map((code) => occupationWords(code, language)).join('; ');
  return rowKindOf(tableId) === 'education' ? educationWords(row, language) : boundsWords(row, number, language);
}
