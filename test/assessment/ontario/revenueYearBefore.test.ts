import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { builtInRules } from '../../../db/rules/builtInRules';
import { assess } from '../../../shared/assessment/assess';
import { parseClientFileValue } from '../../../shared/clientFile';

const golden = z.looseObject({ asOf: z.string(), client: z.looseObject({ employers: z.array(z.looseObject({})) }) });

/** An engineer in Toronto who meets everything, and what the employer had in the year before the last. */
function lookedUp(more: Record<string, unknown>): { outcome: string | undefined; verify: boolean } {
  const { asOf, client } = golden.parse(JSON.parse(readFileSync(new URL('../golden/on-workforce-priority/01-engineer-in-toronto.json', import.meta.url), 'utf8')));
  const parsed = parseClientFileValue({ ...client, employers: client.employers.map((employer) => ({ ...employer, ...more })) });
  if (!parsed.ok) throw new Error('not a client file');
  const [pathway] = assess(parsed.file, builtInRules(), { asOf, pathwayIds: ['ca.on.workforce-priority'], trace: true }).pathways;
  return { outcome: pathway?.outcome, verify: pathway?.verify.includes('on.owp-revenue-year-before') ?? false };
}

// OINP, Workforce Priority: 1,000,000 dollars in the Greater Toronto Area, of the two most recent completed fiscal years.
describe('the revenue of the fiscal year before the last', () => {
  it('is to be looked up where it is not recorded, or falls short', () => {
    expect(lookedUp({})).toEqual({ outcome: 'applies', verify: true });
    expect(lookedUp({ revenueYearBefore: 999_999.99 })).toEqual({ outcome: 'applies', verify: true });
  });

  it('is settled where it is enough', () => expect(lookedUp({ revenueYearBefore: 1_000_000 })).toEqual({ outcome: 'applies', verify: false }));
});
