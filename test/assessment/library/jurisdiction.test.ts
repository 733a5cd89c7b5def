import { describe, expect, it } from 'vitest';
import { filtersOf, provinceOf } from '../../../shared/assessment/library/jurisdiction';
import { builtInPack } from '../../../shared/assessment/rules/builtIn';

describe('whose pathway it is', () => {
  it.each([
    ['ca.on.masters', 'ON'],
    ['ca.bc.skilled-worker', 'BC'],
    ['ca.pe.express-entry', 'PE'],
    ['ca.ee.fsw', null],
    ['ca.wp.gts-a', null],
    ['ca.on', null],
    ['ca.ont.masters', null],
  ])('%s', (id, province) => {
    expect(provinceOf(id)).toBe(province);
  });
});

describe('what pathways can be filtered by', () => {
  it('only kinds and provinces that there are, in their order', () => {
    expect(filtersOf([
      { id: 'ca.on.masters', kind: 'province' }, { id: 'ca.wp.gts-a', kind: 'work-permit' }, { id: 'ca.bc.elss', kind: 'province' }, { id: 'ca.on.phd', kind: 'province' },
    ])).toEqual({ kinds: ['work-permit', 'province'], provinces: ['BC', 'ON'] });
    expect(filtersOf([])).toEqual({ kinds: [], provinces: [] });
  });

  it('every pathway of a province in the built-in rules has the kind and the id of one', () => {
    for (const { id, kind } of builtInPack.pathways) expect([id, provinceOf(id) !== null]).toEqual([id, kind === 'province']);
  });
});
