import { describe, expect, it } from 'vitest';
import { builtInRules } from '../../../db/rules/builtInRules';
import { assess } from '../../../shared/assessment/assess';
import type { ClientFile, Person } from '../../../shared/clientFile';

/** Amounts for families of one to seven and for each further person, as IRCC published them, with the first and the last day of each table. */
const tables: readonly { days: readonly [first: string, last: string]; amounts: readonly number[]; each: number }[] = [
  { days: ['2018-01-01', '2018-12-31'], amounts: [12_474, 15_530, 19_092, 23_181, 26_291, 29_652, 33_013], each: 3_361 },
  { days: ['2019-01-01', '2019-12-31'], amounts: [12_669, 15_772, 19_390, 23_542, 26_701, 30_114, 33_528], each: 3_414 },
  { days: ['2020-01-01', '2021-07-14'], amounts: [12_960, 16_135, 19_836, 24_083, 27_315, 30_806, 34_299], each: 3_492 },
  { days: ['2021-07-15', '2022-06-08'], amounts: [13_213, 16_449, 20_222, 24_553, 27_847, 31_407, 34_967], each: 3_560 },
  { days: ['2022-06-09', '2023-04-24'], amounts: [13_310, 16_570, 20_371, 24_733, 28_052, 31_638, 35_224], each: 3_586 },
  { days: ['2023-04-25', '2024-05-27'], amounts: [13_757, 17_127, 21_055, 25_564, 28_994, 32_700, 36_407], each: 3_706 },
  { days: ['2024-05-28', '2025-07-06'], amounts: [14_690, 18_288, 22_483, 27_297, 30_690, 34_917, 38_875], each: 3_958 },
  { days: ['2025-07-07', '2026-09-30'], amounts: [15_263, 19_001, 23_360, 28_362, 32_168, 36_280, 40_392], each: 4_112 },
];

/** A parent with children who do not marry and are small on the day: a family of `size`. */
function family(size: number, amount: number, asOf: string, submittedOn: string | null): ClientFile {
  const children = Array.from({ length: size - 1 }, (_, index): Person => ({ id: `c${index}`, role: 'child', dateOfBirth: '2012-05-01', maritalStatus: 'never-married' }));
  return { format: 'dossier-client/1', fileNumber: '1', persons: [{ id: 'p1', role: 'principal', maritalStatus: 'never-married', funds: { amount, asOf, heldSince: asOf } }, ...children], jobOffers: [], expressEntry: submittedOn === null ? null : { profileSubmittedOn: submittedOn } };
}

function outcomeOf(size: number, amount: number, asOf: string, submittedOn: string | null = null): string | undefined {
  const [pathway] = assess(family(size, amount, asOf, submittedOn), builtInRules(), { asOf, pathwayIds: ['ca.ee.fsw'], trace: true }).pathways;
  return pathway?.criteria.find(({ criterion }) => criterion.id === 'fsw.funds')?.outcome;
}

describe('settlement funds: the amount is enough, and a cent less is not', () => {
  describe.each(tables.flatMap(({ days, amounts, each }) => days.map((day) => [day, amounts, each] as const)))('on %s', (day, amounts, each) => {
    const seven = amounts[6] ?? 0;
    const bySize = [...amounts.map((amount, index) => [index + 1, amount] as const), [8, seven + each] as const, [10, seven + 3 * each] as const];
    it.each(bySize)('for a family of %s', (size, amount) => {
      expect([outcomeOf(size, amount, day), outcomeOf(size, amount - 0.01, day)]).toEqual(['met', 'not-met']);
    });
  });

  describe.each(['2025-07-07', '2025-07-28'])('of 2024 are enough on %s for a profile from before', (day) => {
    it.each([[1, 14_690], [2, 18_288], [3, 22_483], [4, 27_297], [5, 30_690], [6, 34_917], [7, 38_875], [8, 42_833], [10, 50_749]] as const)('of a family of %s', (size, amount) => {
      expect([outcomeOf(size, amount, day, '2025-07-06'), outcomeOf(size, amount - 0.01, day, '2025-07-06'), outcomeOf(size, amount, day, '2025-07-07')]).toEqual(['met', 'not-met', 'not-met']);
    });
  });

  it('of 2024 are not enough any more on 2025-07-29', () => {
    expect(outcomeOf(1, 15_262.99, '2025-07-29', '2025-07-06')).toBe('not-met');
  });

  it('are not known before the first table', () => {
    expect(outcomeOf(1, 1_000_000, '2017-12-31')).toBe('unknown');
  });
});
