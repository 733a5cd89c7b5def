import { describe, expect, it } from 'vitest';
import { builtInRules } from '../../../db/rules/builtInRules';
import { assess } from '../../../shared/assessment/assess';
import type { ClientFile } from '../../../shared/clientFile';
import { goldenClients } from '../engine/growingKnowledge';

const asOf = '2026-11-22';

/** What the Atlantic Immigration Program asks to do for an offer in a province, of the steps that one province alone takes. */
function stepsOf(province: string): string[] {
  const first = goldenClients((topic) => topic === 'aip' || topic.startsWith('nova-scotia-')).find((one) => one.asOf === asOf && one.file.jobOffers?.[0]?.province === 'NS');
  if (!first?.file.jobOffers) throw new Error('no golden client in Nova Scotia');
  const file = { ...first.file, jobOffers: first.file.jobOffers.map((offer) => ({ ...offer, province })) } as ClientFile;
  const steps = assess(file, builtInRules(), { asOf, trace: true, pathwayIds: ['ca.aip'] }).pathways[0]?.steps ?? [];
  return steps.map(({ id }) => id).filter((id) => /interest|pool/.test(id));
}

describe('steps that one province takes', () => {
  it.each([['NS', ['aip.nova-scotia-interest']], ['NB', ['aip.new-brunswick-pool']], ['NL', ['aip.newfoundland-interest']], ['PE', []]])('an offer in %s leads to its own alone', (province, steps) => {
    expect(stepsOf(province)).toEqual(steps);
  });
});
