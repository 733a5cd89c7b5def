import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInRules } from '../../../db/rules/builtInRules';
import { assess } from '../../../shared/assessment/assess';
import { parseClientFileValue, type ClientFile } from '../../../shared/clientFile';
import { assessed } from '../support/clients';

const intakeOf = (id: string, asOf: string): string => assessed(id, {}, asOf).intake;

describe('the intakes of Yukon', () => {
  it.each([
    ['2025-03-31', 'open'], ['2025-04-22', 'open'], ['2025-04-23', 'paused'], ['2026-01-18', 'paused'], ['2026-01-19', 'open'], ['2026-01-30', 'open'], ['2026-01-31', 'paused'],
    ['2026-07-05', 'paused'], ['2026-07-06', 'open'], ['2026-07-17', 'open'], ['2026-07-18', 'paused'], ['2026-10-04', 'paused'], ['2026-11-22', 'paused'],
  ])('%s: %s', (asOf, intake) => {
    // An offer on which nothing is written settles nothing, so that the intake of the version is shown.
    for (const id of ['ca.yt.critical-impact-worker', 'ca.yt.skilled-worker', 'ca.yt.express-entry']) expect([id, intakeOf(id, asOf)]).toEqual([id, intake]);
  });
});

describe('an intake that the sources do not reach', () => {
  const said = (id: string, requirement: string, met: boolean, checkedOn: string, asOf: string): string =>
    assessed(id, { file: { requirementChecks: [{ requirement, personId: 'p1', met, checkedOn, source: 'Page of the program' }] } }, asOf).intake;
  const ofYukon = (met: boolean, checkedOn: string, asOf: string) => said('ca.yt.skilled-worker', 'yt-sw.intake', met, checkedOn, asOf);
  const ofFrancophones = (met: boolean, checkedOn: string, asOf: string) => said('ca.nt.francophone', 'nt-fr.intake', met, checkedOn, asOf);

  it('is what was looked up of it on the day', () => {
    expect([ofYukon(true, '2026-10-04', '2026-10-04'), ofYukon(false, '2026-10-04', '2026-10-04')]).toEqual(['open', 'paused']);
    expect([ofFrancophones(true, '2026-11-22', '2026-11-22'), ofFrancophones(false, '2026-11-22', '2026-11-22')]).toEqual(['open', 'paused']);
  });

  it('is as the rules last had it where it was looked up on another day', () => {
    expect([ofYukon(true, '2026-10-04', '2026-10-05'), ofFrancophones(false, '2026-11-21', '2026-11-22')]).toEqual(['paused', 'open']);
  });

  // To 3 October 2026 the territory's page was read for the rules: paused since 18 July, open from 6 to 17 July.
  it('decides nothing of a day that the sources reach', () => {
    expect([ofYukon(true, '2026-10-03', '2026-10-03'), ofYukon(false, '2026-07-10', '2026-07-10')]).toEqual(['paused', 'open']);
  });
});

