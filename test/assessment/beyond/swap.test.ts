import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInRules } from '../../../db/rules/builtInRules';
import { assess } from '../../../shared/assessment/assess';
import { swapOf, swapped } from '../../../shared/assessment/beyond/swap';
import { assessmentJson } from '../../../shared/assessment/result/toJson';
import type { ClientFile, Person } from '../../../shared/clientFile';
import { arbitraryClientFile } from '../../support/arbitraryClientFile';
import { arbitraryCompleteCase, arbitraryLosses, forget } from '../engine/forgetting';
import { engineer, questionOf } from './engineer';

const pack = builtInRules();
const assessed = (client: ClientFile, asOf: string, personId: string) => assess(client, pack, { asOf, personId, trace: true });
/** What an assessment comes to; not which facts it looked at, of which a profile that is none is one. */
const json = (client: ClientFile, asOf: string, personId: string) => {
  const { personId: _who, pathways, ...result } = assessmentJson(assessed(client, asOf, personId));
  return { ...result, pathways: pathways.map((pathway) => ({ ...pathway, criteria: pathway.criteria.map(({ observed: _observed, ...criterion }) => criterion) })) };
};

/** A couple of an engineer with a bachelor's degree and CLB 8, and a younger partner with a master's degree and CLB 10. */
const married = { maritalStatus: 'married', unionSince: '2020-05-01' } as const;
const partner: Person = {
  ...engineer, ...married, id: 'p2', role: 'spouse', name: { family: 'Okafor', given: 'Ngozi' }, dateOfBirth: '1998-06-20', sex: 'F',
  education: [{ level: 'master', country: 'NG', completedOn: '2021-06-30', eca: { organization: 'WES', equivalency: 'master', issuedOn: '2025-08-01' } }],
  languageTests: [{ test: 'CELPIP-G', takenOn: '2026-03-01', listening: 10, reading: 10, writing: 10, speaking: 10 }],
  work: [{ employer: 'Andela', noc: '21231', country: 'NG', startedOn: '2023-01-01', endedOn: '2025-12-31', hoursPerWeek: 40, paid: true, selfEmployed: false, duringFullTimeStudy: false }],
};
const couple = questionOf({}, { persons: [{ ...engineer, ...married }, partner] });

/**
 * The file itself with the roles of the spouses exchanged: what it said of the principal applicant without a name is now said by name,
 * and the Express Entry profile, which was the other’s, is gone.
 */
function rolesExchanged(file: ClientFile): ClientFile {
  const principalId = file.persons.find(({ role }) => role === 'principal')?.id;
  const exchanged = { principal: 'spouse', spouse: 'principal', child: 'child', parent: 'parent', other: 'other' } as const satisfies Partial<Record<Person['role'], Person['role']>>;
  return {
    ...file, expressEntry: null,
    persons: file.persons.map((person) => ({ ...person, role: Reflect.get(exchanged, person.role) ?? person.role })),
    ...(file.nominations && principalId !== undefined ? { nominations: file.nominations.map((one) => ({ ...one, personId: one.personId ?? principalId })) } : {}),
  };
}

describe('the spouses exchanged', () => {
  it('bring the points and outcomes of the other side by side', () => {
    const swap = swapOf(assessed(couple.client, couple.asOf, 'p1'));
    // With a spouse: age 100, bachelor's 112, CLB 8 4 × 22, and the spouse's master's 10 and CLB 10 20; transferability 13 and 25.
    // The other: age 100, master's 126, CLB 10 4 × 32, the spouse's bachelor's 8 and CLB 8 12; transferability 50 and 50.
    expect(swap?.scores.find(({ id }) => id === 'crs')).toMatchObject({ present: { low: 368, high: 368 }, other: { low: 474, high: 474 } });
    expect(swap?.gain).toEqual({ low: 106, high: 106 });
    // Language 20, education 21, experience 11, age 12, spouse's language 5: 69. The other: 24, 23, 11, 12, 5: 75.
    expect(swap?.scores.find(({ id }) => id === 'fsw67')).toMatchObject({ present: { low: 69 }, other: { low: 75 } });
    expect(swap?.changes.filter(({ id }) => id === 'ca.ee.fsw')).toEqual([]);
    expect(swap?.other.personId).toBe('p2');
  });

  it('name the pathways that come to something else', () => {
    const client = { ...couple.client, persons: couple.client.persons.map((person) => (person.id === 'p1' ? { ...person, languageTests: [] } : person)) };
    const change = swapOf(assessed(client, couple.asOf, 'p1'))?.changes.find(({ id }) => id === 'ca.ee.fsw');
    expect(change).toMatchObject({ present: 'does-not-apply', other: 'applies' });
  });

  it('are nobody where no spouse is on file, nor for a child', () => {
    expect(swapped(questionOf())).toBeUndefined();
    expect(swapOf(assessed(questionOf().client, couple.asOf, 'p1'))).toBeUndefined();
    const client = { ...couple.client, persons: [...couple.client.persons, { id: 'p3', role: 'child' as const }] };
    expect(swapped({ ...couple, client, personId: 'p3' })).toBeUndefined();
  });

  it('are the principal applicant and the first spouse where the file names two', () => {
    const client = { ...couple.client, persons: [...couple.client.persons, { ...partner, id: 'p3' }] };
    expect(swapped({ ...couple, client, personId: 'p1' })?.personId).toBe('p2');
    expect(swapped({ ...couple, client, personId: 'p3' })).toBeUndefined();
  });

  it('have no CRS points to compare on a day before Express Entry', () => {
    expect(swapOf(assessed(couple.client, '2014-12-31', 'p1'))?.gain).toBeUndefined();
  });

  it('twice are the file as it was, in any file', () => {
    fc.assert(
      fc.property(arbitraryClientFile(), (client) => {
        const lost = client.persons.filter(({ id }) => {
          const once = swapped({ client, pack, personId: id, asOf: '2026-09-30' });
          const twice = once && swapped(once);
          return once !== undefined && (twice?.personId !== id || twice.client !== client || twice.pack !== pack || twice.asOf !== '2026-09-30');
        });
        expect(lost).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('twice come to the same result, and once to what the file with the roles exchanged comes to', () => {
    fc.assert(
      fc.property(arbitraryCompleteCase, fc.oneof(fc.constant([]), arbitraryLosses), ({ asOf, file }, losses) => {
        const client = losses.reduce(forget, file);
        const principal = client.persons.find(({ role }) => role === 'principal');
        if (!principal) return;
        const present = assessed(client, asOf, principal.id);
        const swap = swapOf(present);
        if (!swap) return;
        const back = swapOf(swap.other);
        expect(back && assessmentJson(back.other)).toEqual(assessmentJson(present));
        expect(back?.gain).toEqual(swap.gain && { low: 0 - swap.gain.high, high: 0 - swap.gain.low });
        expect(back?.changes.map(({ id, present: after, other: before }) => [id, before, after])).toEqual(swap.changes.map(({ id, present: before, other: after }) => [id, before, after]));
        expect(json(rolesExchanged(client), asOf, swap.other.personId)).toEqual(json(client, asOf, swap.other.personId));
      }),
      { numRuns: 60 },
    );
  }, 120_000);
});
