import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInRules } from '../../../db/rules/builtInRules';
import { assess } from '../../../shared/assessment/assess';
import { parseClientFileValue, type ClientFile, type Person } from '../../../shared/clientFile';
import { absentByDesign } from './absentByDesign';
import { arbitraryClientFile } from '../../support/arbitraryClientFile';
import { clientOf } from '../support/clients';
import { applicant, employer, situation } from '../support/workPermits';
import { arbitraryCompleteCase, arbitraryLosses, forget, shifted, type Loss } from './forgetting';
import { contradictionsDown, unexplained } from './growingKnowledge';
import { longest, runs } from './runs';

/** Takes one thing after the other out of a file, and compares each result with the one before. */
function compareDown(file: ClientFile, losses: readonly Loss[], asOf: string): void {
  expect(contradictionsDown({ asOf, file }, losses, (known) => assess(known, builtInRules(), { asOf, trace: true }))).toEqual([]);
}

/** A removal order says when a finding in Canada was enforced, and statuses in Canada whether one was made there: what a finding itself says of it is left out. */
function withoutTwoTellings(person: Person): Person {
  const { admissibility } = person;
  if (!admissibility?.events) return person;
  const hasOrder = admissibility.events.some(({ kind }) => kind === 'removal-order');
  const events = admissibility.events.map((event) => {
    if (event.kind !== 'misrepresentation') return event;
    const { endedOn, country, ...finding } = event;
    return { ...finding, ...(endedOn === undefined || hasOrder ? {} : { endedOn }), ...(country === undefined || (country === 'CA' && !hasOrder) ? {} : { country }) };
  });
  return { ...person, admissibility: { ...admissibility, events } };
}

/**
 * The file without the contradictions that a file may hold: where two members say two different things there is no one truth to forget.
 * A spouse on file says as much as a marital status does, and the day printed on an LMIA as much as the longest validity from its issue.
 */
function agreeing({ uncertain: _uncertain, ...file }: ClientFile): ClientFile {
  const hasSpouse = file.persons.some(({ role }) => role === 'spouse');
  const persons = file.persons.map(withoutTwoTellings).map((person) => (hasSpouse && person.maritalStatus && person.maritalStatus !== 'common-law' ? { ...person, maritalStatus: 'married' as const } : person));
  const jobOffers = file.jobOffers?.map(({ lmia, ...offer }) => ({ ...offer, ...(lmia === undefined ? {} : { lmia: lmia?.issuedOn && lmia.expiresOn ? { ...lmia, expiresOn: shifted(lmia.issuedOn, 90) } : lmia }) }));
  return { ...file, persons, ...(jobOffers ? { jobOffers } : {}) };
}

const someDay = fc.constantFrom('2016-03-01', '2022-11-16', '2024-03-01', '2026-10-15');

/** An engineer, a transferee and a professional of each time, and people of whom there is no offer yet. */
const workPermitClients = ['2009-06-01', '2016-03-01', '2020-08-01', '2023-03-01', '2024-12-01', '2026-11-25'].flatMap((asOf) =>
  [
    situation(), situation({ offer: null }), { offer: null }, {}, { person: applicant, employer, offer: {} },
    situation({ offer: { transfer: { category: 'specialized-knowledge', fromEmployer: 'Example Works', since: '2015-01-05', until: null, roleKeptOpen: true }, contract: 'employment' } }),
    situation({ person: { citizenships: ['MX'] }, offer: { listedProfessions: [{ list: 'cusma', entry: 'engineer' }], lmia: null } }),
  ].map((one) => ({ asOf, file: clientOf(one) })),
);

describe('information is monotone: what is settled stays settled, and an interval only narrows', () => {
  it(`in ${runs} complete files of which ever less is known`, () => {
    fc.assert(fc.property(arbitraryCompleteCase, arbitraryLosses, ({ asOf, file }, losses) => compareDown(file, losses, asOf)), { numRuns: runs });
  }, longest);

  it(`in ${runs} files of any kind`, () => {
    fc.assert(fc.property(arbitraryClientFile().map(agreeing), arbitraryLosses, someDay, compareDown), { numRuns: runs });
  }, longest);

  it('tries files that are valid', () => {
    fc.assert(
      fc.property(arbitraryCompleteCase, arbitraryLosses, ({ file }, losses) => {
        const parsed = parseClientFileValue(losses.reduce(forget, file));
        expect(parsed.ok ? [] : parsed.faults).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it.each<[what: string, cases: fc.Arbitrary<{ asOf: string; file: ClientFile }>]>([
    ['complete files of which less is known', fc.tuple(arbitraryCompleteCase, arbitraryLosses).map(([{ asOf, file }, losses]) => ({ asOf, file: losses.reduce(forget, file) }))],
    ['files of any kind', fc.record({ asOf: someDay, file: arbitraryClientFile() })],
    ['clients for a work permit, with a job offer and without one', fc.tuple(fc.constantFrom(...workPermitClients), arbitraryLosses).map(([{ asOf, file }, losses]) => ({ asOf, file: losses.reduce(forget, file) }))],
  ])('never says “applies” while a criterion is open, and of each open one what would settle it, in %s', (_what, cases) => {
    fc.assert(
      fc.property(cases, ({ asOf, file }) => {
        // A fact of the file, or a figure that the sources do not give.
        expect(unexplained(assess(file, builtInRules(), { asOf, trace: true }))).toEqual([]);
      }),
      { numRuns: runs },
    );
  }, longest);

  it('gives the reason for each member whose absence says something', () => {
    expect(Object.values(absentByDesign).every((reason) => reason.length > 10)).toBe(true);
  });
});
