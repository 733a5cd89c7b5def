import { dayOf, type Day } from '../engine/days';

export const abilities = ['listening', 'reading', 'writing', 'speaking'] as const;
export type Ability = (typeof abilities)[number];
export type OfficialLanguage = 'en' | 'fr';

/** Lowest scores for levels 4 to 10, in this order. */
type Thresholds = readonly [number, number, number, number, number, number, number];
type Scale = Readonly<Record<Ability, Thresholds>>;
/** A scale with the first day of taking a test for which it holds. */
type DatedScale = { from: string; scale: Scale; citation: string };

const same = (row: Thresholds): Scale => ({ listening: row, reading: row, writing: row, speaking: row });
const levels = same([4, 5, 6, 7, 8, 9, 10]);

/**
 * Tests that Express Entry accepts, with their scales by the day on which the test was taken. Levels that were stated without a test
 * report (CLB, NCLC) count as they stand, for planning. Level 10 stands for 10 or more.
 */
export const acceptedTests: Readonly<Record<string, { language: OfficialLanguage; planning: boolean; scales: readonly DatedScale[] }>> = {
  'IELTS-G': {
    language: 'en',
    planning: false,
    scales: [{ from: '0001-01-01', citation: 'language.ielts', scale: { listening: [4.5, 5, 5.5, 6, 7.5, 8, 8.5], reading: [3.5, 4, 5, 6, 6.5, 7, 8], writing: [4, 5, 5.5, 6, 6.5, 7, 7.5], speaking: [4, 5, 5.5, 6, 6.5, 7, 7.5] } }],
  },
  'CELPIP-G': { language: 'en', planning: false, scales: [{ from: '0001-01-01', citation: 'language.celpip', scale: levels }] },
  'PTE-CORE': {
    language: 'en',
    planning: false,
    scales: [{ from: '0001-01-01', citation: 'language.pte-core', scale: { listening: [28, 39, 50, 60, 71, 82, 89], reading: [33, 42, 51, 60, 69, 78, 88], writing: [41, 51, 60, 69, 79, 88, 90], speaking: [42, 51, 59, 68, 76, 84, 89] } }],
  },
  TEF: {
    language: 'fr',
    planning: false,
    scales: [
      { from: '0001-01-01', citation: 'language.tef-before-2019', scale: { listening: [145, 181, 217, 249, 280, 298, 316], reading: [121, 151, 181, 207, 233, 248, 263], writing: [181, 226, 271, 310, 349, 371, 393], speaking: [181, 226, 271, 310, 349, 371, 393] } },
      { from: '2019-10-01', citation: 'language.tef-2019', scale: same([300, 350, 400, 450, 500, 533, 566]) },
      { from: '2023-12-11', citation: 'language.tef-2023', scale: { listening: [306, 352, 393, 434, 462, 503, 546], reading: [306, 352, 393, 434, 462, 503, 546], writing: [268, 330, 379, 428, 472, 512, 558], speaking: [328, 387, 422, 456, 494, 518, 556] } },
    ],
  },
  TCF: {
    language: 'fr',
    planning: false,
    scales: [{ from: '0001-01-01', citation: 'language.tcf', scale: { listening: [331, 369, 398, 458, 503, 523, 549], reading: [342, 375, 406, 453, 499, 524, 549], writing: [4, 6, 7, 10, 12, 14, 16], speaking: [4, 6, 7, 10, 12, 14, 16] } }],
  },
  CLB: { language: 'en', planning: true, scales: [{ from: '0001-01-01', citation: 'language.stated', scale: levels }] },
  NCLC: { language: 'fr', planning: true, scales: [{ from: '0001-01-01', citation: 'language.stated', scale: levels }] },
};

/** PTE Core is accepted from this day on. Source: reference section 3. */
export const pteCoreFrom: Day = dayOf('2024-01-30');

/** The CLB or NCLC level of a raw score: 4 to 10, 10 standing for 10 or more, 0 below 4. A score between two rows takes the lower one. */
export function levelOf(scale: Scale, ability: Ability, score: number): number {
  const reached = scale[ability].filter((lowest) => score >= lowest).length;
  return reached === 0 ? 0 : reached + 3;
}

/** The scales that may hold for a test taken between two days, both included. */
export function scalesBetween(test: string, first: Day, last: Day): readonly DatedScale[] {
  const { scales } = acceptedTests[test] ?? { scales: [] };
  return scales.filter((one, index) => {
    const next = scales[index + 1];
    return dayOf(one.from) <= last && (next === undefined || dayOf(next.from) > first);
  });
}
