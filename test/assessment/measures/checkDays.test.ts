import { describe, expect, it } from 'vitest';
import { choices } from '../../../shared/clientFile';
import type { CheckedList } from '../../../shared/clientFile/checkedItems';
import { dateOf, dayOf } from '../../../shared/assessment/engine/days';
import { countsFromDay, listCountsFromDay } from '../../../shared/assessment/measures/checkDays';
import { countsOnTheDay, listUses, restsOnCheck } from '../../../shared/assessment/measures/checkMeasures';
import { listEditions } from '../../../shared/assessment/measures/listEditions';
import { LoadedPack } from '../../../shared/assessment/pack/load';
import { isSameRule } from '../../../shared/assessment/pack/sameRule';
import type { Condition, Criterion, Pack, Pathway } from '../../../shared/assessment/pack/types';
import { builtInPack } from '../../../shared/assessment/rules/builtIn';

const words = { en: 'A', fr: 'B' };
const criterion = (id: string, condition: Condition | 'judgement', more: Partial<Criterion> = {}): Criterion => ({ id, label: words, required: words, at: 'as-of', citations: ['c'], improvable: null, condition, ...more });
const asks = (list: string, held: readonly string[] = []): Condition => ({ measure: 'listed', with: { of: 'offer', member: 'noc', list, held: [...held] } });
type Period = readonly [from: string, until: string | null, criteria: readonly Criterion[]];
const pathway = (id: string, ...periods: readonly Period[]): Pathway => ({ id, kind: 'province', title: words, versions: periods.map(([from, until, criteria]) => ({ from, until, criteria, citations: ['c'], intake: 'open', steps: [], scores: [] })) });
const packOf = (...pathways: readonly Pathway[]): LoadedPack => new LoadedPack({ format: 'dossier-pack/1', version: '1', layer: 'law', citations: {}, parameters: [], tables: [], scores: [], pathways } satisfies Pack, 'sha256-test');

const listFrom = (pack: LoadedPack, list: CheckedList, asOf: string): string => dateOf(listCountsFromDay(pack, list, dayOf(asOf)));
const requirementFrom = (pack: LoadedPack, requirement: string, asOf: string): string => dateOf(countsFromDay(pack, requirement, dayOf(asOf)));

const ineligible = criterion('a.occupation', { not: asks('bc-ineligible-occupations') });

describe('since when the look-up of a list counts', () => {
  it('is the first day on which the list is asked for as it is', () => {
    const pack = packOf(pathway('a', ['2020-01-01', '2023-12-31', [criterion('a.occupation', asks('ab-tech-occupations', ['21231']))]], ['2024-01-01', null, [criterion('a.occupation', asks('ab-tech-occupations', ['21231', '21232']))]]));
    expect([listFrom(pack, 'ab-tech-occupations', '2023-12-31'), listFrom(pack, 'ab-tech-occupations', '2024-01-01')]).toEqual(['2020-01-01', '2024-01-01']);
  });

  it('goes back over versions that differ in something else', () => {
    const age = (least: number) => criterion('a.age', { number: { measure: 'age' }, atLeast: least });
    const pack = packOf(pathway('a', ['2020-01-01', '2023-12-31', [ineligible, age(18)]], ['2024-01-01', null, [age(21), ineligible]]));
    expect(listFrom(pack, 'bc-ineligible-occupations', '2026-11-22')).toBe('2020-01-01');
  });

  it('does not go back over days on which nobody asked for it', () => {
    const pack = packOf(pathway('a', ['2020-01-01', '2021-12-31', [ineligible]], ['2022-01-02', null, [ineligible]]));
    expect(listFrom(pack, 'bc-ineligible-occupations', '2026-11-22')).toBe('2022-01-02');
  });

  it('is that of the pathway that asks for it longest: a list is one for all', () => {
    const pack = packOf(pathway('a', ['2020-01-01', null, [ineligible]]), pathway('b', ['2025-01-01', null, [criterion('b.occupation', asks('bc-ineligible-occupations'))]]));
    expect(listFrom(pack, 'bc-ineligible-occupations', '2026-11-22')).toBe('2020-01-01');
    const another = packOf(pathway('a', ['2020-01-01', null, [ineligible]]), pathway('b', ['2025-01-01', null, [criterion('b.occupation', asks('bc-ineligible-occupations', ['21231']))]]));
    expect(listFrom(another, 'bc-ineligible-occupations', '2026-11-22')).toBe('2025-01-01');
  });

  it('is never before 2000, and for a list that nobody asks for that year', () => {
    const pack = packOf(pathway('a', ['1995-01-01', null, [ineligible]]));
    expect([listFrom(pack, 'bc-ineligible-occupations', '2026-11-22'), listFrom(pack, 'wto-members', '2026-11-22')]).toEqual(['2000-01-01', '2000-01-01']);
  });

  it('is known of every list of the format: each is asked for by the rules, or by a requirement of work permits', () => {
    const asked = new Set([...builtInPack.pathways, ...builtInPack.scores].flatMap(({ versions }) => listUses(versions)).map(({ list }) => list));
    expect(choices.checkedList.filter((list) => !asked.has(list))).toEqual(['medical-exam-countries']);
  });
});

