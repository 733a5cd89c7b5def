import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInRules } from '../../../db/rules/builtInRules';
import { assess } from '../../../shared/assessment/assess';
import { parseClientFileValue, type ClientFile } from '../../../shared/clientFile';
import butcher from '../golden/ee-fst/23-butcher.json';
import { arbitraryCompleteCase, arbitraryLosses, forget } from './forgetting';
import { longest, runs } from './runs';

const all = builtInRules().pack.pathways.map(({ id }) => id);

/** What pathways come to when some are assessed together: outcomes and what they wait for, by the id of the pathway. */
function comeTo(file: ClientFile, asOf: string, pathwayIds: readonly string[]): ReadonlyMap<string, unknown> {
  const { pathways } = assess(file, builtInRules(), { asOf, trace: true, pathwayIds });
  return new Map(pathways.map(({ id, outcome, criteria }) => [id, { outcome, criteria: criteria.map((one) => [one.criterion.id, one.outcome, one.missing]) }]));
}

/** Job offers enough that a check may name one of them, and checks that name none. */
function withSeveralOffers(file: ClientFile): ClientFile {
  const [first] = file.jobOffers ?? [];
  const [person] = file.persons;
  if (first === undefined || person === undefined) return file;
  const checks = ['fst.same-trade', 'on-hcp.crs'].map((requirement) => ({ requirement, personId: person.id, met: true, checkedOn: '2026-10-15', source: 'Guide' }));
  return { ...file, jobOffers: [...(file.jobOffers ?? []), { ...first, id: `${first.id ?? 'offer'}-again` }], requirementChecks: [...(file.requirementChecks ?? []), ...checks] };
}

const arbitraryCase = fc.tuple(arbitraryCompleteCase, fc.oneof(fc.constant([]), arbitraryLosses), fc.boolean())
  .map(([{ asOf, file }, losses, several]) => ({ asOf, file: losses.reduce(forget, several ? withSeveralOffers(file) : file) }));

describe('what a pathway comes to', () => {
  it(`does not depend on the order in which pathways are assessed, nor on which others are, in ${runs} files`, () => {
    fc.assert(
      fc.property(arbitraryCase, fc.shuffledSubarray(all, { minLength: 1, maxLength: 5 }), ({ asOf, file }, some) => {
        const inOrder = comeTo(file, asOf, all);
        const reversed = comeTo(file, asOf, all.toReversed());
        expect(JSON.stringify(all.map((id) => reversed.get(id)))).toBe(JSON.stringify(all.map((id) => inOrder.get(id))));
        for (const [id, alone] of comeTo(file, asOf, some)) expect(JSON.stringify(alone)).toBe(JSON.stringify(inOrder.get(id)));
      }),
      { numRuns: runs },
    );
  }, longest);

  // Two offers in Alberta; that a certificate of another trade is enough was looked up for the person, with no offer.
  it('rests on a program that is one for all who ask for it, whichever job offer they look at', () => {
    const offer = (id: string) => ({ id, personId: 'p1', employerId: 'e1', title: 'Butcher', noc: '63201', province: 'AB', city: 'Calgary', wagePerHour: 30, hoursPerWeek: 40, permanent: true });
    const parsed = parseClientFileValue({
      ...butcher.client, employers: [{ id: 'e1', legalName: 'Example Meats Inc.', province: 'AB' }], jobOffers: [offer('j1'), offer('j2')],
      requirementChecks: [{ requirement: 'fst.same-trade', personId: 'p1', met: true, checkedOn: butcher.asOf, source: 'Program delivery instructions' }],
    });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
    const outcomes = (...pathwayIds: readonly string[]) => Object.fromEntries(assess(parsed.file, builtInRules(), { asOf: butcher.asOf, trace: false, pathwayIds }).pathways.map(({ id, outcome }) => [id, outcome]));
    expect(outcomes('ca.ee.category.trades')).toEqual({ 'ca.ee.category.trades': 'applies' });
    expect(outcomes(...all.toReversed())['ca.ee.category.trades']).toBe('applies');
    const program = (pathwayIds: readonly string[]) => assess(parsed.file, builtInRules(), { asOf: butcher.asOf, trace: true, pathwayIds }).pathways
      .flatMap(({ criteria }) => criteria.filter(({ criterion }) => criterion.id === 'ab-atp.federal-program').map(({ outcome }) => outcome));
    expect([program(['ca.ab.accelerated-tech']), program(all), program(all.toReversed())]).toEqual([['met'], ['met'], ['met']]);
  });
});
