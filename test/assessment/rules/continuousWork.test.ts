import { describe, expect, it } from 'vitest';
import { builtInRules } from '../../../db/rules/builtInRules';
import { assess } from '../../../shared/assessment/assess';
import type { ClientFile } from '../../../shared/clientFile';

/** A full-time software engineer from 2010 until a day, who applies on 1 June 2026. */
function outcomeWhereEnded(endedOn: string, hoursPerWeek = 40): string | undefined {
  const client: ClientFile = {
    format: 'dossier-client/1', fileNumber: '2026-0001', jobOffers: [], expressEntry: { profileSubmittedOn: '2026-05-01', invitedOn: null, primaryNoc: '21231' },
    persons: [{ id: 'p1', role: 'principal', work: [{ employer: 'Example Works', noc: '21231', country: 'NG', startedOn: '2010-01-04', endedOn, hoursPerWeek, paid: true, selfEmployed: false, duringFullTimeStudy: false, internship: false }] }],
  };
  const [pathway] = assess(client, builtInRules(), { asOf: '2026-06-01', pathwayIds: ['ca.ee.fsw'], trace: true }).pathways;
  return pathway?.criteria.find(({ criterion }) => criterion.id === 'fsw.work')?.outcome;
}

describe('a year of continuous skilled work, 1,560 hours, within the ten years before the application', () => {
  // The ten years begin on 1 June 2016.
  it.each([['2016-05-31', 'not-met'], ['2016-12-31', 'not-met'], ['2017-05-24', 'not-met'], ['2017-05-31', 'met'], ['2018-05-31', 'met']])('full time until %s: %s', (endedOn, outcome) => {
    expect(outcomeWhereEnded(endedOn)).toBe(outcome);
  });

  it.each([['2017-05-31', 'not-met'], ['2018-05-24', 'not-met'], ['2018-05-31', 'met']])('at 15 hours a week until %s: %s', (endedOn, outcome) => {
    expect(outcomeWhereEnded(endedOn, 15)).toBe(outcome);
  });
});
