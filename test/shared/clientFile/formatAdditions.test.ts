import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtInPack } from '../../../shared/assessment/rules/builtIn';
import { choices } from '../../../shared/clientFile';
import { optionLabel } from '../../../shared/texts';

/** The lists that the format itself names. */
const ofTheFormat = [
  'pgwp-fields', 'sowp-occupations', 'sk-excluded-occupations', 'bc-ineligible-occupations', 'ab-ineligible-occupations', 'ab-rural-renewal-excluded', 'ab-tech-occupations', 'qc-regulated-professions',
  'qc-facilitated-occupations', 'ab-tech-industries', 'high-unemployment-areas', 'on-middle-revenue-divisions', 'rural-renewal-communities', 'innovation-stream-employers', 'medical-exam-countries',
];
const named = (cell: string | undefined): string[] => [...(cell ?? '').matchAll(/`([^`]+)`/g)].flatMap(([, name]) => name ?? []);

/** Rows of the table: the lists, and the criteria that read each of them. */
const rows = readFileSync(new URL('../../../docs/format-additions.md', import.meta.url), 'utf8')
  .split('\n').filter((line) => line.startsWith('| `') && !line.startsWith('| `list`'))
  .map((line) => line.split('|').map((cell) => cell.trim())).map(([, lists, , criteria]) => ({ lists: named(lists), criteria: named(criteria) }));

/** Every list that the condition of a criterion looks at, in some version. */
const readBy = new Map<string, Set<string>>();
for (const { versions } of builtInPack.pathways) {
  for (const { id, condition } of versions.flatMap(({ criteria }) => criteria)) {
    const lists = [...JSON.stringify(condition).matchAll(/"list":"([a-z-]+)"/g)].flatMap(([, name]) => name ?? []);
    readBy.set(id, new Set([...(readBy.get(id) ?? []), ...lists]));
  }
}

describe('the list checks that the program adds to the format', () => {
  const added = choices.checkedList.filter((list) => !ofTheFormat.includes(list));

  it('leave the lists of the format as they are', () => expect(choices.checkedList.slice(0, ofTheFormat.length)).toEqual(ofTheFormat));

  it('are all described', () => expect(rows.flatMap(({ lists }) => lists).toSorted()).toEqual(added.toSorted()));

  it('have a name in each language', () => {
    expect(added.filter((list) => new Set([list, optionLabel('checkedList', list, 'en'), optionLabel('checkedList', list, 'fr')]).size < 3)).toEqual([]);
  });

  it('are read by the criteria that the description names, and by no others', () => {
    const readersOf = (list: string): string[] => [...readBy].filter(([, read]) => read.has(list)).map(([id]) => id);
    const described = rows.flatMap(({ lists, criteria }) => lists.map((list) => [list, criteria.toSorted()]));
    expect(described).toEqual(rows.flatMap(({ lists }) => lists.map((list) => [list, readersOf(list).toSorted()])));
  });
});
