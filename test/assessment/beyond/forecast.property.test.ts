import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInRules } from '../../../db/rules/builtInRules';
import { assess } from '../../../shared/assessment/assess';
import { forecast, type ForecastStep } from '../../../shared/assessment/beyond/forecast';
import type { ClientFile } from '../../../shared/clientFile';
import { addDays } from '../../../shared/dates';
import { arbitraryScoredCase } from '../../secondOpinion/arbitraryScoredFile';
import { arbitraryWorkPermitCase } from './arbitraryWorkPermitCase';

/** Clients of each kind. */
const cases = process.env['DOSSIER_TEST_DEEP'] === '1' ? 1_000 : 40;

const pack = builtInRules();

/** Outcomes and points on a day, by the engine itself. */
function resultOn(client: ClientFile, asOf: string): Pick<ForecastStep, 'crs' | 'outcomes'> {
  const { pathways } = assess(client, pack, { asOf, trace: false });
  const { scores } = assess(client, pack, { asOf, pathwayIds: [], trace: true });
  const crs = scores.find(({ id }) => id === 'crs')?.total;
  return { crs: crs && { low: crs.low, high: crs.high }, outcomes: Object.fromEntries(pathways.map(({ id, outcome }) => [id, outcome])) };
}

const stepOn = (steps: readonly ForecastStep[], day: string): Pick<ForecastStep, 'crs' | 'outcomes'> | undefined => {
  const step = steps.findLast(({ from }) => from <= day);
  return step && { crs: step.crs, outcomes: step.outcomes };
};

/** Days within the 24 months of a forecast, as days after the first. */
const someDays = fc.array(fc.integer({ min: 0, max: 729 }), { minLength: 4, maxLength: 4 });

describe('a forecast', () => {
  it.each([['clients with a job offer', arbitraryWorkPermitCase], ['clients of whom everything is known that a score reads', arbitraryScoredCase]] as const)('says on any day what the rules say on that day: %s', { timeout: 240_000 }, (_name, arbitraryCase) => {
    fc.assert(
      fc.property(arbitraryCase, someDays, ({ asOf, file }, days) => {
        const steps = forecast({ client: file, pack, personId: 'p1', asOf });
        for (const day of [...days.map((after) => addDays(asOf, after)), ...steps.flatMap(({ from }) => [from, addDays(from, -1)]).filter((date) => date >= asOf)]) expect({ day, ...stepOn(steps, day) }).toEqual({ day, ...resultOn(file, day) });
      }),
      { numRuns: cases },
    );
  });

  it('begins with the day itself, goes forward, and has no step at which nothing changes', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(arbitraryWorkPermitCase, ({ asOf, file }) => {
        const steps = forecast({ client: file, pack, personId: 'p1', asOf });
        expect(steps[0]?.from).toBe(asOf);
        expect(steps.map(({ from }) => from)).toEqual([...new Set(steps.map(({ from }) => from))].toSorted());
        for (const [index, { crs, outcomes, reasons }] of steps.entries()) {
          if (index === 0) continue;
          expect({ crs, outcomes }).not.toEqual({ crs: steps[index - 1]?.crs, outcomes: steps[index - 1]?.outcomes });
          expect(reasons.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: cases / 2 },
    );
  });
});
