import { describe, expect, it } from 'vitest';
import { builtInPack } from '../../../shared/assessment/rules/builtIn';
import { addDays } from '../../../shared/dates';
import { goldenOutcomes } from '../support/goldenCases';
import { pathwayIds, pointsSystems, provincesByStream } from '../support/pathwayIds';

const held = builtInPack.pathways;
const outcomes = goldenOutcomes();

/** Texts of the pack with the place where they stand. */
function bilingual(value: unknown, place: string): readonly { place: string; en: string; fr: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const here = 'en' in value && 'fr' in value && typeof value.en === 'string' && typeof value.fr === 'string' ? [{ place, en: value.en, fr: value.fr }] : [];
  return [...here, ...Object.entries(value).flatMap(([name, inner]: [string, unknown]) => bilingual(inner, `${place}/${name}`))];
}

describe('the rules that come with the program', () => {
  it.each(pathwayIds)('hold %s', (id) => {
    expect(held.map((pathway) => pathway.id)).toContain(id);
  });

  it.each(provincesByStream)('hold at least one stream of %s', (start) => {
    expect(held.filter(({ id }) => id.startsWith(start))).not.toEqual([]);
  });

  it.each(pointsSystems)('hold the points system %s', (id) => {
    expect(builtInPack.scores.map((score) => score.formOf ?? score.id)).toContain(id);
  });

  it('say everything in French that they say in English, in other words', () => {
    const texts = bilingual(builtInPack.pathways, '/pathways');
    expect(texts.length).toBeGreaterThan(2000);
    expect(texts.filter(({ en, fr }) => en.trim() === '' || fr.trim() === '').map(({ place }) => place)).toEqual([]);
    expect(texts.filter(({ place, en, fr }) => place.endsWith('/required') && en === fr).map(({ place }) => place)).toEqual([]);
  });

  it('have no day between two versions that is not said to be one without rules', () => {
    const unsaid = held.flatMap(({ id, versions, gaps = [] }) => versions.slice(1).flatMap(({ from }, at) => {
      const before = versions[at]?.until;
      if (before === undefined || before === null) return [`${id} ${from}`];
      const next = addDays(before, 1);
      return next === from || gaps.some((gap) => gap.from === next && gap.until !== null && addDays(gap.until, 1) === from) ? [] : [`${id} ${next}`];
    }));
    expect(unsaid).toEqual([]);
  });

  it('name for what ended only successors that are held', () => {
    const ids = new Set(held.map(({ id }) => id));
    expect(held.flatMap(({ id, closed }) => (closed?.replacedBy !== undefined && !ids.has(closed.replacedBy) ? [id] : []))).toEqual([]);
  });
});

const withoutCriteria = held.filter(({ versions }) => versions.every(({ criteria }) => criteria.length === 0)).map(({ id }) => id);

describe('the written cases', () => {
  it('have two pathways that nothing is held of but when they were there', () => {
    expect(withoutCriteria).toEqual(['ca.sk.hard-to-fill', 'ca.nl.priority-skills']);
  });

  it.each(held.map(({ id }) => id))('try %s at least three times: on a client who does not get it, and on one of whom facts are missing', (id) => {
    const cases = outcomes.filter(({ pathway }) => pathway === id).map(({ outcome }) => outcome);
    expect({
      id, three: cases.length >= 3, fails: cases.includes('does-not-apply') || cases.includes('closed'), unknown: cases.includes('needs-facts') || withoutCriteria.includes(id),
    }).toEqual({ id, three: true, fails: true, unknown: true });
  });
});
