import { describe, expect, it } from 'vitest';
import { builtInRules } from '../../../db/rules/builtInRules';
import { grouped, missingOf, worstFirst } from '../../../renderer/features/assessment/outcomes';
import { assess } from '../../../shared/assessment/assess';
import type { PathwayResult } from '../../../shared/assessment/engine/outcome';
import { isRequirement } from '../../../shared/assessment/facts/lookUps';
import { shownCriterionOf } from '../../../shared/assessment/library/shownCriterion';
import type { ClientFile } from '../../../shared/clientFile';

/** Three years of work, and little else known: of exceptional talent in Quebec nothing that the file could hold is missing, but a look at its achievements. */
const worker: ClientFile = {
  format: 'dossier-client/1', fileNumber: '1', jobOffers: [],
  persons: [{
    id: 'p1', role: 'principal', dateOfBirth: '1990-03-15', maritalStatus: 'never-married',
    work: [{ employer: 'Example', noc: '21231', country: 'NG', startedOn: '2022-01-01', endedOn: null, hoursPerWeek: 40, paid: true, selfEmployed: false, duringFullTimeStudy: false, internship: false }],
  }],
};

const needsLook = ({ criteria }: PathwayResult): boolean => criteria.some(({ outcome, missing }) => outcome === 'unknown' && missing.every(isRequirement));

describe('pathways of one outcome', () => {
  const waiting = grouped(assess(worker, builtInRules(), { asOf: '2026-11-26', trace: true })).find(({ outcome }) => outcome === 'needs-facts')?.pathways ?? [];

  it('stand with what has to be looked up after those that facts of the file settle', () => {
    const looks = waiting.map(needsLook);
    expect(looks).toEqual(looks.toSorted((a, b) => Number(a) - Number(b)));
    expect([looks[0], looks.at(-1)]).toEqual([false, true]);
    expect(waiting.filter(needsLook).map(({ id }) => id)).toContain('ca.qc.pstq.4');
  });

  it('stand with the fewest missing facts first among those that facts settle', () => {
    const counts = waiting.filter((pathway) => !needsLook(pathway)).map((pathway) => missingOf(pathway).length);
    expect(counts.length).toBeGreaterThan(2);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
  });
});

describe('pathways on a day before their first rules', () => {
  const groups = grouped(assess(worker, builtInRules(), { asOf: '2024-11-26', trace: true }));
  const outcomeOf = (id: string): string | undefined => groups.find(({ pathways }) => pathways.some((pathway) => pathway.id === id))?.outcome;

  it('stand apart from those that are closed: not yet where a source gives a later first day, else not held', () => {
    // The two pilots were launched on 30 January 2025; of significant benefit the rules are held from 24 February 2026; the program of 1997 ended in 2010.
    expect([outcomeOf('ca.rcip'), outcomeOf('ca.wp.significant-benefit'), outcomeOf('ca.wp.it-worker')]).toEqual(['not-yet', 'before-held', 'closed']);
  });
});

describe('criteria of a pathway', () => {
  it('stand with a pause of the intake that was looked up after what is unknown and before what is met', () => {
    const paused: ClientFile = { ...worker, requirementChecks: [{ requirement: 'yt-sw.intake', personId: 'p1', met: false, checkedOn: '2026-11-26', source: 'Page of the program' }] };
    const [result] = assess(paused, builtInRules(), { asOf: '2026-11-26', pathwayIds: ['ca.yt.skilled-worker'], trace: true }).pathways;
    const shown = worstFirst(result?.criteria ?? []).map(shownCriterionOf);
    const at = shown.indexOf('not-taken');
    expect([at > 0, shown.slice(0, at).every((one) => one === 'not-met' || one === 'unknown'), shown.slice(at + 1).every((one) => one === 'met' || one === 'not-applicable' || one === 'judgement')]).toEqual([true, true, true]);
  });
});
