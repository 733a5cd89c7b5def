import { describe, expect, it } from 'vitest';
import { builtInPack } from '../../../shared/assessment/rules/builtIn';
import { goldenOutcomes } from '../support/goldenCases';
import { pathwayIds, pointsSystems, provincesByStream } from '../support/pathwayIds';

const held = builtInPack.pathways;
const outcomes = goldenOutcomes();

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
