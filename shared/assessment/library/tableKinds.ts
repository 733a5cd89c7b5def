import type { Parameter } from '../pack/types';

/** What a table is looked up by. `education`: index into the levels of education. */
export type RowKind = 'age' | 'benchmark' | 'education' | 'years' | 'persons' | 'value';

const kinds: Readonly<Record<string, RowKind>> = {
  'crs.age': 'age', 'fsw.age': 'age',
  'crs.language': 'benchmark', 'fsw.language': 'benchmark', 'crs.transfer.certificate': 'benchmark',
  'crs.education': 'education', 'fsw.education': 'education', 'crs.transfer.education': 'education',
  'crs.canadian-work': 'years', 'crs.transfer.foreign-work': 'years', 'fsw.experience': 'years',
  'settlement-funds': 'persons', 'settlement-funds.former': 'persons', 'aip.settlement-funds': 'persons',
};

export const rowKindOf = (tableId: string): RowKind => kinds[tableId] ?? 'value';

/** A count that is only ever 0 or 1 says whether something holds. */
export const isYesOrNo = ({ unit, values }: Parameter): boolean => unit === 'count' && values.length > 0 && values.every(({ value }) => value === 0 || value === 1);
