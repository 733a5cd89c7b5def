import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInRules } from '../../../db/rules/builtInRules';
import { scoreMoves } from '../../../shared/assessment/beyond/scoreMoves';
import { changedBy, type Question } from '../../../shared/assessment/beyond/standing';
import { scoreOf } from '../../../shared/assessment/beyond/trials';
import type { ClientFile, Person } from '../../../shared/clientFile';
import { arbitraryScoredCase } from '../../secondOpinion/arbitraryScoredFile';

const cases = process.env['DOSSIER_TEST_DEEP'] === '1' ? 1_000 : 40;

const pack = builtInRules();
const forgettable = ['dateOfBirth', 'education', 'languageTests', 'work', 'tradeCertificates', 'relativesInCanada', 'canadianStatus', 'maritalStatus', 'accompanying'] as const satisfies readonly (keyof Person)[];

/** The file without some facts of the applicant and of the spouse: the whole file is one way of completing it. */
function forgetting(file: ClientFile, facts: readonly (typeof forgettable)[number][]): ClientFile {
  const isForgotten = (member: string): boolean => facts.some((fact) => fact === member);
  return { ...file, persons: file.persons.map((person) => Object.fromEntries(Object.entries(person).filter(([member]) => !isForgotten(member))) as Person) };
}

describe('what a change adds to the CRS score while facts are missing', () => {
  it('lies in the range that is shown, whatever the missing facts turn out to be', { timeout: 240_000 }, () => {
    let open = 0;
    fc.assert(
      fc.property(arbitraryScoredCase, fc.subarray([...forgettable], { minLength: 1, maxLength: 3 }), ({ asOf, file }, facts) => {
        const question = (client: ClientFile): Question => ({ client, pack, personId: 'p1', asOf });
        const whole = question(file);
        const now = scoreOf(whole, 'crs')?.total.low;
        const outside = scoreMoves(question(forgetting(file, facts))).flatMap(({ moves, gain }) => {
          if (gain.low < gain.high) open += 1;
          const after = scoreOf(changedBy(whole, moves), 'crs')?.total.low;
          if (now === undefined || after === undefined) return [];
          return after - now >= gain.low && after - now <= gain.high ? [] : [{ moves: moves.map(({ id }) => id), gain, really: after - now }];
        });
        expect(outside).toEqual([]);
      }),
      { numRuns: cases },
    );
    expect(open).toBeGreaterThan(10);
  });
});
