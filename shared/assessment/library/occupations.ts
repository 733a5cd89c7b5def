import type { Criterion } from '../pack/types';

const isCode = (value: unknown): value is string => typeof value === 'string' && /^\d{4,5}$/.test(value);
const unique = (codes: readonly string[]): string[] => [...new Set(codes)];

/** The codes of one list of occupations (NOC 2016 has four digits, NOC 2021 five); null for anything else, such as exemption codes. */
export function occupationList(member: string, value: unknown): readonly string[] | null {
  return member === 'codes' && Array.isArray(value) && value.length > 0 && value.every(isCode) ? value : null;
}

/** Every occupation that an expression lists, however deep, each once, in the order of the rule. */
export function occupationsIn(expression: unknown): readonly string[] {
  if (typeof expression !== 'object' || expression === null) return [];
  return unique(Object.entries(expression).flatMap(([member, value]: [string, unknown]) => occupationList(member, value) ?? occupationsIn(value)));
}

/** The occupations that a criterion is about: those of its condition, or, where an officer judges, those that it is asked of. In order of code. */
export function criterionOccupations({ condition, exceptions }: Criterion): readonly string[] {
  const listed = occupationsIn(condition);
  return (listed.length > 0 ? listed : unique((exceptions ?? []).flatMap(({ when }) => occupationsIn(when)))).toSorted();
}

/** The number of the row that an expression looks up in a table; null where it is none, or a computed one. */
function rowLookedUp(expression: unknown, tableId: string): number | null {
  if (typeof expression !== 'object' || expression === null || !('table' in expression) || !('by' in expression)) return null;
  return expression.table === tableId && typeof expression.by === 'number' ? expression.by : null;
}

/**
 * Rows of a table that criteria look up by occupation (`if` the occupation is one of some codes, `so` this row): row number → codes.
 * Empty for a table that is looked up by a number of its own, such as an age.
 */
export function rowOccupations(rules: unknown, tableId: string): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, readonly string[]>();
  const look = (expression: unknown): void => {
    if (typeof expression !== 'object' || expression === null) return;
    if ('if' in expression && 'so' in expression) {
      const row = rowLookedUp(expression.so, tableId);
      const codes = occupationsIn(expression.if);
      if (row !== null && codes.length > 0) found.set(row, unique([...(found.get(row) ?? []), ...codes]));
    }
    Object.values(expression).forEach(look);
  };
  look(rules);
  return found;
}