// Sources: reference, work permits 2.4 (tables of the quarters), 2.6 and 7.1; Saskatchewan, Excluded Occupation List.
describe('since when the look-up of a list counts that was issued anew', () => {
  const from = (list: CheckedList, ...days: readonly string[]) => days.map((day) => listFrom(new LoadedPack(builtInPack, 'sha256-test'), list, day));

  it('is the first day of the table of the quarter, also of quarters to come', () => {
    expect(from('high-unemployment-areas', '2025-07-10', '2025-07-11', '2026-07-09', '2026-07-10', '2026-10-08', '2026-11-22', '2027-01-08')).toEqual(['2025-04-04', '2025-07-11', '2026-04-10', '2026-07-10', '2026-07-10', '2026-10-09', '2027-01-08']);
    // Thirteen weeks after 8 January 2027 is 9 April, and thirteen more 9 July.
    expect(from('high-unemployment-areas', '2027-04-08', '2027-04-09', '2027-07-08', '2027-07-09')).toEqual(['2027-01-08', '2027-04-09', '2027-04-09', '2027-07-09']);
  });

  it('is the day on which fields of study were added, removed or restored, and a new year after the one that is frozen', () => {
    expect(from('pgwp-fields', '2025-06-24', '2025-06-25', '2025-07-03', '2025-07-04', '2026-12-31', '2027-01-01')).toEqual(['2024-11-01', '2025-06-25', '2025-06-25', '2025-07-04', '2025-07-04', '2027-01-01']);
  });

  it('is the day of the last update in Saskatchewan, whatever a round named of the list in between', () => {
    expect(from('sk-excluded-occupations', '2020-08-31', '2020-09-15', '2020-10-01', '2024-04-30', '2024-05-01', '2026-11-22')).toEqual(['2019-09-01', '2019-09-01', '2019-09-01', '2019-09-01', '2024-05-01', '2024-05-01']);
  });

  it('is the day of the yearly list in Quebec after the last that is known', () => {
    expect(from('qc-facilitated-occupations', '2027-02-24', '2028-02-23', '2028-02-24')).toEqual(['2027-02-24', '2027-02-24', '2028-02-24']);
  });

  it('stands in order, with citations of the rules', () => {
    for (const { days, citations } of Object.values(listEditions)) {
      expect(days).toEqual([...new Set(days)].toSorted());
      expect(citations.filter((id) => !Object.hasOwn(builtInPack.citations, id))).toEqual([]);
    }
  });
});

describe('since when the look-up of a requirement counts', () => {
  const checked = (id: string, more: Record<string, boolean> = {}): Criterion => criterion(id, { measure: 'requirement-checked', with: { requirement: id, ...more } });

  it('is the first day on which the pathway asks for the same', () => {
    const pack = packOf(pathway('a', ['2020-01-01', '2020-12-31', [checked('a.x')]], ['2021-01-01', '2022-12-31', [checked('a.x'), checked('a.y')]], ['2023-01-01', null, [checked('a.x'), checked('a.y')]]));
    expect([requirementFrom(pack, 'a.x', '2020-06-01'), requirementFrom(pack, 'a.x', '2026-11-22')]).toEqual(['2020-01-01', '2021-01-01']);
  });

  it('is the day itself where whether applications are taken is looked up, in the version that says so', () => {
    const pack = packOf(pathway('a', ['2020-01-01', '2020-12-31', [checked('a.intake')]], ['2021-01-01', null, [checked('a.intake', { onTheDay: true })]]));
    expect([requirementFrom(pack, 'a.intake', '2020-06-01'), requirementFrom(pack, 'a.intake', '2026-11-22')]).toEqual(['2020-01-01', '2026-11-22']);
  });

  it('is found however deep and in whichever order the rule says it', () => {
    const deep = criterion('a.x', { when: { has: 'offer.noc' }, so: { any: [{ has: 'offer.city' }, { with: { onTheDay: true, requirement: 'a.x' }, measure: 'requirement-checked' }] } });
    expect([restsOnCheck(deep), countsOnTheDay(deep)]).toEqual([true, true]);
    expect([restsOnCheck(criterion('a.y', deep.condition)), restsOnCheck(criterion('a.x', 'judgement')), countsOnTheDay(checked('a.x'))]).toEqual([false, false, false]);
  });
});

describe('two rules', () => {
  it('are the same in whichever order their members are written, and another where anything else differs', () => {
    expect(isSameRule({ field: 'offer.noc', is: ['1', '2'] }, { is: ['1', '2'], field: 'offer.noc' })).toBe(true);
    expect(isSameRule({ field: 'offer.noc', is: ['1', '2'] }, { field: 'offer.noc', is: ['2', '1'] })).toBe(false);
    expect(isSameRule([ineligible], [ineligible, ineligible])).toBe(false);
  });
});
