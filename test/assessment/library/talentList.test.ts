import { describe, expect, it } from 'vitest';
import { builtInRules } from '../../../db/rules/builtInRules';
import { compareDates, namedRows, tableOn } from '../../../shared/assessment/library/compareDates';
import { dayOf } from '../../../shared/assessment/engine/days';
import { criterionOccupations } from '../../../shared/assessment/library/occupations';
import type { RuleChange } from '../../../shared/assessment/library/ruleChange';

/** The Global Talent Occupations List by its official history: what came and what went on each day. */
const rules = builtInRules();
const changes = (pathway: string, from: string, to: string): RuleChange[] => compareDates(rules.pathway(pathway), rules, from, to);
const occupations = (pathway: string, from: string, to: string) =>
  changes(pathway, from, to).flatMap((change) => (change.kind === 'occupations' && change.exception === null ? [[change.label.en, change.added, change.removed]] : []));

const listed = 'Occupation on the Global Talent Occupations List';
const floored = 'Minimum wage of the occupation';
const notListed = 'Not an occupation of Category B';

describe('12 June 2018', () => {
  it('managers and mathematicians came, technologists went', () => {
    expect(occupations('ca.wp.gts-b', '2018-06-11', '2018-06-12')).toEqual([[listed, ['0211', '0212', '2161'], ['2241']], [floored, [], ['2241']]]);
  });

  it('the experience that positions must need fell from 5 years to 3, in words and in what is tested', () => {
    const found = changes('ca.wp.gts-b', '2018-06-11', '2018-06-12');
    expect(found.flatMap((change) => (change.kind === 'number' ? [[change.label.en, change.before, change.after, change.unit]] : []))).toEqual([
      ['Experience that the position needs', 60, 36, 'months'],
      ['Experience that the position needs', 60, 36, 'months'],
    ]);
    expect(found.flatMap((change) => (change.kind === 'criterion-changed' ? [change.after.en] : []))[0]).toBe('The position needs at least 3 years in visual effects, video games or animation');
    expect(found.flatMap((change) => (change.kind === 'criterion-added' ? [[change.label.en, change.required.en]] : []))).toEqual([['Mathematician or statistician', 'Not an actuary or of a related occupation']]);
  });
});

it('5 July and 5 August 2019: network technicians came, and managers were accepted for one month more', () => {
  expect(occupations('ca.wp.gts-b', '2019-07-04', '2019-07-05')).toEqual([[listed, ['2281'], []], [floored, ['2281'], []]]);
  expect(occupations('ca.wp.gts-b', '2019-08-04', '2019-08-05')).toEqual([[listed, [], ['0211', '0212']]]);
  expect(occupations('ca.wp.gts-a', '2019-07-04', '2019-07-05')).toEqual([[notListed, ['2281'], []]]);
  expect(occupations('ca.wp.gts-a', '2019-08-04', '2019-08-05')).toEqual([[notListed, [], ['0211', '0212']]]);
});

it('16 November 2022: the twelve occupations in codes of NOC 2021', () => {
  expect(occupations('ca.wp.gts-b', '2022-11-15', '2022-11-16')).toContainEqual([
    listed,
    ['20012', '21210', '21211', '21220', '21221', '21222', '21223', '21230', '21231', '21232', '21233', '21234', '21311', '22220', '22222', '51120', '52120'],
    ['0213', '2147', '2161', '2171', '2172', '2173', '2174', '2175', '2281', '2283', '5131', '5241'],
  ]);
});

it('22 December 2022: five engineers and technologists came', () => {
  expect(occupations('ca.wp.gts-b', '2022-12-21', '2022-12-22')).toEqual([[listed, ['21300', '21310', '21330', '21390', '22310'], []], [floored, ['22310'], []]]);
  expect(occupations('ca.wp.gts-a', '2022-12-21', '2022-12-22')).toEqual([[notListed, ['21300', '21310', '21330', '21390', '22310'], []]]);
});

it('the occupations of the list on a day, and of the criteria that ask more of some', () => {
  const on = (day: string, criterion: string) => rules.pathwayVersion('ca.wp.gts-b', dayOf(day))?.criteria.filter(({ id }) => id === criterion).map(criterionOccupations);
  expect(on('2022-11-15', 'gts-b.occupation')).toEqual([['0213', '2147', '2161', '2171', '2172', '2173', '2174', '2175', '2281', '2283', '5131', '5241']]);
  expect(on('2026-09-30', 'gts-b.wage-floor')).toEqual([['22220', '22222', '22310', '51120', '52120']]);
  expect(on('2026-09-30', 'gts-b.mathematics')).toEqual([['21210']]);
  expect(on('2026-09-30', 'gts-b.offer')).toEqual([[]]);
});

it('the wage floors stand beside their occupations', () => {
  const table = rules.pack.tables.find(({ id }) => id === 'gts-b.wage-floor')!;
  const rows = namedRows(table, tableOn(table, dayOf('2026-09-30'))!, rules.pathwayVersion('ca.wp.gts-b', dayOf('2026-09-30'))!.criteria);
  expect(rows.map(({ row, values }) => [row.occupations, values[0]])).toEqual([[['22310'], 41.35], [['22220'], 40.87], [['22222'], 41.03], [['51120'], 40.87], [['52120'], 38.46]]);
});
