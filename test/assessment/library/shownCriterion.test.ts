import { describe, expect, it } from 'vitest';
import { builtInRules } from '../../../db/rules/builtInRules';
import { assess } from '../../../shared/assessment/assess';
import { shownCriterionOf } from '../../../shared/assessment/library/shownCriterion';
import { explain } from '../../../shared/assessment/report/explain';
import { summaryLines } from '../../../shared/assessment/result/summary';
import { clientOf } from '../support/clients';

/** Of Yukon’s intake the sources hold nothing after 3 October 2026; on that day somebody read the page of the territory. */
const lookedUp = (met: boolean) =>
  assess(clientOf({ file: { requirementChecks: [{ requirement: 'yt-sw.intake', personId: 'p1', met, checkedOn: '2026-11-22', source: 'Page of the program' }] } }), builtInRules(), { asOf: '2026-11-22', pathwayIds: ['ca.yt.skilled-worker'], trace: true });

describe('whether applications are taken, as looked up', () => {
  const taken = lookedUp(true);
  const notTaken = lookedUp(false);
  const criterion = ({ pathways }: typeof taken) => pathways.flatMap(({ criteria }) => criteria.filter((one) => one.criterion.id === 'yt-sw.intake'));
  const explained = (assessment: typeof taken) => explain(assessment).pathways.flatMap(({ criteria }) => criteria.filter(({ id }) => id === 'yt-sw.intake'));

  it('is told as a pause where they are not, and as met where they are', () => {
    expect([criterion(taken).map(shownCriterionOf), criterion(notTaken).map(shownCriterionOf)]).toEqual([['met'], ['not-taken']]);
    expect([taken, notTaken].map(({ pathways }) => pathways.map(({ intake }) => intake))).toEqual([['open'], ['paused']]);
  });

  it('says what was read, when and where, in reports and saved assessments', () => {
    expect(explained(notTaken).map(({ outcome, observed }) => [outcome, observed])).toEqual([['not-taken', { en: 'applications are not taken (22\u00A0November\u00A02026, Page of the program)', fr: 'demandes non reçues (22\u00A0novembre\u00A02026, Page of the program)' }]]);
    expect(explained(taken).map(({ outcome, observed }) => [outcome, observed.en])).toEqual([['met', 'applications are taken (22\u00A0November\u00A02026, Page of the program)']]);
  });

  it('says so on the command line', () => {
    expect(summaryLines(notTaken, 'file', 'en')).toContain('  – Applications taken — intake paused');
    expect(summaryLines(taken, 'file', 'en')).toContain('  ✓ Applications taken');
  });
});
