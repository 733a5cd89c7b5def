import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { builtInRules } from '../../../db/rules/builtInRules';
import { assess } from '../../../shared/assessment/assess';
import { assessmentJson } from '../../../shared/assessment/result/toJson';
import type { ClientFile } from '../../../shared/clientFile';
import { addDays } from '../../../shared/dates';

/** Days to apply after an invitation, by the first and the last day of the invitations that they hold for; the sources go to 30 September 2026. */
const times: readonly (readonly [first: string, last: string, days: number])[] = [
  ['2015-01-01', '2016-11-18', 60],
  ['2016-11-19', '2018-06-25', 90],
  ['2018-06-26', '2020-03-17', 60],
  // In the pandemic. The first day is the one that the rules take: no source gives it, and they say so.
  ['2020-03-18', '2021-06-28', 90],
  ['2021-06-29', '2026-09-30', 60],
];

/** Points for age, without a spouse, on a day, of somebody invited on another one, who became 30 the day after the invitation. */
function pointsForAge(invitedOn: string, asOf: string): unknown {
  const born = addDays(invitedOn, 1);
  const client: ClientFile = {
    format: 'dossier-client/1', fileNumber: '2026-0001', jobOffers: [], expressEntry: { profileSubmittedOn: addDays(invitedOn, -20), invitedOn },
    persons: [{ id: 'p1', role: 'principal', dateOfBirth: `${Number(born.slice(0, 4)) - 30}${born.slice(4)}`, maritalStatus: 'never-married' }],
  };
  const { scores } = assessmentJson(assess(client, builtInRules(), { asOf, pathwayIds: [], trace: true }));
  return z.looseObject({ breakdown: z.looseObject({ core: z.record(z.string(), z.unknown()) }) }).parse(scores['crs']).breakdown.core['age'];
}

describe('the time to apply after an invitation, during which a birthday takes no points', () => {
  it.each(times.flatMap(([first, last, days]) => [first, last].map((invitedOn) => [invitedOn, days] as const)))('invited on %s: %s days', (invitedOn, days) => {
    // 110 points for 29, 105 for 30.
    expect([1, days - 1, days, days + 1].map((after) => pointsForAge(invitedOn, addDays(invitedOn, after)))).toEqual([110, 110, 110, 105]);
  });
});
