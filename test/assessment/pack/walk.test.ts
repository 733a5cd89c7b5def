import { describe, expect, it } from 'vitest';
import { builtInPack } from '../../../shared/assessment/rules/builtIn';
import { pathwayIds } from '../support/pathwayIds';
import { addDays } from '../../../shared/dates';
import { gapsIn, numbersSaid, readsAsEnglish, textsIn, uncitedNumbers, withoutFrench, withoutRules, wordsOf } from './walk';

const { pathways, parameters, tables, scores } = builtInPack;
const sentences = pathways.flatMap(({ id, versions }) => versions.flatMap(({ from, criteria }) => criteria.map((criterion) => ({ id, from, criterion }))));

/** Days on which, by their sources, none of a pathway's versions was in force though others were before and after. */
const gapsOfTheSources: readonly string[] = [
  // Left out of the categories of 2025, taken up again in 2026.
  'ca.ee.category.transport 2025-02-27 to 2026-02-17',
  // Abolished, and opened again for graduates and workers.
  'ca.qc.peq-graduate 2025-11-19 to 2026-07-01',
  'ca.qc.peq-worker 2025-11-19 to 2026-07-01',
  // Rounds of a day each: 2019-07-12, 2019-08-01, 2020-01-15, 2020-05-13, 2020-07-29, 2020-12-15, 2022-02-08, 2024-02-08, 2024-03-21.
  'ca.on.hcp.tech-draw 2019-07-13 to 2019-07-31',
  'ca.on.hcp.tech-draw 2019-08-02 to 2020-01-14',
  'ca.on.hcp.tech-draw 2020-01-16 to 2020-05-12',
  'ca.on.hcp.tech-draw 2020-05-14 to 2020-07-28',
  'ca.on.hcp.tech-draw 2020-07-30 to 2020-12-14',
  'ca.on.hcp.tech-draw 2020-12-16 to 2022-02-07',
  'ca.on.hcp.tech-draw 2022-02-09 to 2024-02-07',
  'ca.on.hcp.tech-draw 2024-02-09 to 2024-03-20',
];

/** Of which nothing is held but when they were there. */
const heldByTheirDays = ['ca.sk.hard-to-fill', 'ca.nl.priority-skills'];

describe('The built-in rules', () => {
  it('have no days without rules between two versions but those that the sources have', () => {
    expect(gapsIn(pathways).toSorted()).toEqual(gapsOfTheSources.toSorted());
    expect([...gapsIn(parameters.map(({ id, values }) => ({ id, versions: values }))), ...gapsIn(tables), ...gapsIn(scores)]).toEqual([]);
  });

  it('begin no later than their first rules, with a source that gives the day', () => {
    const begun = [...pathways, ...scores].filter(({ begins }) => begins !== undefined);
    expect(begun.length).toBeGreaterThan(40);
    const unsourced = begun.filter(({ begins, versions: [first] }) => !begins || !first || begins.on > first.from || begins.citations.some((id) => builtInPack.citations[id]?.confidence === 'low'));
    expect(unsourced.map(({ id }) => id)).toEqual([]);
  });

  it('ask for something in every version of every pathway that the program says it knows', () => {
    expect(withoutRules([...new Set([...pathwayIds, ...pathways.map(({ id }) => id)])], pathways)).toEqual(heldByTheirDays);
  });

  it('say everything in French, in French', () => {
    expect(textsIn(builtInPack).length).toBeGreaterThan(9_000);
    expect(withoutFrench(builtInPack)).toEqual([]);
    // A word or two can be the same in both languages; what is asked for never is.
    expect(sentences.filter(({ criterion: { required } }) => required.en === required.fr).map(({ criterion }) => criterion.id)).toEqual([]);
  });

  it('name the same numbers in both languages', () => {
    const differing = sentences.filter(({ criterion: { required } }) => numbersSaid(required.en, 'en').join() !== numbersSaid(required.fr, 'fr').join());
    expect(differing.map(({ id, from, criterion }) => `${id} ${from} ${criterion.id}`)).toEqual([]);
  });
});

