import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../shared/assessment/assess';
import type { PathwayResult } from '../../../shared/assessment/engine/outcome';
import { LoadedPack } from '../../../shared/assessment/pack/load';
import { builtInPack } from '../../../shared/assessment/rules/builtIn';
import type { ClientFile } from '../../../shared/clientFile';
import { arbitraryLosses, forget } from '../engine/forgetting';
import { clientOf } from '../support/clients';
import { asOf, matching, pathway, type Facts } from '../support/cusma';

const pack = new LoadedPack(builtInPack, 'sha256-test');
const entries = ['computer-systems-analyst', 'engineer', 'registered-nurse', 'management-consultant', 'economist', 'librarian', 'scientific-technician', 'not-an-entry'];

const arbitraryStudy: fc.Arbitrary<Facts> = fc.record({
  level: fc.constantFrom('two-year', 'three-year', 'bachelor', 'master'),
  credential: fc.constantFrom('college', 'bachelor'),
  country: fc.constantFrom('US', 'MX', 'IN'),
  completedOn: fc.constantFrom('2014-06-30', '2014-07-01', '2026-11-23', null),
  relatedTo: fc.constantFrom([], ['21222'], ['2171'], ['41401']),
});
const arbitraryLicence: fc.Arbitrary<Facts> = fc.record({
  country: fc.constantFrom('US', 'CA'), province: fc.constantFrom('ON', 'BC'), profession: fc.constantFrom('Engineer', 'Registered nurse', 'P.Eng.'), noc: fc.constantFrom('21222', '31301'),
  status: fc.constantFrom('held', 'partial', 'eligible', 'in-progress'), issuedOn: fc.constant('2018-01-01'), expiresOn: fc.constantFrom('2026-11-21', '2026-11-22', null),
});
// Days around the ends of three and five years, in one job or two.
const arbitraryJob = fc.record({
  employer: fc.constant('Former employer'), noc: fc.constantFrom('21222', '21222', '21230'), country: fc.constant('US'), startedOn: fc.constantFrom('2018-01-01', '2018-02-28', '2020-02-29', '2021-03-01'),
  endedOn: fc.constantFrom('2019-06-30', '2020-12-30', '2020-12-31', '2022-12-31', '2023-02-27', '2023-02-28', null), hoursPerWeek: fc.constantFrom(40, 15), paid: fc.constant(true), relatedTo: fc.constantFrom([], ['21222']),
});

const arbitraryFile: fc.Arbitrary<ClientFile> = fc
  .record({
    entry: fc.constantFrom(...entries), second: fc.constantFrom(undefined, ...entries), licence: fc.boolean(),
    education: fc.array(arbitraryStudy, { maxLength: 2 }), licences: fc.array(arbitraryLicence, { maxLength: 2 }), work: fc.array(arbitraryJob, { maxLength: 2 }),
  })
  .map(({ entry, second, licence, ...person }) =>
    clientOf(matching(entry, { ...person, work: person.work.filter(({ startedOn, endedOn }) => endedOn === null || startedOn <= endedOn) }, {
      province: 'ON', requires: { licence }, ...(second === undefined ? {} : { listedProfessions: [{ list: 'cusma', entry }, { list: 'cusma', entry: second }] }),
    })),
  );

const look = (file: ClientFile): PathwayResult => {
  const [result] = assess(file, pack, { asOf, pathwayIds: [pathway], trace: true }).pathways;
  if (!result) throw new Error('no result');
  return result;
};

/** What more information settled otherwise. A criterion that is set aside is passed; a question for the officer may turn out not to arise. */
function settledOtherwise(less: PathwayResult, more: PathwayResult): string[] {
  const passed = (outcome: string | undefined): string | undefined => (outcome === 'not-applicable' ? 'met' : outcome);
  return less.criteria.flatMap(({ criterion, outcome }, index) => {
    const after = more.criteria[index]?.outcome;
    const same = outcome === 'unknown' || passed(outcome) === passed(after) || (outcome === 'judgement' && after === 'not-applicable');
    return same ? [] : [`${criterion.id}: ${outcome} became ${after}`];
  });
}

describe('CUSMA professionals: what is settled stays settled when more is known', () => {
  it('in every criterion, of files of which ever less is known', () => {
    fc.assert(
      fc.property(arbitraryFile, arbitraryLosses, (file, losses) => {
        let known = file;
        let more = look(known);
        for (const loss of losses) {
          known = forget(known, loss);
          const less = look(known);
          expect(settledOtherwise(less, more)).toEqual([]);
          more = less;
        }
      }),
      { numRuns: 150 },
    );
  }, 120_000);
});
