import { describe, expect, it } from 'vitest';
import { builtInPack } from '../../../shared/assessment/rules/builtIn';
import { judgementIn } from '../../../shared/judgements/judgementIn';
import { standing, viewsInForce, viewsOf, type RecordedView } from '../../../shared/judgements/views';

const recorded = (number: number, more: Partial<RecordedView> = {}): RecordedView => ({
  id: `01900000-0000-7000-8000-00000000000${number}`, personId: 'p1', pathwayId: 'a', criterionId: 'a.1', view: 'favourable', reasons: 'why', recordedAt: '2026-11-22T15:04:05.678Z', recordedBy: { id: '01900000-0000-7000-8000-0000000000ff', name: 'Alix Tremblay' }, ...more,
});
const assessed = {
  personId: 'p1',
  pathways: [
    { id: 'b', criteria: [{ id: 'a.1', outcome: 'judgement' }] },
    { id: 'a', criteria: [{ id: 'a.2', outcome: 'judgement' }, { id: 'a.3', outcome: 'not-applicable' }, { id: 'a.1', outcome: 'judgement' }] },
  ],
};

describe('the views in force on an assessment', () => {
  it('are the latest of each judgement, in the order of pathways and criteria', () => {
    const [older, newer, second, third] = [recorded(1, { view: 'doubtful' }), recorded(2), recorded(3, { criterionId: 'a.2' }), recorded(4, { pathwayId: 'b' })];
    expect(viewsInForce([newer, older, second, third], assessed)).toEqual([third, second, newer]);
  });

  it('are none where the latest is a withdrawal, whatever was said before', () => {
    expect(viewsInForce([recorded(2, { view: 'withdrawn' }), recorded(1)], assessed)).toEqual([]);
    expect(standing(recorded(2, { view: 'withdrawn' }))).toBeUndefined();
    expect(standing(undefined)).toBeUndefined();
  });

  it('are those of the person assessed, on what the assessment leaves to an officer', () => {
    const others = [recorded(1, { personId: 'p2' }), recorded(2, { criterionId: 'a.3' }), recorded(3, { criterionId: 'a.9' }), recorded(4, { pathwayId: 'c' })];
    expect(viewsInForce(others, assessed)).toEqual([]);
  });

  it('of one judgement come in the order in which they are given', () => {
    const [older, newer, foreign] = [recorded(1), recorded(2), recorded(3, { criterionId: 'a.2' })];
    expect(viewsOf([newer, foreign, older], { personId: 'p1', pathwayId: 'a', criterionId: 'a.1' })).toEqual([newer, older]);
  });
});

describe('a question that the rules leave to an officer', () => {
  it('has the names of its pathway and of itself', () => {
    expect(judgementIn(builtInPack, 'ca.ee.fsw', 'fsw.duties')).toEqual({
      pathway: { en: 'Federal Skilled Worker Program (Express Entry)', fr: 'Programme des travailleurs qualifiés (fédéral) (Entrée express)' },
      criterion: { en: 'Duties of the occupation', fr: 'Fonctions de la profession' },
    });
  });

  it('may be one of the gate, under the name of the pathway behind it', () => {
    expect(judgementIn(builtInPack, 'ca.wp.cusma-professional', 'general.will-leave')?.criterion.en).toBe('Officer satisfied of the departure');
    expect(judgementIn(builtInPack, 'ca.ee.fsw', 'general.will-leave')).toBeUndefined();
  });

  it.each([['ca.of.no.kind', 'fsw.duties'], ['ca.ee.fsw', 'fsw.no-such-thing'], ['ca.ee.fsw', 'fsw.language']])('is none in %s %s', (pathwayId, criterionId) => {
    expect(judgementIn(builtInPack, pathwayId, criterionId)).toBeUndefined();
  });
});
