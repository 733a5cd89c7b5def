import { describe, expect, it } from 'vitest';
import { between, number, type NumberValue } from '../../../shared/assessment/engine/values';
import { dayOf } from '../../../shared/assessment/engine/days';
import type { LoadedPack } from '../../../shared/assessment/pack/load';
import type { Pack, Table } from '../../../shared/assessment/pack/types';
import { loadPack } from '../../../shared/assessment/pack/validate';
import { builtInPack } from '../../../shared/assessment/rules/builtIn';
import { smallPack } from './smallPack';

const on = dayOf('2026-11-20');
const of2020 = { from: '2020-01-01', until: null, citations: ['law'] };
const stairs: Table = {
  id: 'small.stairs', label: { en: 'Years', fr: 'Années' }, columns: ['points'], knownTo: null,
  versions: [{ ...of2020, rows: [{ from: null, to: 0, values: [0] }, { from: 1, to: 2, values: [9] }, { from: 3, to: null, values: [11] }] }],
};
/** As settlement funds are given: an amount for one, and more for each further person. */
const perHead: Table = {
  id: 'small.funds', label: { en: 'Funds', fr: 'Fonds' }, columns: ['dollars'], knownTo: null,
  versions: [{ ...of2020, each: [100], rows: [{ from: null, to: 1, values: [1_000] }, { from: 2, to: null, values: [1_500] }] }],
};

function loaded(pack: Pack): LoadedPack {
  const result = loadPack(pack, 'sha256-test');
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.pack;
}

const pack = loaded({ ...smallPack, tables: [...smallPack.tables, stairs, perHead] });
const points = (by: NumberValue) => pack.lookUp('small.stairs', 'points', by, on);
const dollars = (by: NumberValue) => pack.lookUp('small.funds', 'dollars', by, on);

describe('a number that lies between two rows', () => {
  it('belongs to the row of the completed unit', () => {
    expect([0, 0.5, 0.999, 1, 2, 2.5, 2.999, 3, 3.5].map((by) => points(number(by)).low)).toEqual([0, 0, 0, 9, 9, 9, 9, 11, 11]);
    expect([-0.5, -7.25].map((by) => points(number(by)).low)).toEqual([0, 0]);
  });

  it('adds nothing for a unit that is not complete', () => {
    expect([1.5, 2, 2.9, 3, 4.7].map((by) => dollars(number(by)).low)).toEqual([1_000, 1_500, 1_500, 1_600, 1_700]);
  });

  it('gives one value where a range stays between two rows, and both where it reaches the next', () => {
    expect(points(between(2.2, 2.8, ['/x']))).toEqual(number(9));
    expect(points(between(2.2, 3, ['/x']))).toEqual(between(9, 11, ['/x']));
    expect(dollars(between(2.2, 3.4, ['/x']))).toEqual(between(1_500, 1_600, ['/x']));
  });

  it('never goes without a row in the built-in rules, whatever the table', () => {
    const rules = loaded(builtInPack);
    for (const { id, columns, versions } of builtInPack.tables) {
      for (const { from, rows } of versions) {
        const edges = rows.flatMap((row) => [row.from, row.to]).filter((edge) => edge !== null);
        for (const edge of edges) for (const column of columns) expect(rules.lookUp(id, column, number(edge + 0.5), dayOf(from))).toEqual(rules.lookUp(id, column, number(edge), dayOf(from)));
      }
    }
  });
});
