import { describe, expect, it } from 'vitest';
import { builtInRules } from '../../../db/rules/builtInRules';
import { assess } from '../../../shared/assessment/assess';
import type { ClientFile, Person } from '../../../shared/clientFile';

type Amounts = { sizes: readonly number[]; each: number };
/** Amounts of the Atlantic Immigration Program for families of one to seven and for each further person, by the year that the reference gives (C7). */
const of2022: Amounts = { sizes: [3_303, 4_112, 5_055, 6_138, 6_962, 7_852, 8_742], each: 890 };
const of2023: Amounts = { sizes: [3_439, 4_281, 5_263, 6_391, 7_248, 8_175, 9_101], each: 926 };
const of2024: Amounts = { sizes: [3_672, 4_572, 5_620, 6_824, 7_740, 8_729, 9_718], each: 989 };
const of2025: Amounts = { sizes: [3_815, 4_750, 5_840, 7_090, 8_042, 9_070, 10_098], each: 1_028 };

/** A parent with children who do not marry and are small on the day: a family of `size`. */
function funds(size: number, amount: number, asOf: string): { outcome: string | undefined; verify: readonly string[] } {
  const children = Array.from({ length: size - 1 }, (_, index): Person => ({ id: `c${index}`, role: 'child', dateOfBirth: '2014-05-01', maritalStatus: 'never-married' }));
  const file: ClientFile = { format: 'dossier-client/1', fileNumber: '1', persons: [{ id: 'p1', role: 'principal', maritalStatus: 'never-married', canadianStatus: [], work: [], funds: { amount, asOf } }, ...children] };
  const [pathway] = assess(file, builtInRules(), { asOf, pathwayIds: ['ca.aip'], trace: true }).pathways;
  return { outcome: pathway?.criteria.find(({ criterion }) => criterion.id === 'aip.funds')?.outcome, verify: pathway?.verify ?? [] };
}
const outcomeOf = (size: number, amount: number, asOf: string) => funds(size, amount, asOf).outcome;

const bySize = ({ sizes, each }: Amounts): readonly (readonly [size: number, amount: number])[] => {
  const seven = sizes[6] ?? 0;
  return [...sizes.map((amount, index) => [index + 1, amount] as const), [8, seven + each], [10, seven + 3 * each]];
};

describe('settlement funds of the Atlantic Immigration Program: the amount is enough, and a cent less is not', () => {
  describe.each([['2022-01-01', of2022], ['2022-12-31', of2022], ['2025-01-01', of2024], ['2025-07-28', of2024], ['2025-07-29', of2025], ['2026-11-22', of2025]] as const)('on %s', (day, amounts) => {
    it.each(bySize(amounts))('for a family of %s', (size, amount) => {
      expect([outcomeOf(size, amount, day), outcomeOf(size, amount - 0.01, day)]).toEqual(['met', 'not-met']);
    });
  });
});

describe('in a year of which the day of the change is not held', () => {
  describe.each([['2023-01-01', of2022, of2023], ['2023-12-31', of2022, of2023], ['2024-01-01', of2023, of2024], ['2024-12-31', of2023, of2024]] as const)('on %s', (day, former, latter) => {
    const latterBySize = new Map(bySize(latter));
    it.each(bySize(former))('the latter amount is enough, less than the former is not, and between them it is open: a family of %s', (size, least) => {
      const most = latterBySize.get(size) ?? Number.NaN;
      expect([outcomeOf(size, most, day), outcomeOf(size, most - 0.01, day), outcomeOf(size, least, day), outcomeOf(size, least - 0.01, day)]).toEqual(['met', 'unknown', 'unknown', 'not-met']);
    });

    it('says that the day has to be looked up', () => expect(funds(1, 60_000, day).verify).toContain('aip.funds-day'));
  });
});

describe('what has to be looked up besides', () => {
  it.each(['2022-06-01', '2025-03-01', '2025-07-29'])('nothing of the day of a change on %s', (day) => expect(funds(1, 60_000, day).verify).not.toContain('aip.funds-day'));
  it.each([['2026-07-28', false], ['2026-07-29', true]] as const)('the amount of 2026, which was not found, on %s: %s', (day, isOpen) => expect(funds(1, 60_000, day).verify.includes('aip.settlement-funds')).toBe(isOpen));
});
