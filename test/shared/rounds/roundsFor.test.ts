import { describe, expect, it } from 'vitest';
import { builtInRules } from '../../../db/rules/builtInRules';
import { assess } from '../../../shared/assessment/assess';
import type { ClientFile } from '../../../shared/clientFile';
import { roundsFor } from '../../../shared/rounds/roundsFor';

/** Round 443 of 15 September 2026: Canadian Experience Class, 519, profiles before 26 March 2026, 00:16:39 UTC. */
const asOf = '2026-09-20';
const pair: ClientFile = {
  format: 'dossier-client/1', fileNumber: '1', expressEntry: { profileSubmittedOn: '2026-01-10' },
  persons: [{ id: 'p1', role: 'principal', name: { family: 'Example', given: 'First' } }, { id: 'p2', role: 'spouse', name: { family: 'Example', given: 'Second' } }],
};
const tieInCec = (client: ClientFile, personId: string) =>
  roundsFor({ client, personId, asOf, pathways: [], points: { low: 519, high: 519 } }).rounds.find(({ round }) => round.number === '443')?.standing.tie;

describe('the rounds of a person', () => {
  it('take the day of the profile on file for the principal applicant only', () => {
    expect(tieInCec(pair, 'p1')).toBe('earlier');
    expect(tieInCec(pair, 'p2')).toBe('open');
  });

  it('do not take a day that is in doubt', () => {
    expect(tieInCec({ ...pair, uncertain: [{ path: '/expressEntry/profileSubmittedOn', min: '2026-01-10', max: '2026-04-10' }] }, 'p1')).toBe('open');
    expect(tieInCec({ ...pair, expressEntry: null }, 'p1')).toBe('open');
  });

  it('hold the program of skilled workers while the assessment leaves it open, and not on a day without it', () => {
    const numbersOn = (day: string) => {
      const { pathways, scores } = assess(pair, builtInRules(), { asOf: day, trace: true });
      const points = scores.find(({ id }) => id === 'crs')?.total;
      return points && roundsFor({ client: pair, personId: 'p1', asOf: day, pathways, points }).rounds.map(({ round }) => round.number);
    };
    expect(numbersOn('2026-09-20')).toContain('240');
    expect(numbersOn('2014-12-31')).toBeUndefined();
  });
});
