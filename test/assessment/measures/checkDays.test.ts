import { describe, expect, it } from 'vitest';
import { choices } from '../../../shared/clientFile';
import { dateOf, dayOf } from '../../../shared/assessment/engine/days';
import { countsFromDay, listCountsFromDay } from '../../../shared/assessment/measures/checkDays';
import { countsOnTheDay, listUses, restsOnCheck } from '../../../shared/assessment/measures/checkMeasures';
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

const listFrom = (pack: LoadedPack, list: string, asOf: string): string => dateOf(listCountsFromDay(pack, list, dayOf(asOf)));
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
