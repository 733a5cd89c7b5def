import { describe, expect, it } from 'vitest';
import { unitGroups } from '../../../shared/data/noc';
import { assessed, outcomeOf } from '../support/clients';

// The lists of the tech pathways as the reference has them, each occupation of the classification of the time beside them.

const of2022 = '0213 2133 2147 2171 2172 2173 2174 2175 2281 2282 2283'.split(' ');
const of2023 = '20012 21211 21220 21221 21222 21223 21230 21231 21232 21233 21234 21310 21311 22220 22221 22222'.split(' ');
const of2026 = '20012 21100 21101 21102 21109 21110 21112 21211 21220 21221 21222 21223 21230 21231 21232 21233 21234 21310 21311 21320 21322 21330 21331 21332 22100 22101 22110 22214 22220 22221 22222 22301'.split(' ');
/** Every occupation of some broad categories. */
const codesOf = (version: '2016' | '2021', categories: string): string[] => unitGroups(version).map(({ code }) => code).filter((code) => categories.includes(code.charAt(0)));

const listedOn = (pathway: string, criterion: string, codes: readonly string[], day: string): string[] =>
  codes.filter((noc) => outcomeOf(assessed(pathway, { offer: { noc } }, day), criterion) === 'met').toSorted();

describe('the occupations of the tech pathways', () => {
  it.each([
    ['eleven of NOC 2016', 'ca.sk.tech-talent', 'sk-tech.occupation', '2016', '2022-03-07', of2022, 11],
    ['sixteen of NOC 2021', 'ca.sk.tech-talent', 'sk-tech.occupation', '2021', '2025-12-31', of2023, 16],
    ['thirty-two of NOC 2021', 'ca.sk.innovation-tech-talent', 'sk-ittp.occupation', '2021', '2026-01-01', of2026, 32],
  ] as const)('are %s', (_what, pathway, criterion, version, day, codes, count) => {
    expect(codes).toHaveLength(count);
    expect(listedOn(pathway, criterion, codesOf(version, '02'), day)).toEqual(codes.toSorted());
  });

  it.each([
    ['sk-ittp.engineers', ['21310', '21311', '21320', '21322', '21330', '21331', '21332']],
    ['sk-ittp.agrologists', ['21112']],
  ])('ask some for a letter: %s', (criterion, codes) => {
    const asked = of2026.filter((noc) => outcomeOf(assessed('ca.sk.innovation-tech-talent', { offer: { noc }, person: { licences: [] } }, '2026-11-22'), criterion) === 'not-met');
    expect(asked).toEqual(codes);
  });

  it('puts the two of the other list to the consultant', () => {
    const judged = of2026.filter((noc) => outcomeOf(assessed('ca.sk.innovation-tech-talent', { offer: { noc } }, '2026-11-22'), 'sk-ittp.engineers-other-list') === 'judgement');
    expect(judged).toEqual(['21211', '21231']);
  });
});

describe('the occupations of the health pathway', () => {
  it('are those of broad category 3', () => {
    const listed = listedOn('ca.sk.health-talent', 'sk-health.occupation', codesOf('2021', '03'), '2026-11-22');
    expect(listed).toEqual(codesOf('2021', '3').toSorted());
    expect(listed).toHaveLength(43);
  });
});
