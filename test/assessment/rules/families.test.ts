import { describe, expect, it } from 'vitest';
import { families } from '../../../shared/assessment/rules/builtIn';
import { checklistCitations } from '../../../shared/assessment/rules/checklists';
import { documentCitations } from '../../../shared/assessment/rules/documents/citations';

const twice = (ids: readonly string[]) => ids.filter((id, index) => ids.indexOf(id) !== index);

describe('the families of rules', () => {
  it('give every source, figure, table and points system a name of its own', () => {
    expect(twice([...families.map(({ citations }) => citations), documentCitations, checklistCitations].flatMap((citations) => Object.keys(citations)))).toEqual([]);
    expect(twice(families.flatMap(({ parameters = [] }) => parameters.map(({ id }) => id)))).toEqual([]);
    expect(twice(families.flatMap(({ tables = [] }) => tables.map(({ id }) => id)))).toEqual([]);
    expect(twice(families.flatMap(({ scores = [] }) => scores.map(({ id }) => id)))).toEqual([]);
  });
});