describe('an intake that was looked up on the day', () => {
  const clientOf = (name: string): ClientFile => {
    const golden: unknown = JSON.parse(readFileSync(`test/assessment/golden/${name}.json`, 'utf8'));
    const parsed = parseClientFileValue(typeof golden === 'object' && golden !== null && 'client' in golden ? golden.client : null);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed));
    return parsed.file;
  };
  // Both meet every criterion; on the day the sources do not reach, applications are taken as looked up.
  const streams = [
    { id: 'ca.yt.skilled-worker', asOf: '2026-10-04', requirement: 'yt-sw.intake', client: clientOf('yukon-skilled-worker/54-intake-taken') },
    { id: 'ca.nt.francophone', asOf: '2026-11-22', requirement: 'nt-fr.intake', client: clientOf('northwest-territories-francophone/14-looked-up') },
  ];
  const arbitraryChange = fc.record({ stream: fc.constantFrom(...streams), taken: fc.constantFrom(true, false, null), elsewhere: fc.boolean(), withoutWork: fc.boolean(), withoutTests: fc.boolean(), poorOffer: fc.boolean(), secondOffer: fc.boolean() });

  it('is the same whether or not evaluation stops at what fails, and never decides what the criteria come to', () => {
    fc.assert(
      fc.property(arbitraryChange, ({ stream: { id, asOf, requirement, client }, taken, elsewhere, withoutWork, withoutTests, poorOffer, secondOffer }) => {
        const checks = client.requirementChecks ?? [];
        const offers = (client.jobOffers ?? []).map((offer) => ({ ...offer, ...(poorOffer ? { wagePerHour: 1, province: 'ON' as const } : {}) }));
        const withIntake = (met: boolean | null): ClientFile => ({
          ...client,
          persons: client.persons.map((person) => ({ ...person, ...(elsewhere ? { intent: { provinces: ['BC' as const] } } : {}), ...(withoutWork ? { work: [] } : {}), ...(withoutTests ? { languageTests: [] } : {}) })),
          jobOffers: [...offers, ...(secondOffer ? offers.map((offer) => ({ ...offer, id: 'second', noc: '65100' })) : [])],
          requirementChecks: checks.flatMap((check) => (check.requirement !== requirement ? [check] : met === null ? [] : [{ ...check, met }])),
        });
        const of = (met: boolean | null, trace: boolean) => assess(withIntake(met), builtInRules(), { asOf, trace, pathwayIds: [id] }).pathways.map(({ outcome, intake }) => ({ outcome, intake }));
        const full = of(taken, true);
        expect(of(taken, false)).toEqual(full);
        const opposite = taken === null ? full : of(!taken, true).map(({ outcome }) => ({ outcome, intake: taken ? 'open' : 'paused' }));
        expect(full).toEqual(opposite);
      }),
      { numRuns: 150 },
    );
  });
});

describe('the intakes of the Northwest Territories', () => {
  const byEmployer = ['ca.nt.entry-level', 'ca.nt.skilled-worker', 'ca.nt.express-entry'];

  it.each([['2025-02-27', 'open'], ['2025-03-06', 'open'], ['2025-03-07', 'paused'], ['2025-07-01', 'paused'], ['2025-07-02', 'open'], ['2025-07-09', 'open'], ['2025-07-10', 'paused'], ['2026-03-08', 'paused']])('%s: %s', (asOf, intake) => {
    for (const id of [...byEmployer, 'ca.nt.francophone']) expect([id, intakeOf(id, asOf)]).toEqual([id, intake]);
  });

  it('are by invitation for the employer-driven streams from 9 March 2026', () => {
    for (const id of byEmployer) expect([id, intakeOf(id, '2026-03-09')]).toEqual([id, 'by-invitation']);
  });
});

describe('what the criteria of the territories leave to be looked up', () => {
  const lookedUp = (id: string, asOf: string): readonly string[] => assessed(id, {}, asOf).verify;

  it('names the guide, and until June 2026 that the criteria are read back', () => {
    expect(lookedUp('ca.yt.skilled-worker', '2026-06-19')).toEqual(expect.arrayContaining(['yt-sw.guide', 'yt-sw.income-cut-off', 'yt.read-back']));
    expect(lookedUp('ca.yt.skilled-worker', '2026-06-20')).not.toContain('yt.read-back');
    expect(lookedUp('ca.nt.skilled-worker', '2026-06-19')).toEqual(expect.arrayContaining(['nt-sw.guide', 'nt-sw.points', 'nt.read-back']));
    expect(lookedUp('ca.nt.skilled-worker', '2026-06-20')).not.toContain('nt.read-back');
  });

  it('names the intake of Yukon since the sources no longer reach', () => {
    for (const [id, name] of [['ca.yt.critical-impact-worker', 'yt-ciw'], ['ca.yt.skilled-worker', 'yt-sw'], ['ca.yt.express-entry', 'yt-ee']] as const) {
      expect(lookedUp(id, '2026-10-03')).not.toContain(`${name}.intake`);
      expect(lookedUp(id, '2026-10-04')).toContain(`${name}.intake`);
    }
  });

  it('names the intake of the Francophone stream since it is not held', () => {
    expect(lookedUp('ca.nt.francophone', '2026-03-08')).not.toContain('nt-fr.intake');
    expect(lookedUp('ca.nt.francophone', '2026-03-09')).toContain('nt-fr.intake');
  });
});
