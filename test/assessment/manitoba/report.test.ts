import { describe, expect, it } from 'vitest';
import { builtInRules } from '../../../db/rules/builtInRules';
import { assess } from '../../../shared/assessment/assess';
import { assessmentReport } from '../../../shared/assessment/report/document';
import { explain } from '../../../shared/assessment/report/explain';
import { clientOf } from '../support/clients';

const printed = (work: readonly Record<string, unknown>[], language: 'en' | 'fr'): string => {
  const client = clientOf({ person: { work, education: [] }, offer: null });
  const explanation = explain(assess(client, builtInRules(), { asOf: '2026-11-22', pathwayIds: ['ca.mb.skilled-worker-overseas'], trace: true }));
  return JSON.stringify(assessmentReport({ language, explanation, client, pathwayIds: ['ca.mb.skilled-worker-overseas'], printedOn: '2026-12-01', preparedBy: { name: 'Odile Exemple', role: 'rcic', membershipNumber: 'R000000' } }));
};
const inOntario = { employer: 'Example Works', country: 'CA', province: 'ON', startedOn: '2010-01-04', endedOn: '2010-05-31' };

describe('points that are taken off', () => {
  it('stand in a printed assessment beside the total, where there are any', () => {
    expect(printed([inOntario], 'en')).toContain('Risk: work or study in another province');
    expect(printed([inOntario], 'fr')).toContain('Risque : travail ou études dans une autre province');
    expect(printed([], 'en')).not.toContain('Risk: work or study in another province');
  });
});
