import { describe, expect, it } from 'vitest';
import { builtInRules } from '../../../db/rules/builtInRules';
import { isUsedOn, occupationUses } from '../../../shared/assessment/library/occupationUses';
import { cusmaOccupations } from '../../../shared/assessment/rules/workPermits/cusmaOccupations';
import { cusmaProfessions } from '../../../shared/assessment/rules/workPermits/cusmaProfessions';
import { unitGroup } from '../../../shared/data/noc';
import { mediansOn } from '../../../shared/data/wages';

const uses = (code: string) => occupationUses(builtInRules(), code);
const use = (code: string, rule: string) => uses(code).find(({ of, id }) => `${of.id} ${id}` === rule);

describe('where the rules name an occupation', () => {
  it('web developers on the list of BC PNP Tech: in each classification from its first to its last day', () => {
    expect(use('2175', 'ca.bc.tech bc-tech.occupation')).toMatchObject({ role: 'listed', periods: [{ from: '2017-05-10', until: '2022-11-15' }] });
    expect(use('21234', 'ca.bc.tech bc-tech.occupation')).toMatchObject({ role: 'listed', periods: [{ from: '2022-11-16', until: '2024-12-31' }] });
  });

  it('software engineers in the STEM category until 26 February 2025, and in it no more', () => {
    expect(use('21231', 'ca.ee.category.stem stem.work')?.periods).toEqual([{ from: '2023-05-31', until: '2025-02-26' }]);
  });

  it('a list that a rule asks not to be on is told as left out, not as named', () => {
    // Category A of the Global Talent Stream is not for occupations of Category B.
    expect(use('21231', 'ca.wp.gts-a gts-a.not-category-b')?.role).toBe('excluded');
    expect(use('21231', 'ca.wp.gts-b gts-b.occupation')?.role).toBe('listed');
  });

  it('groups by the beginning of their code count, in their own classification only', () => {
    // The Health Talent Pathway of Saskatchewan takes occupations whose code begins with 3.
    expect(use('31301', 'ca.sk.health-talent sk-health.occupation')?.role).toBe('listed');
    // 7511 of NOC 2016 are transport truck drivers; 75110 of NOC 2021 are construction helpers.
    expect(use('75110', 'ca.sk.employment-offer sk-eo.other-pathway')).toBeUndefined();
    expect(use('73300', 'ca.sk.employment-offer sk-eo.other-pathway')?.role).toBe('excluded');
  });

  it('an occupation that no list names has none', () => {
    expect(uses('00011')).toEqual([]);
  });

  it('every period has its days in order, apart from the next one', () => {
    for (const code of ['21231', '2174', '31301', '73300', '0213']) {
      for (const { periods, citations } of uses(code)) {
        const days = periods.flatMap(({ from, until }) => [from, until ?? '9999-12-31']);
        expect(days).toEqual(days.toSorted((a, b) => a.localeCompare(b)));
        expect(citations).not.toEqual([]);
      }
    }
  });

  it('holds on its first and last day, and not on the days beside them', () => {
    const stem = use('21231', 'ca.ee.category.stem stem.work')!;
    expect(['2023-05-30', '2023-05-31', '2025-02-26', '2025-02-27'].map((on) => isUsedOn(stem, on))).toEqual([false, true, true, false]);
  });
});

describe('professions of CUSMA beside occupations', () => {
  it('name entries of the list and codes of the classification', () => {
    for (const { profession, noc2016, noc2021 } of cusmaOccupations) {
      expect(cusmaProfessions.filter(({ entries }) => entries.includes(profession)).length).toBe(1);
      const versions = (codes: readonly string[]) => codes.map((code) => unitGroup(code)?.version);
      expect([...versions(noc2016), ...versions(noc2021)]).toEqual([...noc2016.map(() => '2016'), ...noc2021.map(() => '2021')]);
    }
  });
});

describe('median wages of an occupation', () => {
  it('are those of the edition of the day', () => {
    // Job Bank 2025: software engineers, 56.49 in Canada, 62.50 in British Columbia, in force since 19 November 2025.
    const wages = mediansOn('21231', '2025-11-19');
    expect([wages?.from, wages?.medians.get('CA'), wages?.medians.get('BC')]).toEqual(['2025-11-19', 56.49, 62.5]);
    expect(mediansOn('21231', '2025-11-18')?.from).toBe('2024-12-03');
    expect(mediansOn('00011', '2026-01-01')).toBeUndefined();
    expect(mediansOn('21231', '2024-12-02')).toBeUndefined();
  });
});
