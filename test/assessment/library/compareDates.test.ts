import { expect, it } from 'vitest';
import { builtInRules } from '../../../db/rules/builtInRules';
import { compareDates } from '../../../shared/assessment/library/compareDates';
import type { RuleChange } from '../../../shared/assessment/library/ruleChange';

const skilled = builtInRules().pathway('ca.ee.fsw');
const changes = (from: string, to: string): RuleChange[] => compareDates(skilled, builtInRules(), from, to);
const figures = (from: string, to: string) => changes(from, to).flatMap((change) => {
  if (change.kind === 'sources') return [];
  return change.kind === 'figure' || change.kind === 'row' || change.kind === 'each' ? [[change.label.en, change.before, change.after]] : [change.kind];
});

it('the funds of 7 July 2025, by size of family', () => {
  const former = [14_690, 18_288, 22_483, 27_297, 30_690, 34_917, 38_875, 3_958];
  const present = [15_263, 19_001, 23_360, 28_362, 32_168, 36_280, 40_392, 4_112];
  const raised = former.map((before, index) => ['Settlement funds by size of family', before, present[index]]);
  expect(figures('2025-07-06', '2025-07-07')).toEqual(['criterion-changed', ...raised, ...former.map((amount) => ['Settlement funds of profiles submitted before 7 July 2025', null, amount])]);
  expect(figures('2025-07-06', '2025-07-29')).toEqual(raised);
});

it('the end of points for job offers on 25 March 2025', () => {
  expect(figures('2025-03-24', '2025-03-25')).toEqual([['Qualifying offer, senior management', 200, 0], ['Qualifying offer', 50, 0]]);
});

it('more points for French since 20 October 2020', () => {
  expect(figures('2020-10-19', '2020-10-20')).toEqual([['French with little or no English', 15, 25], ['French with English of CLB 5 or more', 30, 50]]);
});

it('self-employed physicians since 25 April 2023: a yes, not a number', () => {
  expect(changes('2023-04-24', '2023-04-25')).toContainEqual({ kind: 'yes-no', label: expect.objectContaining({ en: 'Publicly funded self-employed work of physicians counts' }), before: false, after: true });
});

it('a source that changed alone is said', () => {
  expect(changes('2017-10-23', '2017-10-24')).toEqual([{ kind: 'sources', labels: [expect.objectContaining({ en: 'Settlement funds' })], added: ['irpr.2.dependent'], removed: ['irpr.2.dependent.2014'] }]);
});

it('British Columbia, taken off the provinces of the information technology workers on 1 January 2012', () => {
  const found = compareDates(builtInRules().pathway('ca.wp.it-worker'), builtInRules(), '2011-12-31', '2012-01-01');
  expect(found.flatMap((change) => (change.kind === 'listed' ? [[change.label.en, change.of, change.added, change.removed]] : []))).toEqual([['Open in the province', 'province', [], ['BC']]]);
});

it('nothing between two days of one version', () => {
  expect(changes('2025-08-01', '2026-09-30')).toEqual([]);
});

it('Express Entry began on 1 January 2015', () => {
  expect(changes('2014-12-31', '2015-01-01')).toEqual([{ kind: 'opened' }]);
});
