import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseClientFileValue } from '../../shared/clientFile';
import { arbitraryAsOf, arbitraryScoredCase } from './arbitraryScoredFile';
import { crsOf, crsTotal } from './crs';
import { fsw67Of, fsw67Total } from './fsw67';

it('draws files that are valid and complete', () => {
  fc.assert(
    fc.property(arbitraryScoredCase, ({ asOf, file }) => {
      expect(parseClientFileValue(file)).toMatchObject({ ok: true });
      const crs = crsTotal(crsOf(file, asOf));
      const fsw67 = fsw67Total(fsw67Of(file, asOf));
      expect(0 <= crs && crs <= 1200 && 0 <= fsw67 && fsw67 <= 100).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

it('draws days on both sides of each change of the rules', () => {
  const drawn = new Set(fc.sample(arbitraryAsOf, { numRuns: 3000, seed: 1 }));
  for (const day of ['2015-01-01', '2016-11-18', '2016-11-19', '2017-06-05', '2017-06-06', '2020-10-19', '2020-10-20', '2022-11-15', '2022-11-16', '2025-03-24', '2025-03-25', '2026-12-31']) {
    expect(drawn).toContain(day);
  }
});

/** The values that every factor took, by its path in the breakdown. */
function valuesOf(breakdowns: readonly object[]): Map<string, Set<number>> {
  const values = new Map<string, Set<number>>();
  const walk = (part: object, path: string): void => {
    for (const [name, value] of Object.entries(part)) {
      if (typeof value === 'number') values.set(`${path}${name}`, (values.get(`${path}${name}`) ?? new Set()).add(value));
      else if (typeof value === 'object' && value !== null) walk(value, `${path}${name}.`);
    }
  };
  for (const breakdown of breakdowns) walk(breakdown, '');
  return values;
}

it('reaches every row of every table', () => {
  const cases = fc.sample(arbitraryScoredCase, { numRuns: 10_000, seed: 2 });
  const crs = valuesOf(cases.map(({ asOf, file }) => crsOf(file, asOf)));
  const has = (path: string, ...points: number[]): void => expect({ path, missed: points.filter((value) => !crs.get(path)?.has(value)) }).toEqual({ path, missed: [] });
  has('core.age', 0, 5, 6, 15, 17, 25, 28, 35, 39, 45, 50, 55, 60, 61, 65, 66, 70, 72, 75, 77, 80, 83, 85, 88, 90, 94, 95, 99, 100, 105, 110);
  has('core.education', 0, 28, 30, 84, 90, 91, 98, 112, 119, 120, 126, 128, 135, 140, 150);
  has('core.firstLanguage', 0, 24, 32, 36, 64, 68, 88, 92, 116, 124, 128, 136);
  has('core.secondLanguage', 0, 4, 12, 22, 24);
  has('core.canadianWork', 0, 35, 40, 46, 53, 56, 63, 64, 70, 72, 80);
  has('spouse.education', 0, 2, 6, 7, 8, 9, 10);
  has('spouse.language', 0, 4, 12, 20);
  has('spouse.canadianWork', 0, 5, 7, 8, 9, 10);
  for (const part of ['educationLanguage', 'educationCanadianWork', 'foreignWorkLanguage', 'foreignWorkCanadianWork']) has(`transferability.${part}`, 0, 13, 25, 50);
  has('transferability.educationSubtotal', 0, 13, 25, 26, 38, 50);
  has('transferability.foreignWorkSubtotal', 0, 13, 25, 26, 38, 50);
  has('transferability.certificateLanguage', 0, 25, 50);
  has('transferability.total', 100);
  has('additional.provincialNomination', 0, 600);
  has('additional.arrangedEmployment', 0, 50, 200, 600);
  has('additional.canadianEducation', 0, 15, 30);
  has('additional.sibling', 0, 15);
  has('additional.french', 0, 15, 25, 30, 50);

  const fsw67 = valuesOf(cases.map(({ asOf, file }) => fsw67Of(file, asOf)));
  expect([...(fsw67.get('age') ?? [])].toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect([...(fsw67.get('education') ?? [])].toSorted((a, b) => a - b)).toEqual([0, 5, 15, 19, 21, 22, 23, 25]);
  expect([...(fsw67.get('experience') ?? [])].toSorted((a, b) => a - b)).toEqual([0, 9, 11, 13, 15]);
  const adaptability = [...fsw67].filter(([path]) => path.startsWith('adaptability.')).map(([path, values]) => [path, values.size]);
  expect(adaptability.filter(([, size]) => size === 1)).toEqual([]);
});
