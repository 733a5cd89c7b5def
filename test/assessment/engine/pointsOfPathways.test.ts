import { describe, expect, it } from 'vitest';
import { builtInRules } from '../../../db/rules/builtInRules';
import { assess } from '../../../shared/assessment/assess';
import { assessmentJson } from '../../../shared/assessment/result/toJson';
import { goldenClients, idsOf } from './growingKnowledge';

const rules = builtInRules();

/** Under which pathway which points stand in the result, of a client of those topics on that day. */
function pointsOf(topic: RegExp, pathways: RegExp, asOf: string): Record<string, string[]> {
  const [first] = goldenClients((name) => topic.test(name));
  if (!first) throw new Error('no golden client');
  const result = assessmentJson(assess(first.file, rules, { asOf, trace: true, pathwayIds: idsOf(rules.pack.pathways, pathways) }));
  return Object.fromEntries(result.pathways.map(({ id, scores }) => [id, Object.keys(scores)]));
}

describe('points stand under the pathways that look at them, by the name of their system', () => {
  it('in Manitoba', () => {
    expect(pointsOf(/^manitoba-/, /^ca\.mb\./, '2026-11-22')).toEqual({
      'ca.mb.skilled-worker': ['mb-eoi'], 'ca.mb.skilled-worker-overseas': ['mb-swo', 'mb-eoi'], 'ca.mb.career-employment': [], 'ca.mb.graduate-internship': [],
    });
  });

  it('in Ontario, before and after its streams were replaced', () => {
    expect(pointsOf(/^on-/, /^ca\.on\./, '2026-05-30')).toMatchObject({
      'ca.on.ejo-foreign-worker': ['on-ejo-eoi'], 'ca.on.ejo-international-student': ['on-ejo-eoi'], 'ca.on.ejo-in-demand': ['on-ejo-eoi'], 'ca.on.masters': ['on-ejo-eoi'], 'ca.on.phd': ['on-ejo-eoi'],
    });
    expect(pointsOf(/^on-/, /^ca\.on\./, '2026-06-26')).toMatchObject({ 'ca.on.workforce-priority': ['on-owp-eoi'] });
  });

  it('in Saskatchewan', () => {
    expect(pointsOf(/^saskatchewan-/, /^ca\.sk\./, '2026-11-22')).toMatchObject({
      'ca.sk.employment-offer': ['sk-isw'], 'ca.sk.occupation-in-demand': ['sk-isw'], 'ca.sk.express-entry': ['sk-isw'], 'ca.sk.innovation-tech-talent': [],
    });
  });
});
