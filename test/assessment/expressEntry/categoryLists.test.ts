import { describe, expect, it } from 'vitest';
import { builtInRules } from '../../../db/rules/builtInRules';
import { dayOf } from '../../../shared/assessment/engine/days';
import { compareDates } from '../../../shared/assessment/library/compareDates';
import { criterionOccupations } from '../../../shared/assessment/library/occupations';
import { unitGroup } from '../../../shared/data/noc';

/**
 * The tables of the categories as the reference prints them, an x for each of the lists of 2023, 2025 and 2026: they are copied from another
 * place of it than the lists of the rules.
 */
const tables: Readonly<Record<string, string>> = {
  healthcare: `
    31100 xxx, 31101 xxx, 31102 xxx, 31103 xxx, 31110 xxx, 31111 xxx, 31112 xxx, 31120 -xx, 31121 xxx, 31200 xxx, 31201 xxx, 31202 xxx, 31203 xxx,
    31204 x--, 31209 xxx, 31300 xxx, 31301 xxx, 31302 xxx, 31303 xxx, 32101 xxx, 32102 xxx, 32103 xxx, 32104 -xx, 32109 xxx, 32111 -xx, 32120 xxx,
    32121 xxx, 32122 xxx, 32123 -xx, 32124 -xx, 32129 -xx, 32200 x--, 32201 xxx, 32209 x--, 33101 xxx, 33102 xxx, 33103 xxx, 33109 x--, 41300 -xx,
    41301 xxx, 41320 x--, 42201 -xx, 42203 x--`,
  stem: `
    20010 x--, 20011 xxx, 20012 x--, 21200 x--, 21201 x--, 21202 x--, 21203 x--, 21210 x--, 21211 x--, 21220 xxx, 21221 x--, 21222 x--, 21223 x--,
    21230 x--, 21231 x--, 21232 x--, 21233 x--, 21234 x--, 21300 xxx, 21301 -xx, 21310 xxx, 21311 x--, 21321 xxx, 21322 x--, 21331 -xx, 22300 -xx,
    22301 -xx, 22310 -xx, 41400 x--, 63100 -xx`,
  trades: `
    22303 -xx, 63200 -x-, 63201 --x, 70010 -xx, 70011 -xx, 72014 x--, 72100 -xx, 72102 -xx, 72106 xxx, 72200 xxx, 72201 -xx, 72300 xxx, 72302 -xx,
    72310 xxx, 72311 -xx, 72320 -xx, 72400 xxx, 72401 -xx, 72402 xxx, 72405 x--, 72406 x--, 72422 -xx, 72501 -xx, 72999 -xx, 73100 -xx, 73110 -xx,
    73112 -xx, 73113 -xx, 73200 x--, 82021 -xx`,
  education: '41220 -xx, 41221 -xx, 42202 -xx, 42203 -xx, 43100 -xx',
  transport: '70020 x--, 72403 x--, 72404 x-x, 72600 x-x, 72601 x--, 72602 x--, 72603 x--, 72604 x--, 73300 x--, 93200 x--, 22313 --x, 72410 --x',
  agriculture: '82031 x--, 82030 x--, 63201 xx-',
  'senior-managers': '00012 --x, 00013 --x, 00014 --x, 00015 --x',
  researchers: '41200 --x, 41201 --x',
};

/** A first and a last day of each of the lists. */
const days = [['2023-05-31', '2025-02-26'], ['2025-02-27', '2026-02-17'], ['2026-02-18', '2026-10-01']] as const;

const rules = builtInRules();
const workOn = (category: string, day: string) => rules.pathwayVersion(`ca.ee.category.${category}`, dayOf(day))?.criteria.find(({ id }) => id === `${category}.work`);
const codesOn = (category: string, day: string): readonly string[] => {
  const criterion = workOn(category, day);
  return criterion ? criterionOccupations(criterion) : [];
};

describe('the occupations of the categories', () => {
  const lists = Object.entries(tables).flatMap(([category, table]) => {
    const rows = table.split(',').map((row) => row.trim().split(' '));
    return days.map((ends, place) => [category, ends, rows.flatMap(([code = '', marks]) => (marks?.[place] === 'x' ? [code] : [])).toSorted()] as const);
  });

  it.each(lists)('of %s from %s', (category, ends, codes) => {
    for (const day of ends) expect(codesOn(category, day)).toEqual(codes);
  });

  it('are as many as the reference counts in healthcare', () => {
    expect([codesOn('healthcare', '2025-02-26').length, codesOn('healthcare', '2025-02-27').length, codesOn('healthcare', '2026-02-18').length]).toEqual([35, 37, 37]);
  });

  it('of physicians are the same since the announcement', () => {
    expect([codesOn('physicians', '2025-12-07'), codesOn('physicians', '2025-12-08'), codesOn('physicians', '2026-10-01')]).toEqual([[], ['31100', '31101', '31102'], ['31100', '31101', '31102']]);
  });

  it('of military recruits are those of the Canadian Armed Forces, of the service and of the offer', () => {
    const criteria = rules.pathwayVersion('ca.ee.category.military', dayOf('2026-02-18'))?.criteria ?? [];
    for (const id of ['military.occupation', 'military.offer']) expect(criteria.filter((one) => one.id === id).map(criterionOccupations)).toEqual([['40042', '42102', '43204']]);
  });

  it('are groups of NOC 2021', () => {
    const all = Object.values(tables).flatMap((table) => table.split(',').map((row) => row.trim().slice(0, 5)));
    expect(all.filter((code) => unitGroup(code)?.version !== '2021')).toEqual([]);
  });
});

describe('what changed on a day, as it is told', () => {
  const occupations = (category: string, from: string, to: string) =>
    compareDates(rules.pathway(`ca.ee.category.${category}`), rules, from, to).flatMap((change) => (change.kind === 'occupations' ? [[change.added, change.removed]] : []));

  it('27 February 2025: software left STEM, mechanical and geological engineers and technologists came', () => {
    expect(occupations('stem', '2025-02-26', '2025-02-27')).toEqual([[
      ['21301', '21331', '22300', '22301', '22310', '63100'],
      ['20010', '20012', '21200', '21201', '21202', '21203', '21210', '21211', '21221', '21222', '21223', '21230', '21231', '21232', '21233', '21234', '21311', '21322', '41400'],
    ]]);
  });

  it('18 February 2026: butchers came to the trades, cooks left them; healthcare stayed as it was', () => {
    expect(occupations('trades', '2026-02-17', '2026-02-18')).toEqual([[['63201'], ['63200']]]);
    expect(occupations('healthcare', '2026-02-17', '2026-02-18')).toEqual([]);
  });
});