describe('A walk over the rules finds', () => {
  const several = pathways.filter(({ versions }) => versions.length > 1);

  it('a day left out before any version, and one that two versions hold', () => {
    for (const { id, versions } of several) {
      const before = gapsIn([{ id, versions }]);
      for (const [at, { from, until }] of versions.entries()) {
        if (at === 0) continue;
        const moved = (days: number): readonly string[] => gapsIn([{ id, versions: versions.with(at, { ...versions[at]!, from: addDays(from, days) }) }]);
        expect([id, from, until, moved(1)]).not.toEqual([id, from, until, before]);
        expect([id, from, until, moved(-1)]).not.toEqual([id, from, until, before]);
      }
    }
  });

  it('a version that is taken out, in every pathway that has three or more', () => {
    const found = pathways.filter(({ versions }) => versions.length > 2).map((pathway) => gapsIn([{ ...pathway, versions: pathway.versions.toSpliced(1, 1) }]).join() !== gapsIn([pathway]).join());
    expect(found.length).toBeGreaterThan(60);
    expect(found).not.toContain(false);
  });

  it('the source of any criterion, figure or step that is taken out, wherever it holds a number', () => {
    const hidden = pathways.flatMap(({ versions }) => versions.flatMap(({ criteria }) => criteria.filter((criterion) => uncitedNumbers({ ...criterion, citations: [] }).length > 0)));
    expect(hidden.length).toBeGreaterThan(1_000);
    const numbers = (part: object): number => uncitedNumbers(part).length;
    const figures = [...parameters.flatMap(({ values }) => values), ...tables.flatMap(({ versions }) => versions)];
    expect(figures.filter((figure) => numbers(figure) > 0 || numbers({ ...figure, citations: [] }) === 0)).toEqual([]);
    // A number that is put where no source stands around it.
    expect(uncitedNumbers({ ...builtInPack, pathways: [{ ...pathways[0]!, kind: 67 }] })).toEqual(['/pathways/0/kind']);
  });

  it('an id that has no pathway, no version, or a version that asks for nothing', () => {
    expect(withoutRules(['ca.ee.none'], pathways)).toEqual(['ca.ee.none']);
    for (const [index, { id, versions }] of pathways.entries()) {
      if (heldByTheirDays.includes(id)) continue;
      expect(withoutRules([id], pathways.toSpliced(index, 1))).toEqual([id]);
      expect(withoutRules([id], [{ id, versions: [] }])).toEqual([id]);
      for (const at of versions.keys()) expect(withoutRules([id], [{ id, versions: versions.with(at, { ...versions[at]!, criteria: [] }) }])).toEqual([id]);
    }
  });

  it('any sentence of a criterion without French: left out, blank, or in English', () => {
    for (const { criterion } of sentences) {
      const { label, required } = criterion;
      const withSentence = (fr: string | undefined): string[] => withoutFrench({ criterion: { label, required: { en: required.en, fr } } });
      expect([withSentence(undefined), withSentence(' ')]).toEqual([['/criterion/required'], ['/criterion/required']]);
      expect([required.en, withSentence(required.en)]).toEqual([required.en, wordsOf(required.en) > 2 ? ['/criterion/required'] : []]);
      expect(withSentence(required.fr)).toEqual([]);
    }
  });

  it('English in place of French though it is not the same sentence, and another number', () => {
    expect(readsAsEnglish('At least 30 hours of work within the last year')).toBe(true);
    expect(readsAsEnglish('Au moins 30 heures de travail au cours de la dernière année')).toBe(false);
    expect(numbersSaid('At least 1,560 hours at $38.46', 'en')).toEqual(numbersSaid('Au moins 1 560 heures à 38,46 $', 'fr'));
    expect(numbersSaid('At least 1,560 hours', 'en')).not.toEqual(numbersSaid('Au moins 1 650 heures', 'fr'));
  });
});
