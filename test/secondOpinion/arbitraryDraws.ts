import * as fc from 'fast-check';
import { dayOf, daysAfter, serial, yearsAfter } from './days';

/** True once in so many times; shrinks to false. */
export const onceIn = (times: number): fc.Arbitrary<boolean> => fc.nat({ max: times - 1 }).map((drawn) => drawn === times - 1 && times > 1);

/** False once in so many times; shrinks to true. */
export const unlessOnceIn = (times: number): fc.Arbitrary<boolean> => onceIn(times).map((rare) => !rare);

/** Days next to which a rule changes or the calendar is uneven. */
const edges = [
  '2015-01-01', '2016-11-19', '2017-06-06', '2019-03-01', '2019-10-01', '2020-10-20', '2021-10-01', '2022-11-16', '2023-12-11', '2024-01-30', '2024-02-29',
  '2025-03-25', '2025-12-10', '2026-11-22', '2026-12-31',
];

const firstDay = serial('2015-01-01');
const lastDay = serial('2026-12-31');

/** A day from 2015-01-01 to 2026-12-31 on which a file is assessed, more often than not close to a day on which the rules change. */
export const arbitraryAsOf: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(fc.constantFrom(...edges), fc.constantFrom(0, -1, 1)).map(([edge, days]) => dayOf(Math.min(lastDay, Math.max(firstDay, serial(edge) + days)))) },
  { weight: 2, arbitrary: fc.integer({ min: firstDay, max: lastDay }).map(dayOf) },
);

/** A day in words that hold for any as-of day: so many days before it, or next to the anniversary of it some years back. */
export type Ago = { days: number } | { years: number; off: number };

/** `years`: after so many years something changes, and the day is often drawn next to it. Negative days lie after the as-of day. */
export const ago = (years: number, least: number, most: number): fc.Arbitrary<Ago> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: least, max: most }).map((days) => ({ days })) },
    { weight: 1, arbitrary: fc.constantFrom(0, -1, 1).map((off) => ({ years, off })) },
  );

export const dayBefore = (asOf: string, drawn: Ago): string => ('days' in drawn ? daysAfter(asOf, -drawn.days) : daysAfter(yearsAfter(asOf, -drawn.years), drawn.off));

/**
 * Occupations by their codes of 2021 and of 2016. All but the last rows are on the same side of the line in both; `00` are senior
 * managers. The last three crossed it on 2022-11-16.
 */
export const occupations = [
  { noc: '21231', noc2016: '2173' },
  { noc: '31301', noc2016: '3012' },
  { noc: '72200', noc2016: '7241' },
  { noc: '63200', noc2016: '6322' },
  { noc: '20012', noc2016: '0213' },
  { noc: '00014', noc2016: '0015' },
  { noc: '14100', noc2016: '1411' },
  { noc: '65200', noc2016: '6513' },
  { noc: '44101', noc2016: '4412' },
  { noc: '73300', noc2016: '7511' },
  { noc: '13102', noc2016: '1432' },
  { noc: '64200', noc2016: '6342' },
] as const;

export type Occupation = { noc: string; noc2016?: string };

/** An occupation as a file writes it: by the code of today, by that of its time, or by both. */
export const arbitraryOccupation: fc.Arbitrary<Occupation> = fc
  .tuple(fc.oneof({ weight: 8, arbitrary: fc.nat({ max: 5 }) }, { weight: 2, arbitrary: fc.integer({ min: 6, max: 8 }) }, { weight: 1, arbitrary: fc.integer({ min: 9, max: 11 }) }), fc.nat({ max: 5 }))
  .map(([row, spelling]) => {
    const { noc, noc2016 } = occupations[row] ?? occupations[0];
    if (spelling === 4) return { noc: noc2016 };
    return spelling === 5 ? { noc, noc2016 } : { noc };
  });
