import { describe, expect, it } from 'vitest';
import { assessed, outcomeOf, type Situation } from '../support/clients';

const friend = { relation: 'friend', status: 'citizen', livesInCanada: true, province: 'MB' };
const verified = (pathway: string, asOf: string): readonly string[] => assessed(pathway, {}, asOf).verify;
const noteOn = (pathway: string, asOf: string): string | undefined => assessed(pathway, {}, asOf).version?.note?.en;

describe('the criteria of Manitoba', () => {
  it.each([
    ['ca.mb.skilled-worker', '2026-06-10', '2026-06-11'],
    ['ca.mb.skilled-worker-overseas', '2026-06-19', '2026-06-20'],
    ['ca.mb.career-employment', '2026-06-10', '2026-06-11'],
    ['ca.mb.graduate-internship', '2026-06-19', '2026-06-20'],
  ])('of %s are read back on %s and no more on %s', (pathway, last, next) => {
    expect(verified(pathway, '2026-01-01')).toContain('mb.read-back');
    expect(verified(pathway, last)).toContain('mb.read-back');
    expect(verified(pathway, next)).not.toContain('mb.read-back');
  });

  it('send graduates with six months of work to Skilled Worker in Manitoba from 11 June 2026', () => {
    expect(noteOn('ca.mb.skilled-worker', '2026-06-10')).toBeUndefined();
    expect(noteOn('ca.mb.skilled-worker', '2026-06-11')).toContain('graduates of Manitoba');
  });
});

describe('the support of a relative or friend', () => {
  const outcome = (relativesInCanada: readonly Record<string, unknown>[]): string => {
    const situation: Situation = { person: { maritalStatus: 'never-married', relativesInCanada }, offer: null };
    return outcomeOf(assessed('ca.mb.skilled-worker-overseas', situation, '2026-11-22'), 'mb-swo.supporter');
  };

  it('is looked at where there is one of either kind', () => {
    expect(outcome([friend])).toBe('judgement');
    expect(outcome([{ ...friend, relation: 'sibling' }])).toBe('judgement');
    expect(outcome([])).toBe('not-applicable');
  });

  // From secondary sources: the relative or friend lives in Manitoba for a year or more.
  it('is to be looked up where it is not recorded since when the relative lives there, or since less than a year', () => {
    const verify = (since: Record<string, unknown>): readonly string[] =>
      assessed('ca.mb.skilled-worker-overseas', { person: { maritalStatus: 'never-married', relativesInCanada: [{ ...friend, ...since }] }, offer: null }, '2026-11-22').verify;
    expect(verify({})).toContain('mb.supporter-year');
    expect(verify({ livesInProvinceSince: '2025-11-23' })).toContain('mb.supporter-year');
    expect(verify({ livesInProvinceSince: '2025-11-22' })).not.toContain('mb.supporter-year');
  });

  it('is to be looked up of the one who counts: a citizen or permanent resident, a close relative before a friend', () => {
    const verify = (...relativesInCanada: readonly Record<string, unknown>[]): readonly string[] =>
      assessed('ca.mb.skilled-worker-overseas', { person: { maritalStatus: 'never-married', relativesInCanada }, offer: null }, '2026-11-22').verify;
    const settled = { ...friend, livesInProvinceSince: '2020-01-01' };
    const sister = { ...friend, relation: 'sibling' };
    expect(verify(friend, { ...settled, status: 'other' })).toContain('mb.supporter-year');
    expect(verify(sister, settled)).toContain('mb.supporter-year');
    expect(verify({ ...sister, livesInProvinceSince: '2020-01-01' }, friend)).not.toContain('mb.supporter-year');
    expect(verify(friend, settled)).not.toContain('mb.supporter-year');
  });
});
